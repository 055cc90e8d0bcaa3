import { TemplateError, typeError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { DictView, PyDict } from './dict.ts';
import { each } from './iteration.ts';
import { PyRange } from './range.ts';
import { Undefined } from './undefined.ts';
import {
  isInteger,
  isString,
  type Markup,
  PyBytes,
  PyComplex,
  PyFloat,
  PyObject,
  PyTuple,
  stringOf,
  typeName,
  type Value,
} from './value.ts';

const MAX_DEPTH = 300;

export type Ordering = '<' | '<=' | '>' | '>=';

/** Python's `==`. */
export function equals(rt: Runtime, left: Value, right: Value, depth = 0): boolean {
  if (left === right && typeof left !== 'object') return true;
  if (left instanceof Undefined || right instanceof Undefined) {
    return equalsUndefined(rt, left, right);
  }
  if (isString(left)) {
    if (!isString(right)) return false;
    const text = stringOf(right);
    rt.budget.scan(text.length);
    return stringOf(left) === text;
  }
  if (left === null || right === null) return left === right;
  const leftNumber = numeric(left);
  if (leftNumber !== null) {
    const rightNumber = numeric(right);
    // biome-ignore lint/suspicious/noDoubleEquals: compares a number with a bigint by value
    return rightNumber !== null && leftNumber == rightNumber;
  }
  if (left === right) return true;
  if (depth > MAX_DEPTH) tooDeep();
  return equalsContainer(rt, left, right, depth + 1);
}

function tooDeep(): never {
  throw new TemplateError('RecursionError', 'maximum recursion depth exceeded in comparison');
}

function equalsUndefined(rt: Runtime, left: Value, right: Value): boolean {
  if (left instanceof Undefined) left.refuse(rt);
  if (right instanceof Undefined) right.refuse(rt);
  return left instanceof Undefined && right instanceof Undefined;
}

function equalsContainer(rt: Runtime, left: Value, right: Value, depth: number): boolean {
  if (Array.isArray(left)) return Array.isArray(right) && equalItems(rt, left, right, depth);
  if (left instanceof PyTuple) {
    return right instanceof PyTuple && equalItems(rt, left.items, right.items, depth);
  }
  if (left instanceof PyDict) return right instanceof PyDict && equalDicts(rt, left, right, depth);
  if (left instanceof PyRange) return right instanceof PyRange && equalRanges(left, right);
  if (left instanceof DictView && right instanceof DictView && left.of !== 'values') {
    return (
      left.of === right.of &&
      left.len() === right.len() &&
      left.list().every((item) => right.contains(rt, item))
    );
  }
  if (left instanceof PyBytes && right instanceof PyBytes) return left.repr() === right.repr();
  if (left instanceof PyComplex && right instanceof PyComplex) {
    return left.real === right.real && left.imaginary === right.imaginary;
  }
  return false;
}

function equalRanges(left: PyRange, right: PyRange): boolean {
  if (left.length !== right.length) return false;
  if (left.length === 0) return true;
  return left.start === right.start && (left.length === 1 || left.step === right.step);
}

/** Python's identity-or-equality, which containers use for their items. */
export function same(rt: Runtime, left: Value, right: Value, depth = 0): boolean {
  return left === right || equals(rt, left, right, depth);
}

function equalItems(
  rt: Runtime,
  left: readonly Value[],
  right: readonly Value[],
  depth: number,
): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) {
    rt.budget.step();
    if (!same(rt, left[index]!, right[index]!, depth)) return false;
  }
  return true;
}

function equalDicts(rt: Runtime, left: PyDict, right: PyDict, depth: number): boolean {
  if (left.entries.size !== right.entries.size) return false;
  for (const [hash, { value }] of left.entries) {
    rt.budget.step();
    const other = right.entries.get(hash);
    if (other === undefined || !same(rt, value, other.value, depth)) return false;
  }
  return true;
}

/** The value of an int, bool or float; null for everything else. */
function numeric(value: Value): number | bigint | null {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value instanceof PyFloat ? value.value : null;
}

/** Python's `<`, `<=`, `>` and `>=`. */
export function compare(
  rt: Runtime,
  operator: Ordering,
  left: Value,
  right: Value,
  depth = 0,
): boolean {
  const leftNumber = numeric(left);
  const rightNumber = numeric(right);
  if (leftNumber !== null && rightNumber !== null) {
    return ordered(operator, leftNumber, rightNumber);
  }
  if (isString(left) && isString(right)) return orderedText(rt, operator, left, right);
  if (left instanceof Undefined) left.fail(rt);
  if (right instanceof Undefined) right.fail(rt);
  if (Array.isArray(left) && Array.isArray(right)) {
    return orderedItems(rt, operator, left, right, depth);
  }
  if (left instanceof PyTuple && right instanceof PyTuple) {
    return orderedItems(rt, operator, left.items, right.items, depth);
  }
  if (left instanceof PyBytes && right instanceof PyBytes) {
    return orderedItems(rt, operator, [...left.bytes], [...right.bytes], depth);
  }
  if (left instanceof DictView && right instanceof DictView) {
    return orderedViews(rt, operator, left, right);
  }
  const types = `'${typeName(left)}' and '${typeName(right)}'`;
  throw typeError(`'${operator}' not supported between instances of ${types}`);
}

