import { expect, test } from 'vitest';
import { isKey, isLetterKey, keyOfEvent } from './key.ts';

test('the sixteen telephone events are the sixteen keys, and nothing else is', () => {
  const keys = Array.from({ length: 16 }, (_, event) => String.fromCharCode(keyOfEvent(event)!));
  expect(keys.join('')).toBe('0123456789*#ABCD');
  for (const event of [-1, 16, 255, 1.5, Number.NaN]) expect(keyOfEvent(event)).toBeUndefined();
});

test('exactly sixteen of all bytes are keys', () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  expect(String.fromCharCode(...bytes.filter(isKey))).toBe('#*0123456789ABCD');
  expect(String.fromCharCode(...bytes.filter(isLetterKey))).toBe('ABCD');
});
