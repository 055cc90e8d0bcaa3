import { afterEach, describe, expect, test } from 'vitest';
import {
  type ConnectionUrls,
  createMockConnections,
  type MockConnections,
  type MockConnectionsOptions,
  scenarios,
} from '../src/index.ts';
import { codeOf, post } from './asking.ts';

let mock: MockConnections;
let urls: ConnectionUrls;

async function serve(options: MockConnectionsOptions): Promise<void> {
  mock = createMockConnections(options);
  urls = await mock.start();
}

const outcome = { session_reference_id: 'ps_1', processor_parameters: {} };
const key = { 'idempotency-key': '"k1"' };

async function start(headers: Record<string, string> = key) {
  return post(urls.startUrl, { order_id: '10482' }, headers);
}

afterEach(() => mock.close());

describe('what start may answer', () => {
  test.each([
    ['approve', { amount: 4200, currency: 'USD' }],
    ['tokenize-one-time', { amount: 0, processor_parameters: { token_type: 'one-time' } }],
    ['tokenize-reusable', { amount: 0, processor_parameters: { token_type: 'reusable' } }],
    ['tokenize-payment-method', { processor_parameters: { token_type: 'payment-method' } }],
    ['tokenize-by-default', { amount: 0 }],
    ['amount-in-yen', { amount: 4200, currency: 'JPY' }],
    ['amount-in-dinar', { amount: 4200, currency: 'KWD' }],
    ['settings-at-root', { min_postal_code_length: 5 }],
    ['card-only', { processor_parameters: { is_security_code_required: false } }],
    ['unknown-keys', { loyalty_points: 12 }],
  ])('%s', async (name, expected) => {
    await serve({ scenarios: [name] });
    const answer = await start();
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject(expected);
  });

  test('a business refusal with a code', async () => {
    await serve({ scenarios: ['already-paid'] });
    expect(await codeOf(await start())).toBe('already_paid');
  });
});

describe('faults', () => {
  test('unavailable three times, for each session, then fine', async () => {
    await serve({ scenarios: ['unavailable-three-times'] });
    for (const session of ['"a"', '"b"']) {
      const statuses = [];
      for (let call = 0; call < 5; call++) {
        statuses.push((await start({ 'idempotency-key': session })).status);
      }
      expect(statuses).toEqual([503, 503, 503, 200, 200]);
    }
  });

  test('429 says when to come back', async () => {
    await serve({ scenarios: ['too-many-requests'] });
    const answer = await start();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '2']);
  });

  test.each([
    ['reset-before-effect', 0],
    ['reset-after-effect', 1],
  ])('%s leaves %i effects, and the repetition makes it one', async (name, effects) => {
    await serve({ scenarios: [name] });
    await expect(post(urls.successUrl, outcome, key)).rejects.toThrow();
    expect(mock.effects('ps_1')).toBe(effects);
    expect((await post(urls.successUrl, outcome, key)).status).toBe(200);
    expect(mock.effects('ps_1')).toBe(1);
  });

  test('an error after the effect, and the repetition is known', async () => {
    await serve({ scenarios: ['error-after-effect'] });
    expect((await post(urls.failureUrl, outcome, key)).status).toBe(500);
    expect(mock.effects('ps_1')).toBe(1);
    expect((await post(urls.failureUrl, outcome, key)).status).toBe(200);
    expect(mock.effects('ps_1')).toBe(1);
  });

  test.each(['timeout-after-effect', 'stalled-body'])('%s never ends the answer', async (name) => {
    await serve({ scenarios: [name] });
    const giveUp = new AbortController();
    const body = JSON.stringify(outcome);
    const headers = { 'content-type': 'application/json', ...key };
    const { signal } = giveUp;
    const asked = fetch(urls.successUrl, { method: 'POST', body, headers, signal });
    const text = asked.then((answer) => answer.text());
    text.catch(() => {});
    await mock.awaitCall({ endpoint: 'success' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    giveUp.abort();
    await expect(text).rejects.toThrow(/abort/);
    expect(mock.effects('ps_1')).toBe(1);
  });

  test('a body that is cut is an error of the connection', async () => {
    await serve({ scenarios: ['cut-body'] });
    await expect(start().then((answer) => answer.text())).rejects.toThrow();
  });

  test('a redirect says where, and nothing is applied', async () => {
    await serve({ scenarios: ['redirect'] });
    expect((await post(urls.successUrl, outcome)).status).toBe(307);
    expect(mock.effects('ps_1')).toBe(0);
  });

  test('a duplicated reply is read once by who reads one answer', async () => {
    await serve({ scenarios: ['duplicated-reply'] });
    expect((await start()).status).toBe(200);
  });

  test('a bomb is small on the wire and large when it is unfolded', async () => {
    await serve({ scenarios: ['gzip-bomb'] });
    const answer = await start();
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(100_000);
    expect((await answer.arrayBuffer()).byteLength).toBe(64 * 1024 * 1024);
  });

  test('a held answer goes when it is released', async () => {
    await serve({ script: { steps: { start: [{ held: true }, {}] } } });
    const asked = start();
    await mock.awaitCall({ endpoint: 'start' });
    expect(mock.release()).toBe(1);
    expect((await asked).status).toBe(200);
  });
});

