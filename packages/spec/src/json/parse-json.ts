/**
 * JSON by its source text. `JSON.parse` takes the last of two equal keys, turns 42.0 into 42 and
 * 9007199254740993 into its neighbour, repairs nothing and names nothing. Money must not pass
 * through that: here every such text is refused by name, or kept as it was written.
 */

/** A number literal that no JavaScript number writes back the same way: `42.0`, `1e3`, `-0`. */
export class LosslessNumber {
  readonly literal: string;
  constructor(literal: string) {
    this.literal = literal;
  }
}

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | LosslessNumber
  | JsonValue[]
  | { [key: string]: JsonValue };

export type JsonFault =
  | 'invalid_utf8'
  | 'byte_order_mark'
  | 'too_large'
  | 'too_deep'
  | 'duplicate_key'
  | 'invalid_number'
  | 'syntax';

/** Where a text is no JSON: an RFC 6901 pointer, and an offset in UTF-16 units of the text. */
export type JsonResult =
  | { ok: true; value: JsonValue }
  | { ok: false; fault: JsonFault; pointer: string; offset: number; message: string };

export interface JsonLimits {
  /** Bytes of the text. Default 1 MiB. */
  maxBytes?: number;
  /** Levels of arrays and objects. Default 64. */
  maxDepth?: number;
}

const oneMebibyte = 1_048_576;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const plainString = /[^"\\\u0000-\u001f]*/y;

/** Reads one JSON text. Values come back with own properties only, whatever their keys are. */
export function parseJson(source: Uint8Array | string, limits: JsonLimits = {}): JsonResult {
  const maxBytes = limits.maxBytes ?? oneMebibyte;
  const size = typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength;
  if (size > maxBytes) {
    return failed('too_large', '', 0, `expected at most ${maxBytes} bytes, came ${size}`);
  }
  let text: string;
  if (typeof source === 'string') text = source;
  else {
    try {
      text = utf8.decode(source);
    } catch {
      return failed('invalid_utf8', '', 0, 'expected UTF-8, came bytes that are not');
    }
  }
  if (text.charCodeAt(0) === 0xfeff) {
    return failed('byte_order_mark', '', 0, 'expected no byte order mark before the JSON text');
  }
  const reader: Reader = { text, at: 0, path: [], maxDepth: limits.maxDepth ?? 64 };
  try {
    const value = readValue(reader, 0);
    skipBlank(reader);
    if (reader.at < text.length) fail(reader, 'syntax', 'expected the end after one JSON value');
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Refusal) return error.result;
    throw error;
  }
}

interface Reader {
  readonly text: string;
  at: number;
  readonly path: (string | number)[];
  readonly maxDepth: number;
}

class Refusal extends Error {
  readonly result: JsonResult & { ok: false };
  constructor(result: JsonResult & { ok: false }) {
    super(result.message);
    this.result = result;
  }
}

function failed(fault: JsonFault, pointer: string, offset: number, message: string) {
  return { ok: false as const, fault, pointer, offset, message };
}

function fail(reader: Reader, fault: JsonFault, message: string): never {
  throw new Refusal(failed(fault, toPointer(reader.path), reader.at, message));
}

