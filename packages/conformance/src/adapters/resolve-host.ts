import { lookup as dnsLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';

/** Every address of a host name; a literal address is its own. Empty: it has none. */
export async function resolveHost(hostname: string): Promise<readonly string[]> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) return [bare];
  try {
    const found = await dnsLookup(bare, { all: true });
    return found.map(({ address }) => address);
  } catch {
    return [];
  }
}

/** A look-up that only knows what was checked before, so that a name cannot move afterwards. */
export function pinnedLookup(pins: ReadonlyMap<string, readonly string[]>): LookupFunction {
  return (hostname, options, callback) => {
    const addresses = pins.get(hostname) ?? [];
    const found = addresses.map((address) => ({ address, family: isIP(address) }));
    const first = found[0];
    if (first === undefined) {
      const error = Object.assign(new Error(`${hostname} was not checked`), { code: 'ENOTFOUND' });
      callback(error, '', 4);
    } else if (typeof options === 'object' && options.all === true) callback(null, found);
    else callback(null, first.address, first.family);
  };
}
