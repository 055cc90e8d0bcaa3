/** Server-sent events from a log: whoever comes late or comes back gets what it has missed. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface StreamLog<Frame> {
  /** `isPassing` frames go to who listens now and are not kept. */
  publish(frame: Frame, isPassing?: boolean): void;
  /** Forgets what was kept; numbers go on rising. */
  reset(): void;
  serve(request: IncomingMessage, response: ServerResponse): void;
  close(): void;
}

const framesAtMost = 20_000;
const readersAtMost = 50;

/**
 * `anew` goes first to a reader that comes back from another log, as after a restart of the console:
 * what it has seen is over.
 */
export function createStreamLog<Frame>(
  anew: Frame,
  epoch = Date.now().toString(36),
): StreamLog<Frame> {
  const readers = new Set<ServerResponse>();
  let kept: { readonly id: number; readonly text: string }[] = [];
  let lastId = 0;
  return {
    publish(frame, isPassing = false) {
      const data = `data: ${JSON.stringify(frame)}\n\n`;
      if (!isPassing) {
        lastId += 1;
        kept.push({ id: lastId, text: `id: ${epoch}.${lastId}\n${data}` });
        if (kept.length > framesAtMost) kept = kept.slice(framesAtMost / 2);
      }
      for (const reader of readers)
        reader.write(isPassing ? data : `id: ${epoch}.${lastId}\n${data}`);
    },
    reset() {
      kept = [];
    },
    serve(request, response) {
      if (readers.size >= readersAtMost) {
        response.writeHead(503).end();
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      const [of, number] = String(request.headers['last-event-id'] ?? `${epoch}.0`).split('.');
      const after = of === epoch ? Number(number) : 0;
      if (of !== epoch) response.write(`data: ${JSON.stringify(anew)}\n\n`);
      for (const { id, text } of kept) if (!(id <= after)) response.write(text);
      response.flushHeaders();
      readers.add(response);
      response.on('close', () => readers.delete(response));
    },
    close() {
      for (const reader of readers) reader.end();
    },
  };
}
