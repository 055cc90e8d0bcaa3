import { isConversionError, TemplateError, typeError, valueError } from '../errors.ts';
import { fixed, roundFloat } from '../formatting/decimal.ts';
import { strip } from '../methods/text.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { decimalValue, isDecimal } from '../unicode/classes.ts';
import { operate } from '../values/arithmetic.ts';
import { toFloat, toIndex } from '../values/conversion.ts';
import { signature } from '../values/signature.ts';
import { truth } from '../values/truth.ts';
import { Undefined } from '../values/undefined.ts';
import {
  integer,
  isInteger,
  isString,
  PyComplex,
  PyFloat,
  stringOf,
  typeName,
  type Value,
} from '../values/value.ts';
import { type FilterEntry, filter, simple } from './filter.ts';

const MAX_DIGITS = 4300;
/** A conversion that fails throws, which takes as long as so many steps. */
const CONVERSION_FAILED = 50;

/** Decimal digits of any script as ASCII, whitespace around removed. */
function numeral(rt: Runtime, text: string): string {
  rt.budget.scan(text.length);
  const stripped = strip(text, null, 'both');
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
export function pythonFloat(rt: Runtime, value: Value): number {
  if (isInteger(value) || value instanceof PyFloat) return toFloat(value);
  if (isString(value)) return parseFloatText(rt, stringOf(value));
  if (value instanceof Undefined) value.fail(rt);
  throw typeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}

function truncate(value: number): number | bigint {
  if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer');
  if (!Number.isFinite(value)) {
    throw new TemplateError('OverflowError', 'cannot convert float infinity to integer');
  }
  return integer(BigInt(Math.trunc(value)));
}

/** Python's `int()` of what is no text. */
function pythonInt(rt: Runtime, value: Value): number | bigint {
  if (isInteger(value)) return typeof value === 'boolean' ? Number(value) : value;
  if (value instanceof PyFloat) return truncate(value.value);
  if (value instanceof Undefined) value.fail(rt);
  throw typeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`,
  );
}

function toInt(rt: Runtime, value: Value, fallback: Value, base: Value): Value {
  try {
    if (isString(value)) return parseInteger(rt, stringOf(value), toIndex(base));
    return pythonInt(rt, value);
  } catch (error) {
    if (!isConversionError(error)) throw error;
    rt.budget.step(CONVERSION_FAILED);
  }
  try {
    return truncate(pythonFloat(rt, value));
  } catch (error) {
    rt.budget.step(CONVERSION_FAILED);
    if (isConversionError(error)) return fallback;
    throw error;
  }
}

function absolute(value: Value): Value {
  if (value instanceof PyFloat) return new PyFloat(Math.abs(value.value));
  if (isInteger(value)) {
    if (typeof value === 'bigint') return value < 0n ? -value : value;
    return Math.abs(Number(value));
  }
  if (value instanceof PyComplex) return new PyFloat(Math.hypot(value.real, value.imaginary));
  throw typeError(`bad operand type for abs(): '${typeName(value)}'`);
}

/** Python's `round(value, digits)`. */
function pythonRound(rt: Runtime, value: Value, digits: Value): Value {
  if (!isInteger(value) && !(value instanceof PyFloat)) {
    throw typeError(`type ${typeName(value)} doesn't define __round__ method`);
  }
  if (value instanceof PyFloat) {
    if (digits === null) return truncateRounded(value.value);
    const rounded = roundFloat(value.value, toIndex(digits));
    if (!Number.isFinite(rounded) && Number.isFinite(value.value)) {
      throw new TemplateError('OverflowError', 'rounded value too large to represent');
    }
    return new PyFloat(rounded);
  }
  const number = typeof value === 'boolean' ? Number(value) : value;
  const places = digits === null ? 0 : toIndex(digits);
  if (places >= 0) return number;
  rt.budget.allocate(-places);
  if (-places > 2 * MAX_DIGITS) return 0;
  return integer(roundToMultiple(BigInt(number), 10n ** BigInt(-places)));
}

function truncateRounded(value: number): Value {
  return truncate(roundFloat(value, 0));
}

function roundToMultiple(value: bigint, unit: bigint): bigint {
  const size = value < 0n ? -value : value;
  const twice = (size % unit) * 2n;
  const quotient = size / unit;
  const up = twice > unit || (twice === unit && quotient % 2n === 1n);
  const rounded = (up ? quotient + 1n : quotient) * unit;
  return value < 0n ? -rounded : rounded;
}

function round(rt: Runtime, value: Value, precision: Value, method: Value): Value {
  const name = isString(method) ? stringOf(method) : '';
  if (!['common', 'ceil', 'floor'].includes(name)) {
    throw new TemplateError('FilterArgumentError', 'method must be common, ceil or floor');
  }
  if (name === 'common') return pythonRound(rt, value, precision);
  const scale = operate(rt, 'pow', 10, precision);
  const scaled = operate(rt, 'mul', value, scale);
  return operate(rt, 'div', wholePart(scaled, name), scale);
}

/** Python's `math.ceil` and `math.floor`. */
function wholePart(value: Value, name: string): Value {
  if (isInteger(value)) return typeof value === 'boolean' ? Number(value) : value;
  if (!(value instanceof PyFloat)) throw typeError(`must be real number, not ${typeName(value)}`);
  return truncate(name === 'ceil' ? Math.ceil(value.value) : Math.floor(value.value));
}

const UNITS = ['K', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y'];

function fileSize(rt: Runtime, value: Value, binary: boolean): string {
  const bytes = pythonFloat(rt, value);
  const base = binary ? 1024 : 1000;
  if (bytes === 1) return '1 Byte';
  if (bytes < base) return `${rt.text(truncate(bytes))} Bytes`;
  let exponent = 0;
  while (exponent < UNITS.length - 1 && bytes >= base ** (exponent + 2)) exponent += 1;
  const size = (base * bytes) / base ** (exponent + 2);
  const letter = UNITS[exponent]!;
  const unit = binary ? `${letter}iB` : `${letter === 'K' ? 'k' : letter}B`;
  const text = Number.isFinite(size) ? fixed(size, 1) : Number.isNaN(size) ? 'nan' : 'inf';
  return `${text} ${unit}`;
}

export const NUMBER_FILTERS: readonly FilterEntry[] = [
  simple('abs', 'abs', (_rt, value) => absolute(value)),
  filter(
    'int',
    signature('do_int', 'value default base', { default: 0, base: 10 }),
    (rt, [value, fallback, base]) => toInt(rt, value!, fallback!, base!),
  ),
  filter(
    'float',
    signature('do_float', 'value default', { default: new PyFloat(0) }),
    (rt, [value, fallback]) => {
      try {
        return new PyFloat(pythonFloat(rt, value!));
      } catch (error) {
        rt.budget.step(CONVERSION_FAILED);
        if (isConversionError(error)) return fallback!;
        throw error;
      }
    },
  ),
  filter(
    'round',
    signature('do_round', 'value precision method', { precision: 0, method: 'common' }),
    (rt, [value, precision, method]) => round(rt, value!, precision!, method!),
  ),
  filter(
    'filesizeformat',
    signature('do_filesizeformat', 'value binary', { binary: false }),
    (rt, [value, binary]) => fileSize(rt, value!, truth(rt, binary as Value)),
  ),
];
