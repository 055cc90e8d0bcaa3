import { isDigitByte } from '../card/digits.ts';

/**
 * A key of the telephone keypad as its ASCII byte: 0x30 to 0x39, `#`, `*`, A to D. A number and
 * not a character, so that not even one digit becomes a string.
 */
export type Key = number;

export const submitKey: Key = 0x23;
export const clearKey: Key = 0x2a;
const firstLetterKey: Key = 0x41;
const lastLetterKey: Key = 0x44;

export function isKey(byte: number): boolean {
  return isDigitByte(byte) || byte === submitKey || byte === clearKey || isLetterKey(byte);
}

/** The fourth column of ITU-T Q.23, on no caller's telephone. */
export function isLetterKey(byte: number): boolean {
  return byte >= firstLetterKey && byte <= lastLetterKey;
}

/** Telephone event 0 to 15 of RFC 4733 section 3.2; undefined for every other event. */
export function keyOfEvent(event: number): Key | undefined {
  if (event < 0 || event > 15 || !Number.isInteger(event)) return undefined;
  if (event < 10) return 0x30 + event;
  if (event === 10) return clearKey;
  if (event === 11) return submitKey;
  return firstLetterKey + event - 12;
}
