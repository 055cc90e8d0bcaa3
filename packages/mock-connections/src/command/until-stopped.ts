/** Resolves at SIGINT or SIGTERM, and when the parent that holds our channel is gone. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const end of ['SIGINT', 'SIGTERM', 'disconnect']) process.once(end, () => resolve());
    // To be listened to is no work: what does not serve, or has served, ends beside an open channel.
    process.channel?.unref();
  });
}
