import { BYTES } from '../budget/budget.ts';
import { TemplateError, valueError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { call } from '../values/call.ts';
import { same, sortBy } from '../values/comparison.ts';
import { toIndex } from '../values/conversion.ts';
import { toList } from '../values/iteration.ts';
import type { PyRange } from '../values/range.ts';
import { orElse, type PyTuple, type Value } from '../values/value.ts';
import { type Method, type MethodTable, positional, property, table } from './method.ts';

function indexOf(
  rt: Runtime,
  items: readonly Value[],
  args: readonly Value[],
  missing: string,
): number {
  const [wanted, start = 0, stop = items.length] = args as [Value, Value?, Value?];
  const from = clamp(toIndex(start), items.length);
  const to = Math.min(clamp(toIndex(stop), items.length), items.length);
  for (let index = from; index < to; index += 1) {
    rt.budget.step();
    if (same(rt, items[index]!, wanted)) return index;
  }
  throw valueError(missing);
}

function clamp(index: number, length: number): number {
  return index < 0 ? Math.max(0, index + length) : index;
}

function count(rt: Runtime, items: readonly Value[], wanted: Value): number {
  rt.budget.step(items.length);
  return items.filter((item) => same(rt, item, wanted)).length;
}

function pop(self: Value[], index: number): Value {
  if (self.length === 0) throw new TemplateError('IndexError', 'pop from empty list');
  const at = index < 0 ? index + self.length : index;
  if (at < 0 || at >= self.length) throw new TemplateError('IndexError', 'pop index out of range');
  return self.splice(at, 1)[0]!;
}

function extend(rt: Runtime, self: Value[], values: Value): null {
  for (const item of toList(rt, values)) self.push(item);
  return null;
}

const SORT: Method<Value[]> = {
  name: 'sort',
  property: false,
  call: (rt, self, args, keywords) => {
    if (args.length > 0) {
      throw new TemplateError('TypeError', 'sort() takes no positional arguments');
    }
    const key = keywords?.get('key') ?? null;
    const reverse = toIndex(orElse(keywords?.get('reverse'), () => false)) !== 0;
    const sorted = sortBy(
      rt,
      self,
      (item) => (key === null ? item : call(rt, key, [item])),
      reverse,
    );
    sorted.forEach((item, index) => {
      self[index] = item;
    });
    return null;
  },
};

export const LIST_METHODS: MethodTable<Value[]> = table<Value[]>(
  positional('append', 1, 1, (rt, self, [value]) => {
    rt.budget.allocate(BYTES.item);
    self.push(value!);
    return null;
  }),
  positional('extend', 1, 1, (rt, self, [values]) => extend(rt, self, values!)),
  positional('insert', 2, 2, (rt, self, [index, value]) => {
    rt.budget.list(self.length);
    self.splice(toIndex(index!), 0, value!);
    return null;
  }),
  positional('pop', 0, 1, (rt, self, [index]) => {
    rt.budget.step(1 + self.length / 64);
    return pop(self, index === undefined ? -1 : toIndex(index));
  }),
  positional('remove', 1, 1, (rt, self, args) => {
    self.splice(indexOf(rt, self, args, 'list.remove(x): x not in list'), 1);
    return null;
  }),
  positional('clear', 0, 0, (_rt, self) => {
    self.length = 0;
    return null;
  }),
  positional('copy', 0, 0, (rt, self) => toList(rt, self)),
  positional('reverse', 0, 0, (rt, self) => {
    rt.budget.list(self.length);
    self.reverse();
    return null;
  }),
  positional('count', 1, 1, (rt, self, [value]) => count(rt, self, value!)),
  positional('index', 1, 3, (rt, self, args) => {
    return indexOf(rt, self, args, `${rt.repr(args[0]!)} is not in list`);
  }),
  SORT,
);

export const TUPLE_METHODS: MethodTable<PyTuple> = table<PyTuple>(
  positional('count', 1, 1, (rt, self, [value]) => count(rt, self.items, value!)),
  positional('index', 1, 3, (rt, self, args) => {
    return indexOf(rt, self.items, args, 'tuple.index(x): x not in tuple');
  }),
);

export const RANGE_METHODS: MethodTable<PyRange> = table<PyRange>(
  property('start', (self) => self.start),
  property('stop', (self) => self.stop),
  property('step', (self) => self.step),
  positional('count', 1, 1, (_rt, self, [value]) => (self.indexOf(value!) >= 0 ? 1 : 0)),
  positional('index', 1, 1, (rt, self, [value]) => {
    const index = self.indexOf(value!);
    if (index < 0) throw valueError(`${rt.repr(value!)} is not in range`);
    return index;
  }),
);
