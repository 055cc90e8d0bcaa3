/** A session that this process runs: the core's record and what surrounds it. */
import type { Delivery, DeliveryEvent } from './delivery/delivery.ts';
import { type EventLog, openEventLog } from './events/event-log.ts';
import type { FunctionPlan } from './function/function-plan.ts';
import type { Entry, Opening, OutcomeRequest, StartDetails } from './journal/records.ts';
import type { Alarm, Clock, ZoneCommand } from './ports.ts';
import { openingEffects } from './session/open-session.ts';
import type { Effect, Session, SessionEvent } from './session/session.ts';

/** What a session is told: an event of the core or of its delivery. */
export type Input =
  | { readonly kind: 'session'; readonly event: SessionEvent; readonly start?: StartDetails }
  | { readonly kind: 'delivery'; readonly event: DeliveryEvent }
  | { readonly kind: 'wiped' };

/** How an input was taken. The caller hears it before the outputs come about. */
export type Told =
  | { readonly kind: 'taken' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'refused'; readonly requirement: string; readonly expected: string }
  /** time:journal-failure-stops */
  | { readonly kind: 'halted' };

export interface Letter {
  readonly input: Input;
  readonly reply: (told: Told) => void;
}

export interface Timer {
  readonly at: number;
  readonly alarm: Alarm | null;
}

export interface LiveSession {
  readonly id: string;
  readonly opening: Opening;
  readonly fn: FunctionPlan;
  readonly clock: Clock;
  readonly log: EventLog;
  /** Milliseconds since 1970, as the journal has it. */
  openedAt: number;
  session: Session;
  start: StartDetails | null;
  outcome: OutcomeRequest | null;
  delivery: Delivery | null;
  /** Events that the journal has and that follow the reply. */
  eventsToCome: number;
  /** Records in the journal. */
  records: number;
  /** The journal failed: nothing is taken any more. */
  isHalted: boolean;
  /** The zone took the last wipe. */
  isWiped: boolean;
  /** What is armed, by name, and when it is due; without an alarm while replaying. */
  readonly timers: Map<string, Timer>;
  readonly mailbox: Letter[];
  isReading: boolean;
  /** After a restart the mailbox waits until the zone has said what it holds. */
  isRecovering: boolean;
  readonly zoneQueue: { command: ZoneCommand; attempt: number }[];
  isCommanding: boolean;
  /** HTTP exchanges that the engine has open for this session. */
  openExchanges: number;
  /** Of these, the calls to connections. */
  openCalls: number;
  /** Told whenever something of the above settles. */
  readonly waiters: Set<() => void>;
}

/** What its opening brings about, now or in a replay. */
export function openingOf(live: LiveSession): readonly Effect[] {
  const { opening, fn } = live;
  const opened = { conversation_id: opening.conversationId, function: fn.name };
  return openingEffects(fn.plan, opened);
}

export function createLiveSession(
  opening: Opening,
  fn: FunctionPlan,
  session: Session,
  clock: Clock,
): LiveSession {
  return {
    id: opening.sessionId,
    opening,
    fn,
    clock,
    log: openEventLog(),
    openedAt: clock.now(),
    session,
    start: null,
    outcome: null,
    delivery: null,
    eventsToCome: 0,
    records: 0,
    isHalted: false,
    isWiped: false,
    timers: new Map(),
    mailbox: [],
    isReading: false,
    isRecovering: false,
    zoneQueue: [],
    isCommanding: false,
    openExchanges: 0,
    openCalls: 0,
    waiters: new Set(),
  };
}

/**
 * No more than so many exchanges are open, and no input is waiting but for a restarted session's,
 * which wait for the zone or for the clock.
 */
export function isQuiet(live: LiveSession, openExchangesAtMost: number): boolean {
  const isIdle = !live.isReading && (live.isRecovering || live.mailbox.length === 0);
  return isIdle && live.openExchanges <= openExchangesAtMost;
}

/** Nothing would be cut off here by stopping: no call, and no session that waits for its terms. */
export function mayStop(live: LiveSession): boolean {
  const isIdle = !live.isReading && live.mailbox.length === 0;
  return live.isHalted || (isIdle && live.openCalls === 0 && live.session.stage !== 'starting');
}

export function wake(live: LiveSession): void {
  for (const waiter of [...live.waiters]) waiter();
}

/** Resolves when it is so; looked at now, and whenever something settles. */
export function until(live: LiveSession, isSo: (live: LiveSession) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo(live)) return;
      live.waiters.delete(look);
      resolve();
    };
    live.waiters.add(look);
    look();
  });
}

/** Nothing is owed any more: not to the zone, not to a connection. */
export function isClosed(live: Pick<LiveSession, 'session' | 'delivery' | 'isWiped'>): boolean {
  const { delivery } = live;
  const isReported = delivery === null || delivery.status === 'delivered';
  return live.session.ending !== null && live.isWiped && isReported;
}

/** The last event is out: nothing follows on a stream (events:outcome-event-is-last). */
export function isSettled(live: LiveSession): boolean {
  const status = live.delivery?.status ?? 'delivered';
  return live.session.ending !== null && (status === 'delivered' || status === 'undelivered');
}

export function setTimer(
  live: LiveSession,
  name: string,
  at: number,
  fire: (() => void) | null,
): void {
  clearTimer(live, name);
  const ring = () => {
    live.timers.delete(name);
    fire?.();
  };
  live.timers.set(name, { at, alarm: fire === null ? null : live.clock.arm(at, ring) });
}

export function clearTimer(live: LiveSession, name: string): void {
  live.timers.get(name)?.alarm?.cancel();
  live.timers.delete(name);
}

/** One call to a connection; what follows from it is told before it counts as closed. */
export function callConnection<T>(
  live: LiveSession,
  run: () => Promise<T>,
  then: (answer: T) => void,
): void {
  live.openExchanges += 1;
  live.openCalls += 1;
  void run().then((answer) => {
    then(answer);
    live.openExchanges -= 1;
    live.openCalls -= 1;
    wake(live);
  });
}

export function entryOf(input: Input, outcome: OutcomeRequest | null): Entry {
  if (input.kind !== 'session') return input;
  return {
    kind: 'session',
    event: input.event,
    ...(input.start === undefined ? {} : { start: input.start }),
    ...(outcome === null ? {} : { outcome }),
  };
}
