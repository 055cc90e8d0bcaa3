import { TemplateError, typeError, valueError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { decimalValue, isDecimal } from '../unicode/classes.ts';
import { trimEnd, trimStart } from '../unicode/whitespace.ts';
import { toFloat } from './conversion.ts';
import { Undefined } from './undefined.ts';
import { integer, isInteger, isString, PyFloat, stringOf, typeName, type Value } from './value.ts';

/** Python converts no more decimal digits between text and int. */
export const MAX_DIGITS = 4300;

/** Decimal digits of any script as ASCII, whitespace around removed. */
function numeral(rt: Runtime, text: string): string {
  rt.budget.scan(text.length);
  const stripped = trimStart(trimEnd(text));
  if (/^[\0-\x7f]*$/.test(stripped)) return stripped;
  let result = '';
  for (const character of stripped) {
    result += isDecimal(character) ? String(decimalValue(character)) : character;
  }
  return result;
}

const PREFIXES: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16 };

/** Python's `int(text, base)`. */
export function parseInteger(rt: Runtime, text: string, base: number): number | bigint {
  if (base !== 0 && (base < 2 || base > 36)) {
    throw valueError('int() base must be >= 2 and <= 36, or 0');
  }
  const invalid = () => valueError(`invalid literal for int() with base ${base}: ${rt.repr(text)}`);
  const match = /^([+-]?)(.*)$/s.exec(numeral(rt, text))!;
  let digits = match[2]!.toLowerCase();
  let radix = base;
  const prefix = /^0([box])_?/.exec(digits);
  if (prefix !== null && (base === 0 || base === PREFIXES[prefix[1]!])) {
    radix = PREFIXES[prefix[1]!]!;
    digits = digits.slice(prefix[0].length);
  } else if (base === 0) {
    radix = 10;
    if (/^0[\d_]*[1-9]/.test(digits)) throw invalid();
  }
  if (!/^[\da-z]+(?:_[\da-z]+)*$/.test(digits)) throw invalid();
  digits = digits.replaceAll('_', '');
  rt.budget.step(digits.length / 4);
  for (const digit of digits) if (Number.parseInt(digit, 36) >= radix) throw invalid();
  if (digits.length > MAX_DIGITS && (radix & (radix - 1)) !== 0) {
    throw valueError(`Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion`);
  }
  const value = toBig(rt, digits, radix);
  return integer(match[1] === '-' ? -value : value);
}

function toBig(rt: Runtime, digits: string, radix: number): bigint {
  if (radix === 10) return BigInt(digits);
  const letter = { 2: 'b', 8: 'o', 16: 'x' }[radix];
  if (letter !== undefined) return BigInt(`0${letter}${digits}`);
  rt.budget.step((digits.length * digits.length) / 1000);
  let value = 0n;
  for (const digit of digits) value = value * BigInt(radix) + BigInt(Number.parseInt(digit, 36));
  return value;
}

const DIGITS = '\\d+(?:_\\d+)*';
const FLOAT = new RegExp(
  `^[+-]?(?:${DIGITS}(?:\\.(?:${DIGITS})?)?|\\.${DIGITS})(?:e[+-]?${DIGITS})?$`,
  'i',
);

/** Python's `float(text)`. */
function parseFloatText(rt: Runtime, text: string): number {
  const number = numeral(rt, text);
  if (FLOAT.test(number)) return Number(number.replaceAll('_', ''));
  const special = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i.exec(number);
  if (special === null) throw valueError(`could not convert string to float: ${rt.repr(text)}`);
  if (special[2] === undefined) return Number.NaN;
  return special[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** Python's `float()`. */
export function floatOf(rt: Runtime, value: Value): number {
  if (isInteger(value) || value instanceof PyFloat) return toFloat(value);
  if (isString(value)) return parseFloatText(rt, stringOf(value));
  if (value instanceof Undefined) value.fail(rt);
  throw typeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}

/** Python's `int()` of a float. */
export function truncate(value: number): number | bigint {
  if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer');
  if (!Number.isFinite(value)) {
    throw new TemplateError('OverflowError', 'cannot convert float infinity to integer');
  }
  return integer(BigInt(Math.trunc(value)));
}

/** Python's `int()` of what is no text. */
export function integerOf(rt: Runtime, value: Value): number | bigint {
  if (isInteger(value)) return typeof value === 'boolean' ? Number(value) : value;
  if (value instanceof PyFloat) return truncate(value.value);
  if (value instanceof Undefined) value.fail(rt);
  throw typeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`,
  );
}
