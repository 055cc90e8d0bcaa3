import { TemplateError } from '../errors.ts';
import { splitLines } from '../methods/text-split.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { length } from '../unicode/code-points.ts';
import { compare, stableSort } from '../values/comparison.ts';
import { PyDict } from '../values/dict.ts';
import { PyTuple, type Value } from '../values/value.ts';

const WIDTH = 80;
const MAX_DEPTH = 200;

/** Keys and values of a dict in order; what cannot be compared orders by type name. */
function sortedItems(rt: Runtime, dict: PyDict): readonly (readonly [Value, Value])[] {
  const items = dict.items().map(({ items: [key, value] }) => [key!, value!] as const);
  return stableSort(rt, items, ([left], [right]) => safeLess(rt, left, right));
}

function safeLess(rt: Runtime, left: Value, right: Value): boolean {
  try {
    rt.budget.step(20);
    return compare(rt, '<', left, right);
  } catch (error) {
    if (!(error instanceof TemplateError) || error.type !== 'TypeError') throw error;
    return classRepr(left) < classRepr(right);
  }
}

function classRepr(value: Value): string {
  if (value === null) return "<class 'NoneType'>";
  const names = { string: 'str', number: 'int', bigint: 'int', boolean: 'bool' } as const;
  const type = typeof value;
  return `<class '${type in names ? names[type as keyof typeof names] : objectType(value)}'>`;
}

function objectType(value: Value): string {
  return Array.isArray(value) ? 'list' : (value as PyTuple).typeName;
}

/** A value on one line: `repr` with sorted dicts. */
function flat(rt: Runtime, value: Value, context: Set<object>): string {
  const [open, close] = delimiters(value) ?? [];
  if (open === undefined) return rt.repr(value);
  const container = value as object;
  if (context.has(container)) return recursion(rt, value);
  if (context.size > MAX_DEPTH) throw tooDeep();
  context.add(container);
  const parts =
    value instanceof PyDict
      ? sortedItems(rt, value).map(([key, item]) => {
          return `${flat(rt, key, context)}: ${flat(rt, item, context)}`;
        })
      : itemsOf(value).map((item) => flat(rt, item, context));
  context.delete(container);
  const text = open + parts.join(', ') + close;
  rt.budget.text(text.length);
  rt.budget.step(parts.length);
  return text;
}

function tooDeep(): TemplateError {
  return new TemplateError('RecursionError', 'maximum recursion depth exceeded');
}

function recursion(rt: Runtime, value: Value): string {
  const type = classRepr(value).slice(8, -2);
  return `<Recursion on ${type} with id=${Number(rt.address(value as object))}>`;
}

function delimiters(value: Value): readonly [string, string] | null {
  if (Array.isArray(value)) return ['[', ']'];
  if (value instanceof PyDict) return ['{', '}'];
  if (!(value instanceof PyTuple) || value.fields.length > 0) return null;
  return ['(', value.items.length === 1 ? ',)' : ')'];
}

function itemsOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : (value as PyTuple).items;
}

/** Python's `pprint.pformat` with its default width. */
export function prettyPrint(rt: Runtime, value: Value): string {
  return format(rt, value, 0, 0, new Set(), 1);
}

function format(
  rt: Runtime,
  value: Value,
  indent: number,
  allowance: number,
  context: Set<object>,
  level: number,
): string {
  if (typeof value === 'object' && value !== null && context.has(value)) {
    return recursion(rt, value);
  }
  const line = flat(rt, value, context);
  if (length(line) <= WIDTH - indent - allowance) return line;
  if (typeof value === 'string') return formatText(rt, value, indent, allowance, level);
  const ends = delimiters(value);
  if (ends === null) return line;
  const [open, close] = ends;
  context.add(value as object);
  const room = allowance + close.length;
  const parts =
    value instanceof PyDict
      ? formatItems(rt, value, indent + 1, room, context, level + 1)
      : itemsOf(value).map((item, index, all) => {
          const last = index === all.length - 1;
          return format(rt, item, indent + 1, last ? room : 1, context, level + 1);
        });
  context.delete(value as object);
  const text = open + parts.join(`,\n${' '.repeat(indent + 1)}`) + close;
  rt.budget.text(text.length);
  return text;
}

function formatItems(
  rt: Runtime,
  dict: PyDict,
  indent: number,
  allowance: number,
  context: Set<object>,
  level: number,
): string[] {
  return sortedItems(rt, dict).map(([key, item], index, all) => {
    const name = flat(rt, key, context);
    const last = index === all.length - 1;
    const inner = indent + length(name) + 2;
    return `${name}: ${format(rt, item, inner, last ? allowance : 1, context, level)}`;
  });
}

/** A long text as several literals, cut behind line ends and blanks. */
function formatText(
  rt: Runtime,
  text: string,
  indent: number,
  allowance: number,
  level: number,
): string {
  const outer = level === 1 ? 1 : 0;
  const column = indent + outer;
  const room = allowance + outer;
  const width = WIDTH - column;
  const lines = splitLines(rt, text, true);
  const chunks = lines.flatMap((line, index) => {
    const last = index === lines.length - 1;
    const literal = rt.repr(line);
    if (length(literal) <= (last ? width - room : width)) return [literal];
    return cutLine(rt, line, width, last ? room : 0);
  });
  if (chunks.length === 1) return rt.repr(lines.at(-1)!);
  const joined = chunks.join(`\n${' '.repeat(column)}`);
  return level === 1 ? `(${joined})` : joined;
}

function cutLine(rt: Runtime, line: string, width: number, room: number): string[] {
  const parts = line.match(/\S+\s*|\s+/g) ?? [];
  const chunks: string[] = [];
  let current = '';
  parts.forEach((part, index) => {
    const candidate = current + part;
    const limit = index === parts.length - 1 ? width - room : width;
    if (length(rt.repr(candidate)) > limit) {
      if (current !== '') chunks.push(rt.repr(current));
      current = part;
    } else {
      current = candidate;
    }
  });
  if (current !== '') chunks.push(rt.repr(current));
  return chunks;
}
