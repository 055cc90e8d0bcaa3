import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';

/** Bytes that betray a card where its digits cannot be read as such. */
export type Needle = {
  readonly bytes: Buffer;
  readonly canary: number;
  readonly what: Finding['what'];
  readonly encoding: string;
};

const hashes = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3-256'];
/** Eight bytes of a hash are enough: logs shorten them, and chance cannot hit them. */
const hashPrefix = 8;

/** An unkeyed hash of a card number is a card number: there are only so many to try. */
export function hashNeedles(
  text: string,
  canary: number,
  what: 'card_number_hash' | 'security_code_hash',
): Needle[] {
  const quads = text.match(/.{1,4}/g) ?? [];
  const amex = [text.slice(0, 4), text.slice(4, 10), text.slice(10)];
  const groups = [quads, amex].flatMap((parts) => [parts.join(' '), parts.join('-')]);
  const forms = new Set([text, `${text}\n`, ...groups]);
  return [...forms].flatMap((form) =>
    hashes.map((hash) => ({
      bytes: createHash(hash).update(form).digest().subarray(0, hashPrefix),
      canary,
      what,
      encoding: hash,
    })),
  );
}

/** BCD, binary numbers, and the texts that hide digits from a search for digits. */
export function numberNeedles(digits: string, canary: number): Needle[] {
  const needle = (bytes: Buffer, encoding: string): Needle => ({
    bytes,
    canary,
    what: 'card_number',
    encoding,
  });
  const integer = BigInt(digits);
  const words = Buffer.alloc(32);
  words.writeDoubleLE(Number(digits), 0);
  words.writeDoubleBE(Number(digits), 8);
  words.writeBigUInt64LE(integer, 16);
  words.writeBigUInt64BE(integer, 24);
  const texts = [
    [integer.toString(36), 'base36'],
    [integer.toString(16), 'hexadecimal number'],
  ] as const;
  return [
    ...bcdWindows(digits).map((bytes) => needle(bytes, 'bcd')),
    needle(words.subarray(0, 8), 'float64'),
    needle(words.subarray(8, 16), 'float64'),
    // The highest byte of a card number as a 64-bit integer is always zero.
    needle(words.subarray(16, 23), 'uint64'),
    needle(words.subarray(25, 32), 'uint64'),
    ...texts.flatMap(([text, encoding]) => [
      needle(Buffer.from(text), encoding),
      needle(Buffer.from(text.toUpperCase()), encoding),
    ]),
    ...base64Cores(digits).map((core) => needle(Buffer.from(core), 'base64')),
    needle(Buffer.from(Buffer.from(digits).toString('hex')), 'hex'),
  ];
}

/** Six packed bytes at either nibble alignment; a number of two digits alone only as a whole. */
function bcdWindows(digits: string): Buffer[] {
  const width = new Set(digits).size > 2 ? 12 : digits.length - (digits.length % 2);
  const windows: Buffer[] = [];
  for (let at = 0; at + width <= digits.length; at += 1) {
    const window = digits.slice(at, at + width);
    if (width > 12 || new Set(window).size > 2) windows.push(Buffer.from(window, 'hex'));
  }
  return windows;
}

/** What base64 makes of the digits at its three offsets, less the characters that vary. */
function base64Cores(digits: string): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.from('\0'.repeat(offset) + digits).toString('base64');
    const from = offset === 0 ? 0 : offset + 1;
    const whole = Math.floor(((offset + digits.length) * 8) / 6);
    return encoded.slice(from, whole);
  });
}

export type NeedleSearch = (
  bytes: Buffer,
  report: (needle: Needle, offset: number) => void,
) => void;

/** One pass for all needles, which are told apart by two bytes that are not both zero. */
export function createNeedleSearch(needles: readonly Needle[]): NeedleSearch {
  const byAnchor = new Map<number, { needle: Needle; at: number }[]>();
  const isAnchor = new Uint8Array(65_536);
  for (const needle of needles) {
    const { bytes } = needle;
    // Memory is full of zeros, and round numbers begin with them.
    const first = bytes.findIndex((byte) => byte !== 0);
    const at = Math.min(Math.max(0, first), bytes.length - 2);
    const anchor = bytes.readUInt16BE(at);
    isAnchor[anchor] = 1;
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), { needle, at }]);
  }
  return (bytes, report) => {
    let anchor = bytes[0] ?? 0;
    for (let index = 1; index < bytes.length; index += 1) {
      anchor = ((anchor << 8) | bytes[index]!) & 0xffff;
      if (isAnchor[anchor] === 0) continue;
      for (const { needle, at } of byAnchor.get(anchor)!) {
        const start = index - 1 - at;
        if (start >= 0 && standsAt(bytes, start, needle.bytes)) report(needle, start);
      }
    }
  };
}

/** Byte by byte: most candidates differ in the first few, and a call into the runtime costs more. */
function standsAt(bytes: Buffer, start: number, needle: Buffer): boolean {
  for (let at = 0; at < needle.length; at += 1) {
    if (bytes[start + at] !== needle[at]) return false;
  }
  return true;
}
