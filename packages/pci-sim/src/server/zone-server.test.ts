import { readFileSync } from 'node:fs';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testCards } from '../card/test-cards.ts';
import { createProcessorPort, postFact } from './ports.ts';
import { startZone, type ZoneServer } from './zone-server.ts';

const visa = testCards.find((card) => card.brand === 'visa')!;
const start = Date.parse('2026-06-15T12:00:00Z');
const token = 'a-token-of-sixteen-characters';

type Ask = { method: string; url: string; key: string | undefined; body: string };
/** Answers in order, the last one for ever: a status and a body, or nothing at all. */
type Script = readonly ({ status: number; body: string } | 'silence')[];

let peer: http.Server;
let peerUrl: string;
let facts: Record<string, unknown>[];
let asks: Ask[];
let script: Script;
let zone: ZoneServer;

beforeEach(async () => {
  facts = [];
  asks = [];
  script = [{ status: 200, body: '{"charge_id":"ch_1","error_code":null}' }];
  peer = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.url === '/facts') {
      expect(request.headers.authorization).toBe(`Bearer ${token}`);
      facts.push(JSON.parse(body));
      response.writeHead(204).end();
      return;
    }
    const key = request.headers['idempotency-key'] as string | undefined;
    asks.push({ method: request.method!, url: request.url!, key, body });
    const answer = script[Math.min(asks.length, script.length) - 1]!;
    if (answer === 'silence') return;
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
  await new Promise<void>((resolve) => peer.listen(0, '127.0.0.1', resolve));
  peerUrl = `http://127.0.0.1:${(peer.address() as AddressInfo).port}`;
  zone = await open(false);
});

afterEach(async () => {
  await zone.close();
  peer.closeAllConnections();
  await new Promise((resolve) => peer.close(resolve));
});

function open(lookUp: boolean): Promise<ZoneServer> {
  const processor = createProcessorPort({ url: `${peerUrl}/payments`, lookUp });
  const listen = { host: '127.0.0.1', port: 0 };
  return startZone({
    clock: 'virtual',
    startEpochMs: start,
    listen,
    ports: { processor, postFact },
  });
}

async function post(path: string, body: unknown): Promise<{ status: number; text: string }> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(zone.url + path, { method: 'POST', headers, body: text });
  return { status: response.status, text: await response.text() };
}

const snapshot = async (id = 's1') => (await fetch(`${zone.url}/captures/${id}`)).json();
const advance = (ms: number, open = 0) =>
  post('/captures/s1/clock', { advance_ms: ms, open_exchanges_at_most: open });

function collect(collect: number, field: string) {
  return post('/captures/s1/commands', {
    command: 'collect',
    collect,
    field,
    valid_card_types: ['visa'],
    min_postal_code_length: 0,
    first_digit_timeout_ms: 30_000,
    inter_digit_timeout_ms: 5_000,
    facts: { url: `${peerUrl}/facts`, token },
  });
}

async function type(keys: string, id = 's1') {
  for (const key of keys) expect((await post(`/keypad/${id}/keys`, { key })).status).toBe(204);
  await advance(0);
}

function process(extra: object = {}) {
  return post('/captures/s1/commands', {
    command: 'process',
    idempotency_key: 'pay-1',
    method: 'charge',
    amount: 4200,
    currency: 'USD',
    parameters: { invoice_id: 'INV-1' },
    facts: { url: `${peerUrl}/facts`, token },
    ...extra,
  });
}

async function captureCard() {
  await collect(1, 'card_number');
  await type(`${visa.number}#`);
  await collect(2, 'expiration_date');
  await type('1227');
  await collect(3, 'security_code');
  await type('737');
  await collect(4, 'postal_code');
  await type('94105#');
}

const processed = () => facts.filter((fact) => fact.fact === 'processed');

test('a card is captured field by field, and only brand and last four leave', async () => {
  await captureCard();
  expect(facts).toEqual([
    { fact: 'started', collect: 1 },
    { fact: 'accepted', collect: 1, card: { brand: 'visa', last4: visa.number.slice(-4) } },
    { fact: 'started', collect: 2 },
    { fact: 'accepted', collect: 2 },
    { fact: 'started', collect: 3 },
    { fact: 'accepted', collect: 3 },
    { fact: 'started', collect: 4 },
    { fact: 'accepted', collect: 4 },
  ]);
  expect(await snapshot()).toEqual({
    held: ['card_number', 'expiration_date', 'security_code', 'postal_code'],
    collect: null,
    processing: null,
  });
});

