/** What an opening asks for, and why it can be refused before anybody is called. */
import type { JsonObject } from './journal/records.ts';

export interface OpenRequest {
  readonly conversationId: string;
  readonly channel: string;
  /** A loaded function's name, or a whole configuration. */
  readonly function: string | JsonObject;
  readonly params: JsonObject;
  readonly refs: JsonObject;
  readonly input: JsonObject;
  readonly zoneUrl: string | null;
  /** Start of the session's virtual clock, milliseconds since 1970. */
  readonly startAt: number | null;
  readonly openingKey: string | null;
  /** Of the whole request, to tell a repetition from another one; empty without a key. */
  readonly openingHash: string;
}

export interface Refusal {
  readonly status: 400 | 409 | 422 | 503;
  /** The last path segment of the problem's type. */
  readonly code: string;
  readonly detail: string;
  readonly requirement: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

export type Opened<L> =
  | { readonly kind: 'opened'; readonly live: L; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
