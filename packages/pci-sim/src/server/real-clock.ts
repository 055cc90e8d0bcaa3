import type { CaptureClock } from '../zone/clock.ts';

export function createRealClock(): CaptureClock {
  return {
    monotonicMs: () => performance.now(),
    epochMs: () => Date.now(),
    callAt(dueMs, callback) {
      const timer = setTimeout(callback, Math.max(0, Math.ceil(dueMs - performance.now())));
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}
