import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestSession, startTestEngine, type TestEngine } from './engine-client.ts';
import { type Parties, startParties } from './parties.ts';

describe('bad input on every endpoint', () => {
  let engine: TestEngine;
  let parties: Parties;
  let session: Awaited<ReturnType<typeof openTestSession>>;
  let token: string;
  beforeAll(async () => {
    parties = await startParties();
    engine = await startTestEngine();
    session = await openTestSession(engine, parties);
    await session.signal('proceed');
    await session.advance(0);
    token = parties.commands(session.id).at(-1).facts.token;
  });
  afterAll(async () => {
    await engine.stop();
    await parties.close();
  });

  const doors = () => [
    '/sessions',
    `/sessions/${session.id}/signals`,
    `/sessions/${session.id}/facts`,
    `/sessions/${session.id}/clock`,
  ];
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const bodies: [string, string | Uint8Array, string][] = [
    ['nothing', '', ''],
    ['no JSON', '{"type":', ''],
    ['an array', '[]', ''],
    ['a string', '"ask"', ''],
    ['null', 'null', ''],
    ['wrong types', '{"type":7,"fact":[],"advance_ms":"1","conversation_id":{}}', '/'],
    ['1 MiB', `{"type":"${'a'.repeat(1_048_576)}"}`, ''],
    ['10,000 levels', deep, '/0/0'],
    ['a duplicate key', '{"type":"ask","type":"ask"}', '/type'],
    ['__proto__', '{"__proto__":{},"type":"ask","fact":"wiped","advance_ms":0}', '/__proto__'],
    ['an unknown field', '{"type":"ask","fact":"wiped","advance_ms":0,"surprise":1}', '/surprise'],
    ['invalid UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), ''],
    ['a byte order mark', '\ufeff{"type":"ask"}', ''],
    ['a huge number', '{"advance_ms":1e400,"type":1e400,"fact":1e400}', '/'],
  ];

  it.each(bodies)('%s is a 4xx problem that names the place', async (_, body, pointer) => {
    for (const path of doors()) {
      const before = await session.snapshot();
      const response = await fetch(`${engine.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
      });
      const problem = await response.json();
      expect(response.status, path).toBeGreaterThanOrEqual(400);
      expect(response.status, path).toBeLessThan(500);
      expect(response.headers.get('content-type'), path).toBe('application/problem+json');
      const pointers = (problem.errors ?? []).map((e: { pointer: string }) => e.pointer);
      expect(pointers.length, path).toBeGreaterThan(0);
      expect(
        pointers.some((p: string) => p.startsWith(pointer)),
        `${path}: ${pointers}`,
      ).toBe(true);
      expect(await session.snapshot()).toEqual(before);
    }
  });

  it.each(['text/plain', 'application/xml', 'application/json; charset=latin1', ''])(
    'the content type "%s" is refused',
    async (type) => {
      for (const path of doors()) {
        const headers = { 'content-type': type, authorization: `Bearer ${token}` };
        const response = await fetch(`${engine.url}${path}`, {
          method: 'POST',
          headers,
          body: '{}',
        });
        expect(response.status, path).toBe(415);
      }
    },
  );

  it.each([
    ['GET', '/nowhere', 404],
    ['GET', '/sessions/unknown', 404],
    ['GET', '/sessions/%ff', 404],
    ['POST', '/sessions/unknown/signals', 404],
    ['POST', '/sessions/unknown/facts', 404],
    ['GET', '/sessions/unknown/events', 404],
    ['GET', '/sessions/unknown/agent', 404],
    ['POST', '/outcomes/unknown/redeliver', 404],
    ['GET', '/functions/unknown/tools', 404],
    ['DELETE', '/sessions', 405],
    ['PUT', '/capabilities', 405],
  ])('%s %s is answered %i', async (method, path, status) => {
    const reply = await engine.ask(method, path);
    expect(reply.status).toBe(status);
    expect(reply.json).toMatchObject({ status });
  });

  it.each(['/health', '/capabilities', '/sessions/ID', '/sessions/ID/events'])(
    'HEAD %s is answered as GET is, without the body',
    async (path) => {
      const url = `${engine.url}${path.replace('ID', session.id)}`;
      for (const accept of ['application/json', 'text/event-stream']) {
        const head = await fetch(url, { method: 'HEAD', headers: { accept } });
        expect(head.status).toBe(200);
        const abort = new AbortController();
        const got = await fetch(url, { headers: { accept }, signal: abort.signal });
        expect(head.headers.get('content-type')).toBe(got.headers.get('content-type'));
        abort.abort();
      }
    },
  );

  it('facts without the token of their command are refused', async () => {
    const path = `/sessions/${session.id}/facts`;
    const fact = { fact: 'stalled', collect: 1 };
    for (const authorization of ['', 'Bearer', 'Bearer x', `Basic ${token}`]) {
      expect((await engine.ask('POST', path, fact, { authorization })).status).toBe(401);
    }
  });

  it('a request that is no HTTP is answered 400 and changes nothing', async () => {
    const { port } = new URL(engine.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('no http\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect((await engine.ask('GET', '/health')).status).toBe(200);
  });

  it.each([
    '/nowhere',
    '/sessions/unknown/events',
    '/sessions/ID/events?after=x',
    '/sessions/ID/events',
  ])('a WebSocket to %s that is reset at once does no harm', async (path) => {
    const { port } = new URL(engine.url);
    const head =
      `GET ${path.replace('ID', session.id)} HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\n` +
      'upgrade: websocket\r\nsec-websocket-version: 13\r\n' +
      'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';
    for (let i = 0; i < 20; i += 1) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(head, () => socket.resetAndDestroy());
        });
        socket.on('error', () => {});
        socket.on('close', () => resolve());
      });
    }
    expect((await engine.ask('GET', '/health')).status).toBe(200);
  });

  it.each([
    ['http://', '/function/connections/0/url'],
    ['http://[', '/function/connections/0/url'],
    ['https://shop.example:99999/', '/function/connections/0/url'],
  ])('a connection at "%s" is refused with its place', async (url, pointer) => {
    const connections = [{ name: 'begin', application: 'payment_session_start', url }];
    const over = { function: { connections, slots: { start: 'begin' } } };
    const { opened } = await openTestSession(engine, parties, over);
    expect(opened.status).toBe(422);
    expect(opened.json.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('a zone at "http://" is refused with its place', async () => {
    const { opened } = await openTestSession(engine, parties, { opening: { zone_url: 'http://' } });
    expect(opened.status).toBe(422);
    expect(opened.json.errors).toContainEqual(expect.objectContaining({ pointer: '/zone_url' }));
  });

  it('hostile strings in every member of an opening meet a 201 or a 4xx', async () => {
    const strings = [
      ...['\u0000', '\ud800', '\u202e', '‮', '%s%n', '../../etc/passwd', "' OR 1=1 --", '\r\nx: y'],
      ...['{{ 7 * 7 }}', '{{ ().__class__ }}', '{% for i in range(1000000000) %}x{% endfor %}'],
      ...[
        '__proto__',
        'constructor',
        'hasOwnProperty',
        '^(a+)+$',
        '(?=x)',
        '#/$defs/none',
        '1e999',
      ],
      ...['9999-99-99T99:99:99Z', '+275760-09-13T00:00:00.001Z', 'a'.repeat(100_000)],
    ];
    const places: ((text: string) => object)[] = [
      (text) => ({ opening: { conversation_id: text } }),
      (text) => ({ opening: { channel: text } }),
      (text) => ({ opening: { function: text } }),
      (text) => ({ opening: { zone_url: text } }),
      (text) => ({ opening: { now: text } }),
      (text) => ({ opening: { params: { order_id: text, [text]: text } } }),
      (text) => ({ opening: { [text]: text } }),
      (text) => ({ function: { [text]: text } }),
      (text) => ({ function: { set_variables: { [text]: text } } }),
      (text) => ({ function: { messages: { disclaimer: text } } }),
      (text) => ({ function: { task_prompt: text } }),
      (text) => ({ function: { input_parameters: { type: 'object', $ref: text } } }),
      (text) => ({ function: { input_parameters: { type: 'object', [text]: text } } }),
      (text) => ({
        function: {
          input_parameters: { type: 'object', properties: { order_id: { pattern: text } } },
        },
      }),
    ];
    for (const text of strings) {
      for (const place of places) {
        const { opened, id } = await openTestSession(engine, parties, place(text));
        expect([201, 400, 413, 422], JSON.stringify(place(text)).slice(0, 200)).toContain(
          opened.status,
        );
        if (opened.status !== 201) continue;
        const agent = await engine.ask('GET', `/sessions/${id}/agent`);
        expect(agent.status).toBe(200);
        await engine.ask('POST', `/sessions/${id}/signals`, { type: 'cancel' });
      }
    }
    expect((await engine.ask('GET', '/health')).status).toBe(200);
  });

  it('a sequence number that is none is refused', async () => {
    const path = `/sessions/${session.id}/events?after=-1`;
    expect((await engine.ask('GET', path)).status).toBe(400);
  });

  it('memory stays bounded under large bodies', async () => {
    const body = `{"type":"${'a'.repeat(1_048_576)}"}`;
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 100; i += 1) {
      await engine.ask('POST', '/sessions', body).catch(() => {});
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1_048_576);
  });
});
