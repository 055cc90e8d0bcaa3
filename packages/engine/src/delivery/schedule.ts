const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Waits before attempts 2 to 10 (report:reliable-schedule, after Standard Webhooks). */
const waitsMs = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;

export const maxAttempts = waitsMs.length + 1;
export const maxJitter = 0.2;
/** From the end of an attempt to the next. */
export const longestWaitMs = 24 * hour * (1 + maxJitter);
const retryAfterLimitMs = 24 * hour;

/**
 * Milliseconds from the end of attempt number `attempts` to the next; null when it was the last.
 * `jitter` is 0 to 0.2: each wait is at most 20 % longer.
 */
export function retryDelayMs(
  attempts: number,
  jitter: number,
  retryAfterMs: number | null,
): number | null {
  const wait = waitsMs[attempts - 1];
  if (wait === undefined) return null;
  const scheduled = Math.round(wait * (1 + jitter));
  // report:retry-after-is-honoured
  return Math.max(scheduled, Math.min(retryAfterMs ?? 0, retryAfterLimitMs));
}
