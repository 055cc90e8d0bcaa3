/** Start endpoints whose answers are well formed and who behave badly all the same. */
import type { Call } from '../connections/call.ts';
import { keepStart, resolveStart, writeStart } from '../connections/start.ts';
import { jsonReply, problem, unquote } from '../exchange/exchange.ts';
import { before, type Defect, whereAccepted, withStages } from './broken-endpoint.ts';
import { hasAstral, hasControl, hasRightToLeft } from './texts.ts';

/** Longer than the 10 s that a start call has. */
const tooSlowMs = 12_000;

function broken(
  name: string,
  requirement: string,
  text: Pick<Defect, 'wrong' | 'consequence' | 'revealedBy'>,
  apply: Defect['apply'],
  profile: Defect['profile'] = 'base',
): Defect {
  return { name, requirement, endpoint: 'start', profile, ...text, apply };
}

function crashingOn(condition: (call: Call) => boolean): Defect['apply'] {
  return withStages('start', (book) => ({
    policy: before(book.policy, (call) => (condition(call) ? crash : undefined)),
  }));
}

const crash = problem(500, 'internal', 'Something broke.');

const late: readonly Defect[] = [
  broken(
    'start-too-slow',
    'start:answer-within-ten-seconds',
    {
      wrong: 'The answer takes 12 s.',
      consequence: 'The engine gives up, and the caller has waited for nothing.',
      revealedBy: 'Any start request, awaited for ten seconds.',
    },
    (book) => ({
      ...book,
      finish: (plan, { endpoint }) =>
        endpoint === 'start' ? whereAccepted(plan, { waitMs: tooSlowMs }) : plan,
    }),
  ),
  broken(
    'start-stalls-in-the-body',
    'start:answer-within-ten-seconds',
    {
      wrong: 'Headers and half of the body come at once, the rest never.',
      consequence: 'Who only waits for the headers waits for ever.',
      revealedBy: 'Any start request, read to its last byte.',
    },
    (book) => ({
      ...book,
      finish: (plan, { endpoint }) =>
        endpoint === 'start' ? whereAccepted(plan, { transport: 'stall' }) : plan,
    }),
  ),
];

const forgetful: readonly Defect[] = [
  broken(
    'start-new-answer-each-time',
    'start:same-key-same-answer',
    {
      wrong: 'The same key makes a new invoice each time.',
      consequence: 'A repeated start leaves an invoice that nobody pays.',
      revealedBy: 'The same start request twice, with the same key.',
    },
    withStages('start', (book) => ({
      claim: (call, desk) => {
        const reply = book.claim(call, desk);
        return reply?.status === 200 ? writeStart(resolveStart(call, desk)) : reply;
      },
    })),
    'reliable',
  ),
  broken(
    'start-amount-drifts',
    'start:same-key-same-answer',
    {
      wrong: 'The amount rises by one cent at every repetition.',
      consequence: 'The caller hears one amount and pays another.',
      revealedBy: 'The same start request twice, with the same key.',
    },
    withStages('start', (book) => ({
      claim: (call, desk) => {
        const reply = book.claim(call, desk);
        if (reply?.status !== 200) return reply;
        const drift = ((desk.world.memory.scratch.get('drift') as number | undefined) ?? 0) + 1;
        desk.world.memory.scratch.set('drift', drift);
        const answer = JSON.parse(reply.body as string) as { amount: number };
        return jsonReply(200, JSON.stringify({ ...answer, amount: answer.amount + drift }));
      },
    })),
    'reliable',
  ),
  broken(
    'start-other-body-new-answer',
    'start:same-key-other-body',
    {
      wrong: 'A key that comes with another body gets a new answer.',
      consequence: 'One key stands for two amounts.',
      revealedBy: 'Two start requests with the same key and different set variables.',
    },
    withStages('start', (book) => ({
      claim: (call, desk) => {
        const reply = book.claim(call, desk);
        return reply?.status === 422 ? writeStart(resolveStart(call, desk)) : reply;
      },
    })),
    'reliable',
  ),
  broken(
    'start-forgets-at-a-restart',
    'start:same-key-same-answer',
    {
      wrong: 'Keys are remembered in memory only.',
      consequence: 'A deployment between two tries makes a second invoice.',
      revealedBy: 'A start request, a restart of the endpoint, the same start request.',
    },
    (book) => ({
      ...book,
      restart: ({ world }) => {
        for (const [key] of world.disk.starts.entries()) world.disk.starts.delete(key);
      },
    }),
    'reliable',
  ),
  broken(
    'start-remembers-the-last-hundred',
    'start:same-key-same-answer',
    {
      wrong: 'Only the last hundred keys are remembered.',
      consequence: 'On a busy day a repeated start makes a second invoice.',
      revealedBy: 'A start request, a hundred others, the first one again.',
    },
    withStages('start', (book) => ({
      claim: (call, desk) => {
        const { starts } = desk.world.disk;
        const keys = starts.entries().map(([key]) => key);
        for (const key of keys.slice(0, -100)) starts.delete(key);
        return book.claim(call, desk);
      },
    })),
    'reliable',
  ),
  broken(
    'start-other-body-takes-over',
    'start:same-key-same-answer',
    {
      wrong: 'A key that comes with another body is answered with 422, and kept for that body.',
      consequence: 'The caller hears one amount and pays another.',
      revealedBy: 'A start request, the same key with another body, the first one again.',
    },
    withStages('start', (book) => ({
      claim: (call, desk) => {
        const reply = book.claim(call, desk);
        if (reply?.status === 422) keepStart(call, desk, writeStart(resolveStart(call, desk)));
        return reply;
      },
    })),
    'reliable',
  ),
  broken(
    'start-quotes-belong-to-the-key',
    'start:key-forms-are-equal',
    {
      wrong: '"k" with quotes and k without them are two keys.',
      consequence: 'A repetition by way of another proxy pays for a second order.',
      revealedBy: 'The same start request twice, once with the key quoted and once without.',
    },
    withStages('start', (book) => ({
      claim: (call, desk) => {
        const given = call.headers['idempotency-key'];
        const quoted = given?.startsWith('"') === true;
        const key = quoted ? `quoted ${unquote(given)}` : given;
        const headers = {
          ...call.headers,
          ...(key === undefined ? {} : { 'idempotency-key': key }),
        };
        const seen: Call = { ...call, headers };
        const reply = book.claim(seen, desk);
        call.key = seen.key;
        call.session = seen.session;
        return reply;
      },
    })),
    'reliable',
  ),
];

