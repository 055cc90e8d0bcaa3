/**
 * After a failed write: nothing is opened, and a session that needed the write stops where it is
 * (time:journal-failure-stops), until a write succeeds again. Then the stopped sessions go on from
 * what the journal has, as after a restart: what the failed write left on the disk is not known.
 */
import { completeLog } from '../events/event-log.ts';
import { type LiveSession, until } from '../live-session.ts';
import type { Alarm, Ports } from '../ports.ts';

const waitMs = 1_000;

export interface JournalWatch {
  failed(): void;
  hasFailed(): boolean;
  /** No more attempts: the engine is going. */
  stop(): void;
}

/** `bringBack` is called for each stopped session, once nothing of it is under way any more. */
export function watchJournal(
  ports: Ports,
  sessions: () => Iterable<LiveSession>,
  bringBack: (stopped: LiveSession) => void,
): JournalWatch {
  let hasFailed = false;
  let isOver = false;
  let alarm: Alarm | null = null;
  // What is under way may outlast another failure; a session comes back once.
  const comingBack = new WeakSet<LiveSession>();
  const returnTo = (live: LiveSession) => {
    try {
      bringBack(live);
      // Whoever reads its events comes back, and reads on in the session that goes on.
      completeLog(live.log);
    } catch (error) {
      const details = { session: live.id, error: String(error) };
      ports.log.error('a session cannot be read back from the journal; it stands still', details);
    }
  };
  const tryLater = () => {
    alarm = ports.clock.arm(ports.clock.now() + waitMs, () => void tryAgain());
  };
  const tryAgain = async () => {
    const canWrite = await ports.store.tryWrite();
    if (isOver) return;
    if (!canWrite) return tryLater();
    hasFailed = false;
    const stopped = [...sessions()].filter((live) => live.isHalted && !comingBack.has(live));
    ports.log.info('the journal can be written again', { stopped: stopped.length });
    for (const live of stopped) {
      comingBack.add(live);
      void until(live, isIdle).then(() => isOver || returnTo(live));
    }
  };
  return {
    failed() {
      ports.metrics.count('voicepay_journal_failures_total', {});
      if (hasFailed || isOver) return;
      hasFailed = true;
      tryLater();
    },
    hasFailed: () => hasFailed,
    stop() {
      isOver = true;
      alarm?.cancel();
    },
  };
}

function isIdle(live: LiveSession): boolean {
  return !live.isReading && live.openExchanges === 0;
}
