import type { LookupFunction } from 'node:net';
import { pinnedLookup, resolveHost } from '../adapters/resolve-host.ts';
import { refusalOf } from '../targets/connections/address-policy.ts';
import type { TargetDescription } from '../targets/connections/description.ts';
import { placeholder } from '../targets/connections/observer.ts';
import { urlOf } from '../targets/connections/resolve-target.ts';
import { UsageError } from './usage-error.ts';

/**
 * Resolves every host once, refuses what must not be tested, and returns a look-up that knows no
 * other address (conformance:loopback-by-default). Nothing is sent before this has returned.
 */
export async function pinAddresses(
  description: TargetDescription,
  authorized: readonly string[],
): Promise<LookupFunction> {
  const { start, success, failure } = description.connections;
  const named = { start, success, failure, observer: description.observer };
  const pins = new Map<string, readonly string[]>();
  for (const [what, text] of Object.entries(named)) {
    if (text === undefined) continue;
    if (what === 'observer' && !text.includes(placeholder)) {
      throw new UsageError(`observer: expected a URL with ${placeholder}, came ${text}`);
    }
    const url = urlOf(text.replaceAll(placeholder, 'x'), what);
    const addresses = await resolveHost(url.hostname);
    const refusal = refusalOf(url, addresses, { authorized });
    if (refusal !== undefined) throw new UsageError(`${what}: ${refusal}`);
    pins.set(url.hostname, addresses);
  }
  return pinnedLookup(pins);
}
