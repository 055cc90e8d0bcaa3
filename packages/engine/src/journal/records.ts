/**
 * What the journal holds: the inputs of a session in order. Replaying them is the session. Of the card
 * they have the brand and the last four (card-data:logs-are-free-of-card-data,
 * card-data:no-iin-outside).
 */
import type { JsonValue } from '@voicepay/spec';
import type { DeliveryEvent } from '../delivery/delivery.ts';
import type { SessionEvent } from '../session/session.ts';

export type JsonObject = { [key: string]: JsonValue };

/** Everything an opening fixed; enough to go on after a restart with another configuration. */
export interface Opening {
  readonly sessionId: string;
  readonly conversationId: string;
  /** The whole function configuration, as it was loaded. */
  readonly configuration: JsonObject;
  /** Rendered and frozen (start:set-variables-stay-frozen). */
  readonly setVariables: JsonObject;
  readonly params: JsonObject;
  readonly refs: JsonObject;
  readonly input: JsonObject;
  readonly zoneUrl: string;
  readonly factsToken: string;
  readonly traceId: string;
  /** The opening's Idempotency-Key and what was asked under it. */
  readonly openingKey: string | null;
  readonly openingHash: string;
}

/** What start said beyond the core's terms. */
export interface StartDetails {
  readonly description: string | null;
  readonly echo: JsonObject;
}

/** The request that reports the outcome: the same bytes at every attempt. */
export interface OutcomeRequest {
  readonly connection: 'success' | 'failure';
  /** report:webhook-id-is-stable */
  readonly webhookId: string;
  readonly body: string;
}

export type Entry =
  | { readonly kind: 'opened'; readonly opening: Opening }
  | {
      readonly kind: 'session';
      readonly event: SessionEvent;
      readonly start?: StartDetails;
      /** With the event that ends the session, where a connection is told. */
      readonly outcome?: OutcomeRequest;
    }
  | { readonly kind: 'delivery'; readonly event: DeliveryEvent }
  /** The zone took the wipe that ends the session. */
  | { readonly kind: 'wiped' };

export interface SessionRecord {
  readonly sessionId: string;
  /** From 1, without gaps. */
  readonly number: number;
  /** Milliseconds since 1970, on the session's clock. */
  readonly at: number;
  readonly entry: Entry;
}

export interface RecordedSession {
  readonly sessionId: string;
  readonly records: readonly SessionRecord[];
}
