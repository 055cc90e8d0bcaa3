import { areDigits, type Digits } from './digits.ts';

/** Keypad digits in any postal code entry, whatever the session's minimum says. */
export const shortestPostalCode = 1;
export const longestPostalCode = 10;

/** `min_postal_code_length` of 0 still means one digit: an empty postal code is no postal code. */
export function isPostalCodeLength(length: number, minPostalCodeLength: number): boolean {
  return length >= Math.max(shortestPostalCode, minPostalCodeLength) && length <= longestPostalCode;
}

export function isPostalCode(digits: Digits, minPostalCodeLength: number): boolean {
  return areDigits(digits) && isPostalCodeLength(digits.length, minPostalCodeLength);
}
