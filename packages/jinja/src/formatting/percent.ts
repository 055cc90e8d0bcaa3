import { TemplateError, typeError, valueError } from '../errors.ts';
import { escapeMarkup } from '../filters/escape.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { length, substring } from '../unicode/code-points.ts';
import { toFloat } from '../values/conversion.ts';
import { floatOf, integerOf, parseInteger } from '../values/numerals.ts';
import { subscript } from '../values/subscript.ts';
import { Undefined } from '../values/undefined.ts';
import {
  integer,
  isInteger,
  isString,
  Markup,
  orElse,
  PyBytes,
  PyFloat,
  PyObject,
  PyTuple,
  stringOf,
  typeName,
  type Value,
} from '../values/value.ts';
import { asciiRepr } from './ascii.ts';
import { formatFinite } from './decimal.ts';

const DIRECTIVE =
  /%(?:\(((?:[^()]|\([^()]*\))*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?[hlL]?([\s\S])?/gu;

interface Directive {
  readonly flags: string;
  width: number;
  precision: number | null;
  readonly type: string;
}

/** The values that a format takes, in order or by key. */
class Operands {
  private readonly rt: Runtime;
  private readonly source: Value;
  private readonly positional: readonly Value[];
  private used = 0;

  constructor(rt: Runtime, source: Value) {
    this.rt = rt;
    this.source = source;
    this.positional = source instanceof PyTuple ? source.items : [source];
  }

  next(): Value {
    if (this.used >= this.positional.length) {
      throw typeError('not enough arguments for format string');
    }
    this.used += 1;
    return this.positional[this.used - 1]!;
  }

  key(name: string): Value {
    if (!isMapping(this.source)) throw typeError('format requires a mapping');
    this.used = this.positional.length;
    return subscript(this.rt, this.source, name);
  }

  finish(): void {
    if (this.used < this.positional.length && !isMapping(this.source)) {
      throw typeError('not all arguments converted during string formatting');
    }
  }
}

/** What Python's `%` takes as a mapping: what has items and is neither tuple nor text. */
function isMapping(value: Value): boolean {
  if (Array.isArray(value) || value instanceof PyBytes) return true;
  if (value instanceof PyTuple || isString(value)) return false;
  return value instanceof PyObject && value.item !== undefined;
}

/** Python's `text % operand`; in a Markup every operand is escaped. */
export function formatPercent(rt: Runtime, text: string, operand: Value, markup: boolean): string {
  rt.budget.scan(text.length);
  const operands = new Operands(rt, operand);
  let result = '';
  let at = 0;
  for (const match of text.matchAll(DIRECTIVE)) {
    result += text.slice(at, match.index);
    at = match.index + match[0].length;
    rt.budget.step(4);
    const piece = formatDirective(rt, operands, match, markup);
    rt.budget.text(piece.length);
    result += piece;
  }
  rt.budget.text(result.length);
  operands.finish();
  return result + text.slice(at);
}

function formatDirective(
  rt: Runtime,
  operands: Operands,
  match: RegExpExecArray,
  markup: boolean,
): string {
  const [whole, key, flags = '', width, precision, type] = match;
  if (whole === '%%') return '%';
  if (whole.startsWith('%(') && key === undefined) throw valueError('incomplete format key');
  if (type === undefined) throw valueError('incomplete format');
  const keyed = key === undefined ? undefined : operands.key(key);
  const directive: Directive = {
    flags,
    width: starred(operands, width) ?? 0,
    precision: precision === '' ? 0 : starred(operands, precision),
    type,
  };
  const left = directive.width < 0;
  if (left) directive.width = -directive.width;
  const value = orElse(keyed, () => operands.next());
  const body = convert(rt, directive, value, markup);
  return padDirective(rt, directive, body, left);
}

function starred(operands: Operands, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text !== '*') {
    if (text.length > 9) throw valueError('width too big');
    return Number(text);
  }
  const value = operands.next();
  if (!isInteger(value)) throw typeError('* wants int');
  return Number(value);
}

const RADIX: Readonly<Record<string, number>> = { o: 8, x: 16, X: 16 };
const NO_CHARACTER = '%c requires int or char';

/**
 * A Markup wraps its operands in an object that knows `int()` and `float()`, so that texts count as
 * numbers there, but which is no integer itself.
 */
function escapedInteger(rt: Runtime, type: string, value: Value): Value {
  if (type in RADIX) {
    throw typeError(`%${type} format: an integer is required, not _MarkupEscapeHelper`);
  }
  return isString(value) ? parseInteger(rt, stringOf(value), 10) : integerOf(rt, value);
}

/** Sign or prefix, and the text that follows it. */
type Converted = readonly [string, string];

function convert(rt: Runtime, directive: Directive, value: Value, markup: boolean): Converted {
  const { type } = directive;
  switch (type) {
    case 's':
    case 'r':
    case 'a':
      return ['', convertText(rt, directive, value, markup)];
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
      return convertInteger(rt, directive, markup ? escapedInteger(rt, type, value) : value);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return convertFloat(rt, directive, markup ? new PyFloat(floatOf(rt, value)) : value);
    case 'c':
      if (markup) throw typeError(NO_CHARACTER);
      return ['', convertCharacter(value)];
    default: {
      const code = type.codePointAt(0)!.toString(16);
      throw valueError(`unsupported format character '${type}' (0x${code})`);
    }
  }
}

function convertText(rt: Runtime, directive: Directive, value: Value, markup: boolean): string {
  let text: string;
  if (directive.type === 's') text = markup ? escapeMarkup(rt, value).value : rt.text(value);
  else {
    text = directive.type === 'a' ? asciiRepr(rt, value) : rt.repr(value);
    if (markup) text = escapeMarkup(rt, text).value;
  }
  return directive.precision === null ? text : substring(text, 0, directive.precision);
}

function convertInteger(rt: Runtime, directive: Directive, value: Value): Converted {
  const { type, flags } = directive;
  const radix = RADIX[type];
  const number = wholeNumber(rt, value, type, radix === undefined);
  let digits = radix === undefined ? rt.text(number) : number.toString(radix);
  const negative = digits.startsWith('-');
  if (negative) digits = digits.slice(1);
  const precision = directive.precision ?? 0;
  rt.budget.text(Math.max(digits.length, precision));
  digits = digits.padStart(precision, '0');
  if (type === 'X') digits = digits.toUpperCase();
  const prefix = radix !== undefined && flags.includes('#') ? `0${type}` : '';
  return [sign(negative, flags) + prefix, digits];
}

function wholeNumber(rt: Runtime, value: Value, type: string, real: boolean): number | bigint {
  if (isInteger(value)) return typeof value === 'boolean' ? Number(value) : value;
  if (real && value instanceof PyFloat) {
    if (Number.isNaN(value.value)) throw valueError('cannot convert float NaN to integer');
    if (!Number.isFinite(value.value)) {
      throw new TemplateError('OverflowError', 'cannot convert float infinity to integer');
    }
    return integer(BigInt(Math.trunc(value.value)));
  }
  if (real && value instanceof Undefined) value.fail(rt);
  const wanted = real ? 'a real number' : 'an integer';
  throw typeError(`%${type} format: ${wanted} is required, not ${typeName(value)}`);
}

function sign(negative: boolean, flags: string): string {
  if (negative) return '-';
  if (flags.includes('+')) return '+';
  return flags.includes(' ') ? ' ' : '';
}

function convertFloat(rt: Runtime, directive: Directive, value: Value): Converted {
  const { type, flags } = directive;
  if (value instanceof Undefined) value.fail(rt);
  if (!isInteger(value) && !(value instanceof PyFloat)) {
    throw typeError(`must be real number, not ${typeName(value)}`);
  }
  const number = toFloat(value);
  const precision = directive.precision ?? 6;
  rt.budget.text(precision);
  const style = type.toLowerCase() as 'e' | 'f' | 'g';
  const size = Math.abs(number);
  let text = Number.isFinite(size)
    ? formatFinite(size, { type: style, precision, alternate: flags.includes('#') })
    : Number.isNaN(size)
      ? 'nan'
      : 'inf';
  if (style !== type) text = text.toUpperCase();
  return [sign(number < 0 || Object.is(number, -0), flags), text];
}

function convertCharacter(value: Value): string {
  if (isInteger(value)) {
    const code = Number(value);
    if (code < 0 || code > 0x10ffff) {
      throw new TemplateError('OverflowError', '%c arg not in range(0x110000)');
    }
    return String.fromCodePoint(code);
  }
  if (isString(value) && !(value instanceof Markup && length(value.value) !== 1)) {
    if (length(stringOf(value)) === 1) return stringOf(value);
  }
  throw typeError(NO_CHARACTER);
}

function padDirective(
  rt: Runtime,
  directive: Directive,
  [prefix, body]: Converted,
  starredLeft: boolean,
): string {
  const missing = directive.width - length(prefix) - length(body);
  if (missing <= 0) return prefix + body;
  rt.budget.text(directive.width);
  if (starredLeft || directive.flags.includes('-')) return prefix + body + ' '.repeat(missing);
  const numeric = !'srac'.includes(directive.type);
  if (directive.flags.includes('0') && numeric) return prefix + '0'.repeat(missing) + body;
  return ' '.repeat(missing) + prefix + body;
}
