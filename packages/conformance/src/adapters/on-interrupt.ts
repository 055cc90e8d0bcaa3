/**
 * Calls `stop` at SIGINT and SIGTERM, and when the parent that holds our channel is gone; a second
 * signal calls `end`. Returns how to stop listening.
 */
export function onInterrupt(stop: () => void, end: () => void): () => void {
  let signals = 0;
  const signalled = () => {
    signals += 1;
    if (signals === 1) stop();
    else end();
  };
  process.on('SIGINT', signalled).on('SIGTERM', signalled).on('disconnect', stop);
  // The parent may be gone before anybody listens.
  if (process.connected === false) stop();
  return () => {
    process.off('SIGINT', signalled).off('SIGTERM', signalled).off('disconnect', stop);
  };
}
