/** Resolves at SIGINT or SIGTERM, and when the parent that holds our channel is gone. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      // An open channel would keep this process alive.
      if (process.connected) process.disconnect();
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    process.once('disconnect', resolve);
  });
}
