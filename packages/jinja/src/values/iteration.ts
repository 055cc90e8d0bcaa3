import { BYTES } from '../budget/budget.ts';
import { typeError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { PyRange } from './range.ts';
import { Markup, PyObject, PyTuple, typeName, type Value } from './value.ts';

/** Gives the next item, or undefined when there is none. */
export type Pull = () => Value | undefined;

/** Python's `iter()`, or null where the type cannot be iterated. Lists are read as they grow. */
export function pullOrNone(rt: Runtime, value: Value): Pull | null {
  if (Array.isArray(value)) return pullItems(value);
  if (typeof value === 'string') return pullFrom(value[Symbol.iterator]());
  if (value instanceof PyTuple) return pullItems(value.items);
  if (value instanceof Markup) return pullFrom(value.value[Symbol.iterator]());
  if (value instanceof PyRange) return pullRange(value);
  if (!(value instanceof PyObject) || value.iterate === undefined) return null;
  return pullFrom(value.iterate(rt));
}

export function pull(rt: Runtime, value: Value): Pull {
  const next = pullOrNone(rt, value);
  if (next === null) throw typeError(`'${typeName(value)}' object is not iterable`);
  return next;
}

function pullItems(items: readonly Value[]): Pull {
  let index = 0;
  return () => {
    if (index >= items.length) return undefined;
    index += 1;
    return items[index - 1];
  };
}

function pullRange(range: PyRange): Pull {
  let index = 0;
  return () => {
    if (index >= range.length) return undefined;
    index += 1;
    return range.at(index - 1);
  };
}

function pullFrom(iterator: Iterator<Value>): Pull {
  return () => {
    const { done, value } = iterator.next();
    return done === true ? undefined : value;
  };
}

/** Iterates a value; every item costs a step. */
export function* each(rt: Runtime, value: Value): Generator<Value> {
  const next = pull(rt, value);
  for (let item = next(); item !== undefined; item = next()) {
    rt.budget.step();
    yield item;
  }
}

/** Python's `list()`. */
export function toList(rt: Runtime, value: Value): Value[] {
  if (Array.isArray(value)) {
    rt.budget.list(value.length);
    return value.slice();
  }
  const items: Value[] = [];
  for (const item of each(rt, value)) {
    rt.budget.allocate(BYTES.item);
    items.push(item);
  }
  return items;
}
