import { createSocket } from 'node:dgram';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type CallerLine,
  connectionLine,
  eventLine,
  hangsUp,
  hesitates,
  mistypes,
  perform,
  presses,
  requestLine,
  toneLine,
  waits,
} from '../caller/index.ts';
import { testCardOf } from '../card/test-cards.ts';
import { pressPackets } from '../keypad/rtp/press-packets.ts';
import { generateTones } from '../keypad/tones/tone-generator.ts';
import { writeWav } from '../keypad/tones/wav.ts';
import { seededRandom } from '../leak-detector/ordinary-logs.ts';
import { postFact } from './ports.ts';
import { startZone, type ZoneServer } from './zone-server.ts';

const visa = testCardOf('visa').number;
const accepted = { fact: 'accepted', collect: 1, card: { brand: 'visa', last4: visa.slice(-4) } };
const token = 'a-token-of-sixteen-characters';

let engine: http.Server;
let engineUrl: string;
let facts: Record<string, unknown>[];
let zone: ZoneServer;

beforeEach(async () => {
  facts = [];
  engine = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    facts.push(JSON.parse(body));
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve));
  engineUrl = `http://127.0.0.1:${(engine.address() as AddressInfo).port}`;
  zone = await startZone({
    clock: 'virtual',
    startEpochMs: Date.parse('2026-06-15T12:00:00Z'),
    listen: { host: '127.0.0.1', port: 0 },
    ports: { processor: { submit: async () => ({ kind: 'unanswered' }) }, postFact },
  });
});

afterEach(async () => {
  await zone.close();
  engine.closeAllConnections();
  await new Promise((resolve) => engine.close(resolve));
});

async function ask(
  method: string,
  path: string,
  body: BodyInit | object | undefined,
  type = 'application/json',
) {
  const content =
    typeof body === 'object' && !(body instanceof Uint8Array) ? JSON.stringify(body) : body;
  const answer = await fetch(zone.url + path, {
    method,
    headers: { 'content-type': type },
    ...(content === undefined ? {} : { body: content as BodyInit }),
  });
  return { status: answer.status, text: await answer.text() };
}

const command = (body: object) => ask('POST', '/captures/s1/commands', body);
const collect = (number: number, field = 'card_number') =>
  command({
    command: 'collect',
    collect: number,
    field,
    valid_card_types: ['visa'],
    min_postal_code_length: 0,
    first_digit_timeout_ms: 30_000,
    inter_digit_timeout_ms: 5_000,
    facts: { url: `${engineUrl}/facts`, token },
  });
/** Moves the zone's clock; what was sent to it before has been taken when this has answered. */
const pass = async (ms: number) => {
  const body = { advance_ms: Math.round(ms), open_exchanges_at_most: 0 };
  expect((await ask('POST', '/captures/s1/clock', body)).status).toBe(200);
};
const outcomes = () => facts.filter(({ fact }) => fact !== 'started');
const hangUp = vi.fn(async () => undefined);
const callerOn = (line: CallerLine) => ({ line, heldMs: 40, pauseMs: 40, hangUp });

const lines: Record<string, () => CallerLine | Promise<CallerLine>> = {
  'requests with one key': () => requestLine(zone.url, 's1', pass),
  'frames of a connection': () => connectionLine(zone.url, 's1', pass),
  'telephone events': () => eventLine(zone.url, 's1', pass),
  'tones in PCMU': () => toneLine(zone.url, 's1', pass, 'PCMU', seededRandom(1)),
  'tones in L16': () => toneLine(zone.url, 's1', pass, 'L16', seededRandom(1)),
};

test.each(Object.keys(lines))('a card comes in by %s', async (way) => {
  const caller = callerOn(await lines[way]!());
  await collect(1);
  await perform(caller, [...waits(2_000), ...presses(`${visa}#`)]);
  await vi.waitFor(() => expect(outcomes()).toEqual([accepted]));
  await collect(2, 'expiration_date');
  await perform(caller, hesitates('1227', 2, 4_000));
  await vi.waitFor(() => expect(outcomes()[1]).toEqual({ fact: 'accepted', collect: 2 }));
  await caller.line.close();
});

