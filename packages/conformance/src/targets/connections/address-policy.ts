import { BlockList, isIP } from 'node:net';

export type AddressKind = 'loopback' | 'forbidden' | 'other';

const forbidden = new BlockList();
forbidden.addSubnet('0.0.0.0', 8, 'ipv4');
forbidden.addSubnet('169.254.0.0', 16, 'ipv4');
forbidden.addSubnet('224.0.0.0', 4, 'ipv4');
forbidden.addSubnet('240.0.0.0', 4, 'ipv4');
forbidden.addAddress('100.100.100.200', 'ipv4');
forbidden.addAddress('192.0.0.192', 'ipv4');
forbidden.addAddress('168.63.129.16', 'ipv4');
forbidden.addAddress('::', 'ipv6');
forbidden.addSubnet('fe80::', 10, 'ipv6');
forbidden.addSubnet('ff00::', 8, 'ipv6');
forbidden.addAddress('fd00:ec2::254', 'ipv6');
// Addresses that carry an IPv4 address on its way to somewhere else.
forbidden.addSubnet('64:ff9b::', 96, 'ipv6');
forbidden.addSubnet('2002::', 16, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Metadata services, link-local, multicast and unspecified addresses are never asked anything. */
export function addressKind(address: string): AddressKind {
  const plain = mappedIpv4(address) ?? address;
  const family = isIP(plain);
  if (family === 0) return 'forbidden';
  const name = family === 4 ? 'ipv4' : 'ipv6';
  if (forbidden.check(plain, name)) return 'forbidden';
  return loopback.check(plain, name) ? 'loopback' : 'other';
}

/** The IPv4 address inside of `::ffff:a.b.c.d`, in either spelling. */
function mappedIpv4(address: string): string | undefined {
  const dotted = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const hex = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address);
  if (hex === null) return undefined;
  const [high, low] = [
    Number.parseInt(hex[1] as string, 16),
    Number.parseInt(hex[2] as string, 16),
  ];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

export interface Permission {
  /** `HOST:PORT`, as given by --authorize-target. */
  readonly authorized: readonly string[];
}

/**
 * Why nothing may be sent to this URL, given what its host resolves to; `undefined` when it may
 * (conformance:loopback-by-default). The resolved address decides, never the text of the URL.
 */
export function refusalOf(
  url: URL,
  addresses: readonly string[],
  permission: Permission,
): string | undefined {
  const where = `${url.hostname}:${portOf(url)}`;
  const kinds = addresses.map(addressKind);
  const bad = addresses.find((_, i) => kinds[i] === 'forbidden');
  if (bad !== undefined)
    return `${where} is ${bad}: link-local and metadata addresses are never tested`;
  if (kinds.length > 0 && kinds.every((kind) => kind === 'loopback')) return undefined;
  if (looksLikeProduction(url.hostname)) {
    return `${where} looks like production: test outcomes would be taken for real ones`;
  }
  if (!permission.authorized.includes(where)) {
    return `${where} is not on this machine: say --authorize-target ${where} if you may test it`;
  }
  if (url.protocol !== 'https:') return `${where} is on another machine: only https is used there`;
  return undefined;
}

export function portOf(url: URL): string {
  if (url.port !== '') return url.port;
  return url.protocol === 'https:' ? '443' : '80';
}

function looksLikeProduction(hostname: string): boolean {
  return /(^|[.-])(prod|production|live)[0-9]*([.-]|$)/i.test(hostname);
}

/** Keys that open real accounts, by their published prefixes. */
export function looksLikeLiveKey(secret: string): boolean {
  return /(^|[^A-Za-z0-9])(sk_live_|rk_live_|pk_live_|live_)[A-Za-z0-9]|^AQE[A-Za-z0-9+/]{20,}/.test(
    secret,
  );
}
