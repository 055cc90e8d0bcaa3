/** Success and failure endpoints that refuse, or miss, what they must take. */
import type { Call, Desk, Stage } from '../connections/call.ts';
import { jsonReply, problem, type Reply } from '../exchange/exchange.ts';
import {
  before,
  brokenOutcome,
  type Defect,
  whereAccepted,
  withStages,
} from './broken-endpoint.ts';
import { hasAstral, hasControl, hasRightToLeft } from './texts.ts';

type Condition = (body: Call['json'], call: Call, desk: Desk) => boolean;

/** Refuses, or crashes, where a condition on the understood body holds; nothing is applied. */
function refusing(
  endpoint: 'success' | 'failure',
  condition: Condition,
  reply: Reply = problem(422, 'refused', 'Refused.'),
): Defect['apply'] {
  const refuse: Stage = (call, desk) => (condition(call.json, call, desk) ? reply : undefined);
  return withStages(endpoint, (book) => ({ policy: before(book.policy, refuse) }));
}

const crash = problem(500, 'internal', 'Something broke.');
const elsewhere: Reply = { status: 302, headers: { location: '/thanks' }, body: '' };

const unacknowledged: readonly Defect[] = [
  brokenOutcome(
    'success-answers-500',
    'report:acknowledges-valid-outcomes',
    ['Every success is answered with 500.', 'Paid orders stay unpaid.', 'Any valid success.'],
    refusing('success', () => true, crash),
  ),
  brokenOutcome(
    'success-answers-redirect',
    'report:acknowledges-valid-outcomes',
    [
      'Every success is answered by a redirect to a page of thanks.',
      'It is not followed, and it acknowledges nothing.',
      'Any valid success.',
    ],
    refusing('success', () => true, elsewhere),
  ),
  brokenOutcome(
    'failure-answers-404',
    'report:acknowledges-valid-outcomes',
    ['Every failure is answered with 404.', 'Failures are never seen.', 'Any valid failure.'],
    refusing('failure', () => true, problem(404, 'not_found', 'Not found.')),
  ),
];

/** Longer than the 15 s that an outcome call has. */
const tooSlowMs = 17_000;

const late: readonly Defect[] = [
  brokenOutcome(
    'success-too-slow',
    'report:answers-in-time',
    [
      'The acknowledgement takes 17 s.',
      'The engine takes the outcome as not received.',
      'A valid success, awaited for fifteen seconds.',
    ],
    (book) => ({
      ...book,
      finish: (plan, { endpoint }) =>
        endpoint === 'success' ? whereAccepted(plan, { waitMs: tooSlowMs }) : plan,
    }),
  ),
  brokenOutcome(
    'failure-stalls-in-the-body',
    'report:answers-in-time',
    [
      'Headers and half of the body come at once, the rest never.',
      'The engine cannot tell whether it was acknowledged.',
      'A valid failure, its answer read to the last byte.',
    ],
    (book) => ({
      ...book,
      finish: (plan, { endpoint }) =>
        endpoint === 'failure' ? whereAccepted(plan, { transport: 'stall' }) : plan,
    }),
  ),
];

const picky: readonly Defect[] = [
  brokenOutcome(
    'success-requires-transaction-id',
    'report:accepts-any-combination-of-ids',
    [
      'A success without a transaction_id is refused.',
      'Tokenizations, and processors that give no id, are lost.',
      'A success whose transaction_id is null or absent.',
    ],
    refusing('success', (body) => typeof body.transaction_id !== 'string'),
  ),
  brokenOutcome(
    'success-refuses-both-ids',
    'report:accepts-any-combination-of-ids',
    [
      'A success with a transaction_id and a token_id is refused.',
      'A charge that also stores the card is lost.',
      'A success in which both ids are strings.',
    ],
    refusing(
      'success',
      (body) => typeof body.transaction_id === 'string' && typeof body.token_id === 'string',
    ),
  ),
  brokenOutcome(
    'success-requires-the-token-key',
    'report:accepts-any-combination-of-ids',
    [
      'A success without the key token_id is refused, although null would do.',
      'Engines that leave out what they do not have are locked out.',
      'A success without token_id.',
    ],
    refusing('success', (body) => body.token_id === undefined),
  ),
  brokenOutcome(
    'success-refuses-unknown-fields',
    'report:ignores-unknown-fields',
    [
      'A field that is neither a set variable of the session nor known is refused.',
      'The next version of the protocol stops all payments.',
      'A success with a field more than its start had.',
    ],
    refusing('success', hasUnknownField),
  ),
  brokenOutcome(
    'failure-refuses-unknown-fields',
    'report:ignores-unknown-fields',
    [
      'A field that is neither a set variable of the session nor known is refused.',
      'The next version of the protocol hides all failures.',
      'A failure with a field more than its start had.',
    ],
    refusing('failure', hasUnknownField),
  ),
  brokenOutcome(
    'failure-requires-failed-reason',
    'report:accepts-missing-reason',
    [
      'A failure without failed_reason is refused.',
      'The page shows such a body; its engine is locked out.',
      'A failure without failed_reason.',
    ],
    refusing('failure', (body) => body.failed_reason === undefined),
  ),
  brokenOutcome(
    'failure-requires-last-error',
    'report:accepts-missing-reason',
    [
      'A failure without last_error is refused.',
      'Cancelled calls, which have none, are lost.',
      'A failure with a failed_reason and no last_error.',
    ],
    refusing('failure', (body) => body.last_error === undefined),
  ),
  brokenOutcome(
    'failure-rejects-unknown-reason',
    'report:accepts-unknown-reasons',
    [
      'A failed_reason that the endpoint does not know is refused.',
      'The next version of an engine is locked out.',
      'A failure with a failed_reason of its own.',
    ],
    refusing('failure', (body) => !knownReasons.has((body.failed_reason ?? 'declined') as string)),
  ),
  brokenOutcome(
    'failure-crashes-on-unknown-error',
    'report:accepts-unknown-reasons',
    [
      'A last_error that the endpoint has no text for is answered with 500.',
      'A processor that invents a code hides its declines.',
      'A failure with a known reason and a last_error of its own.',
    ],
    refusing(
      'failure',
      (body) => !knownErrors.has((body.last_error ?? 'timeout') as string),
      crash,
    ),
  ),
  brokenOutcome(
    'failure-requires-an-opened-session',
    'report:accepts-failure-of-a-failed-start',
    [
      'The failure of a session whose start was refused is answered with 404.',
      'Sessions that fail early are never closed.',
      'A failure with the reason start_failed, for a session whose start got no 2xx.',
    ],
    refusing(
      'failure',
      (body, _call, { world }) => !world.disk.sessions.has(body.session_reference_id as string),
      problem(404, 'unknown_session', 'No start call has opened this session.'),
    ),
  ),
];

