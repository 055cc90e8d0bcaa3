import { TemplateError, valueError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { isPrintable } from '../unicode/classes.ts';
import { PyObject, type Value } from './value.ts';

/** Python refuses to print integers of more decimal digits. */
const MAX_INTEGER_DIGITS = 4300;
const MAX_INTEGER = 10n ** BigInt(MAX_INTEGER_DIGITS);

/** Deeper nesting cannot be printed; Python stops at its recursion limit. */
const MAX_DEPTH = 300;

/** Python's `str()`. */
export function toText(rt: Runtime, value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value instanceof PyObject && value.text !== undefined) return value.text(rt);
  return repr(rt, value, 0);
}

/** Python's `repr()`. */
export function repr(rt: Runtime, value: Value, depth: number): string {
  if (value === null) return 'None';
  switch (typeof value) {
    case 'string':
      return quote(rt, value);
    case 'number':
      return String(value);
    case 'boolean':
      return value ? 'True' : 'False';
    case 'bigint':
      return bigintText(rt, value);
    default:
      if (Array.isArray(value)) {
        return reprGuarded(rt, value, depth, '[...]', () => {
          return `[${reprItems(rt, value, depth + 1)}]`;
        });
      }
      return value.repr(rt, depth);
  }
}

/** The decimal digits of a big integer, within Python's limit. */
export function bigintText(rt: Runtime, value: bigint): string {
  if (value >= MAX_INTEGER || value <= -MAX_INTEGER) {
    throw valueError(
      `Exceeds the limit (${MAX_INTEGER_DIGITS} digits) for integer string conversion; ` +
        'use sys.set_int_max_str_digits() to increase the limit',
    );
  }
  rt.budget.step(100);
  return value.toString();
}

export function reprItems(rt: Runtime, items: readonly Value[], depth: number): string {
  if (depth > MAX_DEPTH) {
    throw new TemplateError(
      'RecursionError',
      'maximum recursion depth exceeded while getting the repr of an object',
    );
  }
  let text = '';
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) text += ', ';
    text += repr(rt, items[index]!, depth + 1);
    rt.budget.step();
  }
  rt.budget.text(text.length);
  return text;
}

/** Prints a container once: inside itself it is `placeholder`. */
export function reprGuarded(
  rt: Runtime,
  container: object,
  depth: number,
  placeholder: string,
  print: () => string,
): string {
  if (rt.printing.has(container)) return placeholder;
  if (depth > MAX_DEPTH) reprItems(rt, [], depth);
  rt.printing.add(container);
  try {
    return print();
  } finally {
    rt.printing.delete(container);
  }
}

const PLAIN = /^[ !#-&(-[\]-~]*$/;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A str as a Python literal. */
export function quote(rt: Runtime, text: string): string {
  rt.budget.text(text.length);
  if (PLAIN.test(text)) return `'${text}'`;
  rt.budget.walk(text.length * 2);
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let body = '';
  for (const character of text) {
    if (character === mark) body += `\\${mark}`;
    else body += ESCAPES.get(character) ?? (isPrintable(character) ? character : hex(character));
  }
  return mark + body + mark;
}

function hex(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}
