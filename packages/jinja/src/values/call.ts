import { typeError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type Keywords, PyObject, typeName, type Value } from './value.ts';

/** Python's `callee(*args, **keywords)`. */
export function call(rt: Runtime, callee: Value, args: Value[], keywords: Keywords = null): Value {
  if (callee instanceof PyObject && callee.call !== undefined) {
    return callee.call(rt, args, keywords);
  }
  throw typeError(`'${typeName(callee)}' object is not callable`);
}

/** Python's `callable()`. */
export function isCallable(value: Value): boolean {
  return value instanceof PyObject && value.call !== undefined;
}
