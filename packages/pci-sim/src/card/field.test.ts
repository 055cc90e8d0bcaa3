import { expect, test } from 'vitest';
import { checkField, type FieldRule, isLongestLength, isPossibleLength } from './field.ts';
import { brandRules } from './iin-table.generated.ts';
import { testCardOf } from './test-cards.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const nowMs = Date.UTC(2026, 10, 24);
const errorOf = (rule: FieldRule, text: string) => {
  const verdict = checkField(rule, ascii(text), nowMs);
  return verdict.verdict === 'valid' ? 'valid' : verdict.error;
};

test('a security code has the length of its brand', () => {
  for (const { brand } of brandRules) {
    const rule = { field: 'security_code', brand } as const;
    const right = brand === 'amex' ? 4 : 3;
    for (let length = 0; length <= 6; length += 1) {
      const expected = length === right ? 'valid' : 'invalid_security_code';
      expect(errorOf(rule, '0'.repeat(length)), `${brand} ${length}`).toBe(expected);
      expect(isLongestLength(rule, ascii('0'.repeat(length)))).toBe(length === right);
    }
  }
});

test('a postal code has one to ten digits and at least the session minimum', () => {
  for (let minimum = 0; minimum <= 10; minimum += 1) {
    const rule = { field: 'postal_code', minPostalCodeLength: minimum } as const;
    for (let length = 0; length <= 12; length += 1) {
      const possible = length >= 1 && length >= minimum && length <= 10;
      expect(errorOf(rule, '9'.repeat(length))).toBe(possible ? 'valid' : 'invalid_postal_code');
      expect(isPossibleLength(rule, ascii('9'.repeat(length)))).toBe(possible);
      expect(isLongestLength(rule, ascii('9'.repeat(length)))).toBe(length === 10);
    }
  }
});

test('a card number submits itself only at the longest length of its brand', () => {
  const rule = { field: 'card_number', acceptedBrands: [] } as const;
  const longest = (text: string) => isLongestLength(rule, ascii(text));
  expect(longest(testCardOf('amex').number)).toBe(true);
  expect(longest(testCardOf('mastercard').number)).toBe(true);
  expect(longest(testCardOf('visa').number)).toBe(false);
  expect(isPossibleLength(rule, ascii(testCardOf('visa').number))).toBe(true);
  expect(longest(testCardOf('visa').number.padEnd(19, '0'))).toBe(true);
  expect(longest('9'.repeat(19))).toBe(false);
});

test('an expiration date is complete at four digits', () => {
  const rule = { field: 'expiration_date' } as const;
  expect(errorOf(rule, '1226')).toBe('valid');
  expect(errorOf(rule, '1326')).toBe('invalid_expiration_date');
  expect(errorOf(rule, '1025')).toBe('card_expired');
  expect(['122', '1226', '12260'].map((text) => isPossibleLength(rule, ascii(text)))).toEqual([
    false,
    true,
    false,
  ]);
});

test('bytes that are no digits are never a valid field', () => {
  expect(errorOf({ field: 'security_code', brand: 'visa' }, '1a3')).toBe('invalid_security_code');
  expect(errorOf({ field: 'postal_code', minPostalCodeLength: 0 }, 'SW1A')).toBe(
    'invalid_postal_code',
  );
});
