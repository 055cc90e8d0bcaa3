import type { FieldError } from '../generated/nouns.generated.ts';
import type { FieldDefinition, GuardName, MachineTable, UpdateName } from './machine-document.ts';
import type { Setting, Situation } from './situation.ts';

/** What guards and updates see: the table, the configuration and where the session is. */
export interface Scene {
  readonly table: MachineTable;
  readonly setting: Setting;
  readonly situation: Situation;
  readonly input: string;
}

type Guard = (scene: Scene) => boolean;
type Update = (scene: Scene) => Partial<Situation>;

const isPaused: Guard = ({ situation }) => situation.paused === true;
const hasAttemptsLeft: Guard = ({ setting, situation }) =>
  (situation.attempt ?? 0) < setting.attempts;
const isLastField: Guard = ({ setting, situation }) => situation.field === setting.fields.at(-1);
const isFirstField: Guard = ({ setting, situation }) => situation.field === setting.fields[0];
const hasSwitchesLeft: Guard = ({ setting, situation }) =>
  (situation.switches_used ?? 0) < setting.switches;
const doesErrorApply: Guard = (scene) =>
  scene.table.inputs[scene.input]?.error !== 'of_field' || errorOfField(scene) !== undefined;
const not =
  (guard: Guard): Guard =>
  (scene) =>
    !guard(scene);

export const guards: Readonly<Record<GuardName, Guard>> = {
  paused: isPaused,
  not_paused: not(isPaused),
  attempts_left: hasAttemptsLeft,
  last_attempt: not(hasAttemptsLeft),
  last_field: isLastField,
  more_fields: not(isLastField),
  at_first_field: isFirstField,
  past_first_field: not(isFirstField),
  switches_left: hasSwitchesLeft,
  no_switches_left: not(hasSwitchesLeft),
  error_applies: doesErrorApply,
  error_does_not_apply: not(doesErrorApply),
  base: ({ setting }) => setting.profile === 'base',
  reliable: ({ setting }) => setting.profile === 'reliable',
};

export const updates: Readonly<Record<UpdateName, Update>> = {
  first_field: ({ setting }) => optional('field', setting.fields[0], { attempt: 1 }),
  next_field: ({ setting, situation }) => {
    const at = setting.fields.indexOf(situation.field as never);
    return optional('field', setting.fields[at + 1], { attempt: 1 });
  },
  next_attempt: ({ situation }) => ({ attempt: (situation.attempt ?? 0) + 1 }),
  pause: () => ({ paused: true }),
  end_pause: () => ({ paused: false }),
  count_switch: ({ situation }) => ({ switches_used: (situation.switches_used ?? 0) + 1 }),
};

/** The error that a rejection is for the field asked for; undefined where it cannot be. */
export function errorOfField({ table, situation, input }: Scene): FieldError | undefined {
  const field = situation.field === undefined ? undefined : table.fields?.[situation.field];
  return field?.[input as keyof FieldDefinition] as FieldError | undefined;
}

function optional<K extends keyof Situation>(
  key: K,
  value: Situation[K] | undefined,
  rest: Partial<Situation>,
): Partial<Situation> {
  return value === undefined ? rest : { ...rest, [key]: value };
}
