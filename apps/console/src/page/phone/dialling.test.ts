import { expect, test } from 'vitest';
import { cardChoices, keysFor } from './dialling.ts';
import { tonesOf } from './keys.ts';

test('every published card can be chosen by an id of its own', () => {
  expect(new Set(cardChoices.map(({ id }) => id)).size).toBe(cardChoices.length);
});

test('what has no fixed length is sent with the pound key', () => {
  const card = cardChoices[0]?.card;
  if (card === undefined) throw new Error('expected a published card');
  expect(keysFor('card_number', card, 2026)).toBe(`${card.number}#`);
  expect(keysFor('expiration_date', card, 2098)).toBe('1200');
  expect(keysFor('security_code', card, 2026)).toBe(card.securityCode);
  expect(keysFor('postal_code', card, 2026)).toMatch(/^\d+#$/);
});

test('the tones of a key are those of its row and column', () => {
  expect(tonesOf('1')).toEqual([697, 1209]);
  expect(tonesOf('6')).toEqual([770, 1477]);
  expect(tonesOf('0')).toEqual([941, 1336]);
});
