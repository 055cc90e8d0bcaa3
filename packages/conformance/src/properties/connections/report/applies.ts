import type { JsonValue } from '@voicepay/spec';
import type { JsonObject, OutcomeName } from '../../../targets/connections/target.ts';
import type { Complaint } from '../check.ts';
import { inAspect, outcomeChecks } from '../define.ts';
import { type Dialogue, idLength, type OpenedSession } from '../dialogue.ts';
import { Stop } from '../stop.ts';
import { withOwnIds } from './acknowledges.ts';
import { assertTaken, awaitEffects, effectsNow, noObserver } from './effects.ts';

type Open = (
  dialogue: Dialogue,
  variables: JsonObject,
  outcome: OutcomeName,
) => Promise<OpenedSession>;

/** An outcome that a receiver may acknowledge and then lose. */
interface Kind {
  readonly name: string;
  readonly on?: OutcomeName;
  readonly changes?: Readonly<Record<string, JsonValue | undefined>>;
  /** Opens the session when that is what is special about it. */
  readonly open?: Open;
}

/** Two sessions whose names differ little; the first one has its outcome already. */
function besides(nameOf: (first: string) => string, paddedTo = 0): Open {
  return async (dialogue, variables, outcome) => {
    const id = `${dialogue.names.next()}a`.padEnd(paddedTo, 'a');
    const first = await dialogue.open(variables, { id });
    assertTaken(await dialogue.deliver(outcome, first));
    return dialogue.open(variables, { id: nameOf(id) });
  };
}

const kinds: readonly Kind[] = [
  { name: 'without any id', on: 'success', changes: { transaction_id: null, token_id: null } },
  {
    name: 'without the keys of ids',
    on: 'success',
    changes: { transaction_id: undefined, token_id: undefined },
  },
  {
    name: 'with a token and no transaction',
    on: 'success',
    changes: { transaction_id: null, token_id: 'tok_conf' },
  },
  {
    name: 'without failed_reason and last_error',
    on: 'failure',
    changes: { failed_reason: undefined, last_error: undefined },
  },
  {
    name: 'with a reason of another engine',
    on: 'failure',
    changes: { failed_reason: 'conf_new_reason', last_error: 'conf_new_error' },
  },
  {
    name: 'without a card',
    on: 'failure',
    changes: { card_brand: undefined, card_last4: undefined },
  },
  { name: 'with a field of a later version', changes: { conf_later: { version: 2 } } },
  { name: 'with text beyond ASCII in it', changes: { conf_note: 'Zo\u00eb \u738b\u5c0f\u660e' } },
  {
    name: 'of a later session with the same set variables',
    open: async (dialogue, variables) => {
      const first = await dialogue.open(variables);
      if (dialogue.target.urls.failure !== undefined) {
        assertTaken(await dialogue.deliver('failure', first));
      }
      return dialogue.open(variables, { like: first });
    },
  },
  {
    name: `of a session whose id differs from another in the last of ${idLength} characters`,
    open: besides((first) => `${first.slice(0, -1)}b`, idLength),
  },
  {
    name: 'of a session whose id differs from another in the case of its letters',
    open: besides((first) => first.toUpperCase()),
  },
];

/**
 * report:duplicate-is-applied-once: once is not never. What is acknowledged comes no second time, so
 * a receiver that answers 2xx and does nothing has lost it. Judged by a plain twin, whose effect
 * the observer must see in the time in which the other's does not come.
 */
export const acknowledgedIsApplied = inAspect(
  'acknowledged-is-applied',
  outcomeChecks('report:duplicate-is-applied-once', async (context, outcome) => {
    const { target, forEach } = context;
    if (target.observer === undefined) return noObserver('whether it was applied');
    // The twin is about another order: what the receiver did with this one must not hide it.
    const [other = {}] = context.sample(1);
    const mine = kinds.filter(({ on }) => on === undefined || on === outcome);
    return forEach(mine, { shown: 'an effect of every acknowledged kind' }, (kind, ...rest) =>
      tryKind(kind, outcome, other, ...rest),
    );
  }),
);

async function tryKind(
  kind: Kind,
  outcome: OutcomeName,
  other: JsonObject,
  dialogue: Dialogue,
  variables: JsonObject,
): Promise<Complaint | undefined> {
  const session = await (kind.open?.(dialogue, variables, outcome) ?? dialogue.open(variables));
  dialogue.tell(`An outcome ${kind.name} is acknowledged. The observer looks for its effect.`);
  const expected = `one effect of an acknowledged outcome ${kind.name}`;
  const hint = 'answer 2xx only when the outcome is stored; know sessions by their whole id';
  if ((await effectsNow(dialogue, session.id)) > 0) {
    return { expected, actual: 'an effect of another session counted as its own', hint };
  }
  assertTaken(
    await dialogue.deliver(outcome, session, { body: withOwnIds(kind.changes ?? {}, session) }),
  );
  if ((await awaitEffects(dialogue, session.id)) > 0) return undefined;
  dialogue.beginTwin();
  const twin = await dialogue.open(other);
  assertTaken(await dialogue.deliver(outcome, twin));
  if ((await awaitEffects(dialogue, twin.id)) === 0) {
    const reason = 'the observer saw no effect of an acknowledged outcome';
    throw new Stop({ kind: 'discard', reason });
  }
  if ((await effectsNow(dialogue, session.id)) > 0) return undefined;
  return { expected, actual: 'none, and one of a plain outcome that was sent after it', hint };
}
