import type { Runtime } from '../runtime/runtime.ts';

/**
 * A Python value. `None` is null, `int` a safe integer or (beyond 2^53) a bigint, `str` a string,
 * `list` an array; every other type is a PyObject. A float is never a bare number.
 */
export type Value = null | boolean | number | bigint | string | Value[] | PyObject;

/** Keyword arguments in the order given; null when there are none. */
export type Keywords = Map<string, Value> | null;

/**
 * Base of the types that JavaScript has no primitive for. The optional members are Python's
 * protocols: a missing one means that the type does not support the operation.
 */
export abstract class PyObject {
  /** Python's `type(x).__name__`. */
  abstract readonly typeName: string;

  /** `type(x).__module__`; builtins are named without it. */
  get moduleName(): string {
    return 'builtins';
  }

  /** Python's `repr()`; `depth` guards against endless nesting. */
  abstract repr(rt: Runtime, depth: number): string;

  /** Python's `str()` where it is not `repr()`. */
  text?(rt: Runtime): string;

  truth?(rt: Runtime): boolean;

  len?(rt: Runtime): number;

  iterate?(rt: Runtime): Iterator<Value>;

  /** Public attribute, method or property; undefined where Python raises AttributeError. */
  attribute?(rt: Runtime, name: string): Value | undefined;

  /** `obj[key]`; throws a lookup or type error as Python does. */
  item?(rt: Runtime, key: Value): Value;

  contains?(rt: Runtime, value: Value): boolean;

  call?(rt: Runtime, args: Value[], keywords: Keywords): Value;
}

/** Python's float. Kept apart from int, which prints and divides differently. */
export class PyFloat extends PyObject {
  readonly typeName = 'float';
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  override repr(): string {
    return floatRepr(this.value);
  }
}

/** Reached only through a fractional power of a negative number; it can be printed, no more. */
export class PyComplex extends PyObject {
  readonly typeName = 'complex';
  readonly real: number;
  readonly imaginary: number;

  constructor(real: number, imaginary: number) {
    super();
    this.real = real;
    this.imaginary = imaginary;
  }

  override repr(): string {
    const part = (value: number) => floatRepr(value).replace(/\.0$/, '');
    const sign = this.imaginary < 0 || Object.is(this.imaginary, -0) ? '' : '+';
    const imaginary = `${part(this.imaginary)}j`;
    return Object.is(this.real, 0) ? imaginary : `(${part(this.real)}${sign}${imaginary})`;
  }
}

/** Python's shortest text of a float that reads back as the same float. */
export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Number.isInteger(value) && Math.abs(value) < 1e16) {
    return Object.is(value, -0) ? '-0.0' : `${value}.0`;
  }
  const [digits, exponentText] = value.toExponential().split('e') as [string, string];
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 16) {
    const text = String(value);
    return text.includes('e') ? expand(digits, exponent) : text;
  }
  const sign = exponent < 0 ? '-' : '+';
  return `${digits}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function expand(digits: string, exponent: number): string {
  const negative = digits.startsWith('-') ? '-' : '';
  const plain = digits.replace(/[-.]/g, '');
  return `${negative}0.${'0'.repeat(-exponent - 1)}${plain}`;
}

export class PyTuple extends PyObject {
  readonly typeName: string;
  readonly items: readonly Value[];
  /** Names of a named tuple's items: `grouper` and `list` of the groupby filter. */
  readonly fields: readonly string[];

  constructor(items: readonly Value[], fields: readonly string[] = []) {
    super();
    this.items = items;
    this.fields = fields;
    this.typeName = fields.length > 0 ? '_GroupTuple' : 'tuple';
  }

  override get moduleName(): string {
    return this.fields.length > 0 ? 'jinja2.filters' : 'builtins';
  }

  override repr(rt: Runtime, depth: number): string {
    const inner = rt.reprItems(this.items, depth, this);
    return this.items.length === 1 ? `(${inner},)` : `(${inner})`;
  }
}

/** A text marked as safe for HTML: Python's `markupsafe.Markup`, a kind of str. */
export class Markup extends PyObject {
  readonly typeName = 'Markup';
  readonly value: string;

  constructor(value: string) {
    super();
    this.value = value;
  }

  override get moduleName(): string {
    return 'markupsafe';
  }

  override repr(rt: Runtime): string {
    return `Markup(${rt.repr(this.value)})`;
  }

  override text(): string {
    return this.value;
  }
}

/** What `str.encode()` returns. */
export class PyBytes extends PyObject {
  readonly typeName = 'bytes';
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    super();
    this.bytes = bytes;
  }

  override repr(): string {
    let body = '';
    for (const byte of this.bytes) body += byteRepr(byte);
    const quote = body.includes("'") && !body.includes('"') ? '"' : "'";
    return `b${quote}${quote === "'" ? body.replaceAll("'", "\\'") : body}${quote}`;
  }

  /** One character for each byte. */
  latin1(): string {
    let text = '';
    for (const byte of this.bytes) text += String.fromCharCode(byte);
    return text;
  }

  override truth(): boolean {
    return this.bytes.length > 0;
  }

  override len(): number {
    return this.bytes.length;
  }

  override iterate(): Iterator<Value> {
    return this.bytes.values();
  }
}

function byteRepr(byte: number): string {
  if (byte === 0x5c) return '\\\\';
  if (byte === 0x0a) return '\\n';
  if (byte === 0x0d) return '\\r';
  if (byte === 0x09) return '\\t';
  if (byte >= 0x20 && byte < 0x7f) return String.fromCharCode(byte);
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}

/** A value that may be missing, where None is one that is there: what `??` would get wrong. */
export function orElse(value: Value | undefined, fallback: () => Value): Value {
  return value === undefined ? fallback() : value;
}

export function isString(value: Value): value is string | Markup {
  return typeof value === 'string' || value instanceof Markup;
}

/** The characters of a str or Markup. */
export function stringOf(value: string | Markup): string {
  return typeof value === 'string' ? value : value.value;
}

/** Python's `isinstance(x, int)`: booleans are integers. */
export function isInteger(value: Value): value is number | bigint | boolean {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
}

export function isNumber(value: Value): value is number | bigint | boolean | PyFloat | PyComplex {
  return isInteger(value) || value instanceof PyFloat || value instanceof PyComplex;
}

/** An int in its canonical form: a bigint only where a number would lose digits. */
export function integer(value: bigint): number | bigint {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}

export function typeName(value: Value): string {
  if (value === null) return 'NoneType';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number' || typeof value === 'bigint') return 'int';
  if (Array.isArray(value)) return 'list';
  return value.typeName;
}

/** How Jinja2 names a value's type in messages of undefined: `dict object`, `None`. */
export function typeDescription(value: Value): string {
  if (value === null) return 'None';
  if (value instanceof PyObject && value.moduleName !== 'builtins') {
    return `${value.moduleName}.${value.typeName} object`;
  }
  return `${typeName(value)} object`;
}
