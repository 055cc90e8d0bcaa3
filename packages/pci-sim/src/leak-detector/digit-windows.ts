import type { Buffer } from 'node:buffer';

/** A run of at least seven digits of a known number, found in the bytes. */
export type WindowMatch = {
  readonly number: number;
  /** Index of the first matched digit in the number, or in the number reversed. */
  readonly start: number;
  readonly offset: number;
  /** Offset after the last digit. */
  readonly end: number;
  /** Digits, separators not counted. */
  readonly length: number;
  readonly isWhole: boolean;
  readonly isReversed: boolean;
  readonly hasSeparators: boolean;
  /** Letters or digits directly before or after: part of something longer. */
  readonly isGlued: boolean;
};

type Sequence = { digits: Uint8Array; number: number; isReversed: boolean };
type WindowIndex = { known: Uint8Array; starts: Map<number, Start[]> };
type Start = { sequence: Sequence; at: number };

const windowLength = 7;
const windowCount = 10 ** windowLength;

const breaks = 10;
const blank = 11;
const separator = 12;
/** What each byte is: a digit 0 to 9, or one of the three above. */
const inText = new Uint8Array(256).fill(breaks);
for (let byte = 0; byte < 256; byte += 1) {
  const isLetter = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
  if (byte >= 0x30 && byte <= 0x39) inText[byte] = byte - 0x30;
  else if (byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) inText[byte] = blank;
  else if (!isLetter) inText[byte] = separator;
}
/** Digits kept as the values 0 to 9, with nothing between them. */
const inValues = new Uint8Array(256).fill(breaks);
for (let value = 0; value < 10; value += 1) inValues[value] = value;

/** Separators between two digits of one number; a run of blanks counts as one. */
const maxSeparators = 6;
const maxGap = 80;

export type DigitWindows = {
  /** Digits as text, with separators, forwards and backwards. */
  readonly inText: (bytes: Buffer, report: (match: WindowMatch) => void) => void;
  /** Digits as byte values 0 to 9, one after the other; long parts only, for zeros abound. */
  readonly inValues: (bytes: Buffer, report: (match: WindowMatch) => void) => void;
};

/**
 * `every`: any part of seven digits or more, whatever it looks like. `telling`: a part of at most
 * two different digits has twelve of them or more (4000000 is a usual number of nanoseconds), and
 * one of fewer than ten digits stands alone and forwards, not inside a longer number or word.
 * `long`: telling, and ten digits or more.
 */
export type Parts = 'every' | 'telling' | 'long';

/** Prepares the search for any part of the numbers; one pass over the bytes for all of them. */
export function createDigitWindows(numbers: readonly string[], textParts: Parts): DigitWindows {
  const sequences = numbers.flatMap((text, number): Sequence[] => {
    const digits = Uint8Array.from(text, (char) => char.charCodeAt(0) - 0x30);
    const reversed = digits.slice().reverse();
    return [
      { digits, number, isReversed: false },
      { digits: reversed, number, isReversed: true },
    ];
  });
  const pass = (classes: Uint8Array, parts: Parts) => {
    const index = indexOf(sequences, parts);
    return (bytes: Buffer, report: (match: WindowMatch) => void) => {
      const reportedUntil = new Map<Sequence, number>();
      scan(bytes, classes, index.known, (value, offset) => {
        const starts = index.starts.get(value) ?? [];
        for (const [sequence, match] of longestMatches(bytes, classes, starts, offset)) {
          if (parts !== 'every' && !isTelling(match, sequence, parts)) continue;
          // The windows inside a match that is already reported are the same leak.
          if (offset < (reportedUntil.get(sequence) ?? 0)) continue;
          reportedUntil.set(sequence, match.end);
          report(match);
        }
      });
    };
  };
  return { inText: pass(inText, textParts), inValues: pass(inValues, 'long') };
}

