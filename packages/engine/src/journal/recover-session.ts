/**
 * A replayed session goes on: what is overdue fires first, the zone says what it still holds, and
 * what was owed is done (time:restart-asks-the-zone, time:overdue-deadlines-fire-first).
 */
import type { Field } from '@voicepay/spec';
import { commandZone, zoneAddress } from '../command-zone.ts';
import { longestWaitMs } from '../delivery/schedule.ts';
import { clearTimer, type Input, type LiveSession, setTimer, wake } from '../live-session.ts';
import { armTimer } from '../obey.ts';
import type { Ports, ZoneReading } from '../ports.ts';
import type { Runner } from '../run-session.ts';
import { hasEnded } from '../session/session.ts';

/** Waits between questions to a zone that does not answer; it may be restarting as well. */
const zoneWaitsMs = [250, 500, 1_000, 2_000, 4_000];

/** A result that the zone has already is heard before an overdue deadline is. */
const resultGraceMs = 5_000;

export function recoverSession(live: LiveSession, ports: Ports, runner: Runner): void {
  if (hasEnded(live.session)) {
    recoverEnded(live, ports, runner);
    return;
  }
  live.isRecovering = true;
  const take = (reading: ZoneReading) => goOn(live, runner, reading);
  // time:restart-while-starting-fails: nothing is captured before the terms are known.
  if (live.session.stage === 'starting') take({ kind: 'unknown' });
  else askZone(live, ports, 0, take);
}

function askZone(
  live: LiveSession,
  ports: Ports,
  asked: number,
  then: (reading: ZoneReading) => void,
): void {
  const address = zoneAddress(live, ports.factsUrl(live.id));
  live.openExchanges += 1;
  void ports.zone.read(address, live.clock).then((reading) => {
    live.openExchanges -= 1;
    const wait = zoneWaitsMs[asked];
    const again = () => askZone(live, ports, asked + 1, then);
    if (reading.kind !== 'unreachable' || wait === undefined) then(reading);
    else setTimer(live, 'zone read', live.clock.now() + wait, again);
    wake(live);
  });
}

/** In the order zone, session, processing; time:restart-resets-no-deadline. */
function goOn(live: LiveSession, runner: Runner, reading: ZoneReading): void {
  const now = live.clock.now();
  const { sessionTimeoutMs, processingTimeoutMs } = live.fn.plan;
  bringWithin(live, 'session', sessionTimeoutMs);
  bringWithin(live, 'processing', processingTimeoutMs);
  const held = reading.kind === 'unreachable' ? null : heldBy(reading);
  const restarted: Input = { kind: 'session', event: { type: 'restarted', held } };
  const sessionAt = live.timers.get('session')?.at ?? Number.POSITIVE_INFINITY;
  const processingAt = live.timers.get('processing')?.at ?? Number.POSITIVE_INFINITY;
  if (sessionAt <= now) {
    runner.recover(live, [{ kind: 'session', event: { type: 'timer.session' } }]);
  } else if (processingAt <= now && !hasResult(reading)) {
    runner.recover(live, [{ kind: 'session', event: { type: 'timer.processing' } }]);
  } else {
    if (processingAt <= now) setTimer(live, 'processing', now + resultGraceMs, null);
    armTimer(live, 'session', runner);
    armTimer(live, 'processing', runner);
    runner.recover(live, [restarted]);
  }
}

/** A wall clock that was set back puts no deadline further away than it can ever be. */
function bringWithin(live: LiveSession, timer: string, longestMs: number): void {
  const latest = live.clock.now() + longestMs;
  if ((live.timers.get(timer)?.at ?? 0) > latest) setTimer(live, timer, latest, null);
}

function heldBy(reading: ZoneReading): readonly Field[] {
  return reading.kind === 'holds' ? reading.snapshot.held : [];
}

function hasResult(reading: ZoneReading): boolean {
  const status = reading.kind === 'holds' ? reading.snapshot.processing?.status : undefined;
  return status === 'approved' || status === 'declined' || status === 'errored';
}

/** The wipe and the outcome are owed until they were taken. */
function recoverEnded(live: LiveSession, ports: Ports, runner: Runner): void {
  const tell = (input: Input) => runner.tell(live, input);
  if (!live.isWiped) commandZone(live, { name: 'wipe' }, ports, tell);
  switch (live.delivery?.status) {
    case 'due':
      // Due is due, whatever a wall clock that was set back says of a timer.
      clearTimer(live, 'delivery');
      tell({ kind: 'delivery', event: { type: 'delivery.due' } });
      break;
    case 'sending':
      tell({ kind: 'delivery', event: { type: 'delivery.interrupted' } });
      break;
    case 'waiting':
      bringWithin(live, 'delivery', longestWaitMs);
      armTimer(live, 'delivery', runner);
      break;
    default:
      break;
  }
}
