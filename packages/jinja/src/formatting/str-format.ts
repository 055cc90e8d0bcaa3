import { TemplateError, valueError } from '../errors.ts';
import { escapeMarkup } from '../filters/escape.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type Keywords, Markup, PyObject, type Value } from '../values/value.ts';
import { asciiRepr } from './ascii.ts';
import { formatValue } from './format-spec.ts';

const MAX_NESTING = 2;

/** Where fields take their values from: the arguments of `format`, or the one of `format_map`. */
export interface FormatArguments {
  readonly positional: readonly Value[];
  readonly named: Keywords | PyObject;
}

/** Fields number themselves unless the format numbers them; mixing is an error. */
interface Numbering {
  automatic: number | null;
}

/**
 * Python's `str.format` as Jinja2's sandbox runs it: attributes and items of fields go through the
 * same checks as in expressions. In a Markup every field is escaped.
 */
export function formatFields(
  rt: Runtime,
  text: string,
  args: FormatArguments,
  markup: boolean,
): string {
  return expand(rt, text, args, markup, { automatic: 0 }, MAX_NESTING);
}

function expand(
  rt: Runtime,
  text: string,
  args: FormatArguments,
  markup: boolean,
  numbering: Numbering,
  nesting: number,
): string {
  if (nesting < 0) throw valueError('Max string recursion exceeded');
  rt.budget.scan(text.length);
  let result = '';
  let at = 0;
  while (at < text.length) {
    const brace = nextBrace(text, at);
    result += text.slice(at, brace);
    if (brace === text.length) break;
    if (text[brace + 1] === text[brace]) {
      result += text[brace];
      at = brace + 2;
      continue;
    }
    if (text[brace] === '}') throw valueError("Single '}' encountered in format string");
    if (brace + 1 === text.length) throw valueError("Single '{' encountered in format string");
    const end = fieldEnd(text, brace + 1);
    rt.budget.step(10);
    const field = text.slice(brace + 1, end);
    const value = formatField(rt, field, args, markup, numbering, nesting);
    rt.budget.text(value.length);
    result += value;
    at = end + 1;
  }
  rt.budget.text(result.length);
  return result;
}

function nextBrace(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{' || text[at] === '}') return at;
  }
  return text.length;
}

/** Index of the brace that closes a field; brackets hide braces. */
function fieldEnd(text: string, start: number): number {
  let depth = 1;
  let bracket = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (bracket) {
      if (character === ']') bracket = false;
    } else if (character === '[' && depth === 1) bracket = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw valueError("expected '}' before end of string");
}

function formatField(
  rt: Runtime,
  field: string,
  args: FormatArguments,
  markup: boolean,
  numbering: Numbering,
  nesting: number,
): string {
  const { name, conversion, spec } = splitField(field);
  let value = lookUp(rt, name, args, numbering);
  if (conversion === 'r') value = rt.repr(value);
  else if (conversion === 's') value = rt.text(value);
  else if (conversion === 'a') value = asciiRepr(rt, value);
  else if (conversion !== null) {
    throw valueError(`Unknown conversion specifier ${conversion}`);
  }
  const expanded = expand(rt, spec, args, markup, numbering, nesting - 1);
  return markup ? formatEscaped(rt, value, expanded) : formatValue(rt, value, expanded);
}

function formatEscaped(rt: Runtime, value: Value, spec: string): string {
  if (value instanceof Markup) {
    if (spec !== '') throw valueError('Unsupported format specification for Markup.');
    return value.value;
  }
  return escapeMarkup(rt, formatValue(rt, value, spec)).value;
}

function splitField(field: string): { name: string; conversion: string | null; spec: string } {
  let bracket = false;
  for (let at = 0; at < field.length; at += 1) {
    const character = field[at];
    if (bracket) {
      if (character === ']') bracket = false;
    } else if (character === '[') bracket = true;
    else if (character === '{') throw valueError("unexpected '{' in field name");
    else if (character === ':') {
      return { name: field.slice(0, at), conversion: null, spec: field.slice(at + 1) };
    } else if (character === '!') {
      return splitConversion(field, at);
    }
  }
  return { name: field, conversion: null, spec: '' };
}

function splitConversion(field: string, at: number): ReturnType<typeof splitField> {
  const conversion = field[at + 1];
  if (conversion === undefined) {
    throw valueError("unmatched '{' in format spec");
  }
  const rest = field.slice(at + 2);
  if (rest !== '' && !rest.startsWith(':')) {
    throw valueError("expected ':' after conversion specifier");
  }
  return { name: field.slice(0, at), conversion, spec: rest.slice(1) };
}

const ACCESSOR = /\.([^.[]*)|\[([^\]]*)\]/y;

function lookUp(rt: Runtime, field: string, args: FormatArguments, numbering: Numbering): Value {
  const first = /^[^.[]*/.exec(field)![0];
  // Only a field without a name numbers itself: `{.real}` asks for the name ''.
  if (first === '' && field !== '') throw new TemplateError('KeyError', "''");
  let value = argument(rt, first, args, numbering);
  let at = first.length;
  while (at < field.length) {
    ACCESSOR.lastIndex = at;
    const match = ACCESSOR.exec(field);
    if (match === null) {
      const missing = field[at] === '[';
      throw valueError(
        missing ? "Missing ']' in format string" : "Only '.' or '[' may follow ']' in format field",
      );
    }
    const name = match[1] ?? match[2]!;
    if (name === '') throw valueError('Empty attribute in format string');
    if (match[1] !== undefined) value = rt.getAttribute(value, name);
    else value = rt.getItem(value, isIndex(name) ? Number(name) : name);
    at += match[0].length;
  }
  return value;
}

function isIndex(name: string): boolean {
  return /^\d+$/.test(name);
}

function argument(rt: Runtime, name: string, args: FormatArguments, numbering: Numbering): Value {
  if (name === '' || isIndex(name)) {
    const index = fieldIndex(name, numbering);
    const value = args.positional[index];
    if (value !== undefined) return value;
    const message = `Replacement index ${index} out of range for positional args tuple`;
    throw new TemplateError('IndexError', message);
  }
  if (args.named instanceof PyObject) {
    if (args.named.item !== undefined) return args.named.item(rt, name);
    throw new TemplateError('TypeError', `'${args.named.typeName}' object is not subscriptable`);
  }
  const value = args.named?.get(name);
  if (value === undefined) throw new TemplateError('KeyError', rt.repr(name));
  return value;
}

function fieldIndex(name: string, numbering: Numbering): number {
  if (name === '') {
    if (numbering.automatic === null) {
      throw valueError(
        'cannot switch from manual field specification to automatic field numbering',
      );
    }
    numbering.automatic += 1;
    return numbering.automatic - 1;
  }
  if (numbering.automatic !== null && numbering.automatic > 0) {
    throw valueError('cannot switch from manual field specification to automatic field numbering');
  }
  numbering.automatic = null;
  return Number(name);
}