function indexOf(sequences: readonly Sequence[], parts: Parts): WindowIndex {
  const known = new Uint8Array(windowCount);
  const starts = new Map<number, Start[]>();
  for (const sequence of sequences) {
    for (let at = 0; at + windowLength <= sequence.digits.length; at += 1) {
      const window = sequence.digits.subarray(at, at + windowLength);
      // A telling part that contains 0000000 also has a window that is not all zeros, and memory
      // is full of zeros.
      if (parts !== 'every' && new Set(window).size === 1) continue;
      const value = window.reduce((sum, digit) => sum * 10 + digit, 0);
      known[value] = 1;
      starts.set(value, [...(starts.get(value) ?? []), { sequence, at }]);
    }
  }
  return { known, starts };
}

/** Calls back with every known window and the offset of its first digit. */
function scan(
  bytes: Buffer,
  classes: Uint8Array,
  known: Uint8Array,
  found: (value: number, offset: number) => void,
): void {
  const offsets = new Int32Array(windowLength);
  let value = 0;
  let count = 0;
  let separators = 0;
  let wasBlank = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const kind = classes[bytes[at]!]!;
    if (kind < 10) {
      value = (value * 10 + kind) % windowCount;
      offsets[count % windowLength] = at;
      count += 1;
      separators = 0;
      wasBlank = false;
      if (count >= windowLength && known[value] === 1) found(value, offsets[count % windowLength]!);
    } else if (count > 0) {
      if (kind !== blank || !wasBlank) separators += 1;
      wasBlank = kind === blank;
      if (kind === breaks || separators > maxSeparators) {
        count = 0;
        value = 0;
        separators = 0;
        wasBlank = false;
      }
    }
  }
}

/** Of every sequence the longest match: a repeating number can start at several places. */
function longestMatches(
  bytes: Buffer,
  classes: Uint8Array,
  starts: readonly Start[],
  offset: number,
): Map<Sequence, WindowMatch> {
  const longest = new Map<Sequence, WindowMatch>();
  for (const start of starts) {
    const match = extend(bytes, classes, start, offset);
    const previous = longest.get(start.sequence);
    if (match.length <= (previous?.length ?? 0)) continue;
    longest.set(start.sequence, match);
  }
  return longest;
}

/** Follows the number from the window's first digit, back and forth, as far as the bytes agree. */
function extend(bytes: Buffer, classes: Uint8Array, start: Start, offset: number): WindowMatch {
  const { digits, number, isReversed } = start.sequence;
  const back = follow(bytes, classes, digits, start.at - 1, offset - 1, -1);
  const forth = follow(bytes, classes, digits, start.at, offset, 1);
  const first = back.count > 0 ? back.last : offset;
  const end = forth.last + 1;
  const length = back.count + forth.count;
  return {
    number,
    start: start.at - back.count,
    offset: first,
    end,
    length,
    isWhole: length === digits.length,
    isReversed,
    hasSeparators: back.hasGaps || forth.hasGaps,
    isGlued: isAlphanumeric(bytes[first - 1]) || isAlphanumeric(bytes[end]),
  };
}

/** How many digits agree from the index on, in the direction of the step. */
function follow(
  bytes: Buffer,
  classes: Uint8Array,
  digits: Uint8Array,
  index: number,
  offset: number,
  step: 1 | -1,
): { count: number; last: number; hasGaps: boolean } {
  let count = 0;
  let gap = 0;
  let last = offset;
  let hasGaps = false;
  for (let at = offset; at >= 0 && at < bytes.length; at += step) {
    const expected = digits[index + count * step];
    const kind = classes[bytes[at]!]!;
    if (expected === undefined) break;
    if (kind < 10) {
      if (kind !== expected) break;
      hasGaps ||= gap > 0;
      gap = 0;
      count += 1;
      last = at;
    } else {
      gap += 1;
      if (kind === breaks || gap > maxGap) break;
    }
  }
  return { count, last, hasGaps };
}

function isTelling(match: WindowMatch, sequence: Sequence, parts: Parts): boolean {
  if (match.isWhole) return true;
  const part = sequence.digits.subarray(match.start, match.start + match.length);
  const different = new Set(part).size;
  if (different <= 2) return different === 2 && match.length >= 12;
  if (match.length >= 10) return true;
  return parts === 'telling' && !(match.isGlued || match.isReversed);
}

function isAlphanumeric(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a)
  );
}
