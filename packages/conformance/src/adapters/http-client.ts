import { createRequire } from 'node:module';
import type { LookupFunction } from 'node:net';
import type { Pool as UndiciPool } from 'undici';
import { decodeBody } from './decode-body.ts';

// The whole of undici (fetch, WebSocket, cache) costs 60 ms of start-up more than its pool.
const Pool = createRequire(import.meta.url)('undici/lib/dispatcher/pool.js') as typeof UndiciPool;
type Pool = UndiciPool;

/** One request as it goes to the wire. */
export interface HttpRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds to the last byte of the answer. */
  readonly deadlineMs: number;
  /** Milliseconds after the request was sent at which the client hangs up; absent: it waits. */
  readonly hangUpMs?: number;
}

export type NoAnswer =
  | 'refused'
  | 'unreachable'
  | 'tls'
  | 'reset'
  | 'timeout'
  | 'too_large'
  | 'protocol'
  | 'stopped';

/** What came back: an answer whole and within its limits, or why there is none. */
export type HttpAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string | string[] | undefined>>;
      readonly body: Buffer;
      readonly durationMs: number;
    }
  | {
      readonly kind: 'no_answer';
      readonly why: NoAnswer;
      readonly message: string;
      readonly durationMs: number;
    };

export interface TlsOptions {
  readonly ca?: string | Buffer;
  readonly cert?: string | Buffer;
  readonly key?: string | Buffer;
}

export interface HttpClientOptions {
  /** Exchanges in flight at one origin. */
  readonly concurrency: number;
  readonly maxBodyBytes?: number;
  readonly lookup?: LookupFunction;
  readonly tls?: TlsOptions;
  /** Ends every exchange at once, and every later one before it begins. */
  readonly signal?: AbortSignal;
}

export interface HttpClient {
  readonly send: (request: HttpRequest) => Promise<HttpAnswer>;
  readonly close: () => Promise<void>;
}

const oneMebibyte = 1_048_576;
const connectTimeoutMs = 3_000;

/**
 * Follows no redirect, uses no proxy, stops at 1 MiB (before and after decoding), 16 KiB of headers
 * and the deadline, which is for the whole answer (report:answers-in-time).
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const pools = new Map<string, Pool>();
  const maxBytes = options.maxBodyBytes ?? oneMebibyte;
  const poolOf = (origin: string) => {
    const known = pools.get(origin);
    if (known !== undefined) return known;
    const pool = new Pool(origin, {
      connections: options.concurrency,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      // A server may drop an idle connection at any time without a word.
      keepAliveTimeout: 1_000,
      connect: { timeout: connectTimeoutMs, lookup: options.lookup, ...options.tls } as object,
    });
    pools.set(origin, pool);
    return pool;
  };
  const { signal } = options;
  const inFlight = new Set<() => void>();
  signal?.addEventListener('abort', () => {
    for (const stop of inFlight) stop();
  });
  const send = async (request: HttpRequest) => {
    if (isStopped(signal)) return stoppedAnswer;
    const pool = poolOf(request.url.origin);
    const first = await exchange(pool, request, maxBytes, inFlight);
    // A reset before any byte may be a kept-alive connection that the server had given up.
    const reset = first.kind === 'no_answer' && first.why === 'reset' && first.bytes === 0;
    if (!reset || isStopped(signal)) return first;
    const again = await exchange(pool, request, maxBytes, inFlight);
    return again.kind === 'no_answer' && again.why === 'refused' ? first : again;
  };
  const close = async () => {
    await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    pools.clear();
  };
  return { send, close };
}

const stopped = 'the run was stopped';
const stoppedAnswer: HttpAnswer = {
  kind: 'no_answer',
  why: 'stopped',
  message: stopped,
  durationMs: 0,
};

/** Read anew each time: the signal changes while an exchange is awaited. */
function isStopped(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

type Attempt = HttpAnswer & { readonly bytes: number };

function exchange(
  pool: Pool,
  request: HttpRequest,
  maxBytes: number,
  inFlight: Set<() => void>,
): Promise<Attempt> {
  return new Promise((resolve) => {
    const startedMs = performance.now();
    const chunks: Buffer[] = [];
    let bytes = 0;
    let status = 0;
    let headers: Record<string, string | string[] | undefined> = {};
    let abort: ((error: Error) => void) | undefined;
    let hangUp: ReturnType<typeof setTimeout> | undefined;
    let settled = false;
    const settle = (answer: HttpAnswer) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      clearTimeout(hangUp);
      inFlight.delete(stop);
      resolve({ ...answer, bytes });
    };
    const fail = (why: NoAnswer, message: string) => {
      settle({ kind: 'no_answer', why, message, durationMs: performance.now() - startedMs });
      abort?.(new Error(message));
    };
    const stop = () => fail('stopped', stopped);
    const timer = setTimeout(
      () => fail('timeout', `no whole answer within ${request.deadlineMs} ms`),
      request.deadlineMs,
    );
    inFlight.add(stop);
    pool.dispatch(
      {
        path: request.url.pathname + request.url.search,
        method: request.method as 'POST',
        headers: request.headers,
        body: request.body ?? null,
      },
      {
        onRequestStart(controller) {
          abort = (error) => controller.abort(error);
          if (settled) controller.abort(new Error('too late'));
          else if (request.hangUpMs !== undefined) {
            hangUp = setTimeout(() => fail('timeout', 'the client hung up'), request.hangUpMs);
          }
        },
        onResponseStart(_, statusCode, responseHeaders) {
          status = statusCode;
          headers = responseHeaders;
          bytes += 1;
        },
        onResponseData(_, chunk) {
          bytes += chunk.length;
          if (bytes > maxBytes) fail('too_large', `an answer of more than ${maxBytes} bytes`);
          else chunks.push(chunk);
        },
        onResponseEnd() {
          const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
          const durationMs = performance.now() - startedMs;
          const decoded = decodeBody(body, headers['content-encoding'], maxBytes);
          if (!decoded.ok) return fail(decoded.why, decoded.message);
          settle({ kind: 'answer', status, headers, body: decoded.body, durationMs });
        },
        onResponseError(_, error) {
          fail(classify(error), error.message || error.name);
        },
      },
    );
  });
}

const refusedCodes = new Set(['ECONNREFUSED']);
const unreachableCodes = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'EADDRNOTAVAIL',
]);

function classify(error: Error & { code?: string; errors?: readonly Error[] }): NoAnswer {
  const code = error.code ?? (error.errors?.[0] as { code?: string } | undefined)?.code ?? '';
  if (refusedCodes.has(code)) return 'refused';
  if (unreachableCodes.has(code)) return 'unreachable';
  if (/^(ERR_TLS|ERR_SSL|DEPTH_|CERT_|SELF_SIGNED|UNABLE_TO|HOSTNAME_)/.test(code)) return 'tls';
  if (/^(HPE_|UND_ERR_(HEADERS|RES|REQ|RESPONSE|INVALID))/.test(code)) return 'protocol';
  return 'reset';
}
