/** A session's events, from wherever a reader left off: each once, in order, at the reader's pace. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen, toCloudEvent } from '../events/event-log.ts';
import type { LiveSession } from '../live-session.ts';
import type { Clock } from '../ports.ts';
import { sendJson, sendProblem } from './problem.ts';

const pingMs = 15_000;

export function sendEvents(
  request: IncomingMessage,
  response: ServerResponse,
  live: LiveSession,
  query: URLSearchParams,
  clock: Clock,
): void {
  const after = readAfter(request, query);
  if (after === null) {
    const detail = 'expected Last-Event-ID, or the parameter after, as a sequence number';
    const requirement = 'events:resume-loses-nothing';
    sendProblem(response, { status: 400, code: 'sequence_invalid', detail, requirement });
  } else if (/text\/event-stream/i.test(request.headers.accept ?? '')) {
    streamEvents(request, response, live, after, clock);
  } else {
    const { length } = live.log.events;
    const events = [];
    for (let i = after + 1; i <= length; i += 1) events.push(toCloudEvent(live.id, live.log, i));
    sendJson(response, 200, { events });
  }
}

/** The sequence number that the reader has; null when it is none. */
export function readAfter(request: IncomingMessage, query: URLSearchParams): number | null {
  const header = request.headers['last-event-id'];
  const after = (Array.isArray(header) ? header[0] : header) ?? query.get('after') ?? '0';
  return /^[0-9]{1,10}$/.test(after) ? Number(after) : null;
}

/** events:sse-stream. Ends after the last event of a settled session. */
function streamEvents(
  request: IncomingMessage,
  response: ServerResponse,
  live: LiveSession,
  after: number,
  clock: Clock,
): void {
  // Behind another answer of its connection nothing can be sent, and its turn may never come.
  if (response.socket === null) {
    response.once('socket', () => streamEvents(request, response, live, after, clock));
    return;
  }
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const keepAlive = () => {
    response.write(':\n\n');
    ping = clock.arm(clock.now() + pingMs, keepAlive);
  };
  let ping = clock.arm(clock.now() + pingMs, keepAlive);
  response.flushHeaders();
  const stop = followEvents(live, after, {
    // events:resume-repeats-nothing: the id is the sequence number.
    send: (sequence, event) => response.write(`id: ${sequence}\ndata: ${event}\n\n`),
    onDrain: (go) => response.once('drain', go),
    end() {
      // A slow reader is not through yet, and nothing may follow.
      ping.cancel();
      response.end();
    },
  });
  response.on('close', () => {
    ping.cancel();
    stop();
  });
}

export interface EventReader {
  /** False when the reader is slow; `onDrain` then tells when to go on. */
  send(sequence: number, event: string): boolean;
  onDrain(go: () => void): void;
  end(): void;
}

/** Returns how to stop. */
export function followEvents(live: LiveSession, after: number, reader: EventReader): () => void {
  const { log } = live;
  let cursor = after;
  let isWaiting = false;
  let isDone = false;
  const goTo = (last: number) => {
    if (isWaiting || isDone) return;
    while (cursor < last) {
      cursor += 1;
      const event = JSON.stringify(toCloudEvent(live.id, log, cursor));
      if (!reader.send(cursor, event)) {
        isWaiting = true;
        reader.onDrain(() => {
          isWaiting = false;
          goTo(log.events.length);
        });
        return;
      }
    }
    if (log.isComplete && cursor >= log.events.length) {
      isDone = true;
      stopListening();
      reader.end();
    }
  };
  // Events are outputs: they leave with the calls of their turn, each in its place, behind the reply
  // (events:journal-then-reply-then-outputs).
  const stopListening = listen(log, () => {
    setImmediate(goTo, log.events.length);
  });
  goTo(log.events.length);
  return () => {
    isDone = true;
    stopListening();
  };
}
