import type { IncomingMessage, ServerResponse } from 'node:http';
import { requestBytesAtMost } from '../connections/entrance.ts';
import {
  type Connections,
  type ConnectionsOptions,
  createConnections,
} from '../connections/mock.ts';
import type { ConnectionName } from '../connections/world.ts';
import { jsonReply, problem, type ReceivedRequest, type Reply } from '../exchange/exchange.ts';
import type { CallFilter, RecordedCall } from '../recorder/recorder.ts';
import type { WrittenScript } from '../scenarios/read-script.ts';
import type { Script } from '../scenarios/step.ts';
import { control } from './control-door.ts';
import { createListener, type ListenOptions } from './http-listener.ts';
import { nameAfter, readRequest } from './read-request.ts';
import { createRealClock } from './real-clock.ts';
import { answer, sendCrash, sendReply } from './send-reply.ts';

export interface MockConnectionsOptions extends ConnectionsOptions, ListenOptions {
  /** What signatures and tokens are judged by, in milliseconds. Default: the machine's clock. */
  readonly nowMs?: () => number;
}

export interface ConnectionUrls {
  readonly url: string;
  readonly startUrl: string;
  readonly successUrl: string;
  readonly failureUrl: string;
  readonly tokenUrl: string;
  /** With the placeholder {session_reference_id}; answers {"count": n}. */
  readonly observerUrl: string;
  readonly restartUrl: string;
}

/** Start, success and failure on one port. */
export interface MockConnections {
  start(): Promise<ConnectionUrls>;
  /** Masked, in the order of arrival. */
  calls(filter?: CallFilter): readonly RecordedCall[];
  awaitCall(filter?: CallFilter): Promise<RecordedCall>;
  awaitCalls(count: number, filter?: CallFilter): Promise<readonly RecordedCall[]>;
  /** How many times an outcome of this session had an effect. */
  effects(session: string): number;
  play(script: Script | WrittenScript): void;
  release(): number;
  reset(): void;
  restart(): void;
  close(): Promise<void>;
}

export function createMockConnections(options: MockConnectionsOptions = {}): MockConnections {
  const real = createRealClock();
  const clock = { nowMs: options.nowMs ?? real.nowMs, wait: real.wait };
  const mock = createConnections(options, clock);
  const listener = createListener(options, (message, response) => {
    readRequest(message, requestBytesAtMost, (request) =>
      serve(mock, request, message, response, real.wait),
    );
  });
  return {
    async start() {
      const url = await listener.start();
      return {
        url,
        startUrl: `${url}/start`,
        successUrl: `${url}/success`,
        failureUrl: `${url}/failure`,
        tokenUrl: `${url}/oauth/token`,
        observerUrl: `${url}/observer/{session_reference_id}`,
        restartUrl: `${url}/mock/restart`,
      };
    },
    calls: mock.recorder.calls,
    awaitCalls: mock.recorder.awaitCalls,
    async awaitCall(filter) {
      const [call] = await mock.recorder.awaitCalls(1, filter);
      return call as RecordedCall;
    },
    effects: mock.effects,
    play: mock.play,
    release: mock.release,
    reset: mock.reset,
    restart: mock.restart,
    close() {
      real.stop();
      mock.release();
      return listener.close();
    },
  };
}

const connectionPaths: ReadonlyMap<string, ConnectionName> = new Map([
  ['/start', 'start'],
  ['/success', 'success'],
  ['/failure', 'failure'],
]);

function serve(
  mock: Connections,
  request: ReceivedRequest,
  message: IncomingMessage,
  response: ServerResponse,
  wait: (ms: number) => Promise<void>,
): void {
  if (request.body === 'too_large') response.shouldKeepAlive = false;
  const endpoint = connectionPaths.get(request.path);
  if (endpoint === undefined) {
    otherDoor(mock, request, message.url ?? '', wait).then(
      (reply) => sendReply(response, reply),
      () => sendCrash(response),
    );
    return;
  }
  answer(response, () => mock.respond(endpoint, request), mock.whenReleased, wait);
}

async function otherDoor(
  mock: Connections,
  request: ReceivedRequest,
  url: string,
  wait: (ms: number) => Promise<void>,
): Promise<Reply> {
  const { path, method } = request;
  if (path === '/oauth/token') return mock.token(request);
  if (path === '/health') return jsonReply(200, '{"status":"ok"}');
  if (method === 'POST' && path === '/mock/restart') {
    mock.restart();
    return { status: 204, headers: {}, body: '' };
  }
  if (method === 'GET' && path.startsWith('/observer/')) {
    const session = nameAfter('/observer/', path);
    const seen = { count: mock.effects(session), outcome: mock.outcomeOf(session) };
    return jsonReply(200, JSON.stringify(seen));
  }
  const query = new URLSearchParams(url.slice(path.length));
  const controlled = await control(mock, request, query, wait);
  return controlled ?? problem(404, 'not_found', 'There is nothing at this path.');
}
