/** The part of the HTTP API that both mocks have: what was called, await it, script, reset. */
import { parseJson } from '@voicepay/spec';
import {
  type EndpointName,
  jsonReply,
  problem,
  type ReceivedRequest,
  type Reply,
} from '../exchange/exchange.ts';
import type { CallFilter, Recorder } from '../recorder/recorder.ts';
import { readScript } from '../scenarios/read-script.ts';
import type { Script } from '../scenarios/step.ts';

export interface Controlled {
  readonly recorder: Recorder;
  play(script: Script): void;
  reset(): void;
  release(): number;
}

const awaitMsAtMost = 60_000;

/** Answers what begins with /mock/; anything else is not for this door. */
export async function control(
  mock: Controlled,
  request: ReceivedRequest,
  query: URLSearchParams,
  wait: (ms: number) => Promise<void>,
): Promise<Reply | undefined> {
  switch (`${request.method} ${request.path}`) {
    case 'GET /mock/calls':
      return callsReply(mock.recorder.calls(filterOf(query)), mock.recorder.total());
    case 'GET /mock/calls/await':
      return awaitReply(mock.recorder, query, wait);
    case 'DELETE /mock/calls':
      mock.recorder.reset();
      return { status: 204, headers: {}, body: '' };
    case 'POST /mock/reset':
      mock.reset();
      return { status: 204, headers: {}, body: '' };
    case 'POST /mock/release':
      return jsonReply(200, JSON.stringify({ released: mock.release() }));
    case 'PUT /mock/script':
      return scriptReply(mock, request);
    default:
      return undefined;
  }
}

function callsReply(calls: ReturnType<Recorder['calls']>, total: number): Reply {
  const written = calls.map((call) => ({
    number: call.number,
    endpoint: call.endpoint,
    method: call.method,
    path: call.path,
    headers: call.headers,
    body: call.body,
    received_at_ms: call.receivedAtMs,
    answer: call.answer ?? null,
  }));
  return jsonReply(200, JSON.stringify({ total, calls: written }));
}

async function awaitReply(
  recorder: Recorder,
  query: URLSearchParams,
  wait: (ms: number) => Promise<void>,
): Promise<Reply> {
  const count = Number(query.get('count') ?? '1');
  const timeoutMs = Math.min(Number(query.get('timeout_ms') ?? '5000'), awaitMsAtMost);
  if (!Number.isInteger(count) || count < 1 || !(timeoutMs >= 0)) {
    return problem(400, 'invalid_query', 'Expected count (1 or more) and timeout_ms (0 to 60000).');
  }
  const filter = filterOf(query);
  const patience = new AbortController();
  const found = await Promise.race([
    recorder.awaitCalls(count, filter, patience.signal).catch(() => undefined),
    wait(timeoutMs).then(() => undefined),
  ]);
  patience.abort();
  if (found !== undefined) return callsReply(found, recorder.total());
  return problem(408, 'not_called', 'Fewer calls came in that time.', {
    detail: `Expected ${count}, came ${recorder.calls(filter).length} in ${timeoutMs} ms.`,
  });
}

function filterOf(query: URLSearchParams): CallFilter {
  const endpoint = query.get('endpoint');
  const containing = query.get('containing');
  return {
    ...(endpoint === null ? {} : { endpoint: endpoint as EndpointName }),
    ...(containing === null ? {} : { containing }),
  };
}

function scriptReply(mock: Controlled, request: ReceivedRequest): Reply {
  const read = parseJson(request.body === 'too_large' ? '' : request.body);
  const script = read.ok ? readScript(read.value) : { ok: false as const, message: read.message };
  if (!script.ok) {
    return problem(422, 'invalid_script', 'This is not a script.', { detail: script.message });
  }
  mock.play(script.script);
  return { status: 204, headers: {}, body: '' };
}