const echoes: readonly Defect[] = (['success', 'failure'] as const).map((endpoint) =>
  brokenOutcome(
    `${endpoint}-compares-the-echo-as-text`,
    'report:accepts-the-echo',
    [
      'The echo is compared by its text, so that the order of its keys matters.',
      'Engines keep the values, and nobody promises an order.',
      `A ${endpoint} whose echo has the keys in another order than start gave them.`,
    ],
    refusing(endpoint, (body, call) => {
      const keys = Object.keys((body.processor_parameters ?? {}) as object);
      const sorted = ['invoice_id', 'channel'].filter((key) => keys.includes(key));
      const given = keys.filter((key) => sorted.includes(key));
      return call.endpoint === endpoint && given.join() !== sorted.join();
    }),
  ),
);

const texts: readonly Defect[] = [
  brokenOutcome(
    'success-crashes-on-emoji',
    'report:tolerates-any-unicode',
    [
      'A set variable with a character beyond U+FFFF is answered with 500.',
      'The order of a caller with an emoji in their name stays unpaid.',
      'A success with an emoji in a set variable.',
    ],
    refusing('success', hasAstral, crash),
  ),
  brokenOutcome(
    'success-crashes-on-control-characters',
    'report:tolerates-any-unicode',
    [
      'An escaped control character in a set variable is answered with 500.',
      'One pasted tab or NUL loses a paid order.',
      'A success with \\u0000 or another control character in a set variable.',
    ],
    refusing('success', hasControl, crash),
  ),
  brokenOutcome(
    'failure-crashes-on-arabic',
    'report:tolerates-any-unicode',
    [
      'Text that runs from right to left is answered with 500.',
      'Failures of half of the world are lost.',
      'A failure with Arabic or Hebrew in a set variable.',
    ],
    refusing('failure', hasRightToLeft, crash),
  ),
];

const credulous: readonly Defect[] = (['success', 'failure'] as const).flatMap((endpoint) => [
  brokenOutcome(
    `${endpoint}-accepts-malformed-json`,
    'report:refuses-malformed-json',
    [
      'Malformed JSON is acknowledged with 200.',
      'An acknowledgement of what could not be read loses it.',
      `A ${endpoint} request with half a JSON text.`,
    ],
    withStages(endpoint, (book) => ({
      json: (call, desk) => (book.json(call, desk) === undefined ? undefined : taken),
    })),
  ),
  brokenOutcome(
    `${endpoint}-accepts-missing-session`,
    'report:refuses-missing-session-reference',
    [
      'A body without session_reference_id is acknowledged with 200.',
      'It can be matched to nothing, and nobody will send it again.',
      `A ${endpoint} request without session_reference_id.`,
    ],
    withStages(endpoint, (book) => ({
      shape: (call, desk) =>
        call.json.session_reference_id === undefined ? taken : book.shape(call, desk),
    })),
  ),
]);

const taken = jsonReply(200, '{"status":"received"}');

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

const knownErrors = new Set([
  'input_timeout',
  'invalid_card_number',
  'card_type_not_accepted',
  'invalid_expiration_date',
  'card_expired',
  'invalid_security_code',
  'invalid_postal_code',
  'insufficient_funds',
  'generic_decline',
  'processing_error',
  'already_paid',
  'timeout',
  'interrupted',
  'connection_failed',
  'http_500',
  'http_503',
  'amount',
  'currency',
]);

const knownFields = new Set([
  'session_reference_id',
  'processor_parameters',
  'card_brand',
  'card_last4',
  'transaction_id',
  'token_id',
  'failed_reason',
  'last_error',
]);

function hasUnknownField(body: Call['json'], _call: Call, { world }: Desk): boolean {
  const variables = world.disk.sessions.get(body.session_reference_id as string);
  if (variables === undefined) return false;
  return Object.keys(body).some((key) => !knownFields.has(key) && !variables.includes(key));
}

export const outcomeRefusals: readonly Defect[] = [
  ...unacknowledged,
  ...late,
  ...picky,
  ...echoes,
  ...texts,
  ...credulous,
];
