import type { Clock } from '../ports.ts';

/** The wall clock. Alarms do not keep the process alive by themselves. */
export const realClock: Clock = {
  now: () => Date.now(),
  arm(at, fire) {
    const timer = setTimeout(fire, Math.max(0, at - Date.now()));
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
};
