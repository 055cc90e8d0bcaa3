import { type ErrorType, TemplateError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type Keywords, PyObject, typeDescription, typeName, type Value } from './value.ts';

/** What an access was made on: absent when a name itself is unknown. */
export interface UndefinedOrigin {
  readonly hint?: string;
  readonly object?: Value;
  readonly name?: Value;
  readonly error?: ErrorType;
}

/** `strict` refuses everything but the `defined` test; `chainable` answers attributes with itself. */
export type UndefinedKind = 'default' | 'strict' | 'chainable';

const TYPE_NAMES = {
  default: 'Undefined',
  strict: 'StrictUndefined',
  chainable: 'ChainableUndefined',
} as const;

/** The value of what is not there. It prints as nothing; most other uses raise UndefinedError. */
export class Undefined extends PyObject {
  readonly typeName: string;
  readonly kind: UndefinedKind;
  private readonly origin: UndefinedOrigin;

  constructor(kind: UndefinedKind, origin: UndefinedOrigin) {
    super();
    this.kind = kind;
    this.origin = origin;
    this.typeName = TYPE_NAMES[kind];
  }

  override get moduleName(): string {
    return 'jinja2.runtime';
  }

  message(rt: Runtime): string {
    const { hint, object, name = null } = this.origin;
    if (hint !== undefined) return hint;
    if (object === undefined) return `${rt.repr(name)} is undefined`;
    if (typeof name !== 'string')
      return `${typeDescription(object)} has no element ${rt.repr(name)}`;
    return `${rt.repr(typeDescription(object))} has no attribute ${rt.repr(name)}`;
  }

  fail(rt: Runtime): never {
    throw new TemplateError(this.origin.error ?? 'UndefinedError', this.message(rt));
  }

  /** Fails for what only a strict undefined refuses: printing, iterating, truth, equality. */
  refuse(rt: Runtime): void {
    if (this.kind === 'strict') this.fail(rt);
  }

  override repr(): string {
    return 'Undefined';
  }

  override text(rt: Runtime): string {
    this.refuse(rt);
    return '';
  }

  override truth(rt: Runtime): boolean {
    this.refuse(rt);
    return false;
  }

  override len(rt: Runtime): number {
    this.refuse(rt);
    return 0;
  }

  override iterate(rt: Runtime): Iterator<Value> {
    this.refuse(rt);
    return [][Symbol.iterator]();
  }

  override contains(rt: Runtime): boolean {
    this.refuse(rt);
    return false;
  }

  override attribute(rt: Runtime, name: string): Value | undefined {
    if (this.kind === 'chainable') return this;
    return name.startsWith('__') ? undefined : this.fail(rt);
  }

  override item(rt: Runtime): Value {
    return this.kind === 'chainable' ? this : this.fail(rt);
  }

  override call(rt: Runtime, _args: Value[], _keywords: Keywords): Value {
    return this.fail(rt);
  }
}

/** Fails as Python does where a filter calls a method that its value lacks. */
export function failMethod(rt: Runtime, value: Value, name: string): never {
  if (value instanceof Undefined) value.fail(rt);
  const message = `'${typeName(value)}' object has no attribute '${name}'`;
  throw new TemplateError('AttributeError', message);
}
