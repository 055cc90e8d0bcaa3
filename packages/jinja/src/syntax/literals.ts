import { TemplateError } from '../errors.ts';
import { integer, PyFloat } from '../values/value.ts';

/** What a number literal means; null when there is none at the index. */
export interface NumberLiteral {
  readonly type: 'integer' | 'float';
  readonly end: number;
  readonly value: number | bigint | PyFloat;
}

const FLOAT = /(?<!\.)(?:\d+_)*\d+(?:(?:\.(?:\d+_)*\d+)?e[+-]?(?:\d+_)*\d+|\.(?:\d+_)*\d+)/iy;
const INTEGER = /0b(?:_?[01])+|0o(?:_?[0-7])+|0x(?:_?[\da-f])+|[1-9](?:_?\d)*|0(?:_?0)*/iy;
const MAX_DIGITS = 4300;

export function readNumber(source: string, at: number): NumberLiteral | null {
  const float = match(FLOAT, source, at);
  if (float !== null) {
    const value = new PyFloat(Number(float.replaceAll('_', '')));
    return { type: 'float', end: at + float.length, value };
  }
  const text = match(INTEGER, source, at);
  if (text === null) return null;
  return { type: 'integer', end: at + text.length, value: integerValue(text) };
}

function match(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}

function integerValue(text: string): number | bigint {
  const digits = text.replaceAll('_', '');
  if (digits.length < 16) return Number(digits);
  if (digits.length > MAX_DIGITS && /^[1-9]/.test(digits)) {
    throw new TemplateError(
      'ValueError',
      `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: ` +
        `value has ${digits.length} digits`,
    );
  }
  return integer(BigInt(/^0+$/.test(digits) ? '0' : digits));
}

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['\n', ''],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

const HEX_LENGTH: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** What the inside of a string literal means: Python's escapes. Throws TemplateSyntaxError. */
export function unescapeString(body: string): string {
  if (!body.includes('\\')) return body;
  let text = '';
  let at = 0;
  while (at < body.length) {
    const slash = body.indexOf('\\', at);
    if (slash < 0) return text + body.slice(at);
    text += body.slice(at, slash);
    const [value, end] = readEscape(body, slash + 1);
    text += value;
    at = end;
  }
  return text;
}

/** The meaning of an escape whose backslash stands in front of `at`, and the index behind it. */
function readEscape(body: string, at: number): [string, number] {
  const character = String.fromCodePoint(body.codePointAt(at) ?? 0x5c);
  const simple = SIMPLE.get(character);
  if (simple !== undefined) return [simple, at + 1];
  const length = HEX_LENGTH.get(character);
  if (length !== undefined) return readHex(body, at + 1, character, length);
  const octal = /^[0-7]{1,3}/.exec(body.slice(at, at + 3));
  if (octal !== null) {
    return [String.fromCharCode(Number.parseInt(octal[0], 8)), at + octal[0].length];
  }
  if (character === 'N') fail('malformed \\N character escape');
  // Jinja2 turns what is not ASCII into escapes first, which takes the backslash before it away.
  const code = character.codePointAt(0)!;
  return [`\\${code < 0x80 ? character : asciiEscape(code)}`, at + character.length];
}

function asciiEscape(code: number): string {
  if (code < 0x100) return `x${code.toString(16).padStart(2, '0')}`;
  if (code < 0x10000) return `u${code.toString(16).padStart(4, '0')}`;
  return `U${code.toString(16).padStart(8, '0')}`;
}

function readHex(body: string, at: number, kind: string, length: number): [string, number] {
  const digits = body.slice(at, at + length);
  if (digits.length < length || !/^[\da-f]+$/i.test(digits)) {
    fail(`truncated \\${kind}${'X'.repeat(length)} escape`);
  }
  const code = Number.parseInt(digits, 16);
  if (code > 0x10ffff) fail('illegal Unicode character');
  return [String.fromCodePoint(code), at + length];
}

function fail(message: string): never {
  throw new TemplateError('TemplateSyntaxError', message);
}
