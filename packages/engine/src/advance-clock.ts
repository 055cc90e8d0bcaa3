/** Moves one session's virtual time, with its zone where the zone is the engine's own. */
import { zoneAddress } from './command-zone.ts';
import { type Engine, virtualClockOf } from './engine.ts';
import { isQuiet, type LiveSession } from './live-session.ts';
import type { ZoneClockReading } from './ports.ts';

export interface ClockState {
  readonly now: number;
  readonly openExchanges: number;
  /** Milliseconds until the next timer is due; null when none is armed. */
  readonly nextDueMs: number | null;
}

/** Longest wait, in real time, for exchanges that nobody ends. */
const patienceMs = 1_000;

/** Null where time is real. */
export async function advanceClock(
  engine: Engine,
  live: LiveSession,
  advanceMs: number,
  openExchangesAtMost: number,
): Promise<ClockState | null> {
  const clock = virtualClockOf(live);
  if (clock === null) return null;
  const hasOwnZone = engine.options.zoneUrl === live.opening.zoneUrl;
  const target = clock.now() + advanceMs;
  let zone = hasOwnZone ? await moveZone(engine, live, 0, openExchangesAtMost) : null;
  await quiet(engine, live, openExchangesAtMost);
  // time:advance-fires-in-order: on a tie the zone is first, then the timers as they were armed.
  for (;;) {
    const zoneAt = zone?.nextDueMs == null ? Infinity : clock.now() + zone.nextDueMs;
    const at = Math.min(clock.nextAt() ?? Infinity, zoneAt, target);
    if (zone !== null) {
      const by = at - clock.now();
      zone = await moveZone(engine, live, by, openExchangesAtMost);
      await quiet(engine, live, openExchangesAtMost);
    }
    clock.moveTo(at);
    await quiet(engine, live, openExchangesAtMost);
    const isMoreDue = (clock.nextAt() ?? Infinity) <= target;
    if (at >= target && !isMoreDue) break;
  }
  const ownDueMs = (clock.nextAt() ?? Infinity) - clock.now();
  const nextDueMs = Math.min(ownDueMs, zone?.nextDueMs ?? Infinity);
  return {
    now: clock.now(),
    openExchanges: live.openExchanges + (zone?.openExchanges ?? 0),
    nextDueMs: nextDueMs === Infinity ? null : nextDueMs,
  };
}

/** time:advance-moves-engine-and-zone; null when the zone has no such clock. */
async function moveZone(
  engine: Engine,
  live: LiveSession,
  advanceMs: number,
  openExchangesAtMost: number,
): Promise<ZoneClockReading | null> {
  const address = zoneAddress(live, engine.ports.factsUrl(live.id));
  return engine.ports.zone.advance(address, advanceMs, openExchangesAtMost);
}

/** time:advance-returns-when-done */
function quiet(engine: Engine, live: LiveSession, openExchangesAtMost: number): Promise<void> {
  return new Promise((resolve) => {
    const { clock } = engine.ports;
    const finish = () => {
      live.waiters.delete(look);
      alarm.cancel();
      resolve();
    };
    // What an exchange led to is told before it counts as closed, so quiet is quiet.
    const look = () => {
      if (isQuiet(live, openExchangesAtMost)) finish();
    };
    const alarm = clock.arm(clock.now() + patienceMs, finish);
    live.waiters.add(look);
    look();
  });
}