function ordered<T extends number | bigint | string>(
  operator: Ordering,
  left: T,
  right: T,
): boolean {
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}

const SURROGATE = /[\ud800-\udfff]/;

function orderedText(
  rt: Runtime,
  operator: Ordering,
  left: string | Markup,
  right: string | Markup,
): boolean {
  const first = stringOf(left);
  const second = stringOf(right);
  rt.budget.scan(Math.min(first.length, second.length));
  if (SURROGATE.test(first) || SURROGATE.test(second)) {
    return ordered(operator, compareCodePoints(first, second), 0);
  }
  return ordered(operator, first, second);
}

function compareCodePoints(left: string, right: string): number {
  let index = 0;
  while (index < left.length && left.charCodeAt(index) === right.charCodeAt(index)) index += 1;
  // A difference in the second half of a pair starts with equal first halves.
  const start = index > 0 && isHighSurrogate(left.charCodeAt(index - 1)) ? index - 1 : index;
  return (left.codePointAt(start) ?? -1) - (right.codePointAt(start) ?? -1);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function orderedItems(
  rt: Runtime,
  operator: Ordering,
  left: readonly Value[],
  right: readonly Value[],
  depth: number,
): boolean {
  if (depth > MAX_DEPTH) tooDeep();
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index += 1) {
    rt.budget.step();
    if (!same(rt, left[index]!, right[index]!, depth + 1)) {
      return compare(rt, operator, left[index]!, right[index]!, depth + 1);
    }
  }
  return ordered(operator, left.length, right.length);
}

/** Keys and items order as sets do: by inclusion. */
function orderedViews(rt: Runtime, operator: Ordering, left: DictView, right: DictView): boolean {
  if (left.of === 'values' || right.of === 'values') {
    const types = `'${left.typeName}' and '${right.typeName}'`;
    throw typeError(`'${operator}' not supported between instances of ${types}`);
  }
  const [small, large] = operator.startsWith('<') ? [left, right] : [right, left];
  if (small.len() > large.len()) return false;
  if (operator.length === 1 && small.len() === large.len()) return false;
  return small.list().every((item) => large.contains(rt, item));
}

/** Python's `in`. */
export function contains(rt: Runtime, container: Value, value: Value): boolean {
  if (Array.isArray(container)) return containsItem(rt, container, value);
  if (isString(container)) {
    if (!isString(value)) {
      if (value instanceof Undefined && value.kind === 'strict') value.fail(rt);
      throw typeError(`'in <string>' requires string as left operand, not ${typeName(value)}`);
    }
    const text = stringOf(container);
    const sought = stringOf(value);
    rt.budget.search(text.length, sought.length);
    return text.includes(sought);
  }
  if (container instanceof PyTuple) return containsItem(rt, container.items, value);
  if (container instanceof PyBytes) return containsByte(rt, container, value);
  if (container instanceof PyObject) {
    if (container.contains !== undefined) return container.contains(rt, value);
    if (container.iterate !== undefined) {
      for (const item of each(rt, container)) if (same(rt, item, value)) return true;
      return false;
    }
  }
  throw typeError(`argument of type '${typeName(container)}' is not iterable`);
}

function containsItem(rt: Runtime, items: readonly Value[], value: Value): boolean {
  for (const item of items) {
    rt.budget.step();
    if (same(rt, item, value)) return true;
  }
  return false;
}

function containsByte(rt: Runtime, container: PyBytes, value: Value): boolean {
  if (isInteger(value)) return container.bytes.includes(Number(value));
  if (value instanceof PyBytes) {
    rt.budget.search(container.bytes.length, value.bytes.length);
    return container.latin1().includes(value.latin1());
  }
  throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

/** A stable merge sort that asks only whether one item is less than another, as Python does. */
export function stableSort<T>(
  rt: Runtime,
  items: readonly T[],
  less: (a: T, b: T) => boolean,
): T[] {
  rt.budget.list(items.length);
  rt.budget.step(items.length / 2);
  if (items.length < 2) return [...items];
  const middle = items.length >> 1;
  const left = stableSort(rt, items.slice(0, middle), less);
  const right = stableSort(rt, items.slice(middle), less);
  const merged: T[] = [];
  let first = 0;
  let second = 0;
  while (first < left.length && second < right.length) {
    rt.budget.step(2);
    if (less(right[second]!, left[first]!)) {
      merged.push(right[second]!);
      second += 1;
    } else {
      merged.push(left[first]!);
      first += 1;
    }
  }
  while (first < left.length) {
    merged.push(left[first]!);
    first += 1;
  }
  while (second < right.length) {
    merged.push(right[second]!);
    second += 1;
  }
  return merged;
}

/** Python's `sorted(values, key=key, reverse=reverse)`. */
export function sortBy(
  rt: Runtime,
  values: readonly Value[],
  key: (value: Value) => Value,
  reverse = false,
): Value[] {
  const pairs = values.map((value) => ({ key: key(value), value }));
  if (reverse) pairs.reverse();
  const sorted = stableSort(rt, pairs, (a, b) => compare(rt, '<', a.key, b.key));
  if (reverse) sorted.reverse();
  return sorted.map((pair) => pair.value);
}
