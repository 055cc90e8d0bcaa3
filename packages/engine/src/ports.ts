/** What the engine needs from the world. Adapters implement these; the core knows none of them. */
import type {
  CaptureSnapshot,
  CardBrand,
  ConnectionAuth,
  Field,
  JsonValue,
  TokenType,
} from '@voicepay/spec';
import type { DeliveryProfile } from './delivery/delivery.ts';
import type { RecordedSession, SessionRecord } from './journal/records.ts';
import type { Metrics } from './operations/metrics.ts';
import type { Templates } from './variables/templates.ts';

export interface Alarm {
  cancel(): void;
}

/** The time of one session, or of the engine. Milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Fires once at `at`, or at once when that has passed. */
  arm(at: number, fire: () => void): Alarm;
}

/** A clock that only `moveTo` moves. Alarms fire in the order of their times, then of arming. */
export interface VirtualClock extends Clock {
  /** When the next alarm is due; null when none is armed. */
  nextAt(): number | null;
  /** Moves to a time, not before the present one, and fires what is due by then. */
  moveTo(at: number): void;
}

export interface ConnectionTarget {
  readonly name: string;
  readonly url: string;
  readonly auth: ConnectionAuth;
  readonly delivery: DeliveryProfile;
  readonly signingSecrets: readonly string[];
}

export interface ConnectionCall {
  readonly target: ConnectionTarget;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Time for the whole answer. */
  readonly deadlineMs: number;
  readonly clock: Clock;
  /** Whether the body of the answer means something; else it is counted and dropped. */
  readonly readsBody: boolean;
}

export type ConnectionAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly mediaType: string;
      readonly retryAfter: string | null;
      /** Decoded; null when it was given up for its size or its encoding. */
      readonly body: Uint8Array | null;
      /** Why there is no body: `too_large`, `content_encoding`; null where there is one. */
      readonly fault: string | null;
    }
  /** `code` is one error code: `timeout`, `connection_failed`, `answer_too_large`. */
  | { readonly kind: 'failed'; readonly code: string };

export interface Connections {
  /** One HTTP exchange. Never rejects, never follows a redirect. */
  call(call: ConnectionCall): Promise<ConnectionAnswer>;
}

export interface FactsDoor {
  readonly url: string;
  readonly token: string;
}

export type ZoneCommand =
  | {
      readonly name: 'collect';
      readonly collect: number;
      readonly field: Field;
      readonly validCardTypes: readonly CardBrand[];
      readonly minPostalCodeLength: number;
      readonly firstDigitTimeoutMs: number;
      readonly interDigitTimeoutMs: number;
    }
  | { readonly name: 'pause' }
  | { readonly name: 'wipe' }
  | {
      readonly name: 'process';
      readonly idempotencyKey: string;
      readonly amountMinorUnits: number;
      readonly currency: string;
      readonly description: string | null;
      readonly parameters: { readonly [key: string]: JsonValue };
      readonly tokenType: TokenType | null;
    };

export interface ZoneAddress {
  readonly url: string;
  readonly sessionId: string;
  readonly facts: FactsDoor;
}

export type ZoneAnswer =
  | { readonly kind: 'taken' }
  /** A 4xx: the zone knows what was asked and will not. */
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly code: string };

export type ZoneReading =
  | { readonly kind: 'holds'; readonly snapshot: CaptureSnapshot }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreachable'; readonly code: string };

export interface ZoneClockReading {
  readonly openExchanges: number;
  readonly nextDueMs: number | null;
}

export interface Zone {
  send(address: ZoneAddress, command: ZoneCommand, clock: Clock): Promise<ZoneAnswer>;
  read(address: ZoneAddress, clock: Clock): Promise<ZoneReading>;
  /** Moves the zone's virtual clock of this session; null where it has none. */
  advance(
    address: ZoneAddress,
    advanceMs: number,
    openExchangesAtMost: number,
  ): Promise<ZoneClockReading | null>;
}

/** The journal, which is the outbox too: what is owed is what it holds unsettled. */
export interface Store {
  /**
   * Resolves when the record is durable, in order; `undefined` when it is so already. Rejects when
   * it cannot be written. `isClosed`: nothing is owed to anyone, so a restart needs not load it.
   */
  append(record: SessionRecord, isClosed: boolean): Promise<void> | undefined;
  /** Every session that is not closed, oldest first. */
  load(): Promise<readonly RecordedSession[]>;
  /** A session, closed or not; null when the journal has none of that name. */
  find(sessionId: string): RecordedSession | null;
  /** The session that an opening with this key opened, closed or not; null when none did. */
  findOpening(openingKey: string): RecordedSession | null;
  /** After a rejected append: whether records can be written again. Never rejects. */
  tryWrite(): Promise<boolean>;
  close(): Promise<void>;
}

/** Reads `env:NAME` and `file:PATH`; throws when there is nothing there. */
export interface Secrets {
  read(reference: string): string;
}

export interface Identifiers {
  /** A new session id, never given before. */
  sessionId(): string;
  /** A bearer token of at least 128 random bits. */
  token(): string;
  /** W3C trace id (32 hex) or span id (16 hex). */
  hex(digits: 16 | 32): string;
  /** 0 to 1. */
  fraction(): number;
}

export interface Log {
  info(message: string, details?: Readonly<Record<string, unknown>>): void;
  warn(message: string, details?: Readonly<Record<string, unknown>>): void;
  error(message: string, details?: Readonly<Record<string, unknown>>): void;
}

export interface Ports {
  readonly connections: Connections;
  readonly zone: Zone;
  readonly store: Store;
  readonly secrets: Secrets;
  readonly identifiers: Identifiers;
  readonly templates: Templates;
  readonly log: Log;
  readonly metrics: Metrics;
  /** The engine's own: real time, also where the sessions' is not. */
  readonly clock: Clock;
  /** A clock for one session; `startAt` counts where time is virtual. */
  readonly sessionClock: (startAt: number | null) => Clock;
  /** Where the zone posts the facts of a session. */
  readonly factsUrl: (sessionId: string) => string;
}
