/** What the masked stream carries, frame by frame: everything that an agent may know, and no more. */
import type { SessionEvent, SessionSnapshot } from '@voicepay/spec';

export type Endpoint = 'start' | 'success' | 'failure';

/** One call of a connection, as the mocks wrote it down: card numbers and credentials masked. */
export interface ConnectionExchange {
  readonly number: number;
  readonly endpoint: Endpoint;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly receivedAtMs: number;
  /** Null while the answer is awaited. */
  readonly answer: {
    readonly status: number;
    /** `reply`, or what the transport did to it: reset, hang, stall, cut, drip, twice. */
    readonly transport: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  } | null;
}

/** The session's clock. */
export interface ClockState {
  readonly isRunning: boolean;
  /** RFC 3339. */
  readonly now: string;
  readonly elapsedMs: number;
  readonly nextDueMs: number | null;
  readonly openExchanges: number;
}

export type MaskedFrame =
  /** What was shown before is over; there may be no call. */
  | { readonly kind: 'anew' }
  | {
      readonly kind: 'call';
      readonly session: string;
      readonly functionName: string;
      readonly params: string;
    }
  | { readonly kind: 'event'; readonly event: SessionEvent }
  | { readonly kind: 'snapshot'; readonly snapshot: SessionSnapshot }
  | { readonly kind: 'exchange'; readonly exchange: ConnectionExchange }
  | { readonly kind: 'clock'; readonly clock: ClockState }
  | { readonly kind: 'fault'; readonly scenario: string }
  | { readonly kind: 'trouble'; readonly text: string };
