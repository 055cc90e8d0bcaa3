import { BYTES } from '../budget/budget.ts';
import { isSubscriptError, TemplateError, typeError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { characters } from '../unicode/code-points.ts';
import { getAttribute, hasAttribute } from '../values/access.ts';
import { operate } from '../values/arithmetic.ts';
import { compare, equals, sortBy } from '../values/comparison.ts';
import { toIndex } from '../values/conversion.ts';
import { DictView, PyDict } from '../values/dict.ts';
import { each, pull, toList } from '../values/iteration.ts';
import { PyIterator } from '../values/iterator.ts';
import { PyRange } from '../values/range.ts';
import { signature } from '../values/signature.ts';
import { length, truth } from '../values/truth.ts';
import { failMethod, Undefined } from '../values/undefined.ts';
import {
  isString,
  Markup,
  orElse,
  PyTuple,
  stringOf,
  typeName,
  type Value,
} from '../values/value.ts';
import { attributeGetter, attributesGetter, type Getter, ignoreCase } from './attributes.ts';
import { escapeMarkup } from './escape.ts';
import { type FilterEntry, filter, simple } from './filter.ts';

function caseGetter(rt: Runtime, attribute: Value, caseSensitive: Value): Getter {
  return attributeGetter(rt, attribute, truth(rt, caseSensitive) ? {} : { map: ignoreCase });
}

function sort(rt: Runtime, args: readonly Value[]): Value {
  const [value, reverse, caseSensitive, attribute] = args as [Value, Value, Value, Value];
  const key = attributesGetter(rt, attribute, truth(rt, caseSensitive) ? undefined : ignoreCase);
  return sortBy(rt, toList(rt, value), key, toIndex(reverse) !== 0);
}

function dictSort(rt: Runtime, args: readonly Value[]): Value {
  const [value, caseSensitive, by, reverse] = args as [Value, Value, Value, Value];
  const field = isString(by) ? ['key', 'value'].indexOf(stringOf(by)) : -1;
  if (field < 0) {
    const message = 'You can only sort by either "key" or "value"';
    throw new TemplateError('FilterArgumentError', message);
  }
  const exact = truth(rt, caseSensitive);
  const key = (item: Value): Value => {
    const part = (item as PyTuple).items[field]!;
    return exact ? part : ignoreCase(part);
  };
  return sortBy(rt, itemPairs(rt, value), key, toIndex(reverse) !== 0);
}

function itemPairs(rt: Runtime, value: Value): Value[] {
  return value instanceof PyDict ? value.items() : failMethod(rt, value, 'items');
}

function* uniqueItems(rt: Runtime, value: Value, key: Getter): Generator<Value> {
  const seen = new PyDict();
  for (const item of each(rt, value)) {
    const name = key(item);
    rt.budget.step(3);
    if (seen.has(rt, name)) continue;
    seen.set(rt, name, null);
    yield item;
  }
}

function extreme(rt: Runtime, args: readonly Value[], operator: '<' | '>'): Value {
  const [value, caseSensitive, attribute] = args as [Value, Value, Value];
  const key = caseGetter(rt, attribute, caseSensitive);
  let best: Value | undefined;
  let bestKey: Value = null;
  for (const item of each(rt, value)) {
    const itemKey = key(item);
    if (best === undefined || compare(rt, operator, itemKey, bestKey)) {
      best = item;
      bestKey = itemKey;
    }
  }
  return orElse(best, () => rt.undefined({ hint: 'No aggregated item, sequence was empty.' }));
}

function join(rt: Runtime, [value, separator, attribute]: readonly Value[]): Value {
  const get = attribute === null ? null : attributeGetter(rt, attribute!);
  const items: Value[] = [];
  for (const item of each(rt, value!)) items.push(get === null ? item : get(item));
  const marked =
    rt.autoescape && (separator instanceof Markup || items.some((item) => item instanceof Markup));
  const print = (item: Value) => (marked ? escapeMarkup(rt, item).value : rt.text(item));
  const between = print(separator!);
  let text = '';
  items.forEach((item, index) => {
    const piece = print(item);
    rt.budget.text(piece.length + between.length);
    text += index === 0 ? piece : between + piece;
  });
  return marked ? new Markup(text) : text;
}

function first(rt: Runtime, value: Value): Value {
  return orElse(pull(rt, value)(), () =>
    rt.undefined({ hint: 'No first item, sequence was empty.' }),
  );
}

function last(rt: Runtime, value: Value): Value {
  const items = reversible(rt, value);
  if (items === null) throw typeError(`'${typeName(value)}' object is not reversible`);
  const item = items.at(-1);
  // Python reverses by index, which leaves the characters of a safe text safe; `first` iterates.
  if (value instanceof Markup && item !== undefined) return new Markup(item as string);
  return orElse(item, () => rt.undefined({ hint: 'No last item, sequence was empty.' }));
}

/** The items of what Python can reverse, or null. */
function reversible(rt: Runtime, value: Value): readonly Value[] | null {
  if (Array.isArray(value)) return value;
  if (value instanceof PyTuple) return value.items;
  if (isString(value)) return Array.from(characters(stringOf(value)));
  if (value instanceof PyDict || value instanceof DictView || value instanceof PyRange) {
    return toList(rt, value);
  }
  if (value instanceof Undefined) {
    value.refuse(rt);
    return [];
  }
  return null;
}

function reverse(rt: Runtime, value: Value): Value {
  if (isString(value)) {
    const text = stringOf(value);
    rt.budget.text(text.length);
    const reversed = Array.from(text).reverse().join('');
    return value instanceof Markup ? new Markup(reversed) : reversed;
  }
  const items = reversible(rt, value);
  if (items === null) return listToReverse(rt, value).reverse();
  const [type, label] = reversedType(value);
  return new PyIterator(type, label, reversedItems(items));
}

function listToReverse(rt: Runtime, value: Value): Value[] {
  try {
    return toList(rt, value);
  } catch (error) {
    if (!(error instanceof TemplateError) || error.type !== 'TypeError') throw error;
    throw new TemplateError('FilterArgumentError', 'argument must be iterable');
  }
}

function* reversedItems(items: readonly Value[]): Generator<Value> {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    if (index < items.length) yield items[index]!;
  }
}

