import { createSocket } from 'node:dgram';
import * as http from 'node:http';
import { connect, type Socket } from 'node:net';
import { perform, presses, requestLine } from '@voicepay/pci-sim/caller';
import type { TestCard } from '@voicepay/pci-sim/test-cards';
import type { Pool } from 'undici';
import { isInTheAlphabet, type Strangers } from './peers.ts';
import {
  collectCommand,
  type Draw,
  datagram,
  mutated,
  requestBody,
  webSocketFrame,
} from './random-frames.ts';

export interface World {
  readonly draw: Draw;
  readonly pool: Pool;
  readonly zoneUrl: string;
  readonly factsUrl: string;
  /** Card numbers, which frames carry where none belongs. */
  readonly secrets: readonly string[];
}

export type SendFrames = (world: World, frames: number, strangers: Strangers) => Promise<void>;

const sessionOf = (draw: Draw) => `s${draw.below(40)}`;

async function ask(world: World, method: string, path: string, body: string, type?: string) {
  const headers = { 'content-type': type ?? 'application/json' };
  const request = { method: method as 'POST', path, headers, body: body === '' ? null : body };
  const answer = await world.pool.request(request);
  return { status: answer.statusCode, text: await answer.body.text() };
}

/** Something to press keys into. */
async function collect(world: World, session: string): Promise<void> {
  const command = collectCommand(world.draw, world.factsUrl);
  await ask(world, 'POST', `/captures/${session}/commands`, JSON.stringify(command));
}

export const sendRequests: SendFrames = async (world, frames, strangers) => {
  const { draw, factsUrl, secrets } = world;
  const doors = ['captures', 'keypad'];
  const verbs = ['commands', 'clock', 'keys', 'keys', 'keys', 'stream', 'recording'];
  let left = frames;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const verb = draw.of(verbs);
      const fits = ['commands', 'clock'].includes(verb) ? 'captures' : 'keypad';
      const door = draw.below(20) === 0 ? draw.of(doors) : fits;
      const path = `/${door}/${sessionOf(draw)}/${verb}`;
      const odd = mutated(draw, path, secrets).replace(/[^!-~]/g, '%');
      const method =
        draw.below(20) > 0 ? 'POST' : draw.of(['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD']);
      const isOdd = draw.below(30) === 0 && odd.startsWith('/');
      const body =
        method === 'GET' || method === 'HEAD' ? '' : requestBody(draw, factsUrl, secrets);
      const type = draw.below(20) > 0 ? undefined : draw.of(['text/plain', 'audio/wav']);
      const { status, text } = await ask(world, method, isOdd ? odd : path, body, type);
      if (!isInTheAlphabet(text) || status >= 500) strangers.add(`API, ${status}`, text);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
};

/** Bytes that are hardly HTTP, each on a connection of its own. */
export const sendRaw: SendFrames = async (world, frames, strangers) => {
  const { draw, zoneUrl, secrets } = world;
  const { port } = new URL(zoneUrl);
  for (let frame = 0; frame < frames; frame += 1) {
    const path = `/keypad/s0/keys`;
    const text = `POST ${path} HTTP/1.1\r\nhost: zone\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n{"key":"4"}`;
    const bytes = draw.below(3) === 0 ? draw.bytes(60) : mutated(draw, text, secrets);
    const socket = connect(Number(port), '127.0.0.1');
    socket.end(bytes);
    let came = '';
    socket.on('data', (chunk) => {
      came += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('close', resolve));
    // Node answers some of this itself, with no body or with one chunk of nothing.
    const bodies = came.split(/HTTP\/1\.1 [1-4][0-9]{2} [\s\S]*?\r\n\r\n(?:0\r\n\r\n)?/);
    if (!bodies.every(isInTheAlphabet)) {
      strangers.add('raw bytes', came);
    }
  }
};

/** Frames up to one that ends the connection; what may come back are the pings, and a close. */
export const sendWebSocketFrames: SendFrames = async (world, frames, strangers) => {
  const { draw, zoneUrl } = world;
  let left = frames;
  while (left > 0) {
    const session = sessionOf(draw);
    await collect(world, session);
    const socket = await upgrade(`${zoneUrl}/keypad/${session}/keys`);
    const expected: Buffer[] = [];
    const came: Buffer[] = [];
    let size = 0;
    socket.on('data', (chunk: Buffer) => {
      came.push(chunk);
      size += chunk.length;
    });
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    let isOpen = true;
    while (isOpen && left > 0) {
      const batch: Buffer[] = [];
      while (isOpen && left > 0 && batch.length < 100) {
        const frame = webSocketFrame(draw);
        left -= 1;
        batch.push(frame.bytes);
        if (frame.ping !== undefined) {
          expected.push(Buffer.from([0x8a, frame.ping.length]), frame.ping);
        }
        isOpen = !frame.endsConnection;
      }
      if (isOpen && left === 0) {
        batch.push(Buffer.from([0x88, 0x80, 0, 0, 0, 0]));
        isOpen = false;
      }
      socket.write(Buffer.concat(batch));
      const wanted = expected.reduce((sum, part) => sum + part.length, 0);
      while (isOpen && size < wanted) await new Promise((resolve) => setImmediate(resolve));
    }
    await closed;
    const answered = Buffer.concat(came);
    if (!answered.equals(Buffer.concat([...expected, Buffer.from([0x88, 0])]))) {
      strangers.add('WebSocket', answered.toString('latin1'));
    }
  }
};

function upgrade(url: string): Promise<Socket> {
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-key': 'x'.repeat(22),
    'sec-websocket-version': '13',
  };
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers, agent: false });
    request.on('upgrade', (_, socket) => resolve(socket as Socket));
    request.on('error', reject);
  });
}

