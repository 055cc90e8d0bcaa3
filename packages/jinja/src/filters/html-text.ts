import { splitWords } from '../methods/text-split.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { HTML_ENTITIES } from './html-entities.generated.ts';

/** Code points of C1 controls that HTML reads as Windows-1252. */
const WINDOWS_1252: ReadonlyMap<number, number> = new Map([
  [0x80, 0x20ac],
  [0x82, 0x201a],
  [0x83, 0x192],
  [0x84, 0x201e],
  [0x85, 0x2026],
  [0x86, 0x2020],
  [0x87, 0x2021],
  [0x88, 0x2c6],
  [0x89, 0x2030],
  [0x8a, 0x160],
  [0x8b, 0x2039],
  [0x8c, 0x152],
  [0x8e, 0x17d],
  [0x91, 0x2018],
  [0x92, 0x2019],
  [0x93, 0x201c],
  [0x94, 0x201d],
  [0x95, 0x2022],
  [0x96, 0x2013],
  [0x97, 0x2014],
  [0x98, 0x2dc],
  [0x99, 0x2122],
  [0x9a, 0x161],
  [0x9b, 0x203a],
  [0x9c, 0x153],
  [0x9e, 0x17e],
  [0x9f, 0x178],
]);

let entities: ReadonlyMap<string, string> | null = null;

/** The table is read when first needed: most templates never do. */
function namedEntities(): ReadonlyMap<string, string> {
  entities ??= new Map(
    HTML_ENTITIES.split(' ').map((entry) => {
      const [name, codes] = entry.split('=') as [string, string];
      const points = codes.split(',').map((code) => Number.parseInt(code, 16));
      return [name, String.fromCodePoint(...points)];
    }),
  );
  return entities;
}

const REFERENCE = /&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)/g;

/** Replaces character references by what they stand for: Python's `html.unescape`. */
export function unescapeHtml(rt: Runtime, text: string): string {
  rt.budget.text(text.length);
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_whole, reference: string) => {
    rt.budget.step();
    return reference.startsWith('#') ? numericReference(reference) : namedReference(reference);
  });
}

function numericReference(reference: string): string {
  const hex = reference[1] === 'x' || reference[1] === 'X';
  const code = Number.parseInt(reference.slice(hex ? 2 : 1), hex ? 16 : 10);
  const windows = WINDOWS_1252.get(code);
  if (windows !== undefined) return String.fromCodePoint(windows);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  if (code === 0x0d || (code >= 0x81 && code <= 0x9f)) return String.fromCharCode(code);
  return isInvalid(code) ? '' : String.fromCodePoint(code);
}

function isInvalid(code: number): boolean {
  if (code < 0x20) return ![0x9, 0xa, 0xc].includes(code);
  return code === 0x7f || (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe;
}

function namedReference(reference: string): string {
  const table = namedEntities();
  const exact = table.get(reference);
  if (exact !== undefined) return exact;
  for (let end = reference.length - 1; end > 1; end -= 1) {
    const prefix = table.get(reference.slice(0, end));
    if (prefix !== undefined) return prefix + reference.slice(end);
  }
  return `&${reference}`;
}

/** Removes comments and tags, and makes blanks of whitespace: `Markup.striptags`. */
export function stripTags(rt: Runtime, text: string): string {
  rt.budget.scan(text.length);
  const plain = removeBetween(removeBetween(text, '<!--', '-->'), '<', '>');
  return unescapeHtml(rt, splitWords(rt, plain).join(' '));
}

function removeBetween(text: string, open: string, close: string): string {
  let result = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf(open, at);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return result + text.slice(at);
    result += text.slice(at, start);
    at = end + close.length;
  }
}
