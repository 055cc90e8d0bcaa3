import { TemplateError } from '../errors.ts';
import { formatPercent } from '../formatting/percent.ts';
import { center, strip } from '../methods/text.ts';
import { capitalize } from '../methods/text-case.ts';
import { replaceText } from '../methods/text-search.ts';
import { splitLines } from '../methods/text-split.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { isSpaceCode, isWord } from '../unicode/classes.ts';
import { operate } from '../values/arithmetic.ts';
import { compare } from '../values/comparison.ts';
import { toIndex } from '../values/conversion.ts';
import { PyDict } from '../values/dict.ts';
import { signature } from '../values/signature.ts';
import { slice } from '../values/slice.ts';
import { length as lengthOf, truth } from '../values/truth.ts';
import { failMethod } from '../values/undefined.ts';
import { isString, type Keywords, Markup, PyTuple, stringOf, type Value } from '../values/value.ts';
import { escapeMarkup } from './escape.ts';
import { type FilterEntry, filter, simple } from './filter.ts';
import { wordWrap } from './word-wrap.ts';

/** A text filter whose result is safe where its value is. */
function mapping(name: string, map: (text: string) => string): FilterEntry {
  return simple(name, `do_${name}`, (rt, value) => {
    const text = isString(value) ? stringOf(value) : rt.text(value);
    rt.budget.text(text.length);
    const result = map(text);
    return value instanceof Markup ? new Markup(result) : result;
  });
}

/** Word beginnings for the `title` filter: other than `str.title`, an apostrophe starts none. */
function titleWords(text: string): string {
  let result = '';
  let start = 0;
  let separator = text === '' ? false : isSeparator(text, 0);
  for (let at = 0; at <= text.length; at += 1) {
    const ends = at === text.length || isSeparator(text, at) !== separator;
    if (!ends) continue;
    result += upperFirst(text.slice(start, at));
    start = at;
    separator = !separator;
  }
  return result;
}

function isSeparator(text: string, at: number): boolean {
  return '-({[<'.includes(text[at]!) || isSpaceCode(text.charCodeAt(at));
}

function upperFirst(word: string): string {
  if (word === '') return '';
  const first = String.fromCodePoint(word.codePointAt(0)!);
  return first.toUpperCase() + word.slice(first.length).toLowerCase();
}

function replace(rt: Runtime, [value, old, replacement, count]: readonly Value[]): Value {
  const most = count === null ? -1 : toIndex(count!);
  if (!rt.autoescape) {
    return replaceText(rt, rt.text(value!), rt.text(old!), rt.text(replacement!), most);
  }
  const escapes =
    old instanceof Markup || (replacement instanceof Markup && !(value instanceof Markup));
  const subject = escapes ? escapeMarkup(rt, value!) : soft(rt, value!);
  if (!(subject instanceof Markup)) {
    return replaceText(rt, subject, rt.text(old!), rt.text(replacement!), most);
  }
  const from = escapeMarkup(rt, soft(rt, old!)).value;
  const to = escapeMarkup(rt, soft(rt, replacement!)).value;
  return new Markup(replaceText(rt, subject.value, from, to, most));
}

/** A str stays as it is, anything else is printed: `soft_str`. */
export function soft(rt: Runtime, value: Value): string | Markup {
  return isString(value) ? value : rt.text(value);
}

function indent(rt: Runtime, [value, width, first, blank]: readonly Value[]): Value {
  const indention = isString(width!) ? stringOf(width) : ' '.repeat(checkedWidth(rt, width!));
  if (!isString(value!)) {
    // Python appends a newline to the value first, which only a str and a list can take.
    if (!Array.isArray(value)) operate(rt, 'add', value!, '\n');
    failMethod(rt, value!, 'splitlines');
  }
  const lines = splitLines(rt, `${stringOf(value)}\n`);
  rt.budget.text(lines.length * (indention.length + 1));
  const blanks = truth(rt, blank!);
  const rest = lines.slice(1).map((line) => (line !== '' || blanks ? indention + line : line));
  let text = [lines[0] ?? '', ...rest].join('\n');
  if (truth(rt, first!)) text = indention + text;
  return value instanceof Markup ? new Markup(text) : text;
}

function checkedWidth(rt: Runtime, width: Value): number {
  const count = Math.max(0, toIndex(width));
  rt.budget.text(count);
  return count;
}

