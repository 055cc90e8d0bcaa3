import { afterEach, describe, expect, test } from 'vitest';
import {
  type ConnectionUrls,
  createMockConnections,
  type MockConnections,
  type MockConnectionsOptions,
} from './connections-server.ts';

let mock: MockConnections;
let urls: ConnectionUrls;

async function serve(options: MockConnectionsOptions = {}): Promise<void> {
  mock = createMockConnections(options);
  urls = await mock.start();
}

function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function observed(session: string): Promise<number> {
  const answer = await fetch(urls.observerUrl.replace('{session_reference_id}', session));
  return ((await answer.json()) as { count: number }).count;
}

const success = {
  session_reference_id: 'ps_1',
  order_id: '10482',
  transaction_id: 'ch_1',
  token_id: null,
  processor_parameters: { invoice_id: 'INV-1', channel: 'voice' },
  card_brand: 'visa',
  card_last4: '4242',
};

afterEach(() => mock.close());

describe('the start endpoint by the book', () => {
  test('answers the same key, quoted or not, with the same body', async () => {
    await serve();
    const first = await post(urls.startUrl, { order_id: '1' }, { 'idempotency-key': '"k"' });
    const again = await post(urls.startUrl, { order_id: '1' }, { 'idempotency-key': 'k' });
    const other = await post(urls.startUrl, { order_id: '1' }, { 'idempotency-key': '"l"' });
    const text = await first.text();
    expect(first.status).toBe(200);
    expect(await again.text()).toBe(text);
    expect(await other.text()).not.toBe(text);
  });

  test('refuses a key that comes with another body by 422', async () => {
    await serve();
    await post(urls.startUrl, { order_id: '1' }, { 'idempotency-key': '"k"' });
    const other = await post(urls.startUrl, { order_id: '2' }, { 'idempotency-key': '"k"' });
    expect(other.status).toBe(422);
  });

  test('answers 409 while the first call with the key is running', async () => {
    await serve({ workMs: 800 });
    const both = await Promise.all([
      post(urls.startUrl, { order_id: '1' }, { 'idempotency-key': '"k"' }),
      post(urls.startUrl, { order_id: '1' }, { 'idempotency-key': '"k"' }),
    ]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  test('refuses a paid order by a problem whose type ends in a code', async () => {
    await serve();
    const refused = await post(urls.startUrl, { order_id: 'paid-1' });
    expect(refused.status).toBe(409);
    expect(((await refused.json()) as { type: string }).type).toMatch(/\/already_paid$/);
  });
});

describe('the outcome endpoints by the book', () => {
  test('apply a repeated outcome once and acknowledge every copy', async () => {
    await serve();
    const copies = await Promise.all([1, 2, 3].map(() => post(urls.successUrl, success)));
    expect(copies.map((answer) => answer.status)).toEqual([200, 200, 200]);
    expect(await observed('ps_1')).toBe(1);
  });

  test('keep the first outcome when another one follows', async () => {
    await serve();
    const failure = { session_reference_id: 'ps_1', processor_parameters: {} };
    expect((await post(urls.failureUrl, failure)).status).toBe(200);
    expect((await post(urls.successUrl, success)).status).toBe(409);
    expect(await observed('ps_1')).toBe(1);
  });

  test('know a repetition after a restart', async () => {
    await serve();
    await post(urls.successUrl, success);
    await fetch(urls.restartUrl, { method: 'POST' });
    expect((await post(urls.successUrl, success)).status).toBe(200);
    expect(await observed('ps_1')).toBe(1);
  });

  test('refuse malformed JSON, a missing session and other methods', async () => {
    await serve();
    expect((await post(urls.successUrl, '{"a":')).status).toBe(400);
    expect((await post(urls.failureUrl, { processor_parameters: {} })).status).toBe(422);
    expect((await fetch(urls.successUrl)).status).toBe(405);
    expect((await post(urls.successUrl, 'x'.repeat(300_000))).status).toBe(413);
  });
});

describe('the recorder', () => {
  test('keeps calls in order, masked, and lets a test await one', async () => {
    await serve({ auth: { type: 'bearer', token: 'secret-token' } });
    const awaited = mock.awaitCall({ endpoint: 'success' });
    const note = `card ${'4'.padEnd(12, '0')}0002`;
    await post(urls.successUrl, { ...success, note }, { authorization: 'Bearer secret-token' });
    const call = await awaited;
    expect(call.body).toContain('card ************0002');
    expect(JSON.stringify(mock.calls())).not.toContain('secret-token');
    expect(call.answer?.status).toBe(200);
  });

  test('forgets who has given up waiting', async () => {
    await serve();
    const asked = `${urls.url}/mock/calls/await?timeout_ms=0`;
    const answers = await Promise.all(Array.from({ length: 1000 }, () => fetch(asked)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([408]));
    const awaited = mock.awaitCall({ endpoint: 'success' });
    await post(urls.successUrl, success);
    expect((await awaited).answer?.status).toBe(200);
  });
});
