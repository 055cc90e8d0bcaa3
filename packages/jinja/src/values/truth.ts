import { typeError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { length as codePoints, walkCost } from '../unicode/code-points.ts';
import { Markup, PyComplex, PyFloat, PyTuple, typeName, type Value } from './value.ts';

/** Python's `bool()`. */
export function truth(rt: Runtime, value: Value): boolean {
  if (value === null) return false;
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'string':
      return value !== '';
    case 'number':
      return value !== 0;
    case 'bigint':
      return value !== 0n;
    default:
      if (Array.isArray(value)) return value.length > 0;
      if (value instanceof PyTuple) return value.items.length > 0;
      if (value instanceof PyFloat) return value.value !== 0;
      if (value instanceof Markup) return value.value !== '';
      if (value instanceof PyComplex) return value.real !== 0 || value.imaginary !== 0;
      return value.truth === undefined ? true : value.truth(rt);
  }
}

/** Python's `len()`, or undefined where the type has none. */
export function lengthOrNone(rt: Runtime, value: Value): number | undefined {
  if (typeof value === 'string') {
    rt.budget.scan(value.length);
    rt.budget.step(walkCost(value));
    return codePoints(value);
  }
  if (Array.isArray(value)) return value.length;
  if (value instanceof PyTuple) return value.items.length;
  if (value instanceof Markup) return lengthOrNone(rt, value.value);
  return value !== null && typeof value === 'object' ? value.len?.(rt) : undefined;
}

export function length(rt: Runtime, value: Value): number {
  const result = lengthOrNone(rt, value);
  if (result === undefined) throw typeError(`object of type '${typeName(value)}' has no len()`);
  return result;
}
