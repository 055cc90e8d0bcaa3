import { BYTES } from '../budget/budget.ts';
import { TemplateError, typeError, valueError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { DictView, PyDict } from '../values/dict.ts';
import { each, toList } from '../values/iteration.ts';
import { arity } from '../values/signature.ts';
import { Undefined } from '../values/undefined.ts';
import { type Keywords, orElse, PyObject, PyTuple, typeName, type Value } from '../values/value.ts';
import { type MethodTable, positional, property, table } from './method.ts';

/** Takes over what `dict()` and `dict.update` accept: a dict, pairs, and keyword arguments. */
export function fillDict(
  rt: Runtime,
  dict: PyDict,
  name: string,
  args: readonly Value[],
  keywords: Keywords,
): void {
  if (args.length > 1) {
    throw typeError(`${name} expected at most 1 argument, got ${args.length}`);
  }
  const [source] = args;
  if (source !== undefined) fillFrom(rt, dict, source);
  for (const [key, value] of keywords ?? []) dict.set(rt, key, value);
}

function fillFrom(rt: Runtime, dict: PyDict, source: Value): void {
  if (source instanceof PyDict) {
    rt.budget.step(1 + 2 * source.entries.size);
    rt.budget.allocate(BYTES.entry * source.entries.size);
    dict.update(source);
    return;
  }
  // Python asks an undefined for its `keys` first, which fails.
  if (source instanceof Undefined) source.attribute(rt, 'keys');
  let index = 0;
  for (const pair of each(rt, source)) {
    const items = pairItems(rt, pair, index);
    if (items.length !== 2) {
      throw valueError(
        `dictionary update sequence element #${index} has length ${items.length}; 2 is required`,
      );
    }
    dict.set(rt, items[0]!, items[1]!);
    index += 1;
  }
}

function pairItems(rt: Runtime, pair: Value, index: number): Value[] {
  if (typeof pair === 'string' || Array.isArray(pair) || pair instanceof PyObject) {
    return toList(rt, pair);
  }
  throw typeError(`cannot convert dictionary update sequence element #${index} to a sequence`);
}

function pop(rt: Runtime, self: PyDict, key: Value, fallback: Value | undefined): Value {
  const value = self.get(rt, key);
  if (value === undefined) {
    if (fallback !== undefined) return fallback;
    throw new TemplateError('KeyError', rt.repr(key));
  }
  self.delete(rt, key);
  return value;
}

function popItem(self: PyDict): PyTuple {
  const last = [...self.entries].at(-1);
  if (last === undefined) {
    throw new TemplateError('KeyError', "'popitem(): dictionary is empty'");
  }
  self.entries.delete(last[0]);
  return new PyTuple([last[1].key, last[1].value]);
}

/** `dict.fromkeys(keys, value)`. */
export function fromKeys(rt: Runtime, args: readonly Value[]): PyDict {
  arity('fromkeys', args, 1, 2);
  const dict = new PyDict();
  for (const key of each(rt, args[0]!)) dict.set(rt, key, args[1] ?? null);
  return dict;
}

export const DICT_METHODS: MethodTable<PyDict> = table<PyDict>(
  positional('get', 1, 2, (rt, self, [key, fallback]) => {
    return orElse(self.get(rt, key!), () => fallback ?? null);
  }),
  positional('keys', 0, 0, (_rt, self) => new DictView(self, 'keys')),
  positional('values', 0, 0, (_rt, self) => new DictView(self, 'values')),
  positional('items', 0, 0, (_rt, self) => new DictView(self, 'items')),
  positional('copy', 0, 0, (rt, self) => self.copy(rt)),
  positional('clear', 0, 0, (_rt, self) => {
    self.entries.clear();
    return null;
  }),
  positional('pop', 1, 2, (rt, self, [key, fallback]) => pop(rt, self, key!, fallback)),
  positional('popitem', 0, 0, (rt, self) => {
    rt.budget.step(self.entries.size);
    return popItem(self);
  }),
  positional('setdefault', 1, 2, (rt, self, [key, fallback]) => {
    const value = self.get(rt, key!);
    if (value !== undefined) return value;
    self.set(rt, key!, fallback ?? null);
    return fallback ?? null;
  }),
  {
    name: 'update',
    property: false,
    call: (rt, self, args, keywords) => {
      fillDict(rt, self, 'update', args, keywords);
      return null;
    },
  },
  positional('fromkeys', 1, 2, (rt, _self, args) => fromKeys(rt, args)),
);

export const VIEW_METHODS: MethodTable<DictView> = table<DictView>(
  property('mapping', (self) => self.dict),
  positional('isdisjoint', 1, 1, (rt, self, [other]) => {
    if (self.of === 'values') throw typeError(`'${typeName(self)}' object is not a set`);
    for (const item of each(rt, other!)) if (self.contains(rt, item)) return false;
    return true;
  }),
);
