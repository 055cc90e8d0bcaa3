import { isDigitByte } from '../card/digits.ts';

/** Fewer digits in a row occur in honest ids by chance. */
const shortestLeak = 7;

/**
 * Whether seven or more digits in a row of the card number stand in an id, with or without
 * separators between them (`process:codes-carry-no-digits-of-the-card`). Compares bytes. Where the
 * card is not known any more, any seven digits could be its.
 */
export function carriesCardDigits(id: Uint8Array, card: Uint8Array | undefined): boolean {
  if (card === undefined) return longestRunOfDigits(id) >= shortestLeak;
  for (let at = 0; at < id.length; at += 1) {
    if (!isDigitByte(id[at] as number)) continue;
    for (let start = 0; start + shortestLeak <= card.length; start += 1) {
      if (commonRun(id, at, card, start) >= shortestLeak) return true;
    }
  }
  return false;
}

function commonRun(id: Uint8Array, idFrom: number, card: Uint8Array, cardFrom: number): number {
  let run = 0;
  for (let at = idFrom; at < id.length && cardFrom + run < card.length; at += 1) {
    const byte = id[at] as number;
    if (byte === card[cardFrom + run]) run += 1;
    else if (isDigitByte(byte) || isLetter(byte)) break;
  }
  return run;
}

function longestRunOfDigits(id: Uint8Array): number {
  let longest = 0;
  let run = 0;
  for (const byte of id) {
    if (isDigitByte(byte)) run += 1;
    else if (isLetter(byte)) run = 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
