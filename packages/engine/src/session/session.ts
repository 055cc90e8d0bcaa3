/** What a payment session is at one moment. Plain values: a journal can replay it, a test compare it. */
import type {
  CardBrand,
  Currency,
  FailedReason,
  Field,
  FieldError,
  MaskedCard,
  SessionEvent as SessionEvents,
  SessionState,
  TokenType,
} from '@voicepay/spec';

/** What the function's configuration fixes for the core before start is called. */
export interface Plan {
  /** Retries per field: r retries are r + 1 attempts. */
  readonly retryLimit: number;
  readonly switchLimit: number;
  readonly sessionTimeoutMs: number;
  readonly processingTimeoutMs: number;
  readonly reportsSuccess: boolean;
  readonly reportsFailure: boolean;
}

/** What the start response fixed (start:amount-and-currency-are-frozen). */
export interface Terms {
  readonly amountMinorUnits: number;
  readonly currency: Currency;
  /** The required fields in the order of collection. */
  readonly fields: readonly Field[];
  readonly minPostalCodeLength: number;
  readonly validCardTypes: readonly CardBrand[];
  /** Set at amount 0 only (start:token-type-counts-at-zero-only). */
  readonly tokenType: TokenType | null;
}

export interface ProcessedIds {
  /** Null or absent where the integrator handles ids (process:approval-without-an-id-succeeds). */
  readonly transactionId?: string | null;
  readonly tokenId?: string | null;
}

export type Ending =
  | { readonly status: 'succeeded'; readonly ids: ProcessedIds }
  | {
      readonly status: 'failed';
      readonly reason: FailedReason;
      readonly lastError: string | null;
    };

export interface Session {
  readonly plan: Plan;
  readonly stage: SessionState;
  readonly paused: boolean;
  readonly terms: Terms | null;
  /** The field being collected; null outside of collecting. */
  readonly field: Field | null;
  /** Attempt at that field, 1 to the retry limit + 1. */
  readonly attempt: number;
  /** Number of the latest collect command; 0 before the first (collect:numbers-rise). */
  readonly collects: number;
  readonly switchesUsed: number;
  /** Readings of the summary so far; the latest one's number is its id. */
  readonly summaries: number;
  readonly card: MaskedCard | null;
  readonly ending: Ending | null;
}

/** The result of one event: the session after it, and what to bring about, in this order. */
export type Step =
  | { readonly kind: 'moved'; readonly session: Session; readonly effects: readonly Effect[] }
  /** A late or foreign fact: nothing changes, and whoever told it hears that it was taken. */
  | { readonly kind: 'ignored' }
  /** A signal that does not apply here: 409 with the state (supervise:foreign-signal-is-refused). */
  | { readonly kind: 'refused'; readonly requirement: string; readonly expected: string };

export type SessionEvent =
  | { readonly type: 'start.resolved'; readonly terms: Terms }
  | {
      readonly type: 'start.failed';
      readonly reason: 'start_failed' | 'invalid_start_response';
      readonly lastError: string;
    }
  | { readonly type: 'signal.proceed' }
  | { readonly type: 'signal.ask' }
  | { readonly type: 'signal.resume' }
  | { readonly type: 'signal.switch_card' }
  | { readonly type: 'signal.confirm'; readonly summaryId: string }
  | { readonly type: 'signal.cancel' }
  | { readonly type: 'signal.hang_up' }
  | { readonly type: 'fact.started'; readonly collect: number }
  | { readonly type: 'fact.digits'; readonly collect: number }
  | { readonly type: 'fact.accepted'; readonly collect: number; readonly card?: MaskedCard }
  | { readonly type: 'fact.rejected'; readonly collect: number; readonly error: FieldError }
  | { readonly type: 'fact.stalled'; readonly collect: number }
  | { readonly type: 'fact.wiped' }
  | { readonly type: 'fact.approved'; readonly ids: ProcessedIds }
  | { readonly type: 'fact.declined'; readonly code: string }
  | { readonly type: 'fact.errored'; readonly code: string }
  | { readonly type: 'timer.session' }
  | { readonly type: 'timer.processing' }
  /** The zone cannot be reached or refuses a command. */
  | { readonly type: 'zone.failed'; readonly code: string }
  /** After a restart, or the zone's loss: the fields that the zone still holds; null: it is silent. */
  | { readonly type: 'restarted'; readonly held: readonly Field[] | null };

