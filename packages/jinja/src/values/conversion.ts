import { TemplateError, typeError } from '../errors.ts';
import { isInteger, PyFloat, typeName, type Value } from './value.ts';

/** A float's value; an int too large for a float is the error that Python makes of it. */
export function toFloat(value: number | bigint | boolean | PyFloat): number {
  if (value instanceof PyFloat) return value.value;
  const result = Number(value);
  if (!Number.isFinite(result)) {
    throw new TemplateError('OverflowError', 'int too large to convert to float');
  }
  return result;
}

/** An index or count: an int, or the TypeError that Python raises for `what`. */
export function toIndex(value: Value, what?: string): number {
  if (isInteger(value)) {
    const index = Number(value);
    if (Number.isSafeInteger(index)) return index;
    throw new TemplateError('OverflowError', 'Python int too large to convert to C ssize_t');
  }
  throw typeError(what ?? `'${typeName(value)}' object cannot be interpreted as an integer`);
}
