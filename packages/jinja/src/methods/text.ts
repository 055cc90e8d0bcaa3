import { typeError, valueError } from '../errors.ts';
import { pad } from '../formatting/format-spec.ts';
import { formatFields } from '../formatting/str-format.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { characters, walkCost } from '../unicode/code-points.ts';
import { trimEnd, trimStart } from '../unicode/whitespace.ts';
import { toIndex } from '../values/conversion.ts';
import { PyDict } from '../values/dict.ts';
import { each } from '../values/iteration.ts';
import { signature } from '../values/signature.ts';
import { Undefined } from '../values/undefined.ts';
import {
  isInteger,
  isString,
  type PyBytes,
  stringOf,
  typeName,
  type Value,
} from '../values/value.ts';
import { encodeText } from './bytes.ts';
import { type Method, type MethodTable, named, positional, table } from './method.ts';
import { CASE_METHODS } from './text-case.ts';
import { replaceText, SEARCH_METHODS, textArgument } from './text-search.ts';
import { SPLIT_METHODS } from './text-split.ts';

/** Python's `str.strip` and its one-sided kin. */
export function strip(text: string, chars: Value, sides: 'both' | 'left' | 'right'): string {
  if (chars === null) {
    const start = sides === 'right' ? text : trimStart(text);
    return sides === 'left' ? start : trimEnd(start);
  }
  const set = new Set(textArgument(chars));
  const letters = characters(text);
  let start = 0;
  let end = letters.length;
  if (sides !== 'right') while (start < end && set.has(letters[start]!)) start += 1;
  if (sides !== 'left') while (end > start && set.has(letters[end - 1]!)) end -= 1;
  const part = letters.slice(start, end);
  return typeof part === 'string' ? part : part.join('');
}

function stripper(name: string, sides: 'both' | 'left' | 'right'): Method<string> {
  return positional(name, 0, 1, (rt, self, [chars]) => {
    rt.budget.text(self.length);
    rt.budget.step(walkCost(self));
    return strip(self, chars ?? null, sides);
  });
}

function aligner(name: string, align: string): Method<string> {
  return positional(name, 1, 2, (rt, self, [width, fill]) => {
    return align === '^'
      ? center(rt, self, toIndex(width!), fillOf(fill))
      : pad(rt, self, { width: toIndex(width!), fill: fillOf(fill), align });
  });
}

function fillOf(fill: Value | undefined): string {
  if (fill === undefined) return ' ';
  if (isString(fill) && characters(stringOf(fill)).length === 1) return stringOf(fill);
  throw typeError('The fill character must be exactly one character long');
}

