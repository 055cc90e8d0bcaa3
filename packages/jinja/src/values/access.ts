import { isSubscriptError } from '../errors.ts';
import { bindMethod, methodsOf } from '../methods/methods.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { PyDict } from './dict.ts';
import { hasHiddenAttribute } from './hidden.ts';
import { PyIterator } from './iterator.ts';
import { subscript } from './subscript.ts';
import { isString, Markup, PyBytes, PyObject, PyTuple, typeName, type Value } from './value.ts';

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

/** A look-up that fails may throw, which takes as long as so many steps. */
const THROWN = 20;

/** What has items by position only, so that no text can be a key. */
function isIndexed(value: Value): boolean {
  return Array.isArray(value) || value instanceof PyTuple || isString(value);
}

function isSubscriptable(value: Value): boolean {
  if (Array.isArray(value) || typeof value === 'string') return true;
  if (!(value instanceof PyObject)) return false;
  if (value instanceof PyTuple || value instanceof Markup || value instanceof PyBytes) return true;
  return value.item !== undefined;
}

function tryItem(rt: Runtime, value: Value, key: Value): Value | undefined {
  if (value instanceof PyDict && typeof key === 'string') return value.get(rt, key);
  if (!isSubscriptable(value)) return undefined;
  if (typeof key === 'number') {
    if (Array.isArray(value)) return value.at(key);
    if (value instanceof PyTuple) return value.items.at(key);
  } else if (typeof key === 'string' && isIndexed(value)) return undefined;
  rt.budget.step(THROWN);
  try {
    return subscript(rt, value, key);
  } catch (error) {
    if (isSubscriptError(error)) return undefined;
    throw error;
  }
}
