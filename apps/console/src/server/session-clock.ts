/** A session's virtual clock, held, moved by hand, or kept in step with the clock on the wall. */
import type { ClockReading } from '@voicepay/spec';
import type { ClockState } from '../wire/masked.ts';
import { call } from './http-call.ts';

export interface SessionClock {
  /** Moves by hand; the answer comes when what is due has been done. */
  advance(ms: number): Promise<ClockState | null>;
  /** To the next timer, whichever it is by now. */
  advanceToNext(): Promise<ClockState | null>;
  /** Says where a held clock stands, after something may have armed a timer. */
  read(): void;
  run(isRunning: boolean): void;
  stop(): void;
}

const tickMs = 200;
/** An advance that took this long in real time has waited in vain: time:advance-returns-when-done. */
const patienceMs = 900;
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
  let hangingExchanges = 0;
  let wallAt = performance.now();
  let moves: Promise<unknown> = Promise.resolve();

  const move = async (ms: number): Promise<ClockState | null> => {
    const askedAt = performance.now();
    const body = { advance_ms: ms, open_exchanges_at_most: hangingExchanges };
    const answer = await call('POST', url, body);
    if (answer.status !== 200) return null;
    const { now, next_due_ms, open_exchanges } = answer.body as ClockReading;
    // An answer that a mock holds back is nothing to wait for a second time; one that is merely on
    // its way must be waited for, or a timer that it arms would be missed.
    const hasWaited = performance.now() - askedAt > patienceMs;
    hangingExchanges = hasWaited ? open_exchanges : Math.min(hangingExchanges, open_exchanges);
    startedAt ??= Date.parse(now) - ms;
    const elapsedMs = Date.parse(now) - startedAt;
    const nextDueMs = next_due_ms ?? null;
    const state = { isRunning, now, elapsedMs, nextDueMs, openExchanges: open_exchanges };
    tell(state);
    return state;
  };
  // One move at a time: two that overlap would move twice as far.
  const inTurn = (work: () => Promise<ClockState | null>) => {
    const moved = moves.then(work);
    moves = moved;
    return moved;
  };
  const tick = () => {
    const now = performance.now();
    const passed = Math.max(0, Math.round(now - wallAt));
    wallAt = now;
    // Held since this tick was asked for: it must not move.
    return move(isRunning ? passed : 0);
  };
  let isWaiting = false;
  const once = (work: () => Promise<ClockState | null>) => {
    if (isWaiting) return;
    isWaiting = true;
    void inTurn(() => {
      isWaiting = false;
      return work();
    });
  };
  const timer = setInterval(() => (isRunning ? once(tick) : undefined), tickMs);
  void inTurn(() => move(0));

  return {
    advance: (ms) => inTurn(() => move(ms)),
    advanceToNext: () =>
      inTurn(async () => {
        const { nextDueMs } = (await move(0)) ?? { nextDueMs: null };
        return nextDueMs === null ? null : move(nextDueMs);
      }),
    read: () => (isRunning ? undefined : once(() => move(0))),
    run(next) {
      wallAt = performance.now();
      isRunning = next;
      void inTurn(() => move(0));
    },
    stop: () => clearInterval(timer),
  };
}
