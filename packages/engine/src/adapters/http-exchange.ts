/** One HTTP exchange outwards: bounded, with one deadline for all of it, and no redirect followed. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { Agent, type Dispatcher } from 'undici';
import type { Clock } from '../ports.ts';

export interface ExchangeRequest {
  readonly dispatcher: Dispatcher;
  /**
   * For what is safe to send twice: a dispatcher that keeps no connections. A kept one may end in the
   * moment in which it is used again; then this sends once more, for the others may have ended too.
   */
  readonly fresh?: Dispatcher;
  readonly method: 'GET' | 'POST';
  readonly origin: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** For the whole answer, on the session's clock (time:http-deadlines-share-the-clock). */
  readonly deadlineMs: number;
  readonly clock: Clock;
  readonly readsBody: boolean;
}

type ExchangeHeaders = Readonly<Record<string, string | string[] | undefined>>;

export type ExchangeAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: ExchangeHeaders;
      readonly body: Uint8Array | null;
      readonly fault: string | null;
    }
  | { readonly kind: 'failed'; readonly code: string };

/** report:answer-limits */
const maxAnswerBytes = 1_048_576;

/**
 * Never rejects, never follows (report:redirects-are-never-followed). Dispatches by hand: a stream
 * and an abort signal for each exchange cost as much as the exchange.
 */
export function exchangeHttp(request: ExchangeRequest): Promise<ExchangeAnswer> {
  const { clock } = request;
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | null = null;
    let isSettled = false;
    const chunks: Buffer[] = [];
    let size = 0;
    let status = 0;
    let headers: ExchangeHeaders = {};
    const settle = (answer: ExchangeAnswer | Promise<ExchangeAnswer>) => {
      if (isSettled) return;
      isSettled = true;
      alarm.cancel();
      resolve(answer);
    };
    const giveUp = (answer: ExchangeAnswer) => {
      settle(answer);
      controller?.abort(new Error('the exchange was given up'));
    };
    const endAt = clock.now() + request.deadlineMs;
    const alarm = clock.arm(endAt, () => {
      giveUp({ kind: 'failed', code: 'timeout' });
    });
    const options = {
      origin: request.origin,
      path: request.path,
      method: request.method,
      headers: request.headers,
      body: request.body,
      headersTimeout: 0,
      bodyTimeout: 0,
    };
    request.dispatcher.dispatch(options, {
      onRequestStart(started) {
        controller = started;
        if (isSettled) started.abort(new Error('the exchange was given up'));
      },
      onResponseStart(_, code, received) {
        status = code;
        headers = received;
      },
      onResponseData(_, chunk) {
        size += chunk.byteLength;
        if (size > maxAnswerBytes) {
          giveUp({ kind: 'answered', status, headers, body: null, fault: 'too_large' });
        } else if (request.readsBody) chunks.push(chunk);
      },
      onResponseEnd() {
        const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
        const decoded = decode(bytes, first(headers['content-encoding']), request.readsBody);
        settle({ kind: 'answered', status, headers, ...decoded });
      },
      onResponseError(_, error) {
        const { fresh, ...once } = request;
        const isRepeated = fresh !== undefined && status === 0 && isCut(error) && !isSettled;
        const deadlineMs = endAt - clock.now();
        if (isRepeated) settle(exchangeHttp({ ...once, dispatcher: fresh, deadlineMs }));
        else settle({ kind: 'failed', code: failureCode(error) });
      },
    });
  });
}

/**
 * What is sent in one turn of the event loop leaves at its end, in its order, as answers do: a peer is
 * woken once for all of it (docs/decisions/a-turn-writes-at-its-end.md).
 */
export function createAgent(options: Agent.Options): Dispatcher {
  return new Agent(options).compose((dispatch) => (request, handler) => {
    setImmediate(dispatch, request, handler);
    return true;
  });
}

/** Of the places that were called last; reading a URL costs as much as writing the request. */
const places = new Map<string, { origin: string; path: string }>();
const mostPlaces = 1_000;

/** Throws when it is no URL. */
export function placeOf(url: string): { readonly origin: string; readonly path: string } {
  const known = places.get(url);
  if (known !== undefined) return known;
  const { origin, pathname, search } = new URL(url);
  const place = { origin, path: `${pathname}${search}` };
  if (places.size >= mostPlaces) places.clear();
  places.set(url, place);
  return place;
}

export function first(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}

function decode(
  bytes: Buffer,
  encoding: string | null,
  isKept: boolean,
): { body: Uint8Array | null; fault: string | null } {
  const name = encoding?.trim().toLowerCase() ?? 'identity';
  if (!isKept || name === 'identity' || name === '') return { body: bytes, fault: null };
  const limit = { maxOutputLength: maxAnswerBytes };
  try {
    if (name === 'gzip' || name === 'x-gzip')
      return { body: gunzipSync(bytes, limit), fault: null };
    if (name === 'deflate') return { body: inflateSync(bytes, limit), fault: null };
    if (name === 'br') return { body: brotliDecompressSync(bytes, limit), fault: null };
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { body: null, fault: isLarge ? 'too_large' : 'content_encoding' };
  }
  return { body: null, fault: 'content_encoding' };
}

function isCut(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return code === 'ECONNRESET' || code === 'EPIPE' || code === 'UND_ERR_SOCKET';
}

function failureCode(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'UND_ERR_HEADERS_OVERFLOW' ? 'answer_too_large' : 'connection_failed';
}
