/** The engine's doors over HTTP (openapi/engine.yaml). */
import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { Engine } from '../engine.ts';
import { UnreadableJournal } from '../journal/entry-text.ts';
import { sendAgentView, sendCapabilities, sendTools } from './agent-doors.ts';
import { sendHealth, sendMetrics, sendReadiness } from './operation-doors.ts';
import { listUndelivered, redeliver } from './outcome-doors.ts';
import { sendProblem, sendUnknown } from './problem.ts';
import {
  advanceSessionClock,
  openPaymentSession,
  readSession,
  readSessionEvents,
  reportFact,
  signalSession,
} from './session-doors.ts';

export interface Visit {
  readonly engine: Engine;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The variable parts of the path. */
  readonly names: readonly string[];
  /** What follows the question mark. */
  readonly search: string;
  readonly status: ServerStatus;
}

export interface ServerStatus {
  isStopping: boolean;
}

type Door = (visit: Visit) => void | Promise<void>;

const doors: readonly (readonly ['GET' | 'POST', RegExp, Door])[] = [
  ['GET', /^\/capabilities$/, sendCapabilities],
  ['POST', /^\/sessions$/, openPaymentSession],
  ['GET', /^\/sessions\/([^/]+)$/, readSession],
  ['POST', /^\/sessions\/([^/]+)\/signals$/, signalSession],
  ['GET', /^\/sessions\/([^/]+)\/events$/, readSessionEvents],
  ['POST', /^\/sessions\/([^/]+)\/facts$/, reportFact],
  ['POST', /^\/sessions\/([^/]+)\/clock$/, advanceSessionClock],
  ['GET', /^\/functions\/([^/]+)\/tools$/, sendTools],
  ['GET', /^\/outcomes\/undelivered$/, listUndelivered],
  ['POST', /^\/outcomes\/([^/]+)\/redeliver$/, redeliver],
  ['GET', /^\/sessions\/([^/]+)\/agent$/, sendAgentView],
  ['GET', /^\/health$/, sendHealth],
  ['GET', /^\/ready$/, sendReadiness],
  ['GET', /^\/metrics$/, sendMetrics],
];

/** What is answered in one turn of the event loop leaves at its end, in its order, as calls do. */
class TurnResponse extends ServerResponse {
  override end(...rest: unknown[]): this {
    setImmediate(() => super.end(...(rest as [])));
    return this;
  }
}

export function createHttpServer(engine: Engine, status: ServerStatus): Server {
  const options = { maxHeaderSize: 16_384, ServerResponse: TurnResponse };
  const server = createServer(options, (request, response) => {
    void visitDoor(engine, status, request, response);
  });
  server.keepAliveTimeout = 60_000;
  return server;
}

async function visitDoor(
  engine: Engine,
  status: ServerStatus,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    // A proxy may ask by the whole address (RFC 9112, 3.2.2).
    const target = (request.url ?? '').replace(/^https?:\/\/[^/?]*/i, '');
    const [path = '', search = ''] = target.split('?', 2);
    // HEAD is GET without the body, which Node leaves out.
    const asked = request.method === 'HEAD' ? 'GET' : request.method;
    for (const [method, pattern, door] of doors) {
      if (method !== asked) continue;
      const found = pattern.exec(path);
      if (found === null) continue;
      const names = found.slice(1);
      await door({ engine, request, response, names, search, status });
      return;
    }
    refusePath(path, request, response);
  } catch (error) {
    engine.ports.log.error('a request could not be answered', {
      error: error instanceof Error ? error.stack : String(error),
    });
    if (response.headersSent) return;
    // time:unreadable-journal-is-refused: a closed session is read when somebody asks for it.
    if (error instanceof UnreadableJournal) {
      sendProblem(response, { status: 500, code: 'journal_unreadable', detail: error.message });
    } else {
      const detail = 'the engine has a bug here; its log says more';
      sendProblem(response, { status: 500, code: 'bug', detail });
    }
  }
}

function refusePath(path: string, request: IncomingMessage, response: ServerResponse): void {
  const matching = doors.filter(([, pattern]) => pattern.test(path));
  if (matching.length === 0) {
    sendUnknown(response, 'path');
    return;
  }
  const allow = matching.map(([method]) => (method === 'GET' ? 'GET, HEAD' : method)).join(', ');
  const detail = `expected ${allow}, came ${request.method}`;
  sendProblem(response, { status: 405, code: 'method_not_allowed', detail }, { allow });
}
