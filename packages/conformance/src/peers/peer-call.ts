import type { CaptureCommand } from '@voicepay/spec';

/** What the engine asks of those it speaks to, and what they answer. */

/** Whom the engine called, told by the URL that it was given. */
export type PeerName = 'start' | 'success' | 'failure' | 'zone' | 'processor';

export interface PeerCall {
  /** Place in the order of arrival, over all peers of the run. */
  readonly order: number;
  readonly peer: PeerName;
  readonly method: string;
  /** Path below the peer's own URL, with the query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it came; text that is no UTF-8 has replacement characters. */
  readonly body: string;
  /** Bytes of the body. */
  readonly size: number;
  readonly startedMs: number;
  answer?: PeerAnswer;
  /** What the zone was told, read once. */
  command?: CaptureCommand;
}

export type PeerAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Uint8Array;
    }
  /** The connection is cut before an answer. */
  | { readonly kind: 'reset' }
  /** It is cut after this much of the body, or in the status line where there is none. */
  | { readonly kind: 'truncated'; readonly status: number; readonly body?: string }
  /** It comes as far, and the rest never does. */
  | { readonly kind: 'endless'; readonly status: number; readonly body?: string }
  /** Nothing comes, until the engine or the run gives up. */
  | { readonly kind: 'silence' };

export function answerJson(status: number, value: unknown): PeerAnswer {
  return answerText(status, 'application/json', JSON.stringify(value));
}

export function answerText(status: number, mediaType: string, body: string): PeerAnswer {
  return { kind: 'answer', status, headers: { 'content-type': mediaType }, body };
}

export function answerEmpty(status: number): PeerAnswer {
  return { kind: 'answer', status, headers: {}, body: '' };
}
