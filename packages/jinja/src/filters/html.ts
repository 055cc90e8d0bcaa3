import { typeError, valueError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { PyDict } from '../values/dict.ts';
import { signature } from '../values/signature.ts';
import { truth } from '../values/truth.ts';
import { failMethod, Undefined } from '../values/undefined.ts';
import { isString, Markup, stringOf, type Value } from '../values/value.ts';
import { escapeMarkup, htmlOf } from './escape.ts';
import { type FilterEntry, filter, simple } from './filter.ts';
import { stripTags } from './html-text.ts';

/** Whitespace, `/`, `>` and `=` would end an attribute's name. */
const INVALID_NAME = /[ \t\n\r\f\v/>=]/;

function attributes(rt: Runtime, [value, autospace]: readonly Value[]): Value {
  if (!(value instanceof PyDict)) failMethod(rt, value!, 'items');
  const items: string[] = [];
  for (const { key, value: item } of value.entries.values()) {
    rt.budget.step();
    if (item === null || item instanceof Undefined) continue;
    if (!isString(key)) throw typeError('expected string or bytes-like object');
    if (INVALID_NAME.test(stringOf(key))) {
      throw valueError(`Invalid character in attribute name: ${rt.repr(key)}`);
    }
    items.push(`${escapeMarkup(rt, key).value}="${escapeMarkup(rt, item).value}"`);
  }
  let text = items.join(' ');
  if (text !== '' && truth(rt, autospace!)) text = ` ${text}`;
  rt.budget.text(text.length);
  return rt.autoescape ? new Markup(text) : text;
}

export const HTML_FILTERS: readonly FilterEntry[] = [
  simple('e', 'escape', escapeMarkup),
  simple('escape', 'escape', escapeMarkup),
  simple('forceescape', 'do_forceescape', (rt, value) => {
    return escapeMarkup(rt, htmlOf(rt, value) ?? rt.text(value));
  }),
  simple('safe', 'do_mark_safe', (rt, value) => new Markup(htmlOf(rt, value) ?? rt.text(value))),
  simple('striptags', 'do_striptags', (rt, value) => {
    return stripTags(rt, htmlOf(rt, value) ?? rt.text(value));
  }),
  filter('xmlattr', signature('do_xmlattr', 'd autospace', { autospace: true }), attributes),
];