function reversedType(value: Value): readonly [string, string] {
  if (Array.isArray(value)) return ['list_reverseiterator', 'list_reverseiterator object'];
  if (value instanceof PyTuple || value instanceof Undefined)
    return ['reversed', 'reversed object'];
  if (value instanceof PyRange) return ['range_iterator', 'range_iterator object'];
  const of = value instanceof DictView ? value.of.replace(/s$/, '') : 'key';
  return [`dict_reverse${of}iterator`, `dict_reverse${of}iterator object`];
}

function random(rt: Runtime, value: Value): Value {
  const size = length(rt, value);
  if (size === 0) return rt.undefined({ hint: 'No random item, sequence was empty.' });
  if (!Array.isArray(value) && !(value instanceof PyTuple) && !isString(value)) {
    if (!(value instanceof PyRange))
      throw typeError(`'${typeName(value)}' object is not a sequence`);
  }
  const item = toList(rt, value)[Math.floor(rt.random() * size)] ?? null;
  return value instanceof Markup ? new Markup(item as string) : item;
}

function* batches(rt: Runtime, [value, count, fill]: readonly Value[]): Generator<Value> {
  let batch: Value[] = [];
  for (const item of each(rt, value!)) {
    if (equals(rt, batch.length, count!)) {
      yield batch;
      batch = [];
    }
    rt.budget.allocate(BYTES.item);
    batch.push(item);
  }
  if (batch.length === 0) return;
  if (fill !== null && compare(rt, '<', batch.length, count!)) {
    const missing = toIndex(operate(rt, 'sub', count!, batch.length));
    rt.budget.list(missing);
    for (let index = 0; index < missing; index += 1) batch.push(fill!);
  }
  yield batch;
}

function* slices(rt: Runtime, [value, count, fill]: readonly Value[]): Generator<Value> {
  const items = toList(rt, value!);
  const size = toIndex(operate(rt, 'floordiv', items.length, count!));
  const extra = toIndex(operate(rt, 'mod', items.length, count!));
  let offset = 0;
  for (let index = 0; index < toIndex(count!); index += 1) {
    const start = offset + index * size;
    if (index < extra) offset += 1;
    const part = items.slice(start, offset + (index + 1) * size);
    rt.budget.list(part.length);
    rt.budget.step(3);
    if (fill !== null && index >= extra) part.push(fill!);
    yield part;
  }
}

