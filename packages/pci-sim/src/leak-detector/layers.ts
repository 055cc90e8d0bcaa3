import { Buffer } from 'node:buffer';
import {
  type Decoded,
  decodeBase64Runs,
  decodeCodeRuns,
  decodeHexRuns,
  decompress,
} from './encoded-runs.ts';
import { unescapeJson, unescapeText, withoutTags } from './escapes.ts';
import { keyListDigits } from './key-lists.ts';
import { spokenDigits } from './spoken-digits.ts';

/** One reading of the scanned content. `text` is its bytes as latin-1, one character per byte. */
export type Layer = {
  readonly path: string;
  readonly bytes: Buffer;
  readonly text: string;
  /** Binary data out of a decoding: searched, and decompressed, but not read as text again. */
  readonly isBinary: boolean;
};

export type LayerLimits = {
  /** How many decodings may lie one inside the other; 0 reads the bytes as they are. */
  readonly maxDepth: number;
  /** Bytes of all decoded layers together. */
  readonly maxDecodedBytes: number;
};

export const defaultLayerLimits: LayerLimits = {
  maxDepth: 4,
  maxDecodedBytes: 64 * 1024 * 1024,
};

/** The content itself, then everything that can be decoded from it, from the outside in. */
export function* layersOf(
  content: string | Uint8Array,
  limits: LayerLimits = defaultLayerLimits,
): Generator<Layer> {
  const seen = new Set<string>();
  let decodedBytes = 0;
  let level: Layer[] = [layer('', asBuffer(content))];
  for (let depth = 0; level.length > 0; depth += 1) {
    yield* level;
    if (depth >= limits.maxDepth) return;
    const next: Layer[] = [];
    for (const parent of level) {
      for (const child of decodingsOf(parent)) {
        decodedBytes += child.bytes.length;
        if (decodedBytes > limits.maxDecodedBytes || seen.has(child.text)) continue;
        seen.add(child.text);
        next.push(child);
      }
    }
    level = next;
  }
}

function* decodingsOf(parent: Layer): Generator<Layer> {
  const { text, bytes } = parent;
  if (parent.isBinary) {
    yield* sortedBelow(parent, 'compressed', decompress(bytes));
    return;
  }
  const unescaped = unescapeText(text);
  if (unescaped !== text) yield below(parent, 'unescaped', Buffer.from(unescaped, 'latin1'));
  const parsed = unescapeJson(text);
  if (parsed !== text) yield below(parent, 'json', Buffer.from(parsed, 'latin1'));
  const bare = withoutTags(text);
  if (bare !== text) yield below(parent, 'mark-up', Buffer.from(bare, 'latin1'));
  if (text.includes('\0')) {
    yield below(parent, 'utf-16', Buffer.from(text.replaceAll('\0', ''), 'latin1'));
  }
  const plain = asciiDigits(bytes, text);
  if (plain !== undefined) yield below(parent, 'unicode', plain);
  const latin1 = latin1Bytes(bytes, text);
  if (latin1 !== undefined) yield below(parent, 'latin-1 as utf-8', latin1);
  const decoders = [
    ['hex', decodeHexRuns(text)],
    ['base64', decodeBase64Runs(text)],
    ['character codes', decodeCodeRuns(text)],
    ['compressed', decompress(bytes)],
  ] as const;
  for (const [name, decoded] of decoders) yield* sortedBelow(parent, name, decoded);
  const spoken = spokenDigits(text);
  if (spoken !== '') yield below(parent, 'spoken', Buffer.from(spoken));
  const keys = keyListDigits(text);
  if (keys !== '') yield below(parent, 'key list', Buffer.from(keys));
}

/** Full-width, Arabic and Devanagari digits as ASCII, invisible characters taken out. */
function asciiDigits(bytes: Buffer, text: string): Buffer | undefined {
  if (!/[\x80-\xff]/.test(text)) return undefined;
  const decoded = bytes.toString('utf8');
  const normal = decoded
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
      const code = digit.codePointAt(0)!;
      return String(code >= 0x966 ? code - 0x966 : code & 0xf);
    });
  return normal === decoded ? undefined : Buffer.from(normal);
}

/** Binary data that somebody took for text: one character per byte, then written as UTF-8. */
function latin1Bytes(bytes: Buffer, text: string): Buffer | undefined {
  if (!/[\xc2\xc3][\x80-\xbf]/.test(text)) return undefined;
  const decoded = bytes.toString('utf8');
  return /[^\0-\xff]/.test(decoded) ? undefined : Buffer.from(decoded, 'latin1');
}

function* sortedBelow(parent: Layer, name: string, decoded: Decoded): Generator<Layer> {
  if (decoded.readable.length > 0) yield below(parent, name, decoded.readable);
  if (decoded.binary.length > 0) yield below(parent, name, decoded.binary, true);
}

function below(parent: Layer, name: string, bytes: Buffer, isBinary = false): Layer {
  return layer(parent.path === '' ? name : `${parent.path} > ${name}`, bytes, isBinary);
}

function layer(path: string, bytes: Buffer, isBinary = false): Layer {
  return { path, bytes, text: bytes.toString('latin1'), isBinary };
}

function asBuffer(content: string | Uint8Array): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
