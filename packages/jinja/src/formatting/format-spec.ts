import { TemplateError, typeError, valueError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { characters, length, substring } from '../unicode/code-points.ts';
import { toFloat } from '../values/conversion.ts';
import {
  floatRepr,
  isInteger,
  isString,
  PyFloat,
  PyTuple,
  stringOf,
  typeName,
  type Value,
} from '../values/value.ts';
import { formatFinite } from './decimal.ts';

/** Python's format specification: `[[fill]align][sign][z][#][0][width][group][.precision][type]`. */
export interface FormatSpec {
  readonly fill: string;
  readonly align: '<' | '>' | '=' | '^' | '';
  readonly sign: '+' | '-' | ' ';
  readonly noNegativeZero: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: '' | ',' | '_';
  readonly precision: number | null;
  readonly type: string;
}

const SPEC = /^(?:([\s\S])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([\s\S])?$/u;
/** The types whose digits can be grouped; those of other bases by underscores only. */
const GROUPED: Readonly<Record<string, string>> = { ',': 'deEfFgG%', _: 'deEfFgG%boxX' };
const MAX_WIDTH = 2 ** 31;

export function parseSpec(spec: string, type: string): FormatSpec {
  const match = SPEC.exec(spec);
  if (match === null) {
    throw valueError(`Invalid format specifier '${spec}' for object of type '${type}'`);
  }
  // After a fill of its own the zero is a digit of the width.
  const zero = match[6] !== undefined && match[1] === undefined;
  const width = Number(match[7] ?? 0);
  const precision = match[9] === undefined ? null : Number(match[9]);
  if (width >= MAX_WIDTH || (precision ?? 0) >= MAX_WIDTH) {
    throw valueError('Too many decimal digits in format string');
  }
  const grouping = (match[8] ?? '') as FormatSpec['grouping'];
  const code = match[10] ?? '';
  if (grouping !== '' && !GROUPED[grouping]!.includes(code)) {
    throw valueError(`Cannot specify '${grouping}' with '${code}'.`);
  }
  return {
    fill: match[1] ?? (zero ? '0' : ' '),
    align: (match[2] ?? (zero ? '=' : '')) as FormatSpec['align'],
    sign: (match[3] ?? '-') as FormatSpec['sign'],
    noNegativeZero: match[4] !== undefined,
    alternate: match[5] !== undefined,
    width,
    grouping,
    precision,
    type: code,
  };
}

/** Python's `format(value, spec)`. */
export function formatValue(rt: Runtime, value: Value, spec: string): string {
  if (spec === '') return rt.text(value);
  rt.budget.step(5);
  rt.budget.scan(spec.length);
  if (isString(value)) return formatString(rt, stringOf(value), parseSpec(spec, 'str'));
  if (isInteger(value)) return formatInteger(rt, value, parseSpec(spec, typeName(value)));
  if (value instanceof PyFloat) return formatFloat(rt, value.value, parseSpec(spec, 'float'));
  const type = value instanceof PyTuple ? 'tuple' : typeName(value);
  throw typeError(`unsupported format string passed to ${type}.__format__`);
}

function unknownCode(code: string, type: string): TemplateError {
  return valueError(`Unknown format code '${code}' for object of type '${type}'`);
}

function formatString(rt: Runtime, text: string, spec: FormatSpec): string {
  if (spec.type !== '' && spec.type !== 's') throw unknownCode(spec.type, 'str');
  if (spec.sign !== '-') throw valueError('Sign not allowed in string format specifier');
  if (spec.noNegativeZero) {
    throw valueError('Negative zero coercion (z) not allowed in string format specifier');
  }
  if (spec.alternate) throw valueError('Alternate form (#) not allowed in string format specifier');
  if (spec.grouping !== '') throw valueError(`Cannot specify '${spec.grouping}' with 's'.`);
  if (spec.align === '=' && spec.fill !== '0') {
    throw valueError("'=' alignment not allowed in string format specifier");
  }
  const align = spec.align === '=' ? '<' : spec.align;
  const cut = spec.precision === null ? text : substring(text, 0, spec.precision);
  return pad(rt, cut, { ...spec, align: align === '' ? '<' : align });
}

const BASES: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 };

function formatInteger(rt: Runtime, value: number | bigint | boolean, spec: FormatSpec): string {
  if ('eEfFgG%'.includes(spec.type) && spec.type !== '') {
    return formatFloat(rt, toFloat(value), spec);
  }
  if (spec.precision !== null)
    throw valueError('Precision not allowed in integer format specifier');
  if (spec.noNegativeZero) {
    throw valueError('Negative zero coercion (z) not allowed in format specifier with integer');
  }
  if (spec.type === 'c') return formatCharacter(rt, value, spec);
  if (!['', 'd', 'n', 'b', 'o', 'x', 'X'].includes(spec.type)) {
    throw unknownCode(spec.type, typeName(value));
  }
  const number = typeof value === 'boolean' ? Number(value) : value;
  const negative = number < 0;
  const base = BASES[spec.type] ?? 10;
  let digits = base === 10 ? rt.text(number) : number.toString(base);
  if (negative) digits = digits.slice(1);
  rt.budget.text(digits.length);
  const prefix = spec.alternate && base !== 10 ? `0${spec.type}` : '';
  const text = spec.type === 'X' ? digits.toUpperCase() : digits;
  return padNumber(rt, signOf(negative, spec.sign) + prefix, text, '', spec, base === 10 ? 3 : 4);
}

function formatCharacter(rt: Runtime, value: number | bigint | boolean, spec: FormatSpec): string {
  if (spec.sign !== '-') throw valueError("Sign not allowed with integer format specifier 'c'");
  const code = Number(value);
  if (code < 0 || code > 0x10ffff) {
    throw new TemplateError('OverflowError', '%c arg not in range(0x110000)');
  }
  return pad(rt, String.fromCodePoint(code), spec.align === '' ? { ...spec, align: '<' } : spec);
}

function signOf(negative: boolean, sign: FormatSpec['sign']): string {
  if (negative) return '-';
  return sign === '-' ? '' : sign;
}

function formatFloat(rt: Runtime, value: number, spec: FormatSpec): string {
  if (!['', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%'].includes(spec.type)) {
    throw unknownCode(spec.type, 'float');
  }
  const body = floatBody(rt, Math.abs(value), spec);
  const zero = spec.noNegativeZero && /^[0.]*(?:e.*|%)?$/i.test(body);
  const negative = (value < 0 || Object.is(value, -0)) && !zero;
  const match = /^(\d+)(.*)$/.exec(body);
  const [whole, rest] = match === null ? [body, ''] : [match[1]!, match[2]!];
  const grouping = match === null ? '' : spec.grouping;
  return padNumber(rt, signOf(negative, spec.sign), whole, rest, { ...spec, grouping }, 3);
}

/** The digits of a non-negative float. */
function floatBody(rt: Runtime, value: number, spec: FormatSpec): string {
  const type = spec.type.toLowerCase();
  const upper = spec.type !== type;
  let text: string;
  if (!Number.isFinite(value)) {
    text = (Number.isNaN(value) ? 'nan' : 'inf') + (type === '%' ? '%' : '');
  } else if (type === '' && spec.precision === null) {
    text = floatRepr(value);
    if (spec.alternate && !text.includes('.')) text = text.replace(/(?=e|$)/, '.');
  } else {
    const precision = spec.precision ?? 6;
    rt.budget.text(precision);
    const style = type === '' ? 'r' : type === 'n' ? 'g' : type;
    text = formatFinite(value, {
      type: style as 'e' | 'f' | 'g' | 'r' | '%',
      precision,
      alternate: spec.alternate,
    });
  }
  return upper ? text.toUpperCase() : text;
}

/** Groups the whole digits and pads: zeros go between the sign and the digits, grouped as well. */
function padNumber(
  rt: Runtime,
  prefix: string,
  whole: string,
  rest: string,
  spec: FormatSpec,
  groupSize: number,
): string {
  const align = spec.align === '' ? '>' : spec.align;
  if (align !== '=') {
    return pad(rt, prefix + group(whole, spec.grouping, groupSize) + rest, { ...spec, align });
  }
  rt.budget.text(spec.width);
  const room = spec.width - length(prefix) - rest.length;
  if (spec.fill !== '0' || spec.grouping === '') {
    const digits = group(whole, spec.grouping, groupSize);
    return prefix + spec.fill.repeat(Math.max(0, room - digits.length)) + digits + rest;
  }
  let digits = whole;
  while (group(digits, spec.grouping, groupSize).length < room) {
    digits = digits.padStart(
      digits.length + Math.max(1, Math.floor((room - digits.length) / 2)),
      '0',
    );
    while (group(digits.slice(1), spec.grouping, groupSize).length >= room && digits[0] === '0') {
      if (digits.length <= whole.length) break;
      digits = digits.slice(1);
    }
  }
  return prefix + group(digits, spec.grouping, groupSize) + rest;
}

function group(digits: string, separator: string, size: number): string {
  if (separator === '') return digits;
  const first = digits.length % size;
  const groups = first > 0 ? [digits.slice(0, first)] : [];
  for (let at = first; at < digits.length; at += size) groups.push(digits.slice(at, at + size));
  return groups.join(separator);
}

/** Pads a text to the width of the specification. */
export function pad(
  rt: Runtime,
  text: string,
  spec: { readonly width: number; readonly fill: string; readonly align: string },
): string {
  const missing = spec.width - characters(text).length;
  if (missing <= 0) return text;
  rt.budget.text(spec.width);
  if (spec.align === '<') return text + spec.fill.repeat(missing);
  if (spec.align !== '^') return spec.fill.repeat(missing) + text;
  const left = missing >> 1;
  return spec.fill.repeat(left) + text + spec.fill.repeat(missing - left);
}
