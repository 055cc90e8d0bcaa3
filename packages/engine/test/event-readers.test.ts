import { connect, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestSession, startTestEngine, type TestEngine } from './engine-client.ts';
import { type Parties, startParties } from './parties.ts';

describe('readers of events, and what else they ask of a connection', () => {
  let engine: TestEngine;
  let parties: Parties;
  beforeAll(async () => {
    parties = await startParties();
    engine = await startTestEngine({ between: (ports) => ({ ...ports, clock: impatientClock }) });
  });
  afterAll(async () => {
    await engine.stop();
    await parties.close();
  });

  /** Streams are pinged every few milliseconds. */
  const impatientClock = {
    now: () => Date.now(),
    arm(_at: number, fire: () => void) {
      const timer = setTimeout(fire, 3);
      return { cancel: () => clearTimeout(timer) };
    },
  };

  function connection() {
    const socket = connect(Number(new URL(engine.url).port), '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    return { socket, text: () => text, send: (request: string) => socket.write(request) };
  }
  const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nhost: x\r\n${more}\r\n`;
  const stream = (id: string) => get(`/sessions/${id}/events`, 'accept: text/event-stream\r\n');
  const post = (path: string, body: string, more = '') =>
    `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${more}` +
    `content-length: ${body.length}\r\n\r\n${body}`;

  it('a stream that is asked for behind another one of its connection begins when that has ended', async () => {
    const live = await openTestSession(engine, parties);
    const ended = await openTestSession(engine, parties);
    await ended.signal('cancel');
    await ended.advance(0);
    const { socket, text, send } = connection();
    send(stream(live.id) + stream(ended.id));
    await vi.waitFor(() => expect(text().match(/\n:\n/g)?.length).toBeGreaterThan(5));
    expect(text()).not.toContain(ended.id);
    await live.signal('cancel');
    await vi.waitFor(() => expect(text().match(/"outcome.delivered"/g)).toHaveLength(2));
    socket.destroy();
    expect((await engine.ask('GET', '/health')).status).toBe(200);
  });

  it('the answer to a signal leaves before the events that follow from it', async () => {
    const session = await openTestSession(engine, parties);
    const reader = connection();
    reader.send(stream(session.id));
    await vi.waitFor(() => expect(reader.text()).toContain('before_starting_session'));
    const port = Number(new URL(engine.url).port);
    const written: string[] = [];
    const write = Socket.prototype.write;
    const spy = vi.spyOn(Socket.prototype, 'write').mockImplementation(function (...rest) {
      if (this.localPort === port) written.push(String(rest[0]));
      return write.apply(this, rest as never);
    });
    await session.signal('proceed');
    await vi.waitFor(() => expect(reader.text()).toContain('field.requested'));
    spy.mockRestore();
    reader.socket.destroy();
    const places = ['"state":"collecting"', 'proceed.received', 'field.requested'].map((sign) =>
      written.findIndex((text) => text.includes(sign)),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('a client that would like HTTP/2 is answered in HTTP/1.1, on one connection as often as it asks', async () => {
    const session = await openTestSession(engine, parties);
    const wish = 'connection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\nhttp2-settings: AAMA\r\n';
    const { socket, text, send } = connection();
    const statuses = () => text().match(/(?<=HTTP\/1.1 )\d+/g) ?? [];
    for (let asked = 1; asked <= 12; asked += 1) {
      send(post(`/sessions/${session.id}/signals`, '{"type":"proceed"}', wish));
      await vi.waitFor(() => expect(statuses()).toHaveLength(asked));
    }
    expect(statuses().slice(0, 2)).toEqual(['200', '409']);
    socket.destroy();
  });

  it.each([
    ['/nowhere', 404],
    ['/sessions/unknown/events', 404],
    ['/sessions/ID/events?after=x', 400],
  ])('a WebSocket to %s is refused by a problem document', async (path, status) => {
    const session = await openTestSession(engine, parties);
    const wish =
      'connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n' +
      'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n';
    const { socket, text, send } = connection();
    send(get(path.replace('ID', session.id), wish));
    await vi.waitFor(() => expect(text()).toContain(`"status":${status}`));
    expect(text()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(text()).toContain('application/problem+json');
    socket.destroy();
  });
});
