/** One HTTP exchange as the mocks see it, free of any server: node and msw both translate to this. */
import type { JsonValue } from '@voicepay/spec';

export type EndpointName = 'start' | 'success' | 'failure' | 'processor';

export type JsonObject = { [key: string]: JsonValue };

export interface ReceivedRequest {
  readonly method: string;
  /** The path without the query. */
  readonly path: string;
  /** Lower-case names; repeated headers joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes as they came, or why they were not read. */
  readonly body: Uint8Array | 'too_large';
  /** Whether TLS found the client certificate to be of the expected authority. */
  readonly peerCertified?: boolean | undefined;
  /** Why not, in OpenSSL's words, where a certificate came: `CERT_HAS_EXPIRED`. */
  readonly peerFault?: string | undefined;
  /** Whether the client has hung up since. */
  readonly isGone?: (() => boolean) | undefined;
}

/** Text or bytes as they stand, or one piece repeated: a bomb that costs nothing to hold. */
export type ReplyBody =
  | string
  | Uint8Array
  | { readonly piece: string; readonly times: number; readonly gzip?: boolean };

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReplyBody;
}

/**
 * What the transport does with a reply. reset: the connection is cut without an answer. hang: no
 * byte ever comes. stall: headers and half of the body, then nothing. cut: half of the body, then
 * the end. drip: one byte at a time. twice: the same reply is written two times.
 */
export type Transport = 'reply' | 'reset' | 'hang' | 'stall' | 'cut' | 'drip' | 'twice';

export interface Plan {
  /** Milliseconds before the first byte. */
  readonly waitMs: number;
  /** The answer waits, in addition, until somebody releases it. */
  readonly held: boolean;
  readonly transport: Transport;
  readonly reply: Reply;
}

export const jsonType = 'application/json';
export const problemType = 'application/problem+json';

const jsonHeaders: Reply['headers'] = Object.freeze({ 'content-type': jsonType });

export function jsonReply(status: number, text: string): Reply {
  return { status, headers: jsonHeaders, body: text };
}

export interface ProblemError {
  readonly pointer: string;
  readonly detail: string;
}

/** A refusal as RFC 9457 says; `code` is the last path segment of its type. */
export function problem(
  status: number,
  code: string,
  title: string,
  more: {
    detail?: string;
    requirement?: string;
    errors?: readonly ProblemError[];
    headers?: Readonly<Record<string, string>>;
  } = {},
): Reply {
  const { headers, ...members } = more;
  const type = `https://voicepay.dev/problems/${code}`;
  return {
    status,
    headers: { 'content-type': problemType, ...headers },
    body: JSON.stringify({ type, title, status, ...members }),
  };
}

/** `Idempotency-Key: "k"` and `Idempotency-Key: k` are one key (`start:key-forms-are-equal`). */
export function unquote(key: string | undefined): string | undefined {
  if (key === undefined) return undefined;
  const trimmed = key.trim();
  if (!trimmed.startsWith('"')) return trimmed === '' ? undefined : trimmed;
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(trimmed)?.[1];
  if (quoted === undefined) return trimmed;
  const text = quoted.includes('\\') ? quoted.replaceAll(/\\(.)/g, '$1') : quoted;
  return text === '' ? undefined : text;
}
