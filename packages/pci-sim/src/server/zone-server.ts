import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { scanObject } from '../json/scan-object.ts';
import { isKey, type Key } from '../keypad/key.ts';
import { snapshotOf } from '../zone/capture.ts';
import { createVirtualClock, type VirtualClock } from '../zone/clock.ts';
import { readCommand } from '../zone/command.ts';
import { type CapturePorts, type RunningCapture, runCapture } from '../zone/run-capture.ts';
import { createMediaDoor } from './media-door.ts';
import { type ProblemName, problemBody, problems } from './problem.ts';
import { hearRecording, readKey, readStreamDescription } from './read-keypad.ts';
import { createRealClock } from './real-clock.ts';
import { acceptWebSocket } from './websocket.ts';

export type ZoneSettings = {
  readonly clock: 'real' | 'virtual';
  /** Start of every virtual clock, in epoch milliseconds. */
  readonly startEpochMs: number;
  readonly ports: CapturePorts;
  /** Where to listen: a loopback port (0 chooses one) or a unix socket. */
  readonly listen: { readonly host: string; readonly port: number } | { readonly socket: string };
};

export type ZoneServer = { readonly url: string; close(): Promise<void> };

const maxBody = 262_144;
const maxRecording = 4_194_304;
/** Captures kept, wiped ones included: a repeated command must still find what it repeats. */
const maxCaptures = 20_000;
const path = /^\/(captures|keypad)\/([A-Za-z0-9._:-]{1,128})(?:\/([a-z]+))?$/;
const jsonType = /^application\/(?:[\w.+-]+\+)?json\b/i;
const audioType = /^audio\/(?:x-|vnd\.)?wave?\b/i;
const settleMs = 1_000;

/** What one door makes of a request: an answer, or a refusal by name. */
type Door = (id: string, body: Buffer) => Answer | ProblemName | Promise<Answer | ProblemName>;
type Answer = { readonly status: number; readonly body?: object };
type Doors = Readonly<Record<string, Readonly<Record<string, Door>>>>;

/** Serves openapi/capture.yaml, and two doors of the simulator's own for keys that come as media. */
export async function startZone(settings: ZoneSettings): Promise<ZoneServer> {
  const captures = new Map<string, RunningCapture>();
  const media = createMediaDoor();

  const captureOf = (id: string): RunningCapture | undefined => {
    const known = captures.get(id);
    if (known !== undefined) return known;
    if (captures.size >= maxCaptures && !forgetOldest(captures)) return undefined;
    const clock =
      settings.clock === 'virtual' ? createVirtualClock(settings.startEpochMs) : createRealClock();
    const running = runCapture(clock, settings.ports);
    captures.set(id, running);
    return running;
  };

  const snapshot: Door = (id) => {
    const running = captures.get(id);
    if (running === undefined) return 'unknown-session';
    return { status: 200, body: snapshotOf(running.capture) };
  };
  const command: Door = (id, body) => {
    const read = readCommand(body);
    if (read === undefined) return 'not-a-command';
    const outcome = captureOf(id)?.command(read) ?? 'too-many-sessions';
    return outcome === 'taken' ? { status: 202, body: {} } : outcome;
  };
  const moveClock: Door = async (id, body) => {
    if (settings.clock !== 'virtual') return 'clock-not-virtual';
    const move = advanceIn(body);
    if (move === undefined) return 'not-an-advance';
    const running = captureOf(id);
    if (running === undefined) return 'too-many-sessions';
    const clock = running.clock as VirtualClock;
    await clock.advance(move.advanceMs, () => settle(running, move.openExchangesAtMost));
    const now = new Date(clock.epochMs()).toISOString();
    const open_exchanges = running.openExchanges();
    return { status: 200, body: { now, open_exchanges, next_due_ms: clock.nextDueMs() } };
  };
  // The same answers whether or not the session is known: the keypad learns nothing.
  const pressKey: Door = (id, body) => {
    const key = readKey(body);
    if (key === undefined) return 'not-a-key';
    captures.get(id)?.press(key);
    return { status: 204 };
  };
  const playRecording: Door = (id, body) => {
    const running = captures.get(id);
    const press = (key: Key, atMs: number) => running?.press(key, atMs);
    const isHeard = hearRecording(body, running?.clock.monotonicMs() ?? 0, press);
    return isHeard ? { status: 204 } : 'not-a-recording';
  };
  const openStream: Door = async (id, body) => {
    const description = readStreamDescription(body);
    if (description === undefined) return 'not-a-stream';
    const running = captureOf(id);
    if (running === undefined) return 'too-many-sessions';
    const port = await media.open(running, description);
    return port === undefined ? 'too-many-streams' : { status: 200, body: { port } };
  };
  const closeStream: Door = (id) => {
    const running = captures.get(id);
    if (running !== undefined) media.close(running);
    return { status: 204 };
  };

  const doors: Doors = {
    captures: { GET: snapshot },
    'captures/commands': { POST: command },
    'captures/clock': { POST: moveClock },
    'keypad/keys': { POST: pressKey },
    'keypad/recording': { POST: playRecording },
    'keypad/stream': { PUT: openStream, DELETE: closeStream },
  };
  const server = http.createServer((request, response) => {
    void answer(doors, request, response).catch(() => response.destroy());
  });

  const keypads = new Set<Duplex>();
  server.on('upgrade', (request, socket, head) => {
    const match = path.exec(request.url ?? '');
    const isKeyLine = match?.[1] === 'keypad' && match[3] === 'keys';
    if (!isKeyLine || request.headers.upgrade?.toLowerCase() !== 'websocket') {
      answerAsAsked(server, request, socket, head);
      return;
    }
    const id = match[2] as string;
    keypads.add(socket);
    socket.on('close', () => keypads.delete(socket));
    acceptWebSocket(request, socket, head, (payload) => {
      const key = payload.length === 1 ? (payload[0] as number) : -1;
      if (isKey(key)) captures.get(id)?.press(key);
      payload.fill(0);
    });
  });

  const { listen } = settings;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if ('socket' in listen) server.listen({ path: listen.socket, readableAll: false }, resolve);
    else server.listen(listen.port, listen.host, resolve);
  });
  const address = server.address();
  const url = typeof address === 'string' ? `unix:${address}` : urlOf(address as AddressInfo);
  return {
    url,
    async close() {
      media.closeAll();
      for (const running of captures.values()) running.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      for (const socket of keypads) socket.destroy();
      await closed;
    },
  };
}