test('a charge goes out in major units with the parameters as they came, and everything is wiped', async () => {
  await captureCard();
  await process({ parameters: { n: 1 } });
  await advance(0);
  expect(asks).toHaveLength(1);
  expect(asks[0]!.key).toBe('"pay-1"');
  expect(JSON.parse(asks[0]!.body)).toEqual({
    method: 'charge',
    transaction_id: 'pay-1',
    currency_code: 'USD',
    amount: '42.00',
    parameters: { n: 1 },
    cardnumber: visa.number,
    expiry_month: '12',
    expiry_year: '27',
    cvv: '737',
    postal_code: '94105',
  });
  const result = { status: 'approved', transaction_id: 'ch_1' };
  expect(processed()).toEqual([{ fact: 'processed', idempotency_key: 'pay-1', result }]);
  expect((await snapshot()).held).toEqual([]);
});

test('number literals in the parameters reach the processor as they were written', async () => {
  await captureCard();
  const facts = JSON.stringify({ url: `${peerUrl}/facts`, token });
  await post(
    '/captures/s1/commands',
    `{"command":"process","idempotency_key":"pay-1","method":"charge","amount":1,"currency":"USD",` +
      `"parameters":{"big":9007199254740993,"dot":1.0},"facts":${facts}}`,
  );
  await advance(0);
  expect(asks[0]!.body).toContain('"parameters":{"big":9007199254740993,"dot":1.0}');
});

test('the compiled minor-unit digits are fresh', async () => {
  // @ts-expect-error a build script without type declarations
  const { renderCurrencyDigits } = await import('../../scripts/generate-currency-digits.mjs');
  const data = readFileSync(new URL('../../../spec/data/currencies.json', import.meta.url), 'utf8');
  const compiled = new URL('../processor/currency-digits.generated.ts', import.meta.url);
  expect(readFileSync(compiled, 'utf8')).toBe(renderCurrencyDigits(JSON.parse(data)));
});

test('tokenizing sends a token type and no amount', async () => {
  script = [{ status: 200, body: '{"token_id":"tok_1"}' }];
  await captureCard();
  await process({ method: 'tokenize', amount: 0, token_type: 'reusable' });
  await advance(0);
  const body = JSON.parse(asks[0]!.body);
  expect([body.method, body.amount, body.token_type]).toEqual(['tokenize', undefined, 'reusable']);
  expect(processed()[0]!.result).toEqual({ status: 'approved', token_id: 'tok_1' });
});

test('no answer is asked again with the same key and the same bytes, after 1, 2, 4 and 8 seconds', async () => {
  script = [
    { status: 503, body: '' },
    { status: 200, body: '{}' },
    'silence',
    { status: 429, body: '' },
    { status: 200, body: '{"charge_id":null}' },
  ];
  await captureCard();
  await process();
  await advance(0);
  for (const [ms, count, silent] of [
    [999, 1, 0],
    [1, 2, 0],
    [1999, 2, 0],
    [1, 3, 1],
  ] as const) {
    await advance(ms, silent);
    await vi.waitFor(() => expect(asks).toHaveLength(count));
  }
  await advance(15_000, 1);
  await advance(4_000);
  expect(asks).toHaveLength(4);
  await advance(8_000);
  expect(asks).toHaveLength(5);
  expect(new Set(asks.map((ask) => ask.body)).size).toBe(1);
  expect(new Set(asks.map((ask) => ask.key))).toEqual(new Set(['"pay-1"']));
  expect(processed()[0]!.result).toEqual({ status: 'approved', transaction_id: null });
});

test('a refusal is an error at once, but no answer at all after an ask that went unanswered', async () => {
  script = [{ status: 400, body: '{}' }];
  await captureCard();
  await process();
  await advance(0);
  expect(processed()[0]!.result).toEqual({ status: 'errored', code: 'http_400' });

  await post('/captures/s1/commands', { command: 'wipe' });
  await zone.close();
  zone = await open(false);
  asks = [];
  facts = [];
  script = [
    { status: 500, body: '' },
    { status: 400, body: '{}' },
  ];
  await captureCard();
  await process();
  await advance(60_000);
  expect(asks.length).toBeGreaterThan(5);
  expect(processed()).toEqual([]);
});

test('where the processor offers a look-up it is asked before the payment is submitted again', async () => {
  await zone.close();
  zone = await open(true);
  script = ['silence', { status: 200, body: '{"charge_id":"ch_9"}' }];
  await captureCard();
  await process();
  await advance(15_000, 1);
  await advance(1_000);
  expect(asks.map((ask) => `${ask.method} ${ask.url}`)).toEqual([
    'POST /payments',
    'GET /payments/pay-1',
  ]);
  expect(processed()[0]!.result).toEqual({ status: 'approved', transaction_id: 'ch_9' });
});

