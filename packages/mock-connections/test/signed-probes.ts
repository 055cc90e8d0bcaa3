/** The questions that the Signed profile adds: each a signature that is right, or wrong in one thing. */
import { testSigningSecret } from '../src/connections/mock.ts';
import type { Plan } from '../src/exchange/exchange.ts';
import { sign } from '../src/signature/standard-webhooks.ts';
import { accepted, refused } from './plans.ts';
import {
  both,
  every,
  key,
  newSession,
  nowMs,
  type OutcomeName,
  outcomes,
  type Probe,
  plainIsAccepted,
  post,
  started,
  type Target,
  twice,
} from './target.ts';

export const signedProbes: Readonly<Record<string, Probe>> = {
  'report:accepts-valid-signatures': async (t) =>
    every(both, async (endpoint) => {
      await plainIsAccepted(t, endpoint);
      const aged = await resigned(t, endpoint, { ageSeconds: 200 });
      const rotated = await resigned(t, endpoint, { before: `v1,${btoa('x'.repeat(32))} ` });
      return accepted(aged) && accepted(rotated);
    }),
  'report:refuses-bad-signatures': async (t) =>
    every(both, async (endpoint) => {
      const other = await resigned(t, endpoint, { secret: strangeSecret });
      const unknown = await resigned(t, endpoint, { version: 'v0' });
      const none = await resigned(t, endpoint, { none: true });
      const [applied] = await twice(t, endpoint);
      const again = await resigned(t, endpoint, { secret: strangeSecret, session: applied });
      const fresh = newSession(t);
      await resigned(t, endpoint, { secret: strangeSecret, session: fresh });
      const unapplied = t.mock.effects(fresh) === 0;
      return [other, unknown, none, again].every(refused) && unapplied;
    }),
  'report:refuses-stale-timestamps': async (t) =>
    every(both, async (endpoint) => {
      const old = await resigned(t, endpoint, { ageSeconds: 302 });
      const ahead = await resigned(t, endpoint, { ageSeconds: -302 });
      return refused(old) && refused(ahead);
    }),
  'report:verifies-the-raw-bytes': async (t) =>
    every(both, async (endpoint) => {
      await plainIsAccepted(t, endpoint);
      return accepted(await resigned(t, endpoint, { indent: 2 }));
    }),
};

const strangeSecret = `whsec_${btoa('another secret 123')}`;

interface Resigning {
  /** Absent: a new one. */
  readonly session?: string;
  readonly ageSeconds?: number;
  readonly before?: string;
  readonly secret?: string;
  readonly version?: string;
  readonly none?: boolean;
  readonly indent?: number;
}

async function resigned(t: Target, endpoint: OutcomeName, how: Resigning): Promise<Plan> {
  const session = how.session ?? newSession(t);
  await started(t, session);
  const text = JSON.stringify(outcomes[endpoint](session), null, how.indent);
  const timestamp = String(nowMs / 1000 - (how.ageSeconds ?? 0));
  const id = `vpo_${session}`;
  const bytes = new TextEncoder().encode(text);
  const mac = await sign(how.secret ?? testSigningSecret, id, timestamp, bytes);
  const value = how.none === true ? '' : `${how.before ?? ''}${how.version ?? 'v1'},${mac}`;
  const headers = { 'webhook-timestamp': timestamp, 'webhook-signature': value };
  return post(t, endpoint, text, { ...key(session), ...headers });
}
