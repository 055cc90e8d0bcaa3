import { isSubscriptError, typeError } from '../errors.ts';
import { bindMethod, methodsOf } from '../methods/methods.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { PyDict } from './dict.ts';
import { hasHiddenAttribute } from './hidden.ts';
import { PyIterator } from './iterator.ts';
import { characterAt, itemAt } from './slice.ts';
import { Undefined } from './undefined.ts';
import { Markup, PyBytes, PyObject, PyTuple, typeName, type Value } from './value.ts';

/** Python's `getattr()` for a public name; undefined where it raises AttributeError. */
export function publicAttribute(rt: Runtime, value: Value, name: string): Value | undefined {
  const method = methodsOf(value)?.get(name);
  if (method !== undefined) return bindMethod(rt, method, value);
  return value instanceof PyObject ? value.attribute?.(rt, name) : undefined;
}

/** Whether Python's `hasattr()` is true. */
export function hasAttribute(rt: Runtime, value: Value, name: string): boolean {
  if (name.startsWith('_') && hasHiddenAttribute(value, name)) return true;
  return publicAttribute(rt, value, name) !== undefined;
}

/** Jinja2's `value.name`: the attribute, else the item, else undefined. */
export function getAttribute(rt: Runtime, value: Value, name: string): Value {
  const found = safeAttribute(rt, value, name);
  if (found !== undefined) return found;
  if (value instanceof PyDict) {
    const item = value.get(rt, name);
    if (item !== undefined) return item;
  } else if (value instanceof PyObject && value.item !== undefined) {
    const item = tryItem(rt, value, name);
    if (item !== undefined) return item;
  }
  return rt.undefined({ object: value, name });
}

/** An attribute, or the unsafe undefined where the sandbox refuses it, or undefined. */
function safeAttribute(rt: Runtime, value: Value, name: string): Value | undefined {
  if (!isUnsafe(value, name)) return publicAttribute(rt, value, name);
  const exists = hasHiddenAttribute(value, name) || publicAttribute(rt, value, name) !== undefined;
  return exists ? unsafe(rt, value, name) : undefined;
}

function isUnsafe(value: Value, name: string): boolean {
  if (name.charCodeAt(0) === 0x5f) return true;
  return value instanceof PyIterator && (name === 'gi_frame' || name === 'gi_code');
}

function unsafe(rt: Runtime, value: Value, name: string): Value {
  const hint = `access to attribute '${name}' of '${typeName(value)}' object is unsafe.`;
  return rt.undefined({ hint, object: value, name, error: 'SecurityError' });
}

/** Jinja2's `value[key]`: the item, else the attribute, else undefined. */
export function getItem(rt: Runtime, value: Value, key: Value): Value {
  const item = tryItem(rt, value, key);
  if (item !== undefined) return item;
  const name = key instanceof Markup ? key.value : key;
  if (typeof name === 'string') {
    const found = safeAttribute(rt, value, name);
    if (found !== undefined) return found;
  }
  return rt.undefined({ object: value, name: key });
}

function tryItem(rt: Runtime, value: Value, key: Value): Value | undefined {
  if (value instanceof PyDict && typeof key === 'string') return value.get(rt, key);
  if (Array.isArray(value) && typeof key === 'number') return value.at(key);
  try {
    return subscript(rt, value, key);
  } catch (error) {
    if (isSubscriptError(error)) return undefined;
    throw error;
  }
}

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