test.each(Object.keys(lines))(
  'a mistyped entry is cleared, a slow one stalls, by %s',
  async (way) => {
    const caller = callerOn(await lines[way]!());
    await collect(1, 'expiration_date');
    await perform(caller, mistypes('1227', 2));
    await vi.waitFor(() => expect(outcomes()).toEqual([{ fact: 'accepted', collect: 1 }]));
    await collect(2, 'expiration_date');
    await perform(caller, hesitates('1227', 3, 5_100));
    await vi.waitFor(() => expect(outcomes()[1]).toEqual({ fact: 'stalled', collect: 2 }));
    expect(outcomes()).toHaveLength(2);
    await caller.line.close();
  },
);

test('a key may be escaped, as JSON allows', async () => {
  await collect(1, 'expiration_date');
  for (const digit of '1227') {
    const key = `{"key":"\\u003${digit}"}`;
    expect((await ask('POST', '/keypad/s1/keys', key)).status).toBe(204);
  }
  await vi.waitFor(() => expect(outcomes()).toEqual([{ fact: 'accepted', collect: 1 }]));
});

test('a caller who hangs up presses nothing more', async () => {
  const caller = callerOn(await eventLine(zone.url, 's1', pass));
  await collect(1);
  await perform(caller, [...presses('42'), ...hangsUp(), ...presses('42')]);
  expect(hangUp).toHaveBeenCalledOnce();
  const { port } = JSON.parse((await ask('PUT', '/keypad/s1/stream', { encoding: 'L16' })).text);
  expect(port).toBeGreaterThan(1023);
});

/** Sends packets to a stream of the session; each is with the zone before the next is sent. */
async function openPort() {
  const opened = await ask('PUT', '/keypad/s1/stream', { encoding: 'telephone-event' });
  const { port } = JSON.parse(opened.text);
  const socket = createSocket('udp4');
  const send = async (packets: readonly { datagram: Uint8Array }[]) => {
    for (const { datagram } of packets) {
      await new Promise((resolve) => socket.send(datagram, port, '127.0.0.1', resolve));
    }
    await pass(0);
  };
  return { send, close: () => socket.close() };
}

const pressed = (keys: string) =>
  pressPackets([...keys].map((key) => ({ key, heldMs: 100, pauseMs: 100 })));
const packetsPerPress = 7;

test('a press that was lost on its way makes the entry stall, and the next one is read', async () => {
  const port = await openPort();
  await collect(1);
  const packets = pressed(`${visa}#${visa}#`);
  const firstEntry = packets.slice(0, 17 * packetsPerPress);
  await port.send(firstEntry.filter((_, index) => Math.floor(index / packetsPerPress) !== 5));
  await pass(100);
  expect(outcomes()).toEqual([{ fact: 'stalled', collect: 1 }]);
  await collect(2);
  await port.send(packets.slice(17 * packetsPerPress));
  await vi.waitFor(() => expect(outcomes()[1]).toEqual({ ...accepted, collect: 2 }));
  port.close();
});

test('packets doubled and in the wrong order are the digits that were pressed', async () => {
  const port = await openPort();
  await collect(1);
  const packets = pressed(`${visa}#`).flatMap((packet) => [packet, packet]);
  for (let at = 2; at + 3 < packets.length; at += 4) {
    [packets[at], packets[at + 2]] = [packets[at + 2]!, packets[at]!];
  }
  await port.send(packets);
  await vi.waitFor(() => expect(outcomes()).toEqual([accepted]));
  port.close();
});

test('a key that came before the deadline counts, though it waited for a lost packet', async () => {
  const port = await openPort();
  await collect(1, 'postal_code');
  const packets = pressed('94');
  await port.send(packets.slice(0, packetsPerPress));
  await pass(4_990);
  // One packet of the second press is missing: its others wait behind the hole.
  await port.send(packets.slice(packetsPerPress + 1));
  await pass(20);
  expect(outcomes()).toEqual([]);
  await pass(4_980);
  expect(outcomes()).toEqual([]);
  await pass(1);
  expect(outcomes()).toEqual([{ fact: 'accepted', collect: 1 }]);
  port.close();
});

