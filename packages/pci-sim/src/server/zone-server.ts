import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { plainString, scanObject } from '../json/scan-object.ts';
import { isKey } from '../keypad/key.ts';
import { snapshotOf } from '../zone/capture.ts';
import { createVirtualClock, type VirtualClock } from '../zone/clock.ts';
import { readCommand } from '../zone/command.ts';
import { type CapturePorts, type RunningCapture, runCapture } from '../zone/run-capture.ts';
import { type ProblemName, problemBody, problems } from './problem.ts';
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
/** Captures kept, wiped ones included: a repeated command must still find what it repeats. */
const maxCaptures = 20_000;
const path = /^\/(captures|keypad)\/([A-Za-z0-9._:-]{1,128})(?:\/(commands|clock|keys))?$/;
const settleMs = 1_000;

/** Serves openapi/capture.yaml. */
export async function startZone(settings: ZoneSettings): Promise<ZoneServer> {
  const captures = new Map<string, RunningCapture>();

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

  const server = http.createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  const answer = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const match = path.exec(request.url ?? '');
    if (match === null) return refuse(response, 'not-found');
    const [, door, id, verb] = match as unknown as [string, string, string, string | undefined];
    if (door === 'captures' && verb === undefined) {
      if (request.method !== 'GET') return refuse(response, 'method-not-allowed');
      const running = captures.get(id);
      if (running === undefined) return refuse(response, 'unknown-session');
      return reply(response, 200, JSON.stringify(snapshotOf(running.capture)));
    }
    if ((door === 'keypad') !== (verb === 'keys')) return refuse(response, 'not-found');
    if (request.method !== 'POST') return refuse(response, 'method-not-allowed');
    if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(request.headers['content-type'] ?? '')) {
      return refuse(response, 'not-json');
    }
    const body = await readBody(request);
    if (body === undefined) return refuse(response, 'too-large');
    if (verb === 'keys') return pressKey(response, id, body);
    if (verb === 'clock') return moveClock(response, id, body);
    return command(response, id, body);
  };

  const command = (response: http.ServerResponse, id: string, body: Buffer) => {
    const read = readCommand(body);
    if (read === undefined) return refuse(response, 'not-a-command');
    const running = captureOf(id);
    if (running === undefined) return refuse(response, 'too-many-sessions');
    const outcome = running.command(read);
    if (outcome !== 'taken') return refuse(response, outcome);
    return reply(response, 202, '{}');
  };

  const pressKey = (response: http.ServerResponse, id: string, body: Buffer) => {
    const key = keyIn(body);
    body.fill(0);
    if (key === undefined) return refuse(response, 'not-a-key');
    // The same answer whether or not the session is known: the keypad learns nothing.
    captures.get(id)?.press(key);
    response.writeHead(204).end();
  };

  const moveClock = async (response: http.ServerResponse, id: string, body: Buffer) => {
    if (settings.clock !== 'virtual') return refuse(response, 'clock-not-virtual');
    const move = advanceIn(body);
    if (move === undefined) return refuse(response, 'not-an-advance');
    const running = captureOf(id);
    if (running === undefined) return refuse(response, 'too-many-sessions');
    const clock = running.clock as VirtualClock;
    await clock.advance(move.advanceMs, () => settle(running, move.openExchangesAtMost));
    const now = new Date(clock.epochMs()).toISOString();
    const reading = {
      now,
      open_exchanges: running.openExchanges(),
      next_due_ms: clock.nextDueMs(),
    };
    return reply(response, 200, JSON.stringify(reading));
  };

  const keypads = new Set<Duplex>();
  server.on('upgrade', (request, socket) => {
    const match = path.exec(request.url ?? '');
    if (match === null || match[3] !== 'keys') return void socket.destroy();
    const id = match[2] as string;
    keypads.add(socket);
    socket.on('close', () => keypads.delete(socket));
    acceptWebSocket(request, socket, (payload) => {
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
      for (const running of captures.values()) running.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      for (const socket of keypads) socket.destroy();
      await closed;
    },
  };
}

function urlOf(address: AddressInfo): string {
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** Captures that hold nothing and ask nothing go first, oldest first. */
function forgetOldest(captures: Map<string, RunningCapture>): boolean {
  for (const [id, { capture }] of captures) {
    const isIdle = capture.entry === undefined && capture.held.size === 0;
    if (!isIdle || capture.processing?.status === 'asking') continue;
    captures.get(id)?.close();
    captures.delete(id);
    return true;
  }
  return false;
}

async function settle(running: RunningCapture, openAtMost: number): Promise<void> {
  const givenUpAt = performance.now() + settleMs;
  do await new Promise((resolve) => setImmediate(resolve));
  while (running.openExchanges() > openAtMost && performance.now() < givenUpAt);
}

function keyIn(body: Buffer): number | undefined {
  const members = scanObject(body);
  const value = plainString(members?.get('key'));
  if (members?.size !== 1 || value?.length !== 1) return undefined;
  const key = value[0] as number;
  return isKey(key) ? key : undefined;
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

/** Undefined when it is too large. What it came in is wiped: keys come this way. */
async function readBody(request: http.IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > maxBody) break;
  }
  const body = size > maxBody ? undefined : Buffer.concat(chunks);
  for (const chunk of chunks) chunk.fill(0);
  return body;
}

function reply(response: http.ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
}

function refuse(response: http.ServerResponse, name: ProblemName): void {
  const headers = { 'content-type': 'application/problem+json' };
  response.writeHead(problems[name].status, headers).end(problemBody(name));
}
