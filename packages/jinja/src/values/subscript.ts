import { typeError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { characterAt, itemAt } from './slice.ts';
import { Undefined } from './undefined.ts';
import { Markup, PyBytes, PyObject, PyTuple, typeName, type Value } from './value.ts';

/** Python's `value[key]`. */
export function subscript(rt: Runtime, value: Value, key: Value): Value {
  if (Array.isArray(value)) return itemAt(value, key, 'list');
  if (value instanceof PyTuple) return itemAt(value.items, key, 'tuple');
  if (typeof value === 'string') return characterAt(rt, value, key);
  if (value instanceof Markup) return new Markup(characterAt(rt, value.value, key));
  if (value instanceof PyBytes) return itemAt([...value.bytes], key, 'byte');
  if (value instanceof Undefined) return value.item(rt);
  if (value instanceof PyObject && value.item !== undefined) return value.item(rt, key);
  throw typeError(`'${typeName(value)}' object is not subscriptable`);
}
