import { typeError, valueError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { codePointIndex, length, substring, walkCost } from '../unicode/code-points.ts';
import { toIndex } from '../values/conversion.ts';
import { isString, PyTuple, stringOf, typeName, type Value } from '../values/value.ts';
import { type Method, positional } from './method.ts';

/** The part of a text that `start` and `end` leave, and where it starts; null past the end. */
interface Window {
  readonly text: string;
  readonly offset: number;
}

/** A str argument, or the TypeError that Python raises for another type. */
export function textArgument(value: Value): string {
  if (isString(value)) return stringOf(value);
  throw typeError(`must be str, not ${typeName(value)}`);
}

function windowOf(rt: Runtime, text: string, start: Value, end: Value): Window | null {
  rt.budget.scan(text.length);
  if (start === null && end === null) return { text, offset: 0 };
  rt.budget.step(walkCost(text));
  const size = length(text);
  const from = clamp(start, 0, size);
  const to = Math.min(clamp(end, size, size), size);
  if (from > to) return null;
  return { text: substring(text, from, to), offset: from };
}

function clamp(value: Value, fallback: number, size: number): number {
  if (value === null) return fallback;
  const index = toIndex(value, 'slice indices must be integers or None');
  return index < 0 ? Math.max(0, index + size) : index;
}

function position(window: Window | null, find: (text: string) => number): number {
  if (window === null) return -1;
  const unit = find(window.text);
  return unit < 0 ? -1 : window.offset + codePointIndex(window.text, unit);
}

function find(rt: Runtime, self: string, args: readonly Value[], last: boolean): number {
  const needle = textArgument(args[0]!);
  const window = windowOf(rt, self, args[1] ?? null, args[2] ?? null);
  rt.budget.search(self.length, needle.length);
  return position(window, (text) => (last ? text.lastIndexOf(needle) : text.indexOf(needle)));
}

function finder(name: string, last: boolean): Method<string> {
  return positional(name, 1, 3, (rt, self, args) => find(rt, self, args, last));
}

function indexer(name: string, last: boolean): Method<string> {
  return positional(name, 1, 3, (rt, self, args) => {
    const index = find(rt, self, args, last);
    if (index < 0) throw valueError('substring not found');
    return index;
  });
}

export function occurrences(text: string, needle: string): number {
  if (needle === '') return length(text) + 1;
  let count = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    count += 1;
  }
  return count;
}

function affix(name: string, matches: (text: string, affix: string) => boolean): Method<string> {
  return positional(name, 1, 3, (rt, self, args) => {
    const [wanted] = args as [Value];
    const choices = wanted instanceof PyTuple ? wanted.items : [wanted];
    const window = windowOf(rt, self, args[1] ?? null, args[2] ?? null);
    return choices.some((choice) => {
      if (!isString(choice)) {
        const what = wanted instanceof PyTuple ? 'tuple for' : `${name} first arg`;
        throw typeError(`${what} must be str or a tuple of str, not ${typeName(choice)}`);
      }
      return window !== null && matches(window.text, stringOf(choice));
    });
  });
}

export const SEARCH_METHODS: readonly Method<string>[] = [
  finder('find', false),
  finder('rfind', true),
  indexer('index', false),
  indexer('rindex', true),
  positional('count', 1, 3, (rt, self, args) => {
    const needle = textArgument(args[0]!);
    const window = windowOf(rt, self, args[1] ?? null, args[2] ?? null);
    rt.budget.search(self.length, needle.length);
    return window === null ? 0 : occurrences(window.text, needle);
  }),
  affix('startswith', (text, prefix) => text.startsWith(prefix)),
  affix('endswith', (text, suffix) => text.endsWith(suffix)),
];

/** Python's `str.replace`; a negative count means all. */
export function replaceText(
  rt: Runtime,
  text: string,
  old: string,
  replacement: string,
  count: number,
): string {
  rt.budget.search(text.length, old.length);
  const most = count < 0 ? Number.POSITIVE_INFINITY : count;
  const found = Math.min(most, occurrences(text, old));
  if (found === 0) return text;
  rt.budget.text(text.length + found * (replacement.length - old.length));
  if (old === '') return insertBetween(text, replacement, found);
  let result = '';
  let at = 0;
  for (let round = 0; round < found; round += 1) {
    const next = text.indexOf(old, at);
    result += text.slice(at, next) + replacement;
    at = next + old.length;
  }
  return result + text.slice(at);
}

function insertBetween(text: string, separator: string, count: number): string {
  let result = separator;
  let inserted = 1;
  for (const character of text) {
    result += character;
    if (inserted < count) {
      result += separator;
      inserted += 1;
    }
  }
  return result;
}
