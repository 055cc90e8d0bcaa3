/** Outcome endpoints that apply too often, or answer a repetition in a way that keeps it coming. */
import { applyOutcome, recognise } from '../connections/outcome.ts';
import type { OutcomeName } from '../connections/world.ts';
import { jsonReply, problem } from '../exchange/exchange.ts';
import { brokenOutcome, type Defect, withStages } from './broken-endpoint.ts';

const applied = jsonReply(200, '{"status":"applied"}');
const crash = problem(500, 'internal', 'Something broke.');

/** Long enough for a copy to arrive while the first is being applied. */
const workMs = 500;

/** Of a sender that gives up at once. */
const longerThanPatience = 60;

/** Acknowledges a repetition of its own outcome and applies it once more. */
function applyingTwice(endpoint: OutcomeName): Defect['apply'] {
  return withStages(endpoint, (book) => ({
    claim: (call, desk) => {
      const reply = book.claim(call, desk);
      if (reply?.status !== 200) return reply;
      applyOutcome(call, desk);
      return applied;
    },
  }));
}

/** Looks for a repetition, works, and writes without looking again. */
function lookingThenWriting(endpoint: OutcomeName): Defect['apply'] {
  const lax = withStages(endpoint, () => ({ claim: recognise }));
  return (book) => ({ ...lax(book), workMs: { ...book.workMs, [endpoint]: workMs } });
}

/** Takes the other outcome although the session has one. */
function overriding(endpoint: OutcomeName): Defect['apply'] {
  const other = endpoint === 'success' ? 'failure' : 'success';
  return withStages(endpoint, (book) => ({
    claim: (call, desk) => {
      const reply = book.claim(call, desk);
      const first = desk.world.disk.outcomes.get(call.session ?? '');
      if (reply?.status !== 409 || first?.endpoint !== other) return reply;
      applyOutcome(call, desk);
      return applied;
    },
  }));
}

/** Answers a repetition that it recognises with something that is no acknowledgement. */
function refusingRepetitions(endpoint: OutcomeName, status: number): Defect['apply'] {
  return withStages(endpoint, (book) => ({
    claim: (call, desk) => {
      const reply = book.claim(call, desk);
      const refusal = problem(status, 'duplicate', 'This outcome was received before.');
      return reply?.status === 200 ? refusal : reply;
    },
  }));
}

/** Remembers repetitions in memory only. */
function forgetting(endpoint: OutcomeName): Defect['apply'] {
  return (book) => ({
    ...book,
    restart: ({ world }) => {
      for (const [session, outcome] of world.disk.outcomes.entries()) {
        if (outcome.endpoint === endpoint) world.disk.outcomes.delete(session);
      }
    },
  });
}

function inFlightAnswering(endpoint: OutcomeName, status: number): Defect['apply'] {
  const impatient = withStages(endpoint, (book) => ({
    claim: (call, desk) => {
      const running = desk.world.memory.inFlight.has(call.json.session_reference_id as string);
      return running ? problem(status, 'locked', 'Locked.') : book.claim(call, desk);
    },
  }));
  return (book) => ({ ...impatient(book), workMs: { ...book.workMs, [endpoint]: workMs } });
}

const effects: readonly Defect[] = (['success', 'failure'] as const).flatMap((endpoint) => [
  brokenOutcome(
    `${endpoint}-applies-twice`,
    'report:duplicate-is-applied-once',
    [
      `A repeated ${endpoint} is applied again.`,
      'The order is shipped, or put back, twice.',
      `The same ${endpoint} twice, with the same webhook-id; then the observer.`,
    ],
    applyingTwice(endpoint),
    'reliable',
  ),
  brokenOutcome(
    `${endpoint}-looks-then-writes`,
    'report:concurrent-duplicates-are-applied-once',
    [
      'Looking for a repetition and writing are two steps, with time between them.',
      'Two copies that come together are both applied.',
      `The same ${endpoint} twice at the same time; then the observer.`,
    ],
    lookingThenWriting(endpoint),
    'reliable',
  ),
  brokenOutcome(
    `${endpoint}-forgets-at-a-restart`,
    'report:duplicates-are-known-after-a-restart',
    [
      'Outcomes are remembered in memory only.',
      'The schedule lasts for three days, and so does the doubt after a deployment.',
      `A ${endpoint}, a restart of the receiver, the same ${endpoint}; then the observer.`,
    ],
    forgetting(endpoint),
    'reliable',
  ),
]);

