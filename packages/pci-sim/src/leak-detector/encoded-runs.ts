import { Buffer } from 'node:buffer';
import { decompressStreams, decompressWhole } from './compressed.ts';

/**
 * What a decoding gave: readable text, which may hold the next encoding, and binary data, which is
 * searched as it is (most of it is what an id looks like when read as base64).
 */
export type Decoded = { readonly readable: Buffer; readonly binary: Buffer };

/** What no run of digits crosses, and no name of a field is glued to. */
const runBreak = Buffer.from(' z ');

const hexRun = /(?:(?:0x)?[0-9a-f]{2}[\s:,.-]{0,2}){6,}(?:0x)?[0-9a-f]{2}/gi;
const base64Run = /[A-Za-z0-9+/_-]{10,}/g;
const lineBreakInBase64 = /\r?\n(?<=[A-Za-z0-9+/]{60}\r?\n)(?=[A-Za-z0-9+/])/g;
const codeRun = /(?<![0-9])(?:4[89]|5[0-7])(?:[\s,;]{1,12}(?:4[89]|5[0-7])){6,}(?![0-9])/g;
/** Digits of ids and hashes in hex: too many to try as raw deflate or brotli, and never that. */
const idLengths = new Set([16, 20, 24, 28, 32, 40, 48, 56, 64, 96, 128]);

/** Every run of hex digits decoded, at both alignments, since its start may be glued to others. */
export function decodeHexRuns(text: string): Decoded {
  const parts: Buffer[] = [];
  for (const match of text.matchAll(hexRun)) {
    const hex = match[0].replace(/0x|[^0-9a-f]/gi, '');
    const whole = Buffer.from(hex, 'hex');
    parts.push(whole, Buffer.from(hex.slice(1), 'hex'));
    if (!idLengths.has(hex.length)) parts.push(...decompressWhole(whole));
  }
  return sorted(parts);
}

/**
 * Every run of base64 or base64url decoded at each of its four alignments. A run without a capital
 * letter is a word or a hex id: base64 of three digits always begins with M, N or O.
 */
export function decodeBase64Runs(text: string): Decoded {
  const parts: Buffer[] = [];
  for (const [run] of text.replace(lineBreakInBase64, '').matchAll(base64Run)) {
    if (!/[A-Z]/.test(run)) continue;
    const whole = Buffer.from(run, 'base64');
    parts.push(whole, ...decompressWhole(whole));
    for (let shift = 1; shift < 4; shift += 1) parts.push(Buffer.from(run.slice(shift), 'base64'));
  }
  return sorted(parts);
}

/** Lists of ASCII codes, as typed arrays and Buffers print themselves: `52, 50, 52, 50`. */
export function decodeCodeRuns(text: string): Decoded {
  const parts: Buffer[] = [];
  for (const match of text.matchAll(codeRun)) {
    parts.push(Buffer.from(match[0].split(/[\s,;]+/).map(Number)));
  }
  return sorted(parts);
}

export function decompress(bytes: Buffer): Decoded {
  return sorted([...decompressStreams(bytes), ...decompressWhole(bytes)]);
}

function sorted(parts: readonly Buffer[]): Decoded {
  const readable: Buffer[] = [];
  const binary: Buffer[] = [];
  for (const part of parts) (isReadable(part) ? readable : binary).push(part, runBreak);
  return { readable: Buffer.concat(readable), binary: Buffer.concat(binary) };
}

/** Text, UTF-16 too, perhaps with a few bytes of something else before it. */
function isReadable(bytes: Buffer): boolean {
  let readable = 0;
  const head = bytes.subarray(0, 4_096);
  for (const byte of head) {
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0 || byte === 0x0a || byte === 0x09) {
      readable += 1;
    }
  }
  return readable >= head.length * 0.7;
}