export type TimerName = 'session' | 'processing';

export type MessageName =
  | 'disclaimer'
  | 'before_starting_session'
  | 'credit_card'
  | 'expiration_date'
  | 'security_code'
  | 'postal_code'
  | 'confirmation_message'
  | 'collection_error'
  | 'processing'
  | 'payment_success'
  | 'payment_error'
  | 'cancelled'
  | 'outcome_unknown';

/** What an event of this type tells, as the session-events document writes it: masked, closed. */
export type EventData<Type extends SessionEvents['type']> = ReadonlyMembers<
  (SessionEvents & { type: Type })['data']
>;

type ReadonlyMembers<Data> = {
  readonly [Name in keyof Data]: Data[Name] extends (infer Item)[] ? readonly Item[] : Data[Name];
};

/** A command to the outside; `run-session.ts` obeys them in order. */
export type Effect =
  | {
      readonly type: 'publish';
      readonly event: SessionEvents['type'];
      readonly data: Readonly<Record<string, unknown>>;
    }
  | {
      readonly type: 'say';
      readonly message: MessageName;
      readonly field?: Field;
      readonly error?: FieldError;
      readonly attemptsLeft?: number;
    }
  | { readonly type: 'callStart' }
  | { readonly type: 'collect'; readonly field: Field; readonly collect: number }
  | { readonly type: 'pause' }
  | { readonly type: 'wipe' }
  | { readonly type: 'process' }
  | { readonly type: 'armTimer'; readonly timer: TimerName; readonly afterMs: number }
  | { readonly type: 'disarmTimer'; readonly timer: TimerName }
  | { readonly type: 'giveAgentResult' }
  | { readonly type: 'reportOutcome'; readonly connection: 'success' | 'failure' };

export const ignored: Step = { kind: 'ignored' };

export function moved(session: Session, effects: readonly Effect[]): Step {
  return { kind: 'moved', session, effects };
}

export function refused(requirement: string, expected: string): Step {
  return { kind: 'refused', requirement, expected };
}

/** events:names-are-closed, events:events-are-masked: the types have room for nothing else. */
export function publish<Type extends SessionEvents['type']>(
  event: Type,
  data: EventData<Type>,
): Effect {
  return { type: 'publish', event, data };
}

export const wipe: Effect = { type: 'wipe' };

/** A session that only its maker has seen: what happens to it is written into it, once. */
export type Draft = { -readonly [Member in keyof Session]: Session[Member] };

/** A copy to write the change into. One literal, so that every session has one shape in memory. */
export function draftOf(session: Session): Draft {
  return {
    plan: session.plan,
    stage: session.stage,
    paused: session.paused,
    terms: session.terms,
    field: session.field,
    attempt: session.attempt,
    collects: session.collects,
    switchesUsed: session.switchesUsed,
    summaries: session.summaries,
    card: session.card,
    ending: session.ending,
  };
}

export function hasEnded(session: Session): boolean {
  return session.ending !== null;
}

/** From the confirmed summary on the processor may have been asked. */
export function isBeforeIntent(session: Session): boolean {
  return session.ending === null && session.stage !== 'processing';
}

/** The collect number that facts must carry; null while none is current. */
export function currentCollect(session: Session): number | null {
  return session.stage === 'collecting' && !session.paused ? session.collects : null;
}

/** Id of the summary that can be confirmed now; null while none can. */
export function currentSummaryId(session: Session): string | null {
  return session.stage === 'confirming' && !session.paused ? summaryId(session.summaries) : null;
}

export function summaryId(reading: number): string {
  return `summary-${reading}`;
}
