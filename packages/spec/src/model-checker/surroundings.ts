import type { MachineTable } from '../machine/machine-document.ts';
import { type Memory, type Property, type Step, violated } from './property.ts';

/**
 * What the surroundings of a session can produce, kept apart from the table: a start call can be
 * answered while it is open, the zone can lose what it has captured, and so on. The cells
 * `impossible` of the table are right when this observer agrees with them.
 */

const has = {
  openStartCall: 1,
  sentCollect: 2,
  sentProcess: 4,
  unansweredCommand: 8,
  capturedField: 16,
  engagedZone: 32,
  openOutcomeCall: 64,
} as const;

const bitOf: Readonly<Record<string, number>> = {
  open_start_call: has.openStartCall,
  sent_collect: has.sentCollect,
  sent_process: has.sentProcess,
  unanswered_command: has.unansweredCommand,
  captured_field: has.capturedField,
  engaged_zone: has.engagedZone,
  open_outcome_call: has.openOutcomeCall,
};

/** Whether an input that needs `need` can come when `bits` are there. */
function canCome(need: string, bits: number): boolean {
  if (need === 'no_open_outcome_call') return (bits & has.openOutcomeCall) === 0;
  const bit = bitOf[need];
  return bit === undefined || (bits & bit) !== 0;
}

const answersTheCommand: ReadonlySet<string> = new Set([
  ...['accepted', 'rejected_invalid', 'rejected_unacceptable', 'stalled'],
  ...['approved', 'declined', 'errored', 'zone_refused', 'zone_unreachable'],
]);

/** What is there after the step: the input closes exchanges, the outputs open them. */
function after(bits: number, step: Step, need: string): number {
  let now = bits;
  if (need === 'open_start_call') now &= ~has.openStartCall;
  if (need === 'open_outcome_call') now &= ~has.openOutcomeCall;
  if (step.kind === 'restart') {
    now &= ~(has.openStartCall | has.unansweredCommand | has.openOutcomeCall);
  }
  if (answersTheCommand.has(step.input)) now &= ~has.unansweredCommand;
  for (const word of step.words) now = afterWord(now, word);
  return now;
}

function afterWord(bits: number, word: string): number {
  switch (word) {
    case 'command collect':
      return bits | has.sentCollect | has.engagedZone | has.unansweredCommand;
    case 'command process':
      return bits | has.sentProcess | has.engagedZone | has.unansweredCommand;
    case 'command pause':
      return bits | has.unansweredCommand;
    case 'command wipe':
      return (bits & ~(has.capturedField | has.engagedZone)) | has.unansweredCommand;
    case 'event field.accepted':
      return bits | has.capturedField;
    case 'call outcome':
      return bits | has.openOutcomeCall;
    default:
      return bits;
  }
}

/**
 * An input that the surroundings can produce is not called impossible. Rows that were taken are
 * added to `taken`: one that is never taken in any configuration says nothing.
 */
export function impossibleIsImpossible(table: MachineTable, taken: Set<string>): Property<unknown> {
  const opened = table.opening.outputs.reduce(afterWord, 0);
  return {
    name: 'what is called impossible cannot come',
    requirements: ['time:one-input-at-a-time'],
    start: table.opening.outputs.includes('call start') ? has.openStartCall : opened,
    step(memory: Memory, step: Step) {
      const need = table.inputs[step.input]?.needs ?? '';
      if (!canCome(need, Number(memory)) || !errorExists(table, step)) return undefined;
      if (step.cell === 'impossible') return violated(`${step.input} can come: it needs ${need}`);
      taken.add(step.row);
      return after(Number(memory), step, need);
    },
  };
}

/** While a field is collected, the zone has only that field's errors to tell. */
function errorExists(table: MachineTable, { before, input }: Step): boolean {
  if (table.inputs[input]?.error !== 'of_field' || before.field === undefined) return true;
  return table.fields?.[before.field]?.[input as 'rejected_invalid'] !== undefined;
}
