/** Time as the harness reads it; the real one lives here and nowhere else. */
export interface Clock {
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Milliseconds that only rise. */
  readonly elapsed: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export const realClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
