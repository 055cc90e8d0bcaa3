import { TemplateError } from '../errors.ts';
import { splitWords } from '../methods/text-split.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { isSpaceCode, isWord } from '../unicode/classes.ts';
import { length, substring } from '../unicode/code-points.ts';
import { toIndex } from '../values/conversion.ts';
import { PyDict } from '../values/dict.ts';
import { each, pullOrNone } from '../values/iteration.ts';
import { signature } from '../values/signature.ts';
import { truth } from '../values/truth.ts';
import { isString, Markup, PyBytes, PyTuple, stringOf, type Value } from '../values/value.ts';
import { escapeHtml, escapeMarkup } from './escape.ts';
import { type FilterEntry, filter, simple } from './filter.ts';

function quoteBytes(rt: Runtime, value: Value, forQuery: boolean): string {
  const bytes = value instanceof PyBytes ? value.bytes : new TextEncoder().encode(rt.text(value));
  rt.budget.text(bytes.length * 3);
  rt.budget.walk(bytes.length * 2);
  let text = '';
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    const safe = /[A-Za-z0-9_.~-]/.test(character) || (character === '/' && !forQuery);
    text += safe ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return forQuery ? text.replaceAll('%20', '+') : text;
}

function urlEncode(rt: Runtime, value: Value): string {
  if (isString(value) || pullOrNone(rt, value) === null) return quoteBytes(rt, value, false);
  const pairs = value instanceof PyDict ? value.items() : each(rt, value);
  const parts: string[] = [];
  for (const pair of pairs) {
    const items = pair instanceof PyTuple ? pair.items : Array.from(each(rt, pair));
    if (items.length !== 2) {
      const problem = items.length < 2 ? 'not enough' : 'too many';
      throw new TemplateError('ValueError', `${problem} values to unpack (expected 2)`);
    }
    parts.push(`${quoteBytes(rt, items[0]!, true)}=${quoteBytes(rt, items[1]!, true)}`);
  }
  return parts.join('&');
}

const WORD = '[\\p{L}\\p{N}_%-]';
const HTTP = new RegExp(
  '^(?:' +
    `(?:https?://|www\\.)(?:(?:${WORD}+\\.)+)?(?:[a-z]{2,63}|xn--[\\p{L}\\p{N}_%]{2,59})` +
    `|(?:${WORD}{2,63}\\.)+(?:com|net|int|edu|gov|org|info|mil)` +
    '|https?://(?:\\d{1,3}(?:\\.\\d{1,3}){3}' +
    '|\\[(?:[\\da-f]{0,4}:){2}(?:[\\da-f]{0,4}:?){1,6}\\])' +
    ')(?::\\d{1,5})?(?:[/?#][^\\s\\x1c-\\x1f\\x85]*)?$',
  'iu',
);

/** `name@host.domain`; only what follows the last `@` can be the host. */
function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1) return false;
  const host = text.slice(at + 1);
  const dot = host.lastIndexOf('.');
  if (dot < 1 || dot === host.length - 1) return false;
  const letters = Array.from(host);
  if (!isWord(letters[0]!)) return false;
  return letters.every((letter, index) => {
    return isWord(letter) || (index < dot && (letter === '.' || letter === '-')) || index === dot;
  });
}

interface LinkOptions {
  readonly limit: number | null;
  readonly attributes: string;
  readonly extraSchemes: readonly string[];
}

const BRACKETS = [
  ['(', ')'],
  ['<', '>'],
  ['&lt;', '&gt;'],
] as const;

