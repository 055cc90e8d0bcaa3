/** The same events over a WebSocket, one per text frame (events:websocket-stream). */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Engine } from '../engine.ts';
import type { LiveSession } from '../live-session.ts';
import { followEvents, readAfter } from './event-stream.ts';

const mostBufferedBytes = 1_048_576;

interface Reading {
  readonly live: LiveSession;
  /** The sequence number that the reader has. */
  readonly after: number;
}

export function acceptEventSockets(server: Server, engine: Engine): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1_024 });
  server.on('upgrade', (request, socket, head) => {
    const reading = readingOf(request, engine);
    if (reading === null) {
      answerAsAsked(server, request, socket, head);
      return;
    }
    // A peer that resets the connection must not end the process.
    socket.on('error', () => socket.destroy());
    sockets.handleUpgrade(request, socket, head, (reader) => sendTo(reader, reading));
  });
  return () => {
    for (const reader of sockets.clients) reader.terminate();
  };
}

/** What the request wants to read; null when it is no WebSocket that could be opened. */
function readingOf(request: IncomingMessage, engine: Engine): Reading | null {
  if (request.headers.upgrade?.toLowerCase() !== 'websocket') return null;
  const [path = '', search = ''] = (request.url ?? '').split('?', 2);
  const sessionId = /^\/sessions\/([^/]+)\/events$/.exec(path)?.[1];
  const after = readAfter(request, new URLSearchParams(search));
  if (sessionId === undefined || after === null) return null;
  try {
    const live = engine.find(sessionId);
    return live === null ? null : { live, after };
  } catch {
    // The door that the request meets instead fails as well, and says why.
    return null;
  }
}

/**
 * As if no other protocol had been asked for (RFC 9110, 7.8): clients that would like HTTP/2 ask so
 * with every request, and a refusal is a problem document here too
 * (supervise:refusals-are-problem-documents).
 */
function answerAsAsked(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer) {
  const { method, url, httpVersion, rawHeaders } = request;
  let text = `${method} ${url} HTTP/${httpVersion}\r\n`;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    if (!/^upgrade$/i.test(rawHeaders[i] as string)) {
      text += `${rawHeaders[i]}: ${rawHeaders[i + 1]}\r\n`;
    }
  }
  socket.unshift(Buffer.concat([Buffer.from(`${text}\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}

function sendTo(reader: WebSocket, { live, after }: Reading): void {
  let drained = () => {};
  const stop = followEvents(live, after, {
    send(_sequence, event) {
      reader.send(event, () => drained());
      return reader.bufferedAmount < mostBufferedBytes;
    },
    onDrain(go) {
      drained = () => {
        if (reader.bufferedAmount >= mostBufferedBytes) return;
        drained = () => {};
        go();
      };
    },
    end: () => reader.close(1000),
  });
  reader.on('close', stop);
  reader.on('error', stop);
}
