/**
 * Digits in the zone are ASCII bytes 0x30 to 0x39 in a Uint8Array, never a string and never a
 * number that holds more than one of them (`card-data:digits-stay-in-the-zone`). ASCII because a
 * wiped byte (0) can then never be read as the digit zero, because the request to the processor
 * is assembled by copying bytes, and because a forgotten copy is visible to anybody's memory scan.
 */
export type Digits = Uint8Array;

export const asciiZero = 0x30;
const asciiNine = 0x39;

/** At most 19 digits in any card number (ISO/IEC 7812-1). */
export const longestCardNumber = 19;

export function isDigitByte(byte: number): boolean {
  return byte >= asciiZero && byte <= asciiNine;
}

export function areDigits(bytes: Digits): boolean {
  for (const byte of bytes) if (!isDigitByte(byte)) return false;
  return true;
}

/** The value 0 to 9 of the digit at the index; NaN outside the array. */
export function digitValue(digits: Digits, index: number): number {
  return (digits[index] ?? Number.NaN) - asciiZero;
}
