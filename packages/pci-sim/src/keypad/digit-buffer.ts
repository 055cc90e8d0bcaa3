import type { Digits } from '../card/digits.ts';

/**
 * Digits in a preallocated block of shared memory, which V8 neither moves nor copies nor writes
 * into heap snapshots: wiping it wipes the only copy (`card-data:everything-is-gone-at-the-end`).
 */
export type DigitBuffer = { readonly bytes: Uint8Array; length: number };

export function createDigitBuffer(capacity: number): DigitBuffer {
  return { bytes: new Uint8Array(new SharedArrayBuffer(capacity)), length: 0 };
}

/** False, and nothing stored, when the buffer is full. */
export function appendDigit(buffer: DigitBuffer, byte: number): boolean {
  if (buffer.length >= buffer.bytes.length) return false;
  buffer.bytes[buffer.length] = byte;
  buffer.length += 1;
  return true;
}

/** A view of the digits, not a copy; it reads zeros once the buffer is wiped. */
export function digitsIn(buffer: DigitBuffer): Digits {
  return buffer.bytes.subarray(0, buffer.length);
}

export function wipe(buffer: DigitBuffer): void {
  buffer.bytes.fill(0);
  buffer.length = 0;
}

export function isWiped(buffer: DigitBuffer): boolean {
  return buffer.length === 0 && buffer.bytes.every((byte) => byte === 0);
}