/** An RFC 6901 JSON pointer. */
export function toPointer(path: readonly (string | number)[]): string {
  return path.map((p) => `/${String(p).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function readValue(reader: Reader, depth: number): JsonValue {
  skipBlank(reader);
  const c = reader.text[reader.at];
  if (c === '{') return readObject(reader, depth + 1);
  if (c === '[') return readArray(reader, depth + 1);
  if (c === '"') return readString(reader);
  if (c === 't') return readWord(reader, 'true', true);
  if (c === 'f') return readWord(reader, 'false', false);
  if (c === 'n') return readWord(reader, 'null', null);
  if (c === undefined) fail(reader, 'syntax', 'expected a JSON value, came the end of the text');
  return readNumber(reader);
}

function readObject(reader: Reader, depth: number): JsonValue {
  checkDepth(reader, depth);
  const object: { [key: string]: JsonValue } = {};
  if (opensEmpty(reader, '}')) return object;
  for (;;) {
    skipBlank(reader);
    if (reader.text[reader.at] !== '"') fail(reader, 'syntax', 'expected a key in double quotes');
    const key = readString(reader);
    reader.path.push(key);
    if (Object.hasOwn(object, key)) {
      fail(reader, 'duplicate_key', `expected each key once, came ${JSON.stringify(key)} again`);
    }
    expect(reader, ':');
    const value = readValue(reader, depth);
    reader.path.pop();
    if (key !== '__proto__') object[key] = value;
    else {
      const own = { value, enumerable: true, writable: true, configurable: true };
      Object.defineProperty(object, key, own);
    }
    if (closes(reader, '}')) return object;
  }
}

function readArray(reader: Reader, depth: number): JsonValue {
  checkDepth(reader, depth);
  const array: JsonValue[] = [];
  if (opensEmpty(reader, ']')) return array;
  for (;;) {
    reader.path.push(array.length);
    array.push(readValue(reader, depth));
    reader.path.pop();
    if (closes(reader, ']')) return array;
  }
}

function checkDepth(reader: Reader, depth: number): void {
  if (depth > reader.maxDepth) {
    fail(reader, 'too_deep', `expected at most ${reader.maxDepth} levels of nesting`);
  }
}

function opensEmpty(reader: Reader, close: string): boolean {
  reader.at += 1;
  skipBlank(reader);
  if (reader.text[reader.at] !== close) return false;
  reader.at += 1;
  return true;
}

function closes(reader: Reader, close: string): boolean {
  skipBlank(reader);
  const c = reader.text[reader.at];
  if (c !== ',' && c !== close) fail(reader, 'syntax', `expected "," or "${close}"`);
  reader.at += 1;
  return c === close;
}

function expect(reader: Reader, c: string): void {
  skipBlank(reader);
  if (reader.text[reader.at] !== c) fail(reader, 'syntax', `expected "${c}"`);
  reader.at += 1;
}

function readString(reader: Reader): string {
  const { text } = reader;
  const start = reader.at;
  reader.at += 1;
  for (;;) {
    plainString.lastIndex = reader.at;
    plainString.test(text);
    reader.at = plainString.lastIndex;
    const c = text[reader.at];
    if (c === '"') break;
    if (c !== '\\') fail(reader, 'syntax', 'expected the end of a string, or an escape');
    reader.at = Math.min(reader.at + 2, text.length);
  }
  reader.at += 1;
  const raw = text.slice(start, reader.at);
  if (!raw.includes('\\')) return raw.slice(1, -1);
  try {
    return JSON.parse(raw) as string;
  } catch {
    return fail(reader, 'syntax', 'expected an escape that JSON knows');
  }
}

function readWord<T extends boolean | null>(reader: Reader, word: string, value: T): T {
  if (!reader.text.startsWith(word, reader.at)) fail(reader, 'syntax', 'expected a JSON value');
  reader.at += word.length;
  return value;
}

function readNumber(reader: Reader): number | LosslessNumber {
  numberPattern.lastIndex = reader.at;
  const literal = numberPattern.exec(reader.text)?.[0];
  const next = reader.text[reader.at + (literal?.length ?? 0)];
  if (literal === undefined) {
    const numeric = /[-+.0-9IN]/.test(reader.text[reader.at] ?? '');
    fail(reader, numeric ? 'invalid_number' : 'syntax', 'expected a JSON value');
  }
  if (next !== undefined && /[0-9.eE+\-\w]/.test(next)) {
    fail(reader, 'invalid_number', 'expected a number as JSON writes it');
  }
  reader.at += literal.length;
  const value = Number(literal);
  return String(value) === literal ? value : new LosslessNumber(literal);
}

function skipBlank(reader: Reader): void {
  const { text } = reader;
  for (;;) {
    const c = text.charCodeAt(reader.at);
    if (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09) return;
    reader.at += 1;
  }
}
