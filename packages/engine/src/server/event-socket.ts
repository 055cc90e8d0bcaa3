/** The same events over a WebSocket, one per text frame (events:websocket-stream). */
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Engine } from '../engine.ts';
import { followEvents, readAfter } from './event-stream.ts';

const mostBufferedBytes = 1_048_576;

export function acceptEventSockets(server: Server, engine: Engine): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1_024 });
  server.on('upgrade', (request, socket, head) => {
    // A peer that resets the connection must not end the process.
    socket.on('error', () => socket.destroy());
    const [path = '', search = ''] = (request.url ?? '').split('?', 2);
    const sessionId = /^\/sessions\/([^/]+)\/events$/.exec(path)?.[1] ?? '';
    const live = engine.find(sessionId);
    const after = readAfter(request, new URLSearchParams(search));
    if (live === null || after === null) {
      const status = live === null ? '404 Not Found' : '400 Bad Request';
      socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (reader) => {
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
    });
  });
  return () => {
    for (const reader of sockets.clients) reader.terminate();
  };
}
