/** A configuration file as a value and as places: which line a JSON pointer is on. */
import { type JsonValue, LosslessNumber, parseJson } from '@voicepay/spec';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

export interface Place {
  readonly line: number;
  readonly column: number;
}

export type DocumentReading =
  | { readonly ok: true; readonly value: JsonValue; readonly placeOf: (pointer: string) => Place }
  | { readonly ok: false; readonly faults: readonly (Place & { readonly message: string })[] };

const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const maxDepth = 64;

/** YAML 1.2, or JSON where the name ends in `.json`. */
export function readDocument(text: string, fileName: string): DocumentReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, stringKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (fileName.endsWith('.json')) {
    const parsed = parseJson(text);
    if (!parsed.ok) {
      const fault = { ...placeAt(parsed.offset), message: parsed.message };
      return { ok: false, faults: [fault] };
    }
  }
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    ...placeAt(error.pos[0]),
    message: error.message.split('\n')[0] ?? 'is not YAML',
  }));
  if (faults.length > 0) return { ok: false, faults };
  try {
    const value = valueAt(document.contents, document, 0);
    return { ok: true, value, placeOf: (pointer) => placeAt(offsetOf(document, pointer)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, faults: [{ line: 1, column: 1, message: error.message }] };
  }
}

function valueAt(node: unknown, document: Document, depth: number): JsonValue {
  if (depth > maxDepth) throw new RangeError(`expected at most ${maxDepth} levels of nesting`);
  if (isMap(node)) {
    const members = node.items.map((pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      return [key, valueAt(pair.value, document, depth + 1)] as const;
    });
    return Object.fromEntries(members);
  }
  if (isSeq(node)) return node.items.map((item) => valueAt(item, document, depth + 1));
  if (isScalar(node)) return scalarOf(node.value, node.source);
  if (node === null || node === undefined) return null;
  throw new RangeError('expected plain values; aliases are not taken');
}

/** Number literals are kept as they were written (start:echo-is-lossless is their reader's rule). */
function scalarOf(value: unknown, source: string | undefined): JsonValue {
  if (typeof value === 'number') {
    const isLossy = source !== undefined && jsonNumber.test(source) && String(value) !== source;
    if (isLossy) return new LosslessNumber(source);
    if (!Number.isFinite(value)) throw new RangeError(`expected a number JSON has, came ${source}`);
    return value;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  throw new RangeError(`expected a value JSON has, came ${String(value)}`);
}

/** Offset of what a pointer names, or of the nearest thing around it. */
function offsetOf(document: Document, pointer: string): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (isMap(node)) {
      const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === key);
      if (pair === undefined) break;
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node) && node.range) offset = node.range[0];
    } else break;
  }
  return offset;
}
