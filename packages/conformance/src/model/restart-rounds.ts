/**
 * One restart for many sessions: it comes when every session that still runs waits for it. Sessions
 * that are done leave, so that they hold nobody up.
 */
export interface RestartRounds {
  restart(): Promise<void>;
  leave(): void;
}

export function restartRounds(restart: () => Promise<void>, sessions: number): RestartRounds {
  let running = sessions;
  let waiting: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const begin = () => {
    if (waiting.length === 0 || waiting.length < running) return;
    const round = waiting;
    waiting = [];
    restart().then(
      () => {
        for (const { resolve } of round) resolve();
      },
      (error: unknown) => {
        for (const { reject } of round) reject(error);
      },
    );
  };
  return {
    restart: () =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        begin();
      }),
    leave() {
      running -= 1;
      begin();
    },
  };
}
