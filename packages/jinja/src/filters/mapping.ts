import { TemplateError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Implementation } from '../values/function.ts';
import { each } from '../values/iteration.ts';
import { PyIterator } from '../values/iterator.ts';
import { truth } from '../values/truth.ts';
import { Undefined } from '../values/undefined.ts';
import { isString, type Keywords, stringOf, type Value } from '../values/value.ts';
import { attributeGetter, type Getter } from './attributes.ts';
import type { FilterEntry } from './filter.ts';

/** A filter or test by the name that a template gives, or the error for an unknown one. */
function lookUp(rt: Runtime, kind: 'filter' | 'test', name: Value): Implementation {
  const library = kind === 'filter' ? rt.library.filters : rt.library.tests;
  const found = isString(name) ? library.get(stringOf(name)) : undefined;
  if (found !== undefined) return found;
  const message = `No ${kind} named ${rt.repr(name)}.`;
  const hint =
    name instanceof Undefined
      ? ` (${name.message(rt)}; did you forget to quote the callable name?)`
      : '';
  throw new TemplateError('TemplateRuntimeError', message + hint);
}

function mapper(rt: Runtime, args: readonly Value[], keywords: Keywords): Getter {
  if (args.length === 0 && keywords?.has('attribute')) return attributeMapper(rt, keywords);
  const [name, ...rest] = args;
  if (name === undefined) {
    throw new TemplateError('FilterArgumentError', 'map requires a filter argument');
  }
  const { autoescape } = rt;
  return (item) => {
    const implementation = lookUp(rt, 'filter', name);
    rt.autoescape = autoescape;
    return implementation(rt, [item, ...rest], keywords);
  };
}

function attributeMapper(rt: Runtime, keywords: Map<string, Value>): Getter {
  const rest = new Map(keywords);
  const attribute = rest.get('attribute')!;
  const fallback = rest.get('default') ?? null;
  rest.delete('attribute');
  rest.delete('default');
  const [unexpected] = rest.keys();
  if (unexpected !== undefined) {
    const message = `Unexpected keyword argument ${rt.repr(unexpected)}`;
    throw new TemplateError('FilterArgumentError', message);
  }
  return attributeGetter(rt, attribute, { fallback });
}

function* mapItems(
  rt: Runtime,
  value: Value,
  args: readonly Value[],
  keywords: Keywords,
): Generator<Value> {
  if (!truth(rt, value)) return;
  const map = mapper(rt, args, keywords);
  for (const item of each(rt, value)) {
    rt.budget.step(3);
    yield map(item);
  }
}

interface Selection {
  readonly wanted: boolean;
  readonly byAttribute: boolean;
}

function chooser(
  rt: Runtime,
  args: readonly Value[],
  keywords: Keywords,
  byAttribute: boolean,
): (item: Value) => boolean {
  if (byAttribute && args.length === 0) {
    throw new TemplateError('FilterArgumentError', 'Missing parameter for attribute name');
  }
  const get: Getter = byAttribute ? attributeGetter(rt, args[0]!) : (item) => item;
  const [name, ...rest] = byAttribute ? args.slice(1) : args;
  if (name === undefined) return (item) => truth(rt, get(item));
  return (item) => {
    const subject = get(item);
    return truth(rt, lookUp(rt, 'test', name)(rt, [subject, ...rest], keywords));
  };
}

function* selectItems(
  rt: Runtime,
  value: Value,
  args: readonly Value[],
  keywords: Keywords,
  { wanted, byAttribute }: Selection,
): Generator<Value> {
  if (!truth(rt, value)) return;
  const chosen = chooser(rt, args, keywords, byAttribute);
  for (const item of each(rt, value)) {
    rt.budget.step(3);
    if (chosen(item) === wanted) yield item;
  }
}

function missingValue(name: string): TemplateError {
  const message = `${name}() missing 1 required positional argument: 'value'`;
  return new TemplateError('TypeError', message);
}

function selection(name: string, options: Selection): FilterEntry {
  return [
    name,
    (rt, [value, ...args], keywords) => {
      if (value === undefined) throw missingValue(name);
      const items = selectItems(rt, value, args, keywords, options);
      return PyIterator.generator('select_or_reject', items);
    },
  ];
}

export const MAPPING_FILTERS: readonly FilterEntry[] = [
  [
    'map',
    (rt, [value, ...args], keywords) => {
      if (value === undefined) throw missingValue('map');
      return PyIterator.generator('sync_do_map', mapItems(rt, value, args, keywords));
    },
  ],
  selection('select', { wanted: true, byAttribute: false }),
  selection('reject', { wanted: false, byAttribute: false }),
  selection('selectattr', { wanted: true, byAttribute: true }),
  selection('rejectattr', { wanted: false, byAttribute: true }),
];
