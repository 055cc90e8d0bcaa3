/** The same mock for msw: every test runner and browser that msw runs in. No node module here. */
import { delay, type HttpHandler, HttpResponse, http } from 'msw';
import { requestBytesAtMost } from '../connections/entrance.ts';
import {
  type Connections,
  type ConnectionsOptions,
  createConnections,
} from '../connections/mock.ts';
import type { ConnectionName } from '../connections/world.ts';
import { jsonReply, type Plan, type ReceivedRequest, type Reply } from '../exchange/exchange.ts';
import { bytesOfPieces } from '../exchange/pieces.ts';

export interface MswConnectionsOptions extends ConnectionsOptions {
  /** What the three paths are under. Default `*`: whatever the origin. */
  readonly baseUrl?: string;
}

export interface MswConnections extends Connections {
  /** For setupServer(...handlers) and setupWorker(...handlers). */
  readonly handlers: readonly HttpHandler[];
}

/**
 * Handlers for /start, /success, /failure, /oauth/token and /observer/{session}, and the mock
 * behind them: its recorder, `play`, `release`, `restart` and `reset`. A reset connection is a
 * network error; faults inside of a body become one too, since msw delivers bodies whole.
 */
export function createMswConnections(options: MswConnectionsOptions = {}): MswConnections {
  const mock = createConnections(options, { nowMs: () => Date.now(), wait: (ms) => delay(ms) });
  const base = options.baseUrl ?? '*';
  const connection = (endpoint: ConnectionName) =>
    http.all(`${base}/${endpoint}`, async ({ request }) => {
      const plan = await mock.respond(endpoint, await describe(request));
      if (plan.held) await mock.whenReleased();
      if (plan.waitMs > 0) await delay(plan.waitMs);
      return carryOut(plan);
    });
  const handlers = [
    connection('start'),
    connection('success'),
    connection('failure'),
    http.post(`${base}/oauth/token`, async ({ request }) =>
      respond(mock.token(await describe(request))),
    ),
    http.get(`${base}/observer/:session`, ({ params }) => {
      const session = String(params.session);
      const seen = { count: mock.effects(session), outcome: mock.outcomeOf(session) };
      return respond(jsonReply(200, JSON.stringify(seen)));
    }),
  ];
  return { ...mock, handlers };
}

/** The mock by the book, for any origin; `mock.reset()` between tests. */
export const mock: MswConnections = createMswConnections();
export const handlers: HttpHandler[] = [...mock.handlers];

async function describe(request: Request): Promise<ReceivedRequest> {
  const body = new Uint8Array(await request.arrayBuffer());
  return {
    method: request.method,
    path: new URL(request.url).pathname,
    headers: Object.fromEntries(request.headers),
    body: body.byteLength > requestBytesAtMost ? 'too_large' : body,
  };
}

async function carryOut(plan: Plan): Promise<Response> {
  switch (plan.transport) {
    case 'reply':
    case 'twice':
    case 'drip':
      return respond(plan.reply);
    case 'hang':
      await delay('infinite');
      return HttpResponse.error();
    case 'reset':
    case 'stall':
    case 'cut':
      return HttpResponse.error();
    default:
      return plan.transport satisfies never;
  }
}

function respond(reply: Reply): Response {
  const { status, headers, body } = reply;
  const empty = status === 204 || status === 304;
  if (empty) return new HttpResponse(null, { status, headers });
  if (typeof body === 'string') return new HttpResponse(body, { status, headers });
  const bytes = body instanceof Uint8Array ? body : bytesOfPieces(body);
  return new HttpResponse(bytes.slice().buffer, { status, headers });
}
