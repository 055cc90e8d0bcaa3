/** A configuration file as a value and as places: which line a JSON pointer is on. */
import { type JsonValue, LosslessNumber, parseJson } from '@voicepay/spec';
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
} from 'yaml';

export interface Place {
  readonly line: number;
  readonly column: number;
}

export type DocumentReading =
  | {
      readonly ok: true;
      readonly value: JsonValue;
      readonly placeOf: (pointer: string) => Place;
      /** Of a place within a text, or of the text where the file writes it another way. */
      readonly placeInText: (pointer: string, within: Place) => Place;
    }
  | { readonly ok: false; readonly faults: readonly (Place & { readonly message: string })[] };

const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const maxDepth = 64;

/** YAML 1.2, or JSON where the name ends in `.json`. */
export function readDocument(text: string, fileName: string): DocumentReading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    ...{ lineCounter: lines, prettyErrors: false },
    ...{ uniqueKeys: true, stringKeys: true },
  });
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
    message:
      error.code === 'MULTIPLE_DOCS'
        ? 'expected one document, came several; put each into a file of its own'
        : `expected YAML: ${error.message}`,
  }));
  if (faults.length > 0) return { ok: false, faults };
  try {
    const value = valueAt(document.contents, document, 0);
    const placeOf = (pointer: string) => placeAt(find(document, pointer).offset);
    const placeInText = (pointer: string, within: Place) => {
      const { node } = find(document, pointer);
      const offset = isScalar(node) ? offsetInText(text, node, within) : undefined;
      return offset === undefined ? placeOf(pointer) : placeAt(offset);
    };
    return { ok: true, value, placeOf, placeInText };
  } catch (error) {
    if (!(error instanceof NoJson)) throw error;
    return { ok: false, faults: [{ ...placeAt(error.offset), message: error.message }] };
  }
}

/** What YAML can say and JSON cannot. */
class NoJson extends Error {
  readonly offset: number;
  constructor(node: unknown, message: string) {
    super(message);
    this.offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  }
}

function valueAt(node: unknown, document: Document, depth: number): JsonValue {
  if (depth > maxDepth) throw new NoJson(node, `expected at most ${maxDepth} levels of nesting`);
  if (isMap(node)) {
    const members = node.items.map((pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      return [key, valueAt(pair.value, document, depth + 1)] as const;
    });
    return Object.fromEntries(members);
  }
  if (isSeq(node)) return node.items.map((item) => valueAt(item, document, depth + 1));
  if (isScalar(node)) return scalarOf(node);
  if (node === null || node === undefined) return null;
  throw new NoJson(node, 'expected plain values; aliases are not taken');
}

/**
 * Number literals are kept as they were written (start:echo-is-lossless is their reader's rule); an
 * order number such as 00123 is no number, though YAML would make it one.
 */
function scalarOf(scalar: Scalar): JsonValue {
  const { value, source } = scalar;
  if (typeof value === 'number' && source !== undefined) {
    if (jsonNumber.test(source))
      return String(value) === source ? value : new LosslessNumber(source);
    const advice = 'put a text into quotes';
    throw new NoJson(scalar, `expected a number as JSON writes it, came ${source}; ${advice}`);
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  throw new NoJson(scalar, `expected a value JSON has, came ${String(value)}`);
}

/** What a pointer names, and its offset or that of the nearest thing around it. */
function find(document: Document, pointer: string): { node: unknown; offset: number } {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (isMap(node)) {
      const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === key);
      if (pair === undefined) return { node: undefined, offset };
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node) && node.range) offset = node.range[0];
    } else return { node: undefined, offset };
  }
  return { node, offset };
}

/** Offset of a place within a scalar that the file writes line by line as it is. */
function offsetInText(text: string, scalar: Scalar, within: Place): number | undefined {
  const [start = 0, end = 0] = scalar.range ?? [];
  const lines = String(scalar.value).split('\n');
  const line = lines[within.line - 1];
  if (line === undefined) return undefined;
  let at = start;
  if (scalar.type === 'BLOCK_LITERAL') {
    for (let skipped = 0; skipped < within.line; skipped += 1) at = text.indexOf('\n', at) + 1;
  } else if (lines.length > 1) return undefined;
  const written = text.indexOf(line, at);
  return written < 0 || written + line.length > end ? undefined : written + within.column - 1;
}