/** Datagrams to streams of every encoding; nothing may come back from their ports. */
export const sendDatagrams: SendFrames = async (world, frames, strangers) => {
  const { draw } = world;
  const socket = createSocket('udp4');
  socket.on('message', (message) => strangers.add('datagrams', message.toString('latin1')));
  let left = frames;
  while (left > 0) {
    const session = sessionOf(draw);
    const encoding = draw.of(['telephone-event', 'telephone-event', 'PCMU', 'L16']);
    const description = JSON.stringify({ encoding, payload_type: draw.of([101, 0, 96]) });
    const { text } = await ask(world, 'PUT', `/keypad/${session}/stream`, description);
    const { port } = JSON.parse(text);
    for (let burst = 0; burst < 20 && left > 0; burst += 1) {
      const count = Math.min(50, left);
      left -= count;
      await collect(world, session);
      const sends = Array.from(
        { length: count },
        () => new Promise((resolve) => socket.send(datagram(draw), port, '127.0.0.1', resolve)),
      );
      await Promise.all(sends);
      // The zone has read the burst before it answers this.
      const advance = JSON.stringify({ advance_ms: draw.below(300), open_exchanges_at_most: 9 });
      const moved = await ask(world, 'POST', `/captures/${session}/clock`, advance);
      if (!isInTheAlphabet(moved.text)) strangers.add('datagrams, clock', moved.text);
    }
  }
  socket.close();
};

/** A card is entered and charged at a processor that answers anything. */
export async function payOnce(world: World, card: TestCard, id: string, strangers: Strangers) {
  const facts = { url: world.factsUrl, token: 'a-token-of-sixteen-characters' };
  const command = async (body: object) => {
    const answer = await ask(world, 'POST', `/captures/${id}/commands`, JSON.stringify(body));
    if (answer.status !== 202) strangers.add('commands', answer.text);
  };
  const line = requestLine(world.zoneUrl, id, () => Promise.resolve());
  const caller = { line, heldMs: 0, pauseMs: 0, hangUp: () => Promise.resolve() };
  const enter = async (collect: number, field: string, keys: string) => {
    await command({
      command: 'collect',
      collect,
      field,
      valid_card_types: [card.brand],
      min_postal_code_length: 0,
      first_digit_timeout_ms: 30_000,
      inter_digit_timeout_ms: 5_000,
      facts,
    });
    await perform(caller, presses(keys));
  };
  await enter(1, 'card_number', `${card.number}#`);
  await enter(2, 'expiration_date', '1230');
  const process = { command: 'process', idempotency_key: id, method: 'charge', amount: 4200 };
  await command({ ...process, currency: 'USD', parameters: {}, facts });
  const advance = JSON.stringify({ advance_ms: 20_000, open_exchanges_at_most: 0 });
  for (let moves = 0; moves < 20; moves += 1) {
    await ask(world, 'POST', `/captures/${id}/clock`, advance);
    const { text } = await ask(world, 'GET', `/captures/${id}`, '');
    if (!isInTheAlphabet(text)) strangers.add('snapshots', text);
    if (JSON.parse(text).processing.status !== 'asking') break;
  }
  await command({ command: 'wipe' });
}
