import { expect, test } from 'vitest';
import { spokenDigits } from './spoken-digits.ts';

test.each([
  ['my card: double four, oh nine', 'z4409z'],
  ['four two four two', 'z4242z'],
  ['Forty-two, forty two', 'z4242z'],
  ['forty fifty-one sixty', 'z405160z'],
  ['four and then uh two one', 'z421z'],
  ['triple seven nought', 'z7770z'],
  ['sixteen twelve three', 'z16123z'],
  ['four 2 four 2', 'z4242z'],
  ['one two three cats four five six', 'z123zz456z'],
])('%s is %s', (text, digits) => {
  expect(spokenDigits(text)).toBe(digits);
});

test('figures with a stray number word among them are not spoken', () => {
  expect(spokenDigits('2026-11-24 12:00 one 4 of 17, two 1234567890')).toBe('');
  expect(spokenDigits('oh well, one of these')).toBe('');
});
