/** One HTTP exchange outwards: bounded, with one deadline for all of it, and no redirect followed. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Dispatcher } from 'undici';
import type { Clock } from '../ports.ts';

export interface ExchangeRequest {
  readonly dispatcher: Dispatcher;
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** For the whole answer, on the session's clock (time:http-deadlines-share-the-clock). */
  readonly deadlineMs: number;
  readonly clock: Clock;
  readonly readsBody: boolean;
}

export type ExchangeAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: Readonly<Record<string, string | string[] | undefined>>;
      readonly body: Uint8Array | null;
      readonly fault: string | null;
    }
  | { readonly kind: 'failed'; readonly code: string };

/** report:answer-limits */
const maxAnswerBytes = 1_048_576;

/** Never rejects. */
export async function exchangeHttp(request: ExchangeRequest): Promise<ExchangeAnswer> {
  const abort = new AbortController();
  let isOverdue = false;
  const alarm = request.clock.arm(request.clock.now() + request.deadlineMs, () => {
    isOverdue = true;
    abort.abort();
  });
  try {
    const answer = await request.dispatcher.request({
      origin: request.url.origin,
      path: `${request.url.pathname}${request.url.search}`,
      method: request.method,
      headers: request.headers,
      body: request.body,
      signal: abort.signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const bytes = await readBounded(answer.body, request.readsBody);
    const decoded = decode(bytes, first(answer.headers['content-encoding']), request.readsBody);
    return { kind: 'answered', status: answer.statusCode, headers: answer.headers, ...decoded };
  } catch (error) {
    return { kind: 'failed', code: isOverdue ? 'timeout' : failureCode(error) };
  } finally {
    alarm.cancel();
  }
}

export function first(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}

/** The body, or null when there is more of it than anyone needs. */
async function readBounded(
  body: Dispatcher.ResponseData['body'],
  isKept: boolean,
): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    // Leaving the loop destroys the stream, and with it the connection.
    if (size > maxAnswerBytes) return null;
    if (isKept) chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}

function decode(
  bytes: Buffer | null,
  encoding: string | null,
  isKept: boolean,
): { body: Uint8Array | null; fault: string | null } {
  if (bytes === null) return { body: null, fault: 'too_large' };
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

function failureCode(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'UND_ERR_HEADERS_OVERFLOW' ? 'answer_too_large' : 'connection_failed';
}
