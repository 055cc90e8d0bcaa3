/** Answers wait here until somebody lets them go. */
export interface Gate {
  whenReleased(): Promise<void>;
  /** Answers how many were waiting. */
  release(): number;
}

export function createGate(): Gate {
  let waiting: (() => void)[] = [];
  return {
    whenReleased: () => new Promise((resolve) => waiting.push(resolve)),
    release() {
      const released = waiting;
      waiting = [];
      for (const resolve of released) resolve();
      return released.length;
    },
  };
}
