import { valueError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { isSpaceCode } from '../unicode/classes.ts';
import { skipSpace, trimEnd } from '../unicode/whitespace.ts';
import { toIndex } from '../values/conversion.ts';
import { signature } from '../values/signature.ts';
import { PyTuple, type Value } from '../values/value.ts';
import { type Method, named, positional } from './method.ts';
import { textArgument } from './text-search.ts';

/** Line ends of `str.splitlines`: more than a newline. */
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;

export function splitLines(rt: Runtime, text: string, keepEnds = false): string[] {
  rt.budget.scan(text.length);
  const lines: string[] = [];
  let at = 0;
  for (const match of text.matchAll(LINE_END)) {
    const end = match.index + match[0].length;
    lines.push(text.slice(at, keepEnds ? end : match.index));
    at = end;
  }
  if (at < text.length) lines.push(text.slice(at));
  rt.budget.list(lines.length);
  return lines;
}

/** Words apart by whitespace: `str.split()` with at most so many cuts. */
export function splitWords(rt: Runtime, text: string, most = -1): string[] {
  rt.budget.scan(text.length);
  const words: string[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    if (most >= 0 && words.length >= most) {
      words.push(text.slice(at));
      break;
    }
    let end = at;
    while (end < text.length && !isSpaceCode(text.charCodeAt(end))) end += 1;
    words.push(text.slice(at, end));
    at = skipSpace(text, end);
  }
  rt.budget.list(words.length);
  return words;
}

function splitWordsFromEnd(rt: Runtime, text: string, most: number): string[] {
  if (most < 0) return splitWords(rt, text);
  rt.budget.scan(text.length);
  const words: string[] = [];
  let rest = trimEnd(text);
  while (rest !== '' && words.length < most) {
    let start = rest.length;
    while (start > 0 && !isSpaceCode(rest.charCodeAt(start - 1))) start -= 1;
    words.push(rest.slice(start));
    rest = trimEnd(rest.slice(0, start));
  }
  if (rest !== '') words.push(rest);
  rt.budget.list(words.length);
  return words.reverse();
}

function splitBy(rt: Runtime, text: string, separator: string, most: number): string[] {
  if (separator === '') throw valueError('empty separator');
  rt.budget.search(text.length, separator.length);
  const parts: string[] = [];
  let at = 0;
  while (most < 0 || parts.length < most) {
    const next = text.indexOf(separator, at);
    if (next < 0) break;
    parts.push(text.slice(at, next));
    at = next + separator.length;
  }
  parts.push(text.slice(at));
  rt.budget.list(parts.length);
  return parts;
}

function splitByFromEnd(rt: Runtime, text: string, separator: string, most: number): string[] {
  if (separator === '') throw valueError('empty separator');
  rt.budget.search(text.length, separator.length);
  const parts: string[] = [];
  let end = text.length;
  while (most < 0 || parts.length < most) {
    const next = end < separator.length ? -1 : text.lastIndexOf(separator, end - separator.length);
    if (next < 0) break;
    parts.push(text.slice(next + separator.length, end));
    end = next;
  }
  parts.push(text.slice(0, end));
  rt.budget.list(parts.length);
  return parts.reverse();
}

function splitter(name: string, fromEnd: boolean): Method<string> {
  const parameters = signature(name, 'sep maxsplit', { sep: null, maxsplit: -1 });
  return named(parameters, (rt, self, [separator, maxsplit]) => {
    const most = toIndex(maxsplit!);
    if (separator === null) {
      return fromEnd ? splitWordsFromEnd(rt, self, most) : splitWords(rt, self, most);
    }
    const by = textArgument(separator!);
    return fromEnd ? splitByFromEnd(rt, self, by, most) : splitBy(rt, self, by, most);
  });
}

function partition(name: string, last: boolean): Method<string> {
  return positional(name, 1, 1, (rt, self, [value]) => {
    const separator = textArgument(value!);
    if (separator === '') throw valueError('empty separator');
    rt.budget.search(self.length, separator.length);
    const at = last ? self.lastIndexOf(separator) : self.indexOf(separator);
    if (at < 0) return new PyTuple(last ? ['', '', self] : [self, '', '']);
    return new PyTuple([self.slice(0, at), separator, self.slice(at + separator.length)]);
  });
}

export const SPLIT_METHODS: readonly Method<string>[] = [
  splitter('split', false),
  splitter('rsplit', true),
  partition('partition', false),
  partition('rpartition', true),
  named(signature('splitlines', 'keepends', { keepends: false }), (rt, self, [keepEnds]) => {
    return splitLines(rt, self, toIndex(keepEnds as Value) !== 0);
  }),
];