describe('composition', () => {
  test('two scenarios hold at once, the later one where they disagree', async () => {
    await serve({ scenarios: ['unavailable-once', 'amount-in-yen'] });
    expect((await start()).status).toBe(503);
    expect(await (await start()).json()).toMatchObject({ currency: 'JPY' });
  });

  test('every scenario can be served, and all of them are different', async () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(40);
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    for (const { name } of scenarios) createMockConnections({ scenarios: [name] });
    await serve({});
  });

  test('a script over HTTP begins at its first step, and a wrong one is refused by name', async () => {
    await serve({});
    const put = (body: string) => fetch(`${urls.url}/mock/script`, { method: 'PUT', body });
    const script = '{"per":"server","start":[{"status":503},{"start":{"amount":7}}]}';
    expect((await put(script)).status).toBe(204);
    expect((await start({ 'idempotency-key': '"a"' })).status).toBe(503);
    const second = await start({ 'idempotency-key': '"b"' });
    expect(await second.json()).toMatchObject({ amount: 7 });
    const wrong = await put('{"start":[{"stauts":503}]}');
    expect(wrong.status).toBe(422);
    expect(((await wrong.json()) as { detail: string }).detail).toContain('/start/0/stauts');
  });

  test('an invalid start answer is refused at once, unless it is asked for by name', () => {
    const startAnswer = { amount: '42' };
    expect(() => createMockConnections({ startAnswer })).toThrow(/start:answer-is-valid.*amount/);
    expect(() => createMockConnections({ broken: 'no-such' })).toThrow(/no-such/);
    expect(() => createMockConnections({ scenarios: ['no-such'] })).toThrow(/no-such/);
  });
});

describe('the recorder over HTTP', () => {
  test('is read, awaited and reset, and never holds more than it may', async () => {
    await serve({ recordAtMost: 10 });
    for (let call = 0; call < 25; call++) await start();
    const read = async (query: string) =>
      (await (await fetch(`${urls.url}/mock/calls${query}`)).json()) as {
        total: number;
        calls: { number: number; endpoint: string }[];
      };
    const all = await read('');
    expect(all.total).toBe(25);
    expect(all.calls.length).toBeLessThanOrEqual(10);
    expect(all.calls.at(-1)?.number).toBe(25);
    const awaited = read('/await?endpoint=success&timeout_ms=5000');
    await post(urls.successUrl, outcome);
    expect((await awaited).calls[0]?.endpoint).toBe('success');
    const late = await fetch(`${urls.url}/mock/calls/await?endpoint=failure&timeout_ms=50`);
    expect(late.status).toBe(408);
    await fetch(`${urls.url}/mock/calls`, { method: 'DELETE' });
    expect((await read('')).total).toBe(0);
  });
});
