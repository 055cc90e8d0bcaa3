import { escapeMarkup } from '../filters/escape.ts';
import { stripTags, unescapeHtml } from '../filters/html-text.ts';
import { formatFields } from '../formatting/str-format.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { each } from '../values/iteration.ts';
import { isString, type Keywords, Markup, PyTuple, type Value } from '../values/value.ts';
import { type Method, type MethodTable, positional, table } from './method.ts';
import { joinText, mappingOf, TEXT_METHODS } from './text.ts';

/** Methods whose arguments are escaped and whose result is safe again. */
const ESCAPING = [
  'capitalize',
  'title',
  'lower',
  'upper',
  'replace',
  'ljust',
  'rjust',
  'lstrip',
  'rstrip',
  'center',
  'strip',
  'translate',
  'expandtabs',
  'swapcase',
  'zfill',
];
const PARTS = ['split', 'rsplit', 'splitlines'];
const PARTITIONS = ['partition', 'rpartition'];

function escapeArgument(rt: Runtime, value: Value): Value {
  return isString(value) ? escapeMarkup(rt, value).value : value;
}

function escapeKeywords(rt: Runtime, keywords: Keywords): Keywords {
  if (keywords === null) return null;
  return new Map([...keywords].map(([name, value]) => [name, escapeArgument(rt, value)]));
}

function mark(value: Value): Value {
  return typeof value === 'string' ? new Markup(value) : value;
}

function wrap(name: string, body: Method<Markup>['call']): Method<Markup> {
  return { name, property: false, call: body };
}

function escaping(name: string): Method<Markup> {
  const method = TEXT_METHODS.get(name)!;
  return wrap(name, (rt, self, args, keywords) => {
    const escaped = args.map((value) => escapeArgument(rt, value));
    return mark(method.call(rt, self.value, escaped, escapeKeywords(rt, keywords)));
  });
}

function parts(name: string): Method<Markup> {
  const method = TEXT_METHODS.get(name)!;
  return wrap(name, (rt, self, args, keywords) => {
    return (method.call(rt, self.value, args, keywords) as Value[]).map(mark);
  });
}

function partition(name: string): Method<Markup> {
  const method = TEXT_METHODS.get(name)!;
  return wrap(name, (rt, self, args, keywords) => {
    const escaped = args.map((value) => escapeArgument(rt, value));
    const result = method.call(rt, self.value, escaped, keywords) as PyTuple;
    return new PyTuple(result.items.map(mark));
  });
}

/** The methods of Markup: those of str, with escaping. */
export const MARKUP_METHODS: MethodTable<Markup> = new Map([
  ...Array.from(TEXT_METHODS, ([name, method]): [string, Method<Markup>] => [
    name,
    wrap(name, (rt, self, args, keywords) => method.call(rt, self.value, args, keywords)),
  ]),
  ...table<Markup>(
    ...ESCAPING.map(escaping),
    ...PARTS.map(parts),
    ...PARTITIONS.map(partition),
    positional('join', 1, 1, (rt, self, [values]) => {
      const escaped = Array.from(each(rt, values!), (value) => escapeMarkup(rt, value).value);
      return new Markup(joinText(rt, self.value, escaped));
    }),
    wrap('format', (rt, self, args, keywords) => {
      return new Markup(formatFields(rt, self.value, { positional: args, named: keywords }, true));
    }),
    positional('format_map', 1, 1, (rt, self, [map]) => {
      const named = mappingOf(rt, map!);
      return new Markup(formatFields(rt, self.value, { positional: [], named }, true));
    }),
    positional('unescape', 0, 0, (rt, self) => unescapeHtml(rt, self.value)),
    positional('striptags', 0, 0, (rt, self) => stripTags(rt, self.value)),
    positional('escape', 1, 1, (rt, _self, [value]) => escapeMarkup(rt, value!)),
  ),
]);

/** Whether a method is one of str that was wrapped as it is, and keeps its name. */
export function isEscaping(name: string): boolean {
  return ESCAPING.includes(name);
}

/** Whether Markup has a method of its own instead of that of str. */
export function isWrapped(name: string): boolean {
  return !TEXT_METHODS.has(name) || [...ESCAPING, ...PARTS, ...PARTITIONS, 'join'].includes(name);
}