/** As if no other protocol had been asked for (RFC 9110, 7.8): some clients would like HTTP/2 each time. */
function answerAsAsked(
  server: http.Server,
  request: http.IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const { method, url, httpVersion, rawHeaders } = request;
  let text = `${method} ${url} HTTP/${httpVersion}\r\n`;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    if (rawHeaders[i]?.toLowerCase() === 'upgrade') continue;
    text += `${rawHeaders[i]}: ${rawHeaders[i + 1]}\r\n`;
  }
  socket.unshift(head);
  socket.unshift(Buffer.from(`${text}\r\n`, 'latin1'));
  server.emit('connection', socket);
}

function urlOf(address: AddressInfo): string {
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** Captures that hold nothing and ask nothing go first, oldest first. */
function forgetOldest(captures: Map<string, RunningCapture>): boolean {
  for (const [id, running] of captures) {
    const { entry, held, processing } = running.capture;
    if (entry !== undefined || held.size > 0 || processing?.status === 'asking') continue;
    if (running.stream.isOpen()) continue;
    running.close();
    captures.delete(id);
    return true;
  }
  return false;
}

async function answer(
  doors: Doors,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const [, kind, id, verb] = path.exec(request.url ?? '') ?? [];
  const name = verb === undefined ? `${kind}` : `${kind}/${verb}`;
  const byMethod = Object.hasOwn(doors, name) ? doors[name] : undefined;
  if (byMethod === undefined || id === undefined) return refuse(response, 'not-found');
  const method = request.method ?? '';
  const door = Object.hasOwn(byMethod, method) ? byMethod[method] : undefined;
  if (door === undefined) return refuse(response, 'method-not-allowed');
  let body: Buffer | undefined = Buffer.alloc(0);
  if (method === 'POST' || method === 'PUT') {
    const isRecording = verb === 'recording';
    const type = request.headers['content-type'] ?? '';
    if (!(isRecording ? audioType : jsonType).test(type))
      return refuse(response, 'not-that-content');
    body = await readBody(request, isRecording ? maxRecording : maxBody);
    if (body === undefined) return refuse(response, 'too-large');
  }
  const answered = await door(id, body);
  if (kind === 'keypad') body.fill(0);
  if (typeof answered === 'string') return refuse(response, answered);
  const text = answered.body === undefined ? '' : JSON.stringify(answered.body);
  reply(response, answered.status, 'application/json', text);
}

async function settle(running: RunningCapture, openAtMost: number): Promise<void> {
  const givenUpAt = performance.now() + settleMs;
  do await new Promise((resolve) => setImmediate(resolve));
  while (running.openExchanges() > openAtMost && performance.now() < givenUpAt);
}

function advanceIn(body: Buffer): { advanceMs: number; openExchangesAtMost: number } | undefined {
  const members = scanObject(body);
  if (members === undefined) return undefined;
  const text = (name: string, absent: string) => {
    const value = members.get(name);
    return value === undefined ? absent : new TextDecoder().decode(value);
  };
  const advance = text('advance_ms', '');
  const openAtMost = text('open_exchanges_at_most', '0');
  if (!/^[0-9]{1,9}$/.test(advance) || !/^[0-9]{1,6}$/.test(openAtMost)) return undefined;
  const advanceMs = Number(advance);
  if (advanceMs > 345_600_000) return undefined;
  return { advanceMs, openExchangesAtMost: Number(openAtMost) };
}

/** Undefined as soon as it is too large. What it came in is wiped: keys come this way. */
function readBody(request: http.IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  const wipe = () => {
    for (const chunk of chunks) chunk.fill(0);
  };
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= maxBytes) return;
      wipe();
      chunks.length = 0;
      resolve(undefined);
    });
    request.on('end', () => {
      resolve(Buffer.concat(chunks));
      wipe();
    });
    request.on('error', (error) => {
      wipe();
      reject(error);
    });
  });
}

function refuse(response: http.ServerResponse, name: ProblemName): void {
  // What is left of a body that is too large is not waited for.
  if (name === 'too-large') response.setHeader('connection', 'close');
  reply(response, problems[name].status, 'application/problem+json', problemBody(name));
}

function reply(response: http.ServerResponse, status: number, type: string, text: string): void {
  const headers = { 'content-type': type, 'content-length': Buffer.byteLength(text) };
  response.writeHead(status, text === '' ? {} : headers).end(text);
}
