import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CallOut } from '../targets/engine/outward-call.ts';
import { callOutTo } from './call-in-process.ts';
import type { PeerAnswer } from './peer-call.ts';
import { type PeerBook, peerBook } from './session-peers.ts';

/** Puts something between the engines and the book; tests of the harness put broken engines there. */
export type Interpose = (next: PeerBook['handle'], url: string) => PeerBook['handle'];

export interface PeerServer {
  readonly url: string;
  readonly book: PeerBook;
  /** The same for an engine in this process: no socket is opened. */
  readonly call: CallOut;
  close(): Promise<void>;
}

/** A body above this many bytes is counted and not kept. */
const keepAtMost = 1_048_576;

/** One loopback server for everybody whom those under test call; port 0 is any free one. */
export async function startPeerServer(
  now: () => number,
  interpose: Interpose = (next) => next,
  port = 0,
): Promise<PeerServer> {
  const server = createServer({ keepAliveTimeout: 60_000 });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const book = peerBook(url);
  const handle = interpose((call, gone) => book.handle(call, gone), url);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void serve(handle, now, request, response);
  });
  return {
    url,
    book,
    call: callOutTo(handle, now, url),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  handle: PeerBook['handle'],
  now: () => number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const startedMs = now();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += (chunk as Buffer).length;
      if (size <= keepAtMost) chunks.push(chunk as Buffer);
    }
  } catch {
    return;
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  const call = {
    method: request.method ?? '',
    path: request.url ?? '/',
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
    size,
    startedMs,
  };
  const gone = new Promise<void>((resolve) => response.once('close', () => resolve()));
  const answer = await handle(call, gone);
  write(answer, response);
}

function write(answer: PeerAnswer, response: ServerResponse): void {
  if (response.destroyed || answer.kind === 'silence') return;
  if (answer.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (answer.kind !== 'answer') {
    writeInPart(answer, response);
    return;
  }
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}

function writeInPart(
  { kind, status, body }: PeerAnswer & { kind: 'truncated' | 'endless' },
  response: ServerResponse,
): void {
  const { socket } = response;
  const stop = () => {
    if (kind === 'truncated') socket?.destroy();
  };
  if (body === undefined) {
    socket?.write(`HTTP/1.1 ${String(status).slice(0, 1)}`, stop);
    return;
  }
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body) + 100),
  });
  response.write(body, stop);
}
