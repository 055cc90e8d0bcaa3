import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBodies } from '../bench/bodies.mjs';
import {
  type ConnectionUrls,
  createMockConnections,
  createMockProcessor,
  type MockConnections,
  type MockProcessor,
} from '../src/index.ts';
import { post } from './asking.ts';

let mock: MockConnections;
let processor: MockProcessor;
let urls: ConnectionUrls;
let paymentsUrl: string;

beforeEach(async () => {
  mock = createMockConnections({ recordAtMost: 50, keepAtMost: 200 });
  processor = createMockProcessor({ recordAtMost: 50, keepAtMost: 200 });
  urls = await mock.start();
  ({ paymentsUrl } = await processor.start());
});

afterEach(async () => {
  await mock.close();
  await processor.close();
});

/** What a server says to bytes that no HTTP client would send. */
function raw(bytes: string | Uint8Array, closeAfterMs = 0): Promise<string> {
  const { hostname, port } = new URL(urls.url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes);
      if (closeAfterMs > 0) setTimeout(() => socket.destroy(), closeAfterMs);
    });
    socket.on('data', (chunk) => {
      answer += chunk;
      socket.end();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', () => resolve(answer));
  });
}

describe('bad input', () => {
  test('random bodies get an answer below 500 from every endpoint', async () => {
    const body = createBodies(20_261_123);
    const targets = [urls.startUrl, urls.successUrl, urls.failureUrl, paymentsUrl];
    for (let call = 0; call < 600; call++) {
      const url = targets[call % targets.length] as string;
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `"k${call % 50}"` },
        body: body(),
      });
      expect(answer.status).toBeLessThan(500);
      await answer.arrayBuffer();
    }
    expect(mock.calls().length).toBeLessThanOrEqual(50);
    expect(processor.calls().length).toBeLessThanOrEqual(50);
  });

  test('bytes that are no HTTP, half a request and a sudden end leave the server standing', async () => {
    expect(await raw('\u0000\u0001\u0002 nonsense\r\n\r\n')).toContain('400');
    expect(await raw('POST /start HTTP/1.1\r\nhost: x\r\ncontent-length: 5, 7\r\n\r\n')).toContain(
      '400',
    );
    await raw('POST /start HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{', 30);
    await raw('POST /success HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n');
    expect((await post(urls.startUrl, { order_id: '1' })).status).toBe(200);
  });

  test('strange paths, methods and headers are answered', async () => {
    for (const path of ['/', '/start/', '/%00', '/observer/', '/observer/%E0%A4%A', '/mock/none']) {
      expect((await fetch(urls.url + path)).status).toBeLessThan(500);
    }
    expect((await fetch(urls.startUrl, { method: 'DELETE' })).status).toBe(405);
    expect((await fetch(`${urls.url}/mock/calls/await?count=-1`)).status).toBe(400);
    expect((await fetch(`${urls.url}/mock/script`, { method: 'PUT', body: '[' })).status).toBe(422);
    const other = { 'content-type': 'text/plain' };
    expect((await post(urls.startUrl, '{}', other)).status).toBe(415);
  });

  test('keys of prototypes are keys like any other', async () => {
    const text = '{"__proto__":{"amount":1},"constructor":{"prototype":{}},"order_id":"1"}';
    const answer = await post(urls.startUrl, text);
    expect(await answer.json()).toMatchObject({ amount: 4200 });
    expect(({} as { amount?: number }).amount).toBeUndefined();
  });

  test('a body over 256 KiB is refused, declared or not', async () => {
    const big = JSON.stringify({ order_id: 'x'.repeat(300_000) });
    expect((await post(urls.startUrl, big)).status).toBe(413);
    expect((await post(paymentsUrl, big, { 'idempotency-key': 'k' })).status).toBe(413);
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    });
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit;
    const status = await fetch(urls.startUrl, init).then(
      (answer) => answer.status,
      () => 413,
    );
    expect(status).toBe(413);
    expect((await post(urls.startUrl, { order_id: '1' })).status).toBe(200);
  });
});
