import { expect, test } from 'vitest';
import { passesLuhn } from './luhn.ts';
import { testCards } from './test-cards.ts';

const ascii = (text: string) => new TextEncoder().encode(text);

test('every published test card ends in its check digit', () => {
  for (const card of testCards) expect(passesLuhn(ascii(card.number)), card.number).toBe(true);
});

test('any other last digit is refused, and so is every single mistyped digit', () => {
  for (const card of testCards) {
    for (let index = 0; index < card.number.length; index += 1) {
      for (let wrong = 0x30; wrong <= 0x39; wrong += 1) {
        const digits = ascii(card.number);
        if (digits[index] === wrong) continue;
        digits[index] = wrong;
        expect(passesLuhn(digits)).toBe(false);
      }
    }
  }
});

test('an empty entry, one digit and a byte that is no digit are refused', () => {
  expect(passesLuhn(ascii(''))).toBe(false);
  expect(passesLuhn(ascii('0'))).toBe(false);
  expect(passesLuhn(ascii('00'))).toBe(true);
  expect(passesLuhn(ascii('0:'))).toBe(false);
  expect(passesLuhn(Uint8Array.of(0, 0))).toBe(false);
});
