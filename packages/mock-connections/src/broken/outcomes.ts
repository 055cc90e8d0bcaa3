/** Success and failure endpoints that refuse too much, or apply too often. */
import type { Stage } from '../connections/call.ts';
import { applyOutcome } from '../connections/outcome.ts';
import type { OutcomeName } from '../connections/world.ts';
import { type JsonObject, jsonReply, problem, type Reply } from '../exchange/exchange.ts';
import { before, type Defect, withStages } from './broken-endpoint.ts';

type Text = readonly [wrong: string, consequence: string, revealedBy: string];

function broken(
  endpoint: OutcomeName,
  name: string,
  requirement: string,
  [wrong, consequence, revealedBy]: Text,
  apply: Defect['apply'],
  profile: Defect['profile'] = 'base',
): Defect {
  return { name, requirement, endpoint, profile, wrong, consequence, revealedBy, apply };
}

/** Refuses or crashes where a condition on the understood body holds, before anything is applied. */
function refusing(
  endpoint: OutcomeName,
  condition: (body: JsonObject) => boolean,
  reply: Reply = problem(422, 'refused', 'Refused.'),
): Defect['apply'] {
  const refuse: Stage = (call) => (condition(call.json) ? reply : undefined);
  return withStages(endpoint, (book) => ({ policy: before(book.policy, refuse) }));
}

const crash = problem(500, 'internal', 'Something broke.');

export const brokenOutcomes: readonly Defect[] = [
  broken(
    'success',
    'success-answers-500',
    'report:acknowledges-valid-outcomes',
    ['Every success is answered with 500.', 'Paid orders stay unpaid.', 'Any valid success.'],
    refusing('success', () => true, crash),
  ),
  broken(
    'failure',
    'failure-answers-404',
    'report:acknowledges-valid-outcomes',
    ['Every failure is answered with 404.', 'Failures are never seen.', 'Any valid failure.'],
    refusing('failure', () => true, problem(404, 'not_found', 'Not found.')),
  ),
  broken(
    'success',
    'success-requires-transaction-id',
    'report:accepts-any-combination-of-ids',
    [
      'A success without a transaction_id is refused.',
      'Tokenizations, and processors that give no id, are lost.',
      'A success whose transaction_id is null or absent.',
    ],
    refusing('success', (body) => typeof body.transaction_id !== 'string'),
  ),
  broken(
    'failure',
    'failure-rejects-unknown-reason',
    'report:accepts-unknown-reasons',
    [
      'A failed_reason that the endpoint does not know is refused.',
      'The next version of an engine is locked out.',
      'A failure with a failed_reason of its own.',
    ],
    refusing('failure', (body) => !knownReasons.has((body.failed_reason ?? 'declined') as string)),
  ),
  broken(
    'success',
    'success-applies-twice',
    'report:duplicate-is-applied-once',
    [
      'A repeated success is applied again.',
      'The order is shipped twice.',
      'The same success, with the same webhook-id, twice; then the observer.',
    ],
    applyingTwice('success'),
    'reliable',
  ),
];

const knownReasons = new Set([
  'start_failed',
  'invalid_start_response',
  'retry_limit_exceeded',
  'input_timeout',
  'cancelled_by_caller',
  'caller_hung_up',
  'session_timeout',
  'declined',
  'processor_error',
  'outcome_unknown',
  'internal_error',
]);

/** Acknowledges a repetition of its own outcome and applies it once more. */
function applyingTwice(endpoint: OutcomeName): Defect['apply'] {
  return withStages(endpoint, (book) => ({
    claim: (call, desk) => {
      const reply = book.claim(call, desk);
      if (reply?.status !== 200) return reply;
      applyOutcome(call, desk);
      return jsonReply(200, '{"status":"applied"}');
    },
  }));
}
