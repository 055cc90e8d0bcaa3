import type { Clock } from '../../adapters/clock.ts';
import type { HttpClient } from '../../adapters/http-client.ts';

/** The same client, at most so many requests a second, evenly spaced. */
export function paced(http: HttpClient, perSecond: number, clock: Clock): HttpClient {
  const gapMs = 1_000 / perSecond;
  let nextMs = 0;
  return {
    close: http.close,
    send: async (request) => {
      const now = clock.elapsed();
      const at = Math.max(now, nextMs);
      nextMs = at + gapMs;
      if (at > now) await clock.sleep(at - now);
      return http.send(request);
    },
  };
}
