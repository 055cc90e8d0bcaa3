/** Endpoints that take one session for another, or lose what they have acknowledged. */
import type { Call, Desk } from '../connections/call.ts';
import { recognise } from '../connections/outcome.ts';
import { keepStart, resolveStart, writeStart } from '../connections/start.ts';
import type { OutcomeName } from '../connections/world.ts';
import { jsonReply, problem } from '../exchange/exchange.ts';
import { fingerprint } from '../exchange/fingerprint.ts';
import { before, brokenOutcome, type Defect, withStages } from './broken-endpoint.ts';
import { hasBeyondAscii } from './texts.ts';

const applied = jsonReply(200, '{"status":"applied"}');
const crash = problem(500, 'internal', 'Something broke.');
const columnWidth = 64;

/** Answers 200 and does nothing where a condition holds. */
function losing(endpoint: OutcomeName, condition: (call: Call) => boolean): Defect['apply'] {
  return withStages(endpoint, (book) => ({
    policy: before(book.policy, (call) => (condition(call) ? applied : undefined)),
  }));
}

function setVariablesOf(call: Call): number {
  const known = new Set(['order_id', 'email']);
  return fingerprint(Object.fromEntries(Object.entries(call.json).filter(([k]) => known.has(k))));
}

/** Knows orders, not sessions: what comes of another session of the same order is refused. */
function refusingALaterSession(call: Call, { world }: Desk) {
  const name = `order ${setVariablesOf(call)}`;
  const session = call.json.session_reference_id as string;
  const owner = world.memory.scratch.get(name) ?? session;
  world.memory.scratch.set(name, owner);
  if (owner === session) return undefined;
  return problem(409, 'order_closed', 'This order has an outcome already.');
}

const confused: readonly Defect[] = [
  {
    name: 'start-looks-then-writes',
    requirement: 'start:same-key-same-answer',
    endpoint: 'start',
    profile: 'reliable',
    wrong: 'Looking for a key and writing its answer are two steps, with time between them.',
    consequence: 'Two calls that come together make two invoices for one session.',
    revealedBy: 'The same start request twice at the same time, with the same key.',
    apply: (book) => ({
      ...withStages('start', (stages) => ({
        claim: (call, desk) => {
          const reply = stages.claim(call, desk);
          return reply?.status === 409 ? undefined : reply;
        },
      }))(book),
      workMs: { ...book.workMs, start: 20 },
    }),
  },
  {
    name: 'start-answers-html-to-accents',
    requirement: 'start:answers-json-object',
    endpoint: 'start',
    profile: 'base',
    wrong: 'Text beyond ASCII gets the framework’s error page, with status 200.',
    consequence: 'The engine refuses it, and nobody sees why some callers cannot pay.',
    revealedBy: 'A start request with an accent in a set variable.',
    apply: withStages('start', (book) => ({
      perform: (call, desk) => {
        if (!hasBeyondAscii(call.json)) return book.perform(call, desk);
        keepStart(call, desk, writeStart(resolveStart(call, desk)));
        return { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Oops</h1>' };
      },
    })),
  },
  brokenOutcome(
    'success-refuses-a-later-session',
    'report:acknowledges-valid-outcomes',
    [
      'A success is refused when another session has had an outcome for the same order.',
      'Whoever pays at the second call has paid for nothing.',
      'A failure, and then a success of another session with the same set variables.',
    ],
    (book) =>
      (['success', 'failure'] as const).reduce(
        (changed, endpoint) =>
          withStages(endpoint, (stages) => ({
            policy: before(stages.policy, (call, desk) => {
              const refusal = refusingALaterSession(call, desk);
              return endpoint === 'success' ? refusal : undefined;
            }),
          }))(changed),
        book,
      ),
  ),
  brokenOutcome(
    'failure-crashes-on-long-session-names',
    'report:acknowledges-valid-outcomes',
    [
      'A session_reference_id of more than 64 characters does not fit into its column.',
      'One engine names its sessions at length, and none of its failures is seen.',
      'A failure of a session whose name has 128 characters.',
    ],
    withStages('failure', (book) => ({
      policy: before(book.policy, (call) =>
        String(call.json.session_reference_id).length > columnWidth ? crash : undefined,
      ),
    })),
  ),
  brokenOutcome(
    'success-crashes-on-long-ids',
    'report:acknowledges-valid-outcomes',
    [
      'A transaction_id of more than 64 characters does not fit into its column.',
      'A change of processor loses every payment.',
      'A success whose transaction_id has 128 characters.',
    ],
    withStages('success', (book) => ({
      policy: before(book.policy, (call) => {
        const id = call.json.transaction_id;
        return typeof id === 'string' && id.length > columnWidth ? crash : undefined;
      }),
    })),
  ),
];

const lossy: readonly Defect[] = [
  brokenOutcome(
    'success-loses-tokenizations',
    'report:duplicate-is-applied-once',
    [
      'A success without a transaction_id is answered with 200 and thrown away.',
      'The card is stored, and the integrator does not know by which token.',
      'A success whose transaction_id is null; then the observer.',
    ],
    losing('success', (call) => typeof call.json.transaction_id !== 'string'),
    'reliable',
  ),
  brokenOutcome(
    'failure-loses-accents',
    'report:duplicate-is-applied-once',
    [
      'A failure with text beyond ASCII is answered with 200, and its worker dies later.',
      'Acknowledged is forgotten: nobody sends it again.',
      'A failure with an accent in a field; then the observer.',
    ],
    losing('failure', (call) => hasBeyondAscii(call.json)),
    'reliable',
  ),
  brokenOutcome(
    'success-cuts-session-names',
    'report:duplicate-is-applied-once',
    [
      'Sessions are known by the first 64 characters of their names.',
      'The second of two long names is taken for a repetition of the first.',
      'Two sessions whose names differ in the last of 128 characters; then the observer.',
    ],
    withStages('success', () => ({
      claim: (call, desk) => {
        const reply = recognise(call, desk);
        if (reply !== undefined) return reply;
        const session = call.session as string;
        const { scratch } = desk.world.memory;
        const cut = `cut ${session.slice(0, columnWidth)}`;
        if ((scratch.get(cut) ?? session) !== session) return applied;
        scratch.set(cut, session);
        desk.world.memory.inFlight.add(session);
        return undefined;
      },
    })),
    'reliable',
  ),
];

export const brokenIdentities: readonly Defect[] = [...confused, ...lossy];
