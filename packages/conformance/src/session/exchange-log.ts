import type { PeerCall } from '../peers/peer-call.ts';
import type { Exchange } from '../verdict/result.ts';
import type { SentRequest } from './world.ts';

/** A report shows this much of a body, and this many exchanges of a session. */
const bodyAtMost = 4096;
const exchangesAtMost = 80;

/** What went to and fro in one session, in order of time. */
export function recordExchanges(
  baseUrl: string,
  sent: readonly SentRequest[],
  calls: readonly PeerCall[],
): readonly Exchange[] {
  const all = [...sent.map((s) => fromHarness(baseUrl, s)), ...calls.map(fromEngine)];
  return all.sort((a, b) => a.startedMs - b.startedMs).slice(-exchangesAtMost);
}

function fromHarness(baseUrl: string, sent: SentRequest): Exchange {
  const { request, answer } = sent;
  return {
    from: 'harness',
    to: 'engine',
    method: request.method,
    url: `${baseUrl}${request.path}`,
    requestHeaders: request.headers,
    requestBody: cut(request.body),
    ...(answer.kind === 'answer'
      ? { status: answer.status, responseHeaders: answer.headers, responseBody: cut(answer.body) }
      : { error: answer.reason }),
    startedMs: sent.startedMs,
    durationMs: sent.durationMs,
  };
}

function fromEngine(call: PeerCall): Exchange {
  const { answer } = call;
  return {
    from: 'engine',
    to: call.peer,
    method: call.method,
    url: call.path,
    requestHeaders: call.headers,
    requestBody: cut(call.body),
    ...(answer?.kind === 'answer'
      ? {
          status: answer.status,
          responseHeaders: answer.headers,
          responseBody: typeof answer.body === 'string' ? cut(answer.body) : '(bytes)',
        }
      : { error: answer?.kind ?? 'not answered yet' }),
    startedMs: call.startedMs,
    durationMs: 0,
  };
}

function cut(text: string): string {
  return text.length <= bodyAtMost ? text : `${text.slice(0, bodyAtMost)} ...`;
}