const intolerant: readonly Defect[] = [
  broken(
    'start-crashes-on-emoji',
    'start:tolerates-unicode',
    {
      wrong: 'A set variable with a character beyond U+FFFF is answered with 500.',
      consequence: 'A caller with an emoji in their address cannot pay.',
      revealedBy: 'A set variable that contains an emoji.',
    },
    crashingOn((call) => hasAstral(call.json)),
  ),
  broken(
    'start-crashes-on-arabic',
    'start:tolerates-unicode',
    {
      wrong: 'A set variable in a script that runs from right to left is answered with 500.',
      consequence: 'Callers of half of the world cannot pay.',
      revealedBy: 'A set variable in Arabic or Hebrew.',
    },
    crashingOn((call) => hasRightToLeft(call.json)),
  ),
  broken(
    'start-crashes-on-control-characters',
    'start:tolerates-unicode',
    {
      wrong: 'A set variable with an escaped control character is answered with 500.',
      consequence: 'One pasted tab or NUL stops the payment.',
      revealedBy: 'A set variable that contains \\u0000 or another control character.',
    },
    crashingOn((call) => hasControl(call.json)),
  ),
  broken(
    'start-refuses-unknown-headers',
    'start:tolerates-headers',
    {
      wrong: 'A request with a header that the endpoint does not know is refused.',
      consequence: 'The first proxy or tracer on the way stops all payments.',
      revealedBy: 'A start request with a header of its own, such as x-request-id.',
    },
    withStages('start', (book) => ({
      size: before(book.size, (call) =>
        Object.keys(call.headers).some((name) => name.startsWith('x-') && name !== 'x-api-key')
          ? problem(400, 'unknown_header', 'Unknown header.')
          : undefined,
      ),
    })),
  ),
];

const indiscreet: readonly Defect[] = [
  broken(
    'start-answers-a-card-number',
    'start:carries-no-card-data',
    {
      wrong: 'The description holds the number of the card on file.',
      consequence: 'A card number reaches the engine, its logs and its agent.',
      revealedBy: 'Any start request.',
    },
    withStages('start', () => ({
      perform: (call, desk) => {
        // A published test number, put together here so that it stands in no file.
        const description = `Card on file: 4${'1'.repeat(15)}`;
        const reply = writeStart({ ...resolveStart(call, desk), description });
        keepStart(call, desk, reply);
        return reply;
      },
    })),
  ),
  broken(
    'start-refuses-without-a-code',
    'start:speaks-its-refusal',
    {
      wrong: 'A paid order is refused by 409 with a line of text.',
      consequence: 'The agent can say that it failed, and not why.',
      revealedBy: 'A start request for an order that is refused (order_id "paid-1").',
    },
    withStages('start', (book) => ({
      policy: (call, desk) =>
        book.policy(call, desk) === undefined
          ? undefined
          : { status: 409, headers: { 'content-type': 'text/plain' }, body: 'Already paid.' },
    })),
  ),
  broken(
    'start-crashes-instead-of-refusing',
    'start:speaks-its-refusal',
    {
      wrong: 'A paid order is answered with 500.',
      consequence: 'A business decision looks like an outage.',
      revealedBy: 'A start request for an order that is refused (order_id "paid-1").',
    },
    withStages('start', (book) => ({
      policy: (call, desk) => (book.policy(call, desk) === undefined ? undefined : crash),
    })),
  ),
  broken(
    'start-leaks-a-secret',
    'report:answers-leak-nothing',
    {
      wrong: 'Malformed JSON is answered with the password of the database.',
      consequence: 'Secrets end up in the logs of others.',
      revealedBy: 'A start request with malformed JSON.',
    },
    withStages('start', (book) => ({
      json: (call, desk) => {
        if (book.json(call, desk) === undefined) return undefined;
        const detail = 'cannot connect: postgres://orders:hunter2-secret@db.internal/orders';
        return problem(400, 'malformed_json', 'The request body is not JSON.', { detail });
      },
    })),
  ),
  broken(
    'start-accepts-get',
    'report:refuses-other-methods',
    {
      wrong: 'GET makes an invoice as POST does.',
      consequence: 'A link preview starts payments.',
      revealedBy: 'A GET to the start address.',
    },
    withStages('start', (book) => ({
      method: (call, desk) =>
        call.method === 'GET' ? writeStart(resolveStart(call, desk)) : book.method(call, desk),
    })),
  ),
];

export const brokenStartBehaviour: readonly Defect[] = [
  ...late,
  ...forgetful,
  ...intolerant,
  ...indiscreet,
];
