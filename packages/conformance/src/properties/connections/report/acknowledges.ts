import type { JsonValue, RequirementId } from '@voicepay/spec';
import fc from 'fast-check';
import {
  anyIds,
  anyPresenceOfReasons,
  everyCard,
  everyCombinationOfIds,
  everyPresenceOfReasons,
  everyReason,
  legalFailure,
  legalSuccess,
  unknownFields,
  unknownReasons,
} from '../../../arbitraries/connections/outcomes.ts';
import type { ConnectionCheck } from '../check.ts';
import { expectAcknowledged, inAspect, outcomeChecks } from '../define.ts';
import { idLength, isSuccess, type OpenedSession, ownId } from '../dialogue.ts';
import { blockedBy } from '../stop.ts';
import { assertTaken } from './effects.ts';

type Changes = Readonly<Record<string, JsonValue | undefined>>;

/** Drawn ids say which are there; what they are is the session's own. */
export function withOwnIds(changes: Changes, session: OpenedSession): Changes {
  const own = (name: string, prefix: string) =>
    typeof changes[name] === 'string' ? { [name]: ownId(prefix, session) } : {};
  return { ...changes, ...own('transaction_id', 'ch'), ...own('token_id', 'tok') };
}

/** Outcomes that differ from a plain one in one way; each must be acknowledged like it. */
function accepts(
  requirement: RequirementId,
  what: string,
  story: string,
  changesOf: (outcome: 'success' | 'failure') => fc.Arbitrary<Changes>,
  on: readonly ('success' | 'failure')[] = ['success', 'failure'],
  hint?: string,
  everyOf: (outcome: 'success' | 'failure') => readonly Changes[] = () => [],
): readonly ConnectionCheck[] {
  return outcomeChecks(
    requirement,
    ({ variables, sample, forAll }, outcome) => {
      const drawn = fc.record({ variables, changes: changesOf(outcome) });
      const every = everyOf(outcome);
      const orders = sample(every.length);
      const examples = every.map((changes, i) => ({ variables: orders[i] ?? {}, changes }));
      const options = { shown: `2xx to ${what}`, examples };
      return forAll(drawn, options, async (value, dialogue) => {
        const session = await dialogue.open(value.variables);
        dialogue.tell(`Start opens the session. ${story}`);
        const body = withOwnIds(value.changes, session);
        const exchange = await dialogue.deliver(outcome, session, { body });
        return expectAcknowledged(exchange, what, hint);
      });
    },
    on,
  );
}

export const acknowledgesValidOutcomes = accepts(
  'report:acknowledges-valid-outcomes',
  'a valid outcome',
  'The engine reports a valid outcome of it.',
  (outcome) => (outcome === 'success' ? legalSuccess : legalFailure),
  ['success', 'failure'],
  undefined,
  (outcome) => (outcome === 'success' ? everyCard : [...everyCard, ...everyReason]),
);

/** A caller whose payment failed calls again: another session about the same order. */
export const acknowledgesALaterSession = inAspect(
  'of-a-later-session',
  outcomeChecks('report:acknowledges-valid-outcomes', ({ variables, target, forAll }, outcome) => {
    const shown = '2xx to the outcome of a later session with the same set variables';
    return forAll(variables, { shown, cases: 10 }, async (drawn, dialogue) => {
      const first = await dialogue.open(drawn);
      if (target.urls.failure !== undefined) assertTaken(await dialogue.deliver('failure', first));
      const later = await dialogue.open(drawn, { like: first });
      dialogue.tell('A session fails. Another one with the same set variables comes to its end.');
      const exchange = await dialogue.deliver(outcome, later);
      const hint = 'know sessions by session_reference_id, and repetitions by webhook-id';
      return expectAcknowledged(exchange, 'the outcome of a later session', hint);
    });
  }),
);

interface LongCase {
  readonly name: string;
  /** Appended to the session's own name. */
  readonly padding?: string;
  readonly long?: 'transaction_id' | 'token_id';
  readonly on?: 'success' | 'failure';
}

const longCases: readonly LongCase[] = [
  { name: `a session_reference_id of ${idLength} characters`, padding: 'L'.repeat(idLength) },
  { name: 'a session_reference_id with every kind of character', padding: '.A_z:9-' },
  {
    name: `a transaction_id of ${idLength} characters`,
    long: 'transaction_id',
    on: 'success',
  },
  { name: `a token_id of ${idLength} characters`, long: 'token_id', on: 'success' },
];

/** Ids may have 128 characters; the columns they are kept in often have fewer. */
export const acknowledgesTheLongestIds = inAspect(
  'with-the-longest-ids',
  outcomeChecks('report:acknowledges-valid-outcomes', ({ forEach }, outcome) => {
    const cases = longCases.filter(({ on }) => on === undefined || on === outcome);
    const shown = `2xx to ids of up to ${idLength} characters`;
    return forEach(cases, { shown }, async ({ name, padding = '', long }, dialogue, variables) => {
      const id = (dialogue.names.next() + padding).slice(0, idLength);
      const session = await dialogue.open(variables, { id });
      dialogue.tell(`Start opens the session. The engine reports its outcome with ${name}.`);
      const only = (text: string) =>
        long === undefined ? {} : { transaction_id: null, token_id: null, [long]: text };
      const body = only(session.id.padEnd(idLength, '_'));
      const exchange = await dialogue.deliver(outcome, session, { body });
      const hint = `keep ids of up to ${idLength} characters, of letters, digits and . _ : -`;
      const complaint = expectAcknowledged(exchange, name, hint);
      if (complaint === undefined || long === undefined) return complaint;
      dialogue.beginTwin();
      const twin = await dialogue.open(variables);
      if (isSuccess(await dialogue.deliver(outcome, twin, { body: only(ownId('id', twin)) }))) {
        return complaint;
      }
      const ids = 'report:accepts-any-combination-of-ids';
      throw blockedBy(ids, `${outcome} refuses a short ${long} alone as well`);
    });
  }),
);

export const acceptsAnyCombinationOfIds = accepts(
  'report:accepts-any-combination-of-ids',
  'transaction_id and token_id as string, null or absent',
  'The engine reports the success with some of the ids.',
  () => anyIds,
  ['success'],
  'do not require an id: some processors give one, the other, or neither',
  () => everyCombinationOfIds,
);

export const ignoresUnknownFields = accepts(
  'report:ignores-unknown-fields',
  'an outcome with unknown fields',
  'The engine reports the outcome with fields of a later version.',
  () => unknownFields,
  ['success', 'failure'],
  'validate what you need and ignore the rest (additionalProperties: true)',
);

export const acceptsMissingReason = accepts(
  'report:accepts-missing-reason',
  'a failure with and without failed_reason and last_error',
  'The engine reports the failure with some of the reasons.',
  () => anyPresenceOfReasons,
  ['failure'],
  'require neither failed_reason nor last_error',
  () => everyPresenceOfReasons,
);

export const acceptsUnknownReasons = accepts(
  'report:accepts-unknown-reasons',
  'a failure with a reason of another engine',
  'The engine reports the failure with a reason that is not on the list.',
  () => unknownReasons,
  ['failure'],
  'branch on the reasons you know and treat the rest as a failure',
  () => [{ last_error: 'conf_'.padEnd(idLength, 'x') }],
);
