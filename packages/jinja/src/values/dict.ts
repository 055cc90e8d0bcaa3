import { BYTES } from '../budget/budget.ts';
import { TemplateError, typeError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Undefined } from './undefined.ts';
import { Markup, PyBytes, PyFloat, PyObject, PyTuple, typeName, type Value } from './value.ts';

type HashKey = string | number | bigint | null | PyObject;
interface Entry {
  readonly key: Value;
  value: Value;
}

/**
 * What a Map may use as the key of a Python value: equal values give the same key, so that
 * `1`, `1.0` and `True` meet. Texts that start with NUL are escaped to keep room for tuples.
 */
export function hashKey(rt: Runtime, value: Value): HashKey {
  if (typeof value === 'string') return value.charCodeAt(0) === 0 ? `\0s${value}` : value;
  if (typeof value === 'number' || typeof value === 'bigint' || value === null) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (Array.isArray(value)) throw typeError("unhashable type: 'list'");
  if (value instanceof Markup) return hashKey(rt, value.value);
  if (value instanceof PyFloat) return floatKey(value);
  if (value instanceof PyTuple) return tupleKey(rt, value);
  if (value instanceof PyBytes) return `\0b${value.repr()}`;
  if (value instanceof Undefined) {
    value.refuse(rt);
    return `\0u${value.typeName}`;
  }
  if (value instanceof PyDict || (value instanceof DictView && value.of !== 'values')) {
    throw typeError(`unhashable type: '${typeName(value)}'`);
  }
  return value;
}

function floatKey(float: PyFloat): HashKey {
  const { value } = float;
  if (Number.isNaN(value)) return float;
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  return BigInt(value);
}

function tupleKey(rt: Runtime, tuple: PyTuple): HashKey {
  rt.budget.step(tuple.items.length);
  const parts = tuple.items.map((item) => {
    const key = hashKey(rt, item);
    if (typeof key === 'string') return `s${key.length}:${key}`;
    if (key instanceof PyObject) return `o${rt.identity(key)}`;
    return `n${key}`;
  });
  const text = `\0t${parts.join(',')}`;
  rt.budget.text(text.length);
  return text;
}

/** Python's dict: keeps insertion order, looks keys up by equality. */
export class PyDict extends PyObject {
  readonly typeName = 'dict';
  readonly entries = new Map<HashKey, Entry>();

  static of(rt: Runtime, pairs: Iterable<readonly [Value, Value]>): PyDict {
    const dict = new PyDict();
    for (const [key, value] of pairs) dict.set(rt, key, value);
    return dict;
  }

  get(rt: Runtime, key: Value): Value | undefined {
    return this.entries.get(hashKey(rt, key))?.value;
  }

  has(rt: Runtime, key: Value): boolean {
    return this.entries.has(hashKey(rt, key));
  }

  set(rt: Runtime, key: Value, value: Value): void {
    const hash = hashKey(rt, key);
    const entry = this.entries.get(hash);
    if (entry !== undefined) {
      entry.value = value;
      return;
    }
    rt.budget.allocate(BYTES.entry);
    rt.budget.step(2);
    this.entries.set(hash, { key, value });
  }

  /** For keys known to be plain texts, without the cost of a budget check. */
  setText(key: string, value: Value): void {
    const hash = key.charCodeAt(0) === 0 ? `\0s${key}` : key;
    this.entries.set(hash, { key, value });
  }

  delete(rt: Runtime, key: Value): boolean {
    return this.entries.delete(hashKey(rt, key));
  }

  update(other: PyDict): void {
    for (const [hash, { key, value }] of other.entries) {
      const entry = this.entries.get(hash);
      if (entry === undefined) this.entries.set(hash, { key, value });
      else entry.value = value;
    }
  }

  copy(rt: Runtime): PyDict {
    rt.budget.allocate(BYTES.entry * this.entries.size);
    rt.budget.step(this.entries.size);
    const copy = new PyDict();
    copy.update(this);
    return copy;
  }

  keys(): Value[] {
    return Array.from(this.entries.values(), (entry) => entry.key);
  }

  values(): Value[] {
    return Array.from(this.entries.values(), (entry) => entry.value);
  }

  items(): PyTuple[] {
    return Array.from(this.entries.values(), ({ key, value }) => new PyTuple([key, value]));
  }

  override repr(rt: Runtime, depth: number): string {
    return rt.reprGuarded(this, depth, '{...}', () => {
      let text = '{';
      for (const { key, value } of this.entries.values()) {
        if (text.length > 1) text += ', ';
        text += `${rt.repr(key, depth + 1)}: ${rt.repr(value, depth + 1)}`;
        rt.budget.step();
      }
      return `${text}}`;
    });
  }

  override truth(): boolean {
    return this.entries.size > 0;
  }

  override len(): number {
    return this.entries.size;
  }

  override *iterate(): Iterator<Value> {
    for (const entry of this.live()) yield entry.key;
  }

  override item(rt: Runtime, key: Value): Value {
    const value = this.get(rt, key);
    if (value === undefined) throw new TemplateError('KeyError', rt.repr(key));
    return value;
  }

  override contains(rt: Runtime, key: Value): boolean {
    return this.has(rt, key);
  }

  /** The entries while they are iterated: a change of size is the error that Python makes it. */
  *live(): Generator<Entry> {
    const size = this.entries.size;
    for (const entry of this.entries.values()) {
      if (this.entries.size !== size) break;
      yield entry;
    }
    if (this.entries.size !== size) {
      throw new TemplateError('RuntimeError', 'dictionary changed size during iteration');
    }
  }
}

/** `dict.keys()`, `.values()` and `.items()`: a live view. */
export class DictView extends PyObject {
  readonly typeName: string;
  readonly dict: PyDict;
  readonly of: 'keys' | 'values' | 'items';

  constructor(dict: PyDict, of: 'keys' | 'values' | 'items') {
    super();
    this.dict = dict;
    this.of = of;
    this.typeName = `dict_${of}`;
  }

  override repr(rt: Runtime, depth: number): string {
    return `${this.typeName}([${rt.reprItems(this.list(), depth, this)}])`;
  }

  list(): Value[] {
    if (this.of === 'keys') return this.dict.keys();
    return this.of === 'values' ? this.dict.values() : this.dict.items();
  }

  override truth(): boolean {
    return this.dict.truth();
  }

  override len(): number {
    return this.dict.len();
  }

  override *iterate(): Iterator<Value> {
    for (const { key, value } of this.dict.live()) {
      if (this.of === 'keys') yield key;
      else if (this.of === 'values') yield value;
      else yield new PyTuple([key, value]);
    }
  }

  override contains(rt: Runtime, value: Value): boolean {
    if (this.of === 'keys') return this.dict.has(rt, value);
    if (this.of === 'values') return this.dict.values().some((item) => rt.same(item, value));
    if (!(value instanceof PyTuple) || value.items.length !== 2) return false;
    const found = this.dict.get(rt, value.items[0]!);
    return found !== undefined && rt.same(found, value.items[1]!);
  }
}
