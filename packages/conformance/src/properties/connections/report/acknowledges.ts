import type { JsonValue, RequirementId } from '@voicepay/spec';
import fc from 'fast-check';
import {
  anyIds,
  anyPresenceOfReasons,
  everyCombinationOfIds,
  everyPresenceOfReasons,
  legalFailure,
  legalSuccess,
  unknownFields,
  unknownReasons,
} from '../../../arbitraries/connections/outcomes.ts';
import type { ConnectionCheck } from '../check.ts';
import { expectAcknowledged, outcomeChecks } from '../define.ts';

type Changes = Readonly<Record<string, JsonValue | undefined>>;

/** Outcomes that differ from a plain one in one way; each must be acknowledged like it. */
function accepts(
  requirement: RequirementId,
  what: string,
  story: string,
  changesOf: (outcome: 'success' | 'failure') => fc.Arbitrary<Changes>,
  on: readonly ('success' | 'failure')[] = ['success', 'failure'],
  hint?: string,
  every: readonly Changes[] = [],
): readonly ConnectionCheck[] {
  return outcomeChecks(
    requirement,
    ({ variables, forAll }, outcome) => {
      const drawn = fc.record({ variables, changes: changesOf(outcome) });
      const [first] = fc.sample(variables, { numRuns: 1, seed: 1 });
      const examples = every.map((changes) => ({ variables: first ?? {}, changes }));
      const options = { shown: `2xx to ${what}`, examples };
      return forAll(drawn, options, async (value, dialogue) => {
        const session = await dialogue.open(value.variables);
        dialogue.tell(`Start opens the session. ${story}`);
        const exchange = await dialogue.deliver(outcome, session, { body: value.changes });
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
);

export const acceptsAnyCombinationOfIds = accepts(
  'report:accepts-any-combination-of-ids',
  'transaction_id and token_id as string, null or absent',
  'The engine reports the success with some of the ids.',
  () => anyIds,
  ['success'],
  'do not require an id: some processors give one, the other, or neither',
  everyCombinationOfIds,
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
  everyPresenceOfReasons,
);

export const acceptsUnknownReasons = accepts(
  'report:accepts-unknown-reasons',
  'a failure with a reason of another engine',
  'The engine reports the failure with a reason that is not on the list.',
  () => unknownReasons,
  ['failure'],
  'branch on the reasons you know and treat the rest as a failure',
);