test('keys that waited when a command came belong to what was before it', async () => {
  const port = await openPort();
  await collect(1, 'expiration_date');
  await port.send(
    pressed('12')
      .slice(0, 2 * packetsPerPress)
      .filter((_, index) => index !== 5),
  );
  await collect(2, 'expiration_date');
  await port.send(pressed('1227').slice(2 * packetsPerPress));
  await pass(5_001);
  await vi.waitFor(() => expect(outcomes()).toEqual([{ fact: 'stalled', collect: 2 }]));
  port.close();
});

test.each(['pcm', 'mu-law'] as const)(
  'a recording in %s is heard as it was pressed',
  async (form) => {
    await collect(1);
    const play = (keys: string, offMs: number) => {
      const samples = generateTones(keys, { onMs: 80, offMs, random: seededRandom(3) });
      return ask('POST', '/keypad/s1/recording', writeWav(samples, form), 'audio/wav');
    };
    expect(await play(`${visa}#`, 120)).toEqual({ status: 204, text: '' });
    await vi.waitFor(() => expect(outcomes()).toEqual([accepted]));
    await collect(2, 'expiration_date');
    await play('1227', 5_100);
    await vi.waitFor(() => expect(outcomes()[1]).toEqual({ fact: 'stalled', collect: 2 }));
  },
);

test('the keypad’s doors answer alike for a session that nobody knows', async () => {
  await collect(1);
  const samples = generateTones('1', { random: seededRandom(4) });
  for (const id of ['s1', 'nobody']) {
    expect((await ask('POST', `/keypad/${id}/keys`, { key: '1' })).status).toBe(204);
    const wav = writeWav(samples, 'pcm');
    expect((await ask('POST', `/keypad/${id}/recording`, wav, 'audio/x-wav')).status).toBe(204);
    const opened = await ask('PUT', `/keypad/${id}/stream`, { encoding: 'PCMU', payload_type: 0 });
    expect(opened.text).toMatch(/^\{"port":[0-9]{4,5}\}$/);
    expect((await ask('DELETE', `/keypad/${id}/stream`, undefined)).status).toBe(204);
  }
});

test.each([
  ['PUT', 'stream', '{"encoding":"PCMA"}', 400, 'not-a-stream'],
  ['PUT', 'stream', '{"encoding":"PCMU","payload_type":128}', 400, 'not-a-stream'],
  ['PUT', 'stream', '{"encoding":"PCMU","port":5004}', 400, 'not-a-stream'],
  ['POST', 'stream', '{}', 405, 'method-not-allowed'],
  ['POST', 'recording', '{}', 415, 'not-that-content'],
  ['POST', 'keys', '{"key":"42"}', 400, 'not-a-key'],
  ['POST', 'keys', '{"key":"\\u0045"}', 400, 'not-a-key'],
  ['POST', 'keys', '{"key":4}', 400, 'not-a-key'],
  ['POST', 'keys', '{"key":"4","at":1}', 400, 'not-a-key'],
  ['POST', 'clock', '{}', 404, 'not-found'],
])('%s of %s with %s is refused with %i', async (method, door, body, status, name) => {
  const refused = await ask(method, `/keypad/s1/${door}`, body);
  expect(refused.status).toBe(status);
  expect(JSON.parse(refused.text).type).toMatch(new RegExp(`/${name}$`));
});

test('a recording that is none, or too long, is refused', async () => {
  const play = (file: Uint8Array) =>
    ask('POST', '/keypad/s1/recording', file as BodyInit, 'audio/wav');
  expect((await play(new Uint8Array(100))).status).toBe(400);
  expect((await play(new Uint8Array(4_194_305))).status).toBe(413);
});
