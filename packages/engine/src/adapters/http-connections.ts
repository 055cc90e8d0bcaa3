/** Start, success and failure over HTTP. */
import { Agent } from 'undici';
import type { ConnectionAnswer, Connections, Secrets } from '../ports.ts';
import { authorizationHeaders } from './connection-auth.ts';
import { exchangeHttp, first } from './http-exchange.ts';

/** report:answer-limits */
const maxHeaderBytes = 16_384;

export interface HttpConnections extends Connections {
  close(): Promise<void>;
}

export function createHttpConnections(secrets: Secrets, userAgent: string): HttpConnections {
  const agent = new Agent({ maxHeaderSize: maxHeaderBytes, connect: { timeout: 10_000 } });
  return {
    async call(call) {
      const authorization = await authorizationHeaders(call.target.auth, secrets);
      if (authorization === null) return { kind: 'failed', code: 'secret_missing' };
      const answer = await exchangeHttp({
        dispatcher: agent,
        // start:called-by-post
        method: 'POST',
        url: new URL(call.target.url),
        headers: {
          // report:media-type
          'content-type': 'application/json',
          'user-agent': userAgent,
          ...authorization,
          ...call.headers,
        },
        body: call.body,
        deadlineMs: call.deadlineMs,
        clock: call.clock,
        readsBody: call.readsBody,
      });
      return toAnswer(answer);
    },
    close: () => agent.destroy(),
  };
}

function toAnswer(answer: Awaited<ReturnType<typeof exchangeHttp>>): ConnectionAnswer {
  if (answer.kind === 'failed') return answer;
  return {
    kind: 'answered',
    status: answer.status,
    mediaType: first(answer.headers['content-type']) ?? '',
    retryAfter: first(answer.headers['retry-after']),
    body: answer.body,
    fault: answer.fault,
  };
}
