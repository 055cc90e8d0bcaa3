/** Time as the harness reads it; the real one lives here and nowhere else. */
export interface Clock {
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Milliseconds that only rise. */
  readonly elapsed: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Runs once after so many milliseconds; what it returns cancels. */
  readonly after: (ms: number, run: () => void) => () => void;
}

export const realClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
