import type { Buffer } from 'node:buffer';
import { brotliDecompressSync, constants, inflateRawSync, inflateSync } from 'node:zlib';

const limits = { maxOutputLength: 8 * 1024 * 1024 };
// A truncated stream still gives what was in it.
const flate = { ...limits, finishFlush: constants.Z_SYNC_FLUSH };
const maxStreams = 64;

/** Every gzip and zlib stream that starts anywhere in the bytes. */
export function decompressStreams(bytes: Buffer): Buffer[] {
  const streams: Buffer[] = [];
  for (let at = 0; at + 6 <= bytes.length && streams.length < maxStreams; at += 1) {
    if (bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8) {
      // gunzip refuses a stream that other bytes follow; the deflate data inside does not mind.
      collect(streams, () => inflateRawSync(bytes.subarray(gzipDataOffset(bytes, at)), flate));
    } else if (isZlibHeader(bytes, at)) {
      collect(streams, () => inflateSync(bytes.subarray(at), flate));
    }
  }
  return streams;
}

/**
 * Raw deflate and brotli have no mark to find them by: tried on the bytes as a whole, if these
 * begin as the usual encoders begin. Short deflate data is one last block (RFC 1951 section 3.2.3);
 * brotli encoders write a window of 22 or 24 bits (RFC 7932 section 9.1) unless told otherwise.
 */
export function decompressWhole(bytes: Buffer): Buffer[] {
  const streams: Buffer[] = [];
  if (bytes.length < 12 || isText(bytes)) return streams;
  const first = bytes[0]!;
  const isLastBlock = (first & 1) === 1 || bytes.length > 8_192;
  const isCodedBlock = (first & 6) === 2 || (first & 6) === 4;
  if (isLastBlock && isCodedBlock) collect(streams, () => inflateRawSync(bytes, limits));
  const isUsualWindow = (first & 0x0f) === 0x0b || (first & 0x0f) === 0x0f;
  if (isUsualWindow) collect(streams, () => brotliDecompressSync(bytes, limits));
  return streams;
}

/** RFC 1952 section 2.3: ten bytes, then what the flags announce. */
function gzipDataOffset(bytes: Buffer, at: number): number {
  const flags = bytes[at + 3]!;
  let offset = at + 10;
  if (flags & 4) offset += 2 + (bytes[offset] ?? 0) + 256 * (bytes[offset + 1] ?? 0);
  if (flags & 8) offset = bytes.indexOf(0, offset) + 1;
  if (flags & 16) offset = bytes.indexOf(0, offset) + 1;
  return flags & 2 ? offset + 2 : offset;
}

/** CMF 0x78 (deflate, 32 KiB window) and a header that is a multiple of 31 (RFC 1950). */
function isZlibHeader(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0x78 && (0x7800 + bytes[at + 1]!) % 31 === 0 && !(bytes[at + 1]! & 0x20);
}

function isText(bytes: Buffer): boolean {
  return bytes.subarray(0, 512).every((byte) => byte >= 0x09 && byte < 0x7f);
}

function collect(streams: Buffer[], decode: () => Buffer): void {
  try {
    const stream = decode();
    if (stream.length > 0) streams.push(stream);
  } catch {
    // Not a stream after all, or a bomb beyond the limit: nothing of it can be read.
  }
}
