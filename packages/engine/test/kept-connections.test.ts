import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTestSession, startTestEngine, type TestEngine } from './engine-client.ts';
import { defaultTerms, functionFor, type Parties, startParties } from './parties.ts';

interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server that says it keeps connections, and cuts those that carry a request it was told to cut. */
async function startCuttingServer(answer: (request: Request) => { status: number; body: string }) {
  const received: (Request & { readonly isKept: boolean; readonly wasCut: boolean })[] = [];
  const sockets = new Set<Socket>();
  /** Paths whose next request is cut when a kept connection carries it, and how often. */
  const cuts = new Map<string, number>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let text = '';
    let served = 0;
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      const request = readRequest(text);
      if (request === null) return;
      text = '';
      served += 1;
      const left = cuts.get(request.path) ?? 0;
      const wasCut = left > 0;
      received.push({ ...request, isKept: served > 1, wasCut });
      if (wasCut) {
        cuts.set(request.path, left - 1);
        socket.resetAndDestroy();
        return;
      }
      const { status, body } = answer(request);
      socket.write(
        `HTTP/1.1 ${status} X\r\ncontent-type: application/json\r\nkeep-alive: timeout=60\r\n` +
          `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    cuts,
    to: (path: string) => received.filter((request) => request.path === path),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Null while it is not all there. */
function readRequest(text: string): Request | null {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => line.split(/:\s*(.*)/s, 2).map((part) => part.toLowerCase())),
  );
  const body = text.slice(end + 4);
  if (body.length < Number(headers['content-length'] ?? 0)) return null;
  return { path: first.split(' ')[1] ?? '', headers, body };
}

describe('a kept connection that ends in the moment in which it is used', () => {
  let parties: Parties;
  let engine: TestEngine;
  let server: Awaited<ReturnType<typeof startCuttingServer>>;
  beforeEach(async () => {
    parties = await startParties();
    engine = await startTestEngine();
    server = await startCuttingServer(({ path }) =>
      path === '/start'
        ? { status: 200, body: JSON.stringify(defaultTerms) }
        : path.endsWith('/clock')
          ? { status: 200, body: '{"now":"2026-11-24T10:00:00Z","open_exchanges":0}' }
          : { status: path.startsWith('/captures') ? 202 : 200, body: '{}' },
    );
  });
  afterEach(async () => {
    await engine.stop();
    await server.close();
    await parties.close();
  });

  /** A session whose zone is the cutting server, with a fact door of its own. */
  async function collecting() {
    const session = await openTestSession(engine, parties, { opening: { zone_url: server.url } });
    const path = `/captures/${session.id}/commands`;
    const commands = () => server.to(path).map(({ body }) => JSON.parse(body));
    const fact = (body: object) => {
      const { token } = commands().findLast((c) => c.facts !== undefined)?.facts ?? {};
      const headers = { authorization: `Bearer ${token}` };
      return engine.ask('POST', `/sessions/${session.id}/facts`, body, headers);
    };
    await session.signal('proceed');
    await session.advance(0);
    return { ...session, path, commands, fact };
  }

  it('costs no session: the command to the zone is sent once more, and is the same', async () => {
    const session = await collecting();
    server.cuts.set(session.path, 1);
    await session.fact({ fact: 'accepted', collect: 1, card: { brand: 'visa', last4: '1111' } });
    await session.advance(0);
    const [first, cut, again] = server.to(session.path);
    expect(first).toMatchObject({ wasCut: false });
    expect(cut).toMatchObject({ isKept: true, wasCut: true });
    expect(again).toMatchObject({ isKept: false, wasCut: false, body: cut?.body });
    expect(await session.snapshot()).toMatchObject({ field: 'expiration_date', collect: 2 });
  });

  it('ends a session whose zone cuts the repetition as well', async () => {
    const session = await collecting();
    server.cuts.set(session.path, 2);
    await session.signal('ask');
    await session.advance(0);
    expect(session.commands().map((c) => c.command)).toEqual(['collect', 'pause', 'pause', 'wipe']);
    expect(await session.snapshot()).toMatchObject({
      failed_reason: 'internal_error',
      last_error: 'zone_unreachable',
    });
  });

  it('asks for one payment only: the process command has the same key and the same bytes', async () => {
    const session = await collecting();
    await session.fact({ fact: 'accepted', collect: 1, card: { brand: 'visa', last4: '1111' } });
    await session.advance(0);
    await session.fact({ fact: 'accepted', collect: 2 });
    await session.advance(0);
    server.cuts.set(session.path, 1);
    const { summary_id } = await session.snapshot();
    await session.signal('confirm', { summary_id });
    await session.advance(0);
    const [cut, again, ...more] = server
      .to(session.path)
      .filter(({ body }) => JSON.parse(body).command === 'process');
    expect(cut).toMatchObject({ wasCut: true });
    expect(again?.body).toBe(cut?.body);
    expect(more).toEqual([]);
    expect((await session.types()).filter((t: string) => t === 'payment.submitted')).toHaveLength(
      1,
    );
  });

  it('moves no clock twice: the zone may have moved it before the connection ended', async () => {
    const withZone = await startTestEngine({ zoneUrl: server.url });
    const session = await openTestSession(withZone, parties, { opening: { zone_url: server.url } });
    const path = `/captures/${session.id}/clock`;
    await session.advance(0);
    const before = server.to(path).length;
    server.cuts.set(path, 1);
    await session.advance(250);
    await withZone.stop();
    const [cut, ...more] = server.to(path).slice(before);
    expect(cut).toMatchObject({ isKept: true, wasCut: true });
    expect(more.filter(({ body }) => body === cut?.body)).toEqual([]);
  });

  const connectionsOf = (delivery: string) => {
    const { connections } = functionFor({ ...parties, url: server.url }) as {
      connections: object[];
    };
    return { connections: connections.map((connection) => ({ ...connection, delivery })) };
  };

  it('repeats no start and no outcome at Base', async () => {
    const over = { function: connectionsOf('base') };
    await openTestSession(engine, parties, over);
    server.cuts.set('/start', 1).set('/failure', 1);
    const session = await openTestSession(engine, parties, over);
    await session.advance(60_000);
    expect(server.to('/start').map(({ isKept, wasCut }) => [isKept, wasCut])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(server.to('/failure')).toMatchObject([{ wasCut: true }]);
    expect(await session.snapshot()).toMatchObject({
      failed_reason: 'start_failed',
      last_error: 'connection_failed',
      outcome: 'undelivered',
    });
  });

  it('repeats start and outcome at Reliable, with their keys', async () => {
    const over = { function: connectionsOf('reliable') };
    server.cuts.set('/start', 1).set('/failure', 1);
    const session = await openTestSession(engine, parties, over);
    await session.advance(1_000);
    expect(await session.snapshot()).toMatchObject({ state: 'announcing' });
    await session.signal('cancel');
    await session.advance(0);
    await session.advance(10_000);
    await vi.waitFor(async () => expect((await session.snapshot()).outcome).toBe('delivered'));
    for (const path of ['/start', '/failure']) {
      const [cut, again, ...more] = server.to(path);
      expect(more).toEqual([]);
      expect(again?.headers['idempotency-key']).toBe(cut?.headers['idempotency-key']);
      expect(again?.body).toBe(cut?.body);
    }
  });
});
