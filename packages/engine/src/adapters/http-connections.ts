/** Start, success and failure over HTTP. */
import type { ConnectionAuth } from '@voicepay/spec';
import type { Dispatcher } from 'undici';
import type { ConnectionAnswer, ConnectionCall, Connections, Secrets } from '../ports.ts';
import { createAuthorizer } from './connection-auth.ts';
import { createAgent, exchangeHttp, first, placeOf } from './http-exchange.ts';

const options = {
  /** report:answer-limits */
  maxHeaderSize: 16_384,
  /**
   * A receiver may end an idle connection in the moment in which it is used again, and Base repeats
   * nothing (start:base-calls-once): so, unless it says how long it keeps them, not for long.
   */
  keepAliveTimeout: 1_000,
} as const;
const connectTimeoutMs = 10_000;

export interface HttpConnections extends Connections {
  close(): Promise<void>;
}

interface Called {
  readonly answer: ConnectionAnswer;
  /** The headers that showed who the engine is. */
  readonly shown: Readonly<Record<string, string>>;
}

/** `carrier`, when one is lent, stands in for the network of all but mutual TLS; it stays open. */
export function createHttpConnections(
  secrets: Secrets,
  userAgent: string,
  carrier?: Dispatcher,
): HttpConnections {
  const connect = { timeout: connectTimeoutMs };
  const plain = carrier ?? createAgent({ ...options, connect });
  // Tokens are asked for rarely: each time by a connection of its own.
  const fresh = carrier ?? createAgent({ ...options, connect, pipelining: 0 });
  const identified = new Map<string, Dispatcher>();
  const authorizer = createAuthorizer(secrets, fresh);

  const agentFor = (auth: ConnectionAuth): Dispatcher => {
    if (auth.type !== 'mutual_tls') return plain;
    const name = JSON.stringify(auth);
    const known = identified.get(name);
    if (known !== undefined) return known;
    const connect = {
      timeout: connectTimeoutMs,
      cert: secrets.read(auth.certificate),
      key: secrets.read(auth.key),
      ...(auth.ca === undefined ? {} : { ca: secrets.read(auth.ca) }),
    };
    const agent = createAgent({ ...options, connect });
    identified.set(name, agent);
    return agent;
  };

  const callOnce = async (call: ConnectionCall): Promise<Called> => {
    const { auth, url } = call.target;
    const startedAt = call.clock.now();
    const authorization = await authorizer.headersFor(auth, call.deadlineMs, call.clock);
    if (!authorization.ok) return notCalled(authorization.code);
    let dispatcher: Dispatcher;
    try {
      dispatcher = agentFor(auth);
    } catch {
      return notCalled('secret_missing');
    }
    const answer = await exchangeHttp({
      dispatcher,
      // start:called-by-post
      method: 'POST',
      ...placeOf(url),
      headers: {
        // report:media-type
        'content-type': 'application/json',
        'user-agent': userAgent,
        ...authorization.headers,
        ...call.headers,
      },
      body: call.body,
      deadlineMs: call.deadlineMs - (call.clock.now() - startedAt),
      clock: call.clock,
      readsBody: call.readsBody,
    });
    return { answer: toAnswer(answer), shown: authorization.headers };
  };

  return {
    async call(call) {
      const startedAt = call.clock.now();
      const { answer, shown } = await callOnce(call);
      const { auth } = call.target;
      const isOutdated = answer.kind === 'answered' && answer.status === 401;
      if (!isOutdated || auth.type !== 'oauth2_client_credentials') return answer;
      // A 401 has had no effect: once more, with a new token.
      authorizer.forget(auth, shown);
      const deadlineMs = call.deadlineMs - (call.clock.now() - startedAt);
      return (await callOnce({ ...call, deadlineMs })).answer;
    },
    async close() {
      const own = carrier === undefined ? [plain, fresh] : [];
      await Promise.all([...own, ...identified.values()].map((agent) => agent.destroy()));
    },
  };
}

function notCalled(code: string): Called {
  return { answer: { kind: 'failed', code }, shown: {} };
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
