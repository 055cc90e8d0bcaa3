/** The grammar of RFC 8259 over bytes: where a value ends, and nothing of what it says. */

const maxDepth = 64;
const quote = 0x22;
const backslash = 0x5c;

/** Index after the JSON value that begins here; -1 when none does. */
export function endOfValue(bytes: Uint8Array, at: number, depth = 0): number {
  switch (bytes[at]) {
    case 0x7b: // {
      return endOfItems(bytes, at, 0x7d, depth, endOfMember);
    case 0x5b: // [
      return endOfItems(bytes, at, 0x5d, depth, endOfValue);
    case quote:
      return endOfString(bytes, at);
    case 0x74:
      return endOfWord(bytes, at, 'true');
    case 0x66:
      return endOfWord(bytes, at, 'false');
    case 0x6e:
      return endOfWord(bytes, at, 'null');
    default:
      return endOfNumber(bytes, at);
  }
}

export function skipBlank(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) {
    at += 1;
  }
  return at;
}

export function hasEscape(token: Uint8Array): boolean {
  return token.includes(backslash);
}

type EndOf = (bytes: Uint8Array, at: number, depth: number) => number;

/** An object or an array: items between commas, up to the closing bracket. */
function endOfItems(
  bytes: Uint8Array,
  start: number,
  close: number,
  depth: number,
  endOfItem: EndOf,
): number {
  if (depth >= maxDepth) return -1;
  let at = skipBlank(bytes, start + 1);
  if (bytes[at] === close) return at + 1;
  for (;;) {
    const end = endOfItem(bytes, at, depth + 1);
    if (end < 0) return -1;
    at = skipBlank(bytes, end);
    if (bytes[at] === close) return at + 1;
    if (bytes[at] !== 0x2c) return -1;
    at = skipBlank(bytes, at + 1);
  }
}

function endOfMember(bytes: Uint8Array, start: number, depth: number): number {
  const nameEnd = bytes[start] === quote ? endOfString(bytes, start) : -1;
  if (nameEnd < 0) return -1;
  const colon = skipBlank(bytes, nameEnd);
  return bytes[colon] === 0x3a ? endOfValue(bytes, skipBlank(bytes, colon + 1), depth) : -1;
}

function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === quote) return at + 1;
    if (byte < 0x20) return -1;
    if (byte !== backslash) continue;
    at += 1;
    if (bytes[at] === 0x75) {
      for (let digit = 1; digit <= 4; digit += 1) if (!isHex(bytes[at + digit])) return -1;
      at += 4;
    } else if (!escapes.includes(bytes[at] ?? -1)) return -1;
  }
  return -1;
}

/** What may follow a backslash, `u` apart. */
const escapes: readonly number[] = [...'"\\/bfnrt'].map((char) => char.charCodeAt(0));

function endOfWord(bytes: Uint8Array, start: number, word: string): number {
  for (let index = 0; index < word.length; index += 1) {
    if (bytes[start + index] !== word.charCodeAt(index)) return -1;
  }
  return start + word.length;
}

function endOfNumber(bytes: Uint8Array, start: number): number {
  let at = bytes[start] === 0x2d ? start + 1 : start;
  const whole = endOfDigits(bytes, at);
  if (whole === at || (bytes[at] === 0x30 && whole > at + 1)) return -1;
  at = whole;
  if (bytes[at] === 0x2e) {
    const fraction = endOfDigits(bytes, at + 1);
    if (fraction === at + 1) return -1;
    at = fraction;
  }
  if (bytes[at] !== 0x65 && bytes[at] !== 0x45) return at;
  const isSigned = bytes[at + 1] === 0x2b || bytes[at + 1] === 0x2d;
  const exponent = at + (isSigned ? 2 : 1);
  const end = endOfDigits(bytes, exponent);
  return end === exponent ? -1 : end;
}

function endOfDigits(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isDigit(bytes[at])) at += 1;
  return at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isHex(byte: number | undefined): boolean {
  if (isDigit(byte)) return true;
  const lower = (byte ?? 0) | 0x20;
  return byte !== undefined && lower >= 0x61 && lower <= 0x66;
}
