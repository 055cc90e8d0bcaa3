import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStream } from './masked/follow-events.ts';
import { createStreamLog, type StreamLog } from './stream-log.ts';

let log: StreamLog<string>;
let server: Server;

beforeEach(async () => {
  log = createStreamLog('anew', 'now');
  server = createServer((request, response) => log.serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  log.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Everything that a reader gets until the log closes. */
function read(after?: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const headers = after === undefined ? {} : { 'last-event-id': after };
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve(text));
      log.publish('last');
      log.close();
    }).on('error', reject);
  });
}

const frames = (text: string) => [...text.matchAll(/^data: "(.*)"$/gm)].map(([, data]) => data);

test('who comes late gets what was kept, and not what was passing', async () => {
  log.publish('one');
  log.publish('passing', true);
  log.publish('two');
  expect(frames(await read())).toEqual(['one', 'two', 'last']);
});

test('who comes back gets what came since', async () => {
  log.publish('one');
  log.publish('two');
  expect(frames(await read('now.1'))).toEqual(['two', 'last']);
});

test('numbers rise over a reset, so that nobody misses a new beginning', async () => {
  log.publish('old');
  log.reset();
  log.publish('new');
  expect(frames(await read('now.1'))).toEqual(['new', 'last']);
});

test('who comes back from before a restart is told so, and gets everything', async () => {
  log.publish('one');
  expect(frames(await read('before.7'))).toEqual(['anew', 'one', 'last']);
});

test('messages are read across chunks; comments and messages without an id are left out', async () => {
  const bytes = new TextEncoder().encode(':\n\nid: 7\ndata: {"a":"é"}\n\ndata: passing\n\nid: 8\n');
  async function* chunks() {
    for (const byte of bytes) yield Uint8Array.of(byte);
  }
  const read = [];
  for await (const message of readStream(chunks())) read.push(message);
  expect(read).toEqual([{ id: 7, data: '{"a":"é"}' }]);
});
