import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpClient } from './http-client.ts';

const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

async function serve(listener: RequestListener): Promise<URL> {
  const server: Server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x`);
}

function client() {
  const created = createHttpClient({ concurrency: 2 });
  open.push(created);
  return created;
}
const post = { method: 'POST', headers: {}, body: '{}', deadlineMs: 15_000 };

describe('the HTTP client', () => {
  it('reads a whole answer', async () => {
    const url = await serve((_, res) => res.end('{"a":1}'));
    const answer = await client().send({ url, ...post });
    expect(answer).toMatchObject({ kind: 'answer', status: 200 });
    expect(answer.kind === 'answer' && answer.body.toString()).toBe('{"a":1}');
  });
  it('follows no redirect', async () => {
    let hits = 0;
    const url = await serve((_, res) => {
      hits += 1;
      res.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect(await client().send({ url, ...post })).toMatchObject({ status: 307 });
    expect(hits).toBe(1);
  });
  it('ends at the deadline when bytes only trickle', async () => {
    const url = await serve((_, res) => {
      const drip = setInterval(() => res.write(' '), 20);
      res.on('close', () => clearInterval(drip));
    });
    const answer = await client().send({ url, ...post, deadlineMs: 300 });
    expect(answer).toMatchObject({ kind: 'no_answer', why: 'timeout' });
    expect(answer.durationMs).toBeLessThan(5_000);
  });
  it('stops at one mebibyte, also of what a small coded body becomes', async () => {
    const endless = await serve((_, res) => {
      const flood = () => {
        while (!res.destroyed && res.write(Buffer.alloc(65_536))) {}
      };
      res.on('drain', flood);
      flood();
    });
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const coded = await serve((_, res) => {
      res.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    const http = client();
    expect(await http.send({ url: endless, ...post })).toMatchObject({ why: 'too_large' });
    expect(await http.send({ url: coded, ...post })).toMatchObject({ why: 'too_large' });
  });
  it('names a header flood a protocol fault, a closed port refused, a hang-up a reset', async () => {
    const flood = await serve((_, res) => res.writeHead(200, { x: 'a'.repeat(40_000) }).end());
    const hangUp = await serve((req) => req.socket.destroy());
    const closed = new URL('http://127.0.0.1:1/');
    const http = client();
    expect(await http.send({ url: flood, ...post })).toMatchObject({ why: 'protocol' });
    expect(await http.send({ url: hangUp, ...post })).toMatchObject({ why: 'reset' });
    expect(await http.send({ url: closed, ...post })).toMatchObject({ why: 'refused' });
  });
  it('stops when it is told to', async () => {
    const url = await serve(() => {});
    const abort = new AbortController();
    const http = createHttpClient({ concurrency: 1, signal: abort.signal });
    open.push(http);
    const answer = http.send({ url, ...post, deadlineMs: 10_000 });
    abort.abort();
    expect(await answer).toMatchObject({ why: 'stopped' });
    expect(await http.send({ url, ...post })).toMatchObject({ why: 'stopped' });
  });
});