/** Python's `str.center`: where the padding is odd, the width decides the side. */
export function center(rt: Runtime, text: string, width: number, fill = ' '): string {
  const missing = width - characters(text).length;
  if (missing <= 0) return text;
  rt.budget.text(width);
  const left = (missing >> 1) + (missing & width & 1);
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

function zeroFill(rt: Runtime, text: string, width: number): string {
  const missing = width - characters(text).length;
  if (missing <= 0) return text;
  rt.budget.text(width);
  const sign = text.startsWith('+') || text.startsWith('-') ? text.slice(0, 1) : '';
  return sign + '0'.repeat(missing) + text.slice(sign.length);
}

function expandTabs(rt: Runtime, text: string, size: number): string {
  let result = '';
  let column = 0;
  rt.budget.walk(text.length);
  for (const character of text) {
    if (character === '\t') {
      const blanks = size > 0 ? size - (column % size) : 0;
      rt.budget.text(blanks);
      result += ' '.repeat(blanks);
      column += blanks;
    } else {
      result += character;
      column = character === '\n' || character === '\r' ? 0 : column + 1;
    }
  }
  rt.budget.text(result.length);
  return result;
}

/** Python's `separator.join(values)`: every value must be a str. */
export function joinText(rt: Runtime, separator: string, values: Value): string {
  let result = '';
  let index = 0;
  for (const value of each(rt, values)) {
    if (!isString(value)) {
      const type = typeName(value);
      throw typeError(`sequence item ${index}: expected str instance, ${type} found`);
    }
    const text = stringOf(value);
    rt.budget.text(separator.length + text.length);
    result += index > 0 ? separator + text : text;
    index += 1;
  }
  return result;
}

function translate(rt: Runtime, text: string, map: Value): string {
  if (!(map instanceof PyDict)) throw typeError(`'${typeName(map)}' object is not subscriptable`);
  let result = '';
  for (const character of text) {
    const to = map.get(rt, character.codePointAt(0)!);
    if (to === undefined) result += character;
    else if (isString(to)) result += stringOf(to);
    else if (isInteger(to)) result += String.fromCodePoint(Number(to));
    else if (to !== null) throw typeError('character mapping must return integer, None or str');
    rt.budget.text(2);
    rt.budget.step(2);
  }
  return result;
}

function makeTranslation(rt: Runtime, args: readonly Value[]): PyDict {
  const dict = new PyDict();
  const [from, to, remove] = args as [Value, Value | undefined, Value | undefined];
  if (to === undefined) {
    if (!(from instanceof PyDict)) {
      throw typeError('if you give only one argument to maketrans it must be a dict');
    }
    for (const { key, value } of from.entries.values()) {
      dict.set(rt, isString(key) ? stringOf(key).codePointAt(0)! : key, value);
    }
    return dict;
  }
  const sources = Array.from(textArgument(from));
  const targets = Array.from(textArgument(to));
  if (sources.length !== targets.length) {
    throw valueError('the first two maketrans arguments must have equal length');
  }
  sources.forEach((source, index) => {
    dict.set(rt, source.codePointAt(0)!, targets[index]!.codePointAt(0)!);
  });
  for (const character of remove === undefined ? '' : textArgument(remove)) {
    dict.set(rt, character.codePointAt(0)!, null);
  }
  return dict;
}

export const TEXT_METHODS: MethodTable<string> = table<string>(
  ...CASE_METHODS,
  ...SEARCH_METHODS,
  ...SPLIT_METHODS,
  stripper('strip', 'both'),
  stripper('lstrip', 'left'),
  stripper('rstrip', 'right'),
  aligner('ljust', '<'),
  aligner('rjust', '>'),
  aligner('center', '^'),
  positional('zfill', 1, 1, (rt, self, [width]) => zeroFill(rt, self, toIndex(width!))),
  named(signature('expandtabs', 'tabsize', { tabsize: 8 }), (rt, self, [size]) => {
    return expandTabs(rt, self, toIndex(size!));
  }),
  positional('replace', 2, 3, (rt, self, [old, replacement, count]) => {
    const most = count === undefined ? -1 : toIndex(count);
    return replaceText(rt, self, textArgument(old!), textArgument(replacement!), most);
  }),
  positional('removeprefix', 1, 1, (_rt, self, [value]) => {
    const prefix = textArgument(value!);
    return self.startsWith(prefix) ? self.slice(prefix.length) : self;
  }),
  positional('removesuffix', 1, 1, (_rt, self, [value]) => {
    const suffix = textArgument(value!);
    return suffix !== '' && self.endsWith(suffix) ? self.slice(0, -suffix.length) : self;
  }),
  positional('join', 1, 1, (rt, self, [values]) => joinText(rt, self, values!)),
  positional('translate', 1, 1, (rt, self, [map]) => translate(rt, self, map!)),
  positional('maketrans', 1, 3, (rt, _self, args) => makeTranslation(rt, args)),
  named(
    signature('encode', 'encoding errors', { encoding: 'utf-8', errors: 'strict' }),
    (rt, self, [encoding, errors]): PyBytes => {
      return encodeText(rt, self, textArgument(encoding!), textArgument(errors!));
    },
  ),
  {
    name: 'format',
    property: false,
    call: (rt, self, positionals, keywords) => {
      return formatFields(rt, self, { positional: positionals, named: keywords }, false);
    },
  },
  positional('format_map', 1, 1, (rt, self, [map]) => {
    return formatFields(rt, self, { positional: [], named: mappingOf(rt, map!) }, false);
  }),
);

/** What `format_map` looks names up in. */
export function mappingOf(rt: Runtime, value: Value): PyDict {
  if (value instanceof PyDict) return value;
  if (value instanceof Undefined) value.fail(rt);
  throw typeError(`'${typeName(value)}' object is not subscriptable`);
}
