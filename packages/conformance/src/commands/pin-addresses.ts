import type { LookupFunction } from 'node:net';
import { pinnedLookup, resolveHost } from '../adapters/resolve-host.ts';
import { refusalOf } from '../targets/connections/address-policy.ts';
import type { TargetDescription } from '../targets/connections/description.ts';
import { placeholder } from '../targets/connections/observer.ts';
import { urlOf } from '../targets/connections/resolve-target.ts';
import { UsageError } from './usage-error.ts';

export interface Pinned {
  readonly lookup: LookupFunction;
  /** Whether every host is this machine; others are asked politely. */
  readonly allLoopback: boolean;
}

/** Every URL that the harness would send something to, by what it is. */
export function urlsOf(description: TargetDescription): readonly (readonly [string, string])[] {
  const { connections, observer, hooks, auth } = description;
  const urls: [string, string | undefined][] = [
    ['start', connections.start],
    ['success', connections.success],
    ['failure', connections.failure],
    ['observer', observer !== undefined && 'url' in observer ? observer.url : undefined],
    [
      'hooks/reset',
      hooks?.reset !== undefined && 'url' in hooks.reset ? hooks.reset.url : undefined,
    ],
    [
      'hooks/restart',
      hooks?.restart !== undefined && 'url' in hooks.restart ? hooks.restart.url : undefined,
    ],
    ['auth/token_url', auth?.type === 'oauth2_client_credentials' ? auth.token_url : undefined],
  ];
  return urls.filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/**
 * Resolves every host once, refuses what must not be tested, and returns a look-up that knows no
 * other address (conformance:loopback-by-default). Nothing is sent before this has returned.
 */
export async function pinAddresses(
  description: TargetDescription,
  authorized: readonly string[],
): Promise<Pinned> {
  const pins = new Map<string, readonly string[]>();
  let allLoopback = true;
  for (const [what, text] of urlsOf(description)) {
    if (what === 'observer' && !text.includes(placeholder)) {
      throw new UsageError(`observer: expected a URL with ${placeholder}, came ${text}`);
    }
    const url = urlOf(text.replaceAll(placeholder, 'x'), what);
    const addresses = await resolveHost(url.hostname);
    const refusal = refusalOf(url, addresses, { authorized });
    if (refusal !== undefined) throw new UsageError(`${what}: ${refusal}`);
    if (refusalOf(url, addresses, { authorized: [] }) !== undefined) allLoopback = false;
    pins.set(url.hostname, addresses);
  }
  return { lookup: pinnedLookup(pins), allLoopback };
}
