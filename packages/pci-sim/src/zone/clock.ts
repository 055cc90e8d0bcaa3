/** Time as one capture sees it. Monotonic milliseconds drive timers; the epoch judges expiry. */
export type CaptureClock = {
  monotonicMs(): number;
  epochMs(): number;
  /** Calls back once, at or after the instant; returns what takes it back. */
  callAt(monotonicMs: number, callback: () => void): () => void;
};

/** A clock that only `advance` moves. */
export type VirtualClock = CaptureClock & {
  advance(ms: number, settled: () => Promise<void>): Promise<void>;
  nextDueMs(): number | null;
};

type Timer = { readonly dueMs: number; readonly callback: () => void };

export function createVirtualClock(startEpochMs: number): VirtualClock {
  let nowMs = 0;
  let timers: readonly Timer[] = [];
  const next = () =>
    timers.reduce<Timer | undefined>(
      (a, b) => (a === undefined || b.dueMs < a.dueMs ? b : a),
      undefined,
    );
  return {
    monotonicMs: () => nowMs,
    epochMs: () => startEpochMs + nowMs,
    callAt(dueMs, callback) {
      const timer = { dueMs, callback };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    /** Fires due timers in time order, and lets the consequences of each happen before the next. */
    async advance(ms, settled) {
      const targetMs = nowMs + ms;
      await settled();
      for (let due = next(); due !== undefined && due.dueMs <= targetMs; due = next()) {
        const fired = due;
        timers = timers.filter((other) => other !== fired);
        nowMs = Math.max(nowMs, fired.dueMs);
        fired.callback();
        await settled();
      }
      nowMs = targetMs;
    },
    nextDueMs() {
      const due = next();
      return due === undefined ? null : Math.max(0, due.dueMs - nowMs);
    },
  };
}