const first: readonly Defect[] = [
  brokenOutcome(
    'success-overrides-failure',
    'report:first-outcome-wins',
    [
      'A success that follows a failure is applied as well.',
      'One session has two effects.',
      'A failure and then a success of one session; then the observer.',
    ],
    overriding('success'),
  ),
  brokenOutcome(
    'failure-overrides-success',
    'report:first-outcome-wins',
    [
      'A failure that follows a success is applied as well.',
      'A paid order is put back.',
      'A success and then a failure of one session; then the observer.',
    ],
    overriding('failure'),
  ),
  brokenOutcome(
    'success-replaces-failure',
    'report:first-outcome-wins',
    [
      'A success that follows a failure takes its place, without a trace.',
      'The order that was put back is delivered, and the books say that nothing happened.',
      'A failure and then a success of one session; then the outcome that the observer tells.',
    ],
    withStages('success', (book) => ({
      claim: (call, desk) => {
        const reply = book.claim(call, desk);
        const { outcomes } = desk.world.disk;
        const first = outcomes.get(call.session ?? '');
        if (reply?.status !== 409 || first?.endpoint !== 'failure') return reply;
        outcomes.set(call.session as string, { ...first, endpoint: 'success' });
        return applied;
      },
    })),
  ),
  brokenOutcome(
    'success-crashes-after-failure',
    'report:second-outcome-is-answered-calmly',
    [
      'A success that follows a failure is answered with 500.',
      'It is sent again for three days.',
      'A failure and then a success of one session.',
    ],
    withStages('success', (book) => ({
      claim: (call, desk) => {
        const reply = book.claim(call, desk);
        return reply?.status === 409 && !desk.world.memory.inFlight.has(call.session ?? '')
          ? crash
          : reply;
      },
    })),
  ),
  brokenOutcome(
    'failure-refuses-after-success',
    'report:second-outcome-is-answered-calmly',
    [
      'A failure that follows a success is answered with 422.',
      'It is sent again for three days.',
      'A success and then a failure of one session.',
    ],
    withStages('failure', (book) => ({
      claim: (call, desk) => {
        const reply = book.claim(call, desk);
        return reply?.status === 409 && !desk.world.memory.inFlight.has(call.session ?? '')
          ? problem(422, 'closed', 'This session is closed.')
          : reply;
      },
    })),
  ),
];

const repeated: readonly Defect[] = [
  brokenOutcome(
    'success-refuses-duplicates',
    'report:duplicate-is-acknowledged',
    [
      'A repeated success is answered with 409.',
      'It has arrived, and is sent again and again.',
      'The same success twice.',
    ],
    refusingRepetitions('success', 409),
    'reliable',
  ),
  brokenOutcome(
    'failure-crashes-on-duplicates',
    'report:duplicate-is-acknowledged',
    [
      'A repeated failure is answered with 500: a unique key was violated.',
      'It has arrived, and is sent again and again.',
      'The same failure twice.',
    ],
    refusingRepetitions('failure', 500),
    'reliable',
  ),
  brokenOutcome(
    'success-crashes-in-flight',
    'report:in-flight-duplicate-is-answered',
    [
      'A copy that comes while the first is being applied is answered with 500.',
      'An alarm rings for what is only early.',
      'The same success twice at the same time.',
    ],
    inFlightAnswering('success', 500),
    'reliable',
  ),
  brokenOutcome(
    'failure-gone-in-flight',
    'report:in-flight-duplicate-is-answered',
    [
      'A copy that comes while the first is being applied is answered with 410.',
      'The engine stops the delivery for good.',
      'The same failure twice at the same time.',
    ],
    inFlightAnswering('failure', 410),
    'reliable',
  ),
  brokenOutcome(
    'success-remembers-what-it-could-answer',
    'report:duplicate-is-applied-once',
    [
      'An outcome is remembered when its answer has been sent, and not when the sender hung up.',
      'A network that loses one answer ships the order twice.',
      'A success whose sender hangs up before the answer, and again; then the observer.',
    ],
    (book) => ({
      ...withStages('success', ({ perform }) => ({
        perform: (call, desk) => {
          const reply = perform(call, desk);
          if (call.isGone?.() === true) desk.world.disk.outcomes.delete(call.session ?? '');
          return reply;
        },
      }))(book),
      workMs: { ...book.workMs, success: longerThanPatience },
    }),
    'reliable',
  ),
  brokenOutcome(
    'success-remembers-the-last-hundred',
    'report:duplicate-is-applied-once',
    [
      'Only the last hundred outcomes are remembered.',
      'On a busy day an order is shipped twice.',
      'A success, a hundred others, the first one again; then the observer.',
    ],
    withStages('success', (book) => ({
      claim: (call, desk) => {
        const { outcomes } = desk.world.disk;
        const applied = outcomes.entries().filter(([, { endpoint }]) => endpoint === 'success');
        for (const [session] of applied.slice(0, -100)) outcomes.delete(session);
        return book.claim(call, desk);
      },
    })),
    'reliable',
  ),
  brokenOutcome(
    'success-takes-quotes-for-part-of-the-key',
    'report:both-key-forms-are-accepted',
    [
      'Repetitions are known by the Idempotency-Key as it is written, quotes and all.',
      'By way of another proxy an order is shipped twice.',
      'A success twice, with its Idempotency-Key quoted and bare; then the observer.',
    ],
    withStages('success', (book) => ({
      claim: (call, desk) => {
        const reply = book.claim(call, desk);
        const { scratch } = desk.world.memory;
        const written = call.headers['idempotency-key'];
        const slot = `key of ${call.session}`;
        const known = !scratch.has(slot) || scratch.get(slot) === written;
        if (reply === undefined) scratch.set(slot, written);
        if (reply?.status !== 200 || known) return reply;
        applyOutcome(call, desk);
        return reply;
      },
    })),
    'reliable',
  ),
  ...(['success', 'failure'] as const).map((endpoint) =>
    brokenOutcome(
      `${endpoint}-requires-quoted-key`,
      'report:both-key-forms-are-accepted',
      [
        'An Idempotency-Key without quotes is refused.',
        'Half of the world writes it so.',
        `A ${endpoint} whose Idempotency-Key has no quotes.`,
      ],
      withStages(endpoint, (book) => ({
        policy: (call, desk) => {
          const key = call.headers['idempotency-key'];
          if (key === undefined || key.startsWith('"')) return book.policy(call, desk);
          return problem(400, 'invalid_key', 'Idempotency-Key must be quoted.');
        },
      })),
      'reliable',
    ),
  ),
];

export const brokenRepetitions: readonly Defect[] = [...effects, ...first, ...repeated];
