/**
 * Finds the members of one JSON object as byte ranges, without making a value of any of them: the
 * parameters of a payment travel on as the bytes that came (`process:parameters-are-the-echo`).
 */

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
const colon = 0x3a;
const maxDepth = 64;

export type Members = ReadonlyMap<string, Uint8Array>;

/** The members by name, or undefined when the bytes are not one JSON object with unique names. */
export function scanObject(bytes: Uint8Array): Members | undefined {
  const text = decode(bytes);
  if (text === undefined || !isJson(text)) return undefined;
  let at = skipBlank(bytes, 0);
  if (bytes[at] !== openBrace) return undefined;
  const members = new Map<string, Uint8Array>();
  at = skipBlank(bytes, at + 1);
  if (bytes[at] === closeBrace) return members;
  for (;;) {
    const nameEnd = endOfValue(bytes, at);
    const name = decodeName(bytes.subarray(at, nameEnd));
    if (name === undefined || members.has(name)) return undefined;
    at = skipBlank(bytes, nameEnd);
    if (bytes[at] !== colon) return undefined;
    at = skipBlank(bytes, at + 1);
    const end = endOfValue(bytes, at);
    if (end < 0) return undefined;
    members.set(name, bytes.subarray(at, end));
    at = skipBlank(bytes, end);
    if (bytes[at] === closeBrace) return members;
    if (bytes[at] !== comma) return undefined;
    at = skipBlank(bytes, at + 1);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Well-formed and shallow: everything after this may rely on both. */
function isJson(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const c = text.charCodeAt(at);
    if (inString) {
      if (c === backslash) at += 1;
      else if (c === quote) inString = false;
    } else if (c === quote) inString = true;
    else if (c === openBrace || c === openBracket) {
      depth += 1;
      if (depth > maxDepth) return false;
    } else if (c === closeBrace || c === closeBracket) depth -= 1;
  }
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function decodeName(bytes: Uint8Array): string | undefined {
  const name: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return typeof name === 'string' ? name : undefined;
}

function endOfValue(bytes: Uint8Array, start: number): number {
  let depth = 0;
  let inString = false;
  for (let at = start; at < bytes.length; at += 1) {
    const c = bytes[at] as number;
    if (inString) {
      if (c === backslash) at += 1;
      else if (c === quote) {
        inString = false;
        if (depth === 0) return at + 1;
      }
    } else if (c === quote) inString = true;
    else if (c === openBrace || c === openBracket) depth += 1;
    else if (c === closeBrace || c === closeBracket) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (c === comma || c === colon || isBlank(c))) return at;
  }
  return -1;
}

function skipBlank(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isBlank(bytes[at])) at += 1;
  return at;
}

function isBlank(c: number | undefined): boolean {
  return c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
}