test('a zone that lost the card looks its key up, again and again, and submits nothing', async () => {
  await zone.close();
  zone = await open(true);
  script = [
    { status: 404, body: '{}' },
    { status: 200, body: '{"charge_id":"ch-2026-000123"}' },
  ];
  expect((await process()).status).toBe(202);
  await advance(1_000);
  expect(asks.map((ask) => `${ask.method} ${ask.url}`)).toEqual([
    'GET /payments/pay-1',
    'GET /payments/pay-1',
  ]);
  // Ten digits in a row, hyphens aside, could be of the card that nobody knows any more.
  expect(processed()[0]!.result).toEqual({ status: 'approved', transaction_id: null });
});

test('a zone that lost the card and has no look-up refuses to process', async () => {
  expect((await process()).status).toBe(409);
});

test('a repeated process command joins the attempt; another key is refused', async () => {
  await captureCard();
  await process();
  await process();
  await advance(0);
  await process();
  await advance(0);
  expect(asks).toHaveLength(1);
  expect(processed().length).toBeGreaterThanOrEqual(2);
  expect((await process({ idempotency_key: 'pay-2' })).status).toBe(409);
});

test('a wipe while the processor is silent stops the asking and leaves nothing', async () => {
  script = ['silence'];
  await captureCard();
  await process();
  await vi.waitFor(() => expect(asks).toHaveLength(1));
  await post('/captures/s1/commands', { command: 'wipe' });
  await advance(120_000);
  expect(asks).toHaveLength(1);
  expect(await snapshot()).toEqual({
    held: [],
    collect: null,
    processing: { idempotency_key: 'pay-1', status: 'stopped' },
  });
});

test('ids with card digits stay inside while the approval stands; such a code is replaced', async () => {
  script = [{ status: 200, body: `{"charge_id":"ch_${visa.number}"}` }];
  await captureCard();
  await process();
  await advance(0);
  expect(processed()[0]!.result).toEqual({ status: 'approved', transaction_id: null });
});

test('a key at the deadline is in time, a later one finds the entry stalled', async () => {
  await collect(1, 'card_number');
  await advance(30_000);
  await type('4');
  await advance(5_000);
  await type('2');
  await advance(5_001);
  expect(facts.at(-1)).toEqual({ fact: 'stalled', collect: 1 });
  await type('4');
  expect(facts).toHaveLength(2);
});

test('pause discards the entry and keeps what was accepted', async () => {
  await collect(1, 'card_number');
  await type(`${visa.number}#`);
  await collect(2, 'expiration_date');
  await type('12');
  await post('/captures/s1/commands', { command: 'pause' });
  await type('27');
  await advance(100_000);
  expect(facts).toHaveLength(3);
  expect(await snapshot()).toEqual({ held: ['card_number'], collect: null, processing: null });
});

test('an old or repeated collect number changes nothing', async () => {
  await collect(5, 'card_number');
  await type('42');
  await collect(5, 'card_number');
  await collect(4, 'card_number');
  await type(`${visa.number.slice(2)}#`);
  expect(facts.at(-1)).toMatchObject({ fact: 'accepted', collect: 5 });
});

test('refusals never repeat what was sent', async () => {
  for (const path of ['/captures/s1/commands', '/keypad/s1/keys', '/captures/s1/clock', '/else']) {
    for (const body of [
      visa.number,
      `{"key":"${visa.number}"}`,
      '{"key":1}',
      '[',
      '{"a":1,"a":2}',
    ]) {
      const answer = await post(path, body);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.text).not.toContain(visa.number);
    }
  }
});

test('keys come by WebSocket too, one a frame', async () => {
  await collect(1, 'expiration_date');
  const socket = new (await import('ws')).WebSocket(
    `${zone.url.replace('http', 'ws')}/keypad/s1/keys`,
  );
  await new Promise((resolve) => socket.on('open', resolve));
  for (const key of ['1', '2', '99', '2', '7']) socket.send(key);
  await new Promise<void>((resolve) => {
    socket.on('pong', () => resolve());
    socket.ping();
  });
  await advance(0);
  socket.terminate();
  expect(facts.at(-1)).toEqual({ fact: 'accepted', collect: 1 });
});

test('a client that would like HTTP/2 is answered in HTTP/1.1, on one connection as often as it asks', async () => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const wish = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMA' };
  const ask = (path: string, text: string) =>
    new Promise<number>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', ...wish };
      const request = http.request(zone.url + path, { method: 'POST', headers, agent });
      request.on('error', reject);
      request.on('response', (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      });
      request.end(text);
    });
  await collect(1, 'expiration_date');
  for (const key of '1227') {
    expect(await ask('/keypad/s1/keys', JSON.stringify({ key }))).toBe(204);
  }
  expect(await ask('/captures/s1/commands', '{"command":"dance"}')).toBe(400);
  expect(await ask('/keypad/s1/nothing', '{}')).toBe(404);
  agent.destroy();
  await advance(0);
  expect(facts.at(-1)).toEqual({ fact: 'accepted', collect: 1 });
});
