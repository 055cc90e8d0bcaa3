import { isConversionError, TemplateError, typeError } from '../errors.ts';
import { fixed, roundFloat } from '../formatting/decimal.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { operate } from '../values/arithmetic.ts';
import { toIndex } from '../values/conversion.ts';
import { floatOf, integerOf, MAX_DIGITS, parseInteger, truncate } from '../values/numerals.ts';
import { signature } from '../values/signature.ts';
import { truth } from '../values/truth.ts';
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

/** A conversion that fails throws, which takes as long as so many steps. */
const CONVERSION_FAILED = 50;

function toInt(rt: Runtime, value: Value, fallback: Value, base: Value): Value {
  try {
    if (isString(value)) return parseInteger(rt, stringOf(value), toIndex(base));
    return integerOf(rt, value);
  } catch (error) {
    if (!isConversionError(error)) throw error;
    rt.budget.step(CONVERSION_FAILED);
  }
  try {
    return truncate(floatOf(rt, value));
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
  const bytes = floatOf(rt, value);
  const base = binary ? 1024n : 1000n;
  if (bytes === 1) return '1 Byte';
  if (bytes < base) return `${rt.text(truncate(bytes))} Bytes`;
  // A bigint is compared exactly, and nothing is less than it where the size is no number.
  let unitSize = base * base;
  let step = 0;
  while (step < UNITS.length - 1 && !(bytes < unitSize)) {
    unitSize *= base;
    step += 1;
  }
  const size = (Number(base) * bytes) / Number(unitSize);
  const letter = UNITS[step]!;
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
        return new PyFloat(floatOf(rt, value!));
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
