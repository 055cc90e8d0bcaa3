/** A session's virtual clock, held, moved by hand, or kept in step with the clock on the wall. */
import type { ClockReading } from '@voicepay/spec';
import type { ClockState } from '../wire/masked.ts';
import { call } from './http-call.ts';

export interface SessionClock {
  /** Moves by hand; the answer comes when what is due has been done. */
  advance(ms: number): Promise<ClockState | null>;
  run(isRunning: boolean): void;
  stop(): void;
}

const tickMs = 200;
export const advanceMsAtMost = 345_600_000;

export function startClock(
  engineUrl: string,
  session: string,
  isRunningAtFirst: boolean,
  tell: (state: ClockState) => void,
): SessionClock {
  const url = `${engineUrl}/sessions/${encodeURIComponent(session)}/clock`;
  let isRunning = isRunningAtFirst;
  let startedAt: number | null = null;
  let openExchanges = 0;
  let wallAt = performance.now();
  let moves: Promise<unknown> = Promise.resolve();

  const move = async (ms: number): Promise<ClockState | null> => {
    // An exchange that was already open, as a held answer is, is nothing to wait for.
    const body = { advance_ms: ms, open_exchanges_at_most: openExchanges };
    const answer = await call('POST', url, body);
    if (answer.status !== 200) return null;
    const reading = answer.body as ClockReading;
    const now = Date.parse(reading.now);
    startedAt ??= now - ms;
    openExchanges = reading.open_exchanges;
    const state = {
      isRunning,
      now: reading.now,
      elapsedMs: now - startedAt,
      nextDueMs: reading.next_due_ms ?? null,
      openExchanges,
    };
    tell(state);
    return state;
  };
  // One move at a time: two that overlap would move twice as far.
  const inTurn = (ms: () => number) => {
    const moved = moves.then(() => move(ms()));
    moves = moved;
    return moved;
  };
  const sinceLastTick = () => {
    const now = performance.now();
    const passed = Math.max(0, Math.round(now - wallAt));
    wallAt = now;
    return passed;
  };
  let isTicking = false;
  const timer = setInterval(() => {
    if (!isRunning || isTicking) return;
    isTicking = true;
    void inTurn(sinceLastTick).finally(() => {
      isTicking = false;
    });
  }, tickMs);
  void inTurn(() => 0);

  return {
    advance: (ms) => inTurn(() => ms),
    run(next) {
      wallAt = performance.now();
      isRunning = next;
      void inTurn(() => 0);
    },
    stop: () => clearInterval(timer),
  };
}