function groupBy(rt: Runtime, args: readonly Value[]): Value {
  const [value, attribute, fallback, caseSensitive] = args as [Value, Value, Value, Value];
  const exact = truth(rt, caseSensitive);
  const plain = attributeGetter(rt, attribute, { fallback });
  const key = exact ? plain : attributeGetter(rt, attribute, { fallback, map: ignoreCase });
  const sorted = sortBy(rt, toList(rt, value), key);
  const groups: { key: Value; items: Value[] }[] = [];
  for (const item of sorted) {
    const itemKey = key(item);
    const group = groups.at(-1);
    if (group !== undefined && equals(rt, group.key, itemKey)) group.items.push(item);
    else groups.push({ key: itemKey, items: [item] });
  }
  return groups.map((group) => {
    const name = exact ? group.key : plain(group.items[0]!);
    return new PyTuple([name, group.items], ['grouper', 'list']);
  });
}

function sum(rt: Runtime, [value, attribute, start]: readonly Value[]): Value {
  if (start !== undefined && isString(start))
    throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
  const get = attribute === null ? null : attributeGetter(rt, attribute!);
  let total: Value = start ?? null;
  for (const item of each(rt, value!)) {
    total = operate(rt, 'add', total, get === null ? item : get(item));
  }
  return total;
}

function* items(rt: Runtime, value: Value): Generator<Value> {
  if (value instanceof Undefined) return;
  if (!(value instanceof PyDict)) throw typeError('Can only get item pairs from a mapping.');
  yield* toList(rt, new DictView(value, 'items'));
}

function attribute(rt: Runtime, [value, name]: readonly Value[]): Value {
  if (!isString(name!)) throw typeError('attribute name must be string');
  const text = stringOf(name);
  try {
    if (hasAttribute(rt, value!, text)) return getAttribute(rt, value!, text);
  } catch (error) {
    if (!isSubscriptError(error)) throw error;
  }
  return rt.undefined({ object: value!, name: text });
}

const EXTREME = { case_sensitive: false, attribute: null };
const FILL = { fill_with: null };

export const SEQUENCE_FILTERS: readonly FilterEntry[] = [
  simple('count', 'len', length),
  simple('length', 'len', length),
  simple('list', 'do_list', toList),
  simple('first', 'do_first', first),
  simple('last', 'do_last', last),
  simple('random', 'do_random', random),
  simple('reverse', 'do_reverse', reverse),
  simple('items', 'do_items', (rt, value) => PyIterator.generator('do_items', items(rt, value))),
  filter('attr', signature('do_attr', 'obj name'), attribute),
  filter(
    'sort',
    signature('do_sort', 'value reverse case_sensitive attribute', {
      reverse: false,
      ...EXTREME,
    }),
    sort,
  ),
  filter(
    'dictsort',
    signature('do_dictsort', 'value case_sensitive by reverse', {
      case_sensitive: false,
      by: 'key',
      reverse: false,
    }),
    dictSort,
  ),
  filter(
    'unique',
    signature('do_unique', 'value case_sensitive attribute', EXTREME),
    (rt, args) => {
      const [value, caseSensitive, name] = args as [Value, Value, Value];
      const key = caseGetter(rt, name, caseSensitive);
      return PyIterator.generator('do_unique', uniqueItems(rt, value, key));
    },
  ),
  filter('min', signature('do_min', 'value case_sensitive attribute', EXTREME), (rt, args) => {
    return extreme(rt, args, '<');
  }),
  filter('max', signature('do_max', 'value case_sensitive attribute', EXTREME), (rt, args) => {
    return extreme(rt, args, '>');
  }),
  filter('join', signature('do_join', 'value d attribute', { d: '', attribute: null }), join),
  filter('batch', signature('do_batch', 'value linecount fill_with', FILL), (rt, args) => {
    return PyIterator.generator('do_batch', batches(rt, args));
  }),
  filter('slice', signature('do_slice', 'value slices fill_with', FILL), (rt, args) => {
    return PyIterator.generator('sync_do_slice', slices(rt, args));
  }),
  filter(
    'groupby',
    signature('do_groupby', 'value attribute default case_sensitive', {
      default: null,
      case_sensitive: false,
    }),
    groupBy,
  ),
  filter(
    'sum',
    signature('do_sum', 'iterable attribute start', { attribute: null, start: 0 }),
    sum,
  ),
  filter(
    'default',
    signature('do_default', 'value default_value boolean', {
      default_value: '',
      boolean: false,
    }),
    defaultValue,
  ),
  filter(
    'd',
    signature('do_default', 'value default_value boolean', {
      default_value: '',
      boolean: false,
    }),
    defaultValue,
  ),
];

function defaultValue(rt: Runtime, [value, fallback, boolean]: readonly Value[]): Value {
  if (value instanceof Undefined) return fallback!;
  return truth(rt, boolean!) && !truth(rt, value!) ? fallback! : value!;
}
