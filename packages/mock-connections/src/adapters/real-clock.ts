import type { Clock } from '../connections/responder.ts';

/** The machine's clock, with waits that all end when the mock closes. */
export interface RealClock extends Clock {
  stop(): void;
}

export function createRealClock(): RealClock {
  const waits = new Map<NodeJS.Timeout, () => void>();
  return {
    nowMs: () => Date.now(),
    wait: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          waits.delete(timer);
          resolve();
        }, ms);
        waits.set(timer, resolve);
      }),
    stop() {
      for (const [timer, resolve] of waits) {
        clearTimeout(timer);
        resolve();
      }
      waits.clear();
    },
  };
}