function truncate(rt: Runtime, args: readonly Value[]): Value {
  const [value, limit, killWords, end, leeway] = args as [Value, Value, Value, Value, Value];
  const tail = lengthOf(rt, end);
  const slack = leeway === null ? 5 : leeway;
  if (!compare(rt, '>=', limit, tail)) {
    throw new TemplateError('AssertionError', `expected length >= ${tail}, got ${rt.text(limit)}`);
  }
  if (!compare(rt, '>=', slack, 0)) {
    throw new TemplateError('AssertionError', `expected leeway >= 0, got ${rt.text(slack)}`);
  }
  const most = operate(rt, 'add', limit, slack);
  if (compare(rt, '<=', lengthOf(rt, value), most)) return value;
  const cut = slice(rt, value, null, operate(rt, 'sub', limit, tail), null);
  if (truth(rt, killWords)) return operate(rt, 'add', cut, end);
  if (!isString(cut)) failMethod(rt, cut, 'rsplit');
  const text = stringOf(cut);
  const blank = text.lastIndexOf(' ');
  const kept = blank < 0 ? text : text.slice(0, blank);
  return operate(rt, 'add', cut instanceof Markup ? new Markup(kept) : kept, end);
}

function wrap(rt: Runtime, args: readonly Value[]): Value {
  const [value, width, breakLong, wrapString, breakHyphens] = args as Value[];
  if (!isString(value!)) failMethod(rt, value!, 'splitlines');
  const separator = wrapString === null ? '\n' : rt.text(wrapString!);
  const options = {
    width: toIndex(width!),
    breakLongWords: truth(rt, breakLong!),
    breakOnHyphens: truth(rt, breakHyphens!),
  };
  const lines = splitLines(rt, stringOf(value)).flatMap((line) => {
    const wrapped = wordWrap(rt, line, options);
    return wrapped.length === 0 ? [''] : wrapped;
  });
  const text = lines.join(separator);
  rt.budget.text(text.length);
  return text;
}

function wordCount(rt: Runtime, text: string): number {
  rt.budget.walk(text.length);
  let count = 0;
  let inWord = false;
  for (const character of text) {
    const word = isWord(character);
    if (word && !inWord) count += 1;
    inWord = word;
  }
  return count;
}

function format(rt: Runtime, args: readonly Value[], keywords: Keywords): Value {
  const [value, ...operands] = args;
  const named = keywords !== null && keywords.size > 0;
  if (operands.length > 0 && named) {
    const message = "can't handle positional and keyword arguments at the same time";
    throw new TemplateError('FilterArgumentError', message);
  }
  const text = soft(rt, value!);
  const operand = named ? PyDict.of(rt, keywords) : new PyTuple(operands);
  const result = formatPercent(rt, stringOf(text), operand, text instanceof Markup);
  return text instanceof Markup ? new Markup(result) : result;
}

export const TEXT_FILTERS: readonly FilterEntry[] = [
  mapping('upper', (text) => text.toUpperCase()),
  mapping('lower', (text) => text.toLowerCase()),
  mapping('capitalize', capitalize),
  simple('title', 'do_title', (rt, value) => {
    const text = rt.text(value);
    rt.budget.text(text.length);
    rt.budget.walk(text.length);
    return titleWords(text);
  }),
  simple('string', 'soft_str', soft),
  simple('wordcount', 'do_wordcount', (rt, value) => wordCount(rt, rt.text(value))),
  ['format', format],
  filter('replace', signature('do_replace', 's old new count', { count: null }), replace),
  filter('center', signature('do_center', 'value width', { width: 80 }), (rt, [value, width]) => {
    const text = soft(rt, value!);
    const result = center(rt, stringOf(text), toIndex(width!));
    return text instanceof Markup ? new Markup(result) : result;
  }),
  filter('trim', signature('do_trim', 'value chars', { chars: null }), (rt, [value, chars]) => {
    const text = soft(rt, value!);
    rt.budget.text(stringOf(text).length);
    const result = strip(stringOf(text), chars!, 'both');
    return text instanceof Markup ? new Markup(result) : result;
  }),
  filter(
    'indent',
    signature('do_indent', 's width first blank', { width: 4, first: false, blank: false }),
    indent,
  ),
  filter(
    'truncate',
    signature('do_truncate', 's length killwords end leeway', {
      length: 255,
      killwords: false,
      end: '...',
      leeway: null,
    }),
    truncate,
  ),
  filter(
    'wordwrap',
    signature('do_wordwrap', 's width break_long_words wrapstring break_on_hyphens', {
      width: 79,
      break_long_words: true,
      wrapstring: null,
      break_on_hyphens: true,
    }),
    wrap,
  ),
];