/** A word as a link where it is one, with the brackets and punctuation around it left out. */
function linkWord(rt: Runtime, word: string, options: LinkOptions): string {
  rt.budget.step(10 + word.length * 2);
  const head = /^(?:[(<]|&lt;)+/.exec(word)?.[0] ?? '';
  let middle = word.slice(head.length);
  let tail = trailing(middle);
  middle = middle.slice(0, middle.length - tail.length);
  for (const [open, close] of BRACKETS) {
    const opened = middle.split(open).length - 1;
    if (opened <= middle.split(close).length - 1) continue;
    const moves = Math.min(opened, tail.split(close).length - 1);
    for (let move = 0; move < moves; move += 1) {
      const end = tail.indexOf(close) + close.length;
      middle += tail.slice(0, end);
      tail = tail.slice(end);
    }
  }
  return head + link(middle, options) + tail;
}

function trailing(text: string): string {
  let start = text.length;
  for (;;) {
    const last = text[start - 1];
    if (start > 0 && last !== undefined && ')>.,\n'.includes(last)) start -= 1;
    else if (text.slice(0, start).endsWith('&gt;')) start -= 4;
    else return text.slice(start);
  }
}

function link(text: string, { limit, attributes, extraSchemes }: LinkOptions): string {
  if (HTTP.test(text)) {
    const shown = limit !== null && length(text) > limit ? `${cut(text, limit)}...` : text;
    const url = /^https?:\/\//.test(text) ? text : `https://${text}`;
    return `<a href="${url}"${attributes}>${shown}</a>`;
  }
  if (text.startsWith('mailto:') && isEmail(text.slice(7))) {
    return `<a href="${text}">${text.slice(7)}</a>`;
  }
  if (text.includes('@') && !text.startsWith('www.') && !text.includes(':') && isEmail(text)) {
    return `<a href="mailto:${text}">${text}</a>`;
  }
  let result = text;
  for (const scheme of extraSchemes) {
    if (result !== scheme && result.startsWith(scheme)) {
      result = `<a href="${result}"${attributes}>${result}</a>`;
    }
  }
  return result;
}

function cut(text: string, limit: number): string {
  return substring(text, 0, limit < 0 ? Math.max(0, length(text) + limit) : limit);
}

function urlize(rt: Runtime, args: readonly Value[]): Value {
  const [value, limit, nofollow, target, rel, schemes] = args as Value[];
  const parts = new Set(splitWords(rt, truth(rt, rel!) ? rt.text(rel!) : ''));
  if (truth(rt, nofollow!)) parts.add('nofollow');
  parts.add('noopener');
  const relation = ` rel="${escapeHtml([...parts].sort().join(' '))}"`;
  const window = truth(rt, target!) ? ` target="${escapeMarkup(rt, target!).value}"` : '';
  const options = {
    limit: limit === null ? null : toIndex(limit!),
    attributes: relation + window,
    extraSchemes:
      schemes === null ? [] : Array.from(each(rt, schemes!), (item) => scheme(rt, item)),
  };
  const escaped = escapeMarkup(rt, value!).value;
  const words = splitKeepingSpace(escaped);
  const text = words.map((word) => linkWord(rt, word, options)).join('');
  rt.budget.text(text.length);
  return rt.autoescape ? new Markup(text) : text;
}

function scheme(rt: Runtime, value: Value): string {
  const text = isString(value) ? stringOf(value) : rt.text(value);
  if (/^[\p{L}\p{N}_.+-]{2,}:\/{0,2}$/u.test(text)) return text;
  const message = `${rt.repr(value)} is not a valid URI scheme prefix.`;
  throw new TemplateError('FilterArgumentError', message);
}

function splitKeepingSpace(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    const same =
      at < text.length && isSpaceCode(text.charCodeAt(at)) === isSpaceCode(text.charCodeAt(at - 1));
    if (same) continue;
    parts.push(text.slice(start, at));
    start = at;
  }
  return parts;
}

export const URL_FILTERS: readonly FilterEntry[] = [
  simple('urlencode', 'do_urlencode', urlEncode),
  filter(
    'urlize',
    signature('do_urlize', 'value trim_url_limit nofollow target rel extra_schemes', {
      trim_url_limit: null,
      nofollow: false,
      target: null,
      rel: null,
      extra_schemes: null,
    }),
    urlize,
  ),
];
