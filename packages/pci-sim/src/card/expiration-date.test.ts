import { expect, test } from 'vitest';
import { checkExpirationDate } from './expiration-date.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const verdictOf = (text: string, nowMs: number) => {
  const verdict = checkExpirationDate(ascii(text), nowMs);
  return verdict.verdict === 'valid' ? 'valid' : verdict.error;
};

test('a card is good to the last millisecond of its month in UTC', () => {
  const end = Date.UTC(2027, 0);
  expect(verdictOf('1226', end - 1)).toBe('valid');
  expect(verdictOf('1226', end)).toBe('card_expired');
  expect(verdictOf('0228', Date.UTC(2028, 1, 29, 23, 59, 59, 999))).toBe('valid');
  expect(verdictOf('0228', Date.UTC(2028, 2))).toBe('card_expired');
});

test('the year is 2000 + YY, never the last century', () => {
  expect(verdictOf('0199', Date.UTC(2026, 10))).toBe('valid');
  expect(verdictOf('1200', Date.UTC(2026, 10))).toBe('card_expired');
});

test('months 00 and 13 to 99 are a wrong date, not an expired card', () => {
  for (let month = 0; month < 100; month += 1) {
    const text = `${String(month).padStart(2, '0')}01`;
    const expected = month >= 1 && month <= 12 ? 'card_expired' : 'invalid_expiration_date';
    expect(verdictOf(text, Date.UTC(2026, 10)), text).toBe(expected);
  }
});

test('anything but four digits is a wrong date', () => {
  for (const text of ['', '1', '122', '12270', '12/7', '1 27']) {
    expect(verdictOf(text, Date.UTC(2026, 10)), text).toBe('invalid_expiration_date');
  }
});
