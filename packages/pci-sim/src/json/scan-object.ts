import { isUtf8 } from 'node:buffer';
import { endOfValue, hasEscape, skipBlank } from './grammar.ts';

export type Members = ReadonlyMap<string, Uint8Array>;

/**
 * The members of one JSON object (RFC 8259) as byte ranges, without making a value of any of them:
 * what may hold card digits never becomes text, and the parameters of a payment travel on as the
 * bytes that came (`process:parameters-are-the-echo`). Undefined when the bytes are not exactly one
 * object, are nested deeper than 64, or name a member twice.
 */
export function scanObject(bytes: Uint8Array): Members | undefined {
  const end = endOfValue(bytes, skipBlank(bytes, 0));
  if (end < 0 || skipBlank(bytes, end) !== bytes.length || !isUtf8(bytes)) return undefined;
  let at = skipBlank(bytes, 0);
  if (bytes[at] !== openBrace) return undefined;
  const members = new Map<string, Uint8Array>();
  at = skipBlank(bytes, at + 1);
  while (bytes[at] === quote) {
    const nameEnd = endOfValue(bytes, at);
    const name = nameIn(bytes.subarray(at, nameEnd), members.size);
    if (members.has(name)) return undefined;
    const from = skipBlank(bytes, skipBlank(bytes, nameEnd) + 1);
    const to = endOfValue(bytes, from);
    members.set(name, bytes.subarray(from, to));
    at = skipBlank(bytes, to);
    if (bytes[at] === comma) at = skipBlank(bytes, at + 1);
  }
  return members;
}

/** The value of a member that is known to hold no card digits; undefined when it is absent. */
export function memberValue(members: Members, name: string): unknown {
  const bytes = members.get(name);
  return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
}

/** What stands between the quotes; undefined for anything but a string without escapes. */
export function plainString(value: Uint8Array | undefined): Uint8Array | undefined {
  if (value === undefined || value[0] !== quote || hasEscape(value)) return undefined;
  return value.subarray(1, -1);
}

const quote = 0x22;
const openBrace = 0x7b;
const comma = 0x2c;
/** No member of ours has a digit in its name; one with many could be a card number. */
const mostDigitsInAName = 6;

function nameIn(token: Uint8Array, index: number): string {
  let digits = 0;
  for (const byte of token) if (byte >= 0x30 && byte <= 0x39) digits += 1;
  if (digits > mostDigitsInAName) return `unread name ${index}`;
  return JSON.parse(new TextDecoder().decode(token));
}
