import { BYTES } from '../budget/budget.ts';
import { TemplateError, typeError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { DictView, PyDict } from './dict.ts';
import { toList } from './iteration.ts';
import { PyIterator } from './iterator.ts';
import { PyRange } from './range.ts';
import { Undefined } from './undefined.ts';
import {
  integer,
  Markup,
  PyBytes,
  PyFloat,
  PyObject,
  PyTuple,
  typeName,
  type Value,
} from './value.ts';

const MAX_DEPTH = 200;

/**
 * A value of the host as a Python value: a copy of plain data. Whole numbers become int, others
 * float; arrays list; plain objects and Maps dict. Anything else is refused with a TypeError.
 */
export function fromHost(rt: Runtime, value: unknown, depth = 0): Value {
  rt.budget.step(0.5);
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : fromNumber(value);
    case 'bigint':
      return integer(value);
    case 'undefined':
      return null;
    case 'object':
      if (value === null || value instanceof PyObject) return value;
      if (depth > MAX_DEPTH) throw typeError(`expected data nested at most ${MAX_DEPTH} deep`);
      return fromObject(rt, value, depth + 1);
    default:
      throw typeError(`expected plain data in the context, got a ${typeof value}`);
  }
}

function fromNumber(value: number): Value {
  return Number.isInteger(value) && !Object.is(value, -0) && Math.abs(value) < 1e21
    ? integer(BigInt(value))
    : new PyFloat(value);
}

function fromObject(rt: Runtime, value: object, depth: number): Value {
  if (Array.isArray(value)) {
    rt.budget.allocate(BYTES.item * value.length);
    const list: Value[] = [];
    for (const item of value) list.push(fromHost(rt, item, depth));
    return list;
  }
  const dict = new PyDict();
  if (value instanceof Map) {
    for (const [key, item] of value) {
      dict.set(rt, fromHost(rt, key, depth), fromHost(rt, item, depth));
    }
    return dict;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw typeError('expected plain data in the context, got an object of a class');
  }
  const keys = Object.keys(value);
  rt.budget.allocate(BYTES.entry * keys.length);
  for (const key of keys) {
    const item: unknown = (value as Record<string, unknown>)[key];
    if (item !== undefined) dict.setText(key, fromHost(rt, item, depth));
  }
  return dict;
}

/** What a template value is for the host. */
export type HostValue =
  | null
  | undefined
  | boolean
  | number
  | bigint
  | string
  | HostValue[]
  | { [key: string]: HostValue };

/**
 * A Python value as plain data of the host: a dict is an object without prototype whose keys are
 * texts, a tuple and every other iterable an array, a float a number, an undefined `undefined`.
 */
export function toHost(rt: Runtime, value: Value, depth = 0): HostValue {
  rt.budget.step();
  if (depth > MAX_DEPTH) throw typeError(`expected a value nested at most ${MAX_DEPTH} deep`);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => toHost(rt, item, depth + 1));
  if (value instanceof PyFloat) return value.value;
  if (value instanceof Markup) return value.value;
  if (value instanceof PyTuple) return value.items.map((item) => toHost(rt, item, depth + 1));
  if (value instanceof Undefined) {
    value.refuse(rt);
    return undefined;
  }
  if (value instanceof PyDict) return dictToHost(rt, value, depth);
  if (value instanceof DictView || value instanceof PyRange || value instanceof PyIterator) {
    return toList(rt, value).map((item) => toHost(rt, item, depth + 1));
  }
  if (value instanceof PyBytes) return Array.from(value.bytes);
  throw new TemplateError(
    'TypeError',
    `expected plain data as the value of the expression, got a ${typeName(value)}`,
  );
}

function dictToHost(rt: Runtime, dict: PyDict, depth: number): HostValue {
  const object = Object.create(null) as { [key: string]: HostValue };
  for (const { key, value } of dict.entries.values()) {
    object[hostKey(rt, key)] = toHost(rt, value, depth + 1);
  }
  return object;
}

/** Keys as `json.dumps` writes them: true, null and numbers become texts. */
function hostKey(rt: Runtime, key: Value): string {
  if (key === null) return 'null';
  if (typeof key === 'boolean') return String(key);
  return rt.text(key);
}
