import { expect, test } from 'vitest';
import { brandOf, cardNumberLengths, securityCodeLength } from './brand.ts';
import { checkCardNumber } from './card-number.ts';
import { brandRules } from './iin-table.generated.ts';
import { testCardOf, testCards } from './test-cards.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const allBrands = brandRules.map((rule) => rule.brand);

test('every published test card is accepted under its own brand', () => {
  expect(new Set(testCards.map((card) => card.number)).size).toBe(testCards.length);
  for (const card of testCards) {
    const verdict = checkCardNumber(ascii(card.number), [card.brand]);
    expect(verdict, card.number).toEqual({ verdict: 'valid', brand: card.brand });
    expect(card.securityCode).toHaveLength(securityCodeLength(card.brand));
  }
});

test('several published cards exist for the common brands, at least one for each', () => {
  for (const brand of allBrands) expect(testCardOf(brand).brand).toBe(brand);
  for (const brand of ['visa', 'mastercard', 'amex', 'discover', 'diners-club'] as const) {
    expect(testCards.filter((card) => card.brand === brand).length).toBeGreaterThanOrEqual(3);
  }
});

test('the longest prefix wins', () => {
  expect(brandOf(ascii('601100'))).toBe('discover');
  expect(brandOf(ascii('601200'))).toBe('maestro');
  expect(brandOf(ascii('622126'))).toBe('unionpay');
  expect(brandOf(ascii('620000'))).toBe('unionpay');
  expect(brandOf(ascii('493698'))).toBe('maestro');
  expect(brandOf(ascii('493699'))).toBe('visa');
});

test('a network outside the vocabulary has no brand, although its prefix lies inside one', () => {
  expect(brandOf(ascii('401178'))).toBeUndefined();
  expect(brandOf(ascii('401177'))).toBe('visa');
  expect(brandOf(ascii('627780'))).toBeUndefined();
});

test('first and last prefixes of the second mastercard series are in, their neighbours out', () => {
  expect(['2220', '2221', '2720', '2721'].map((prefix) => brandOf(ascii(prefix)))).toEqual([
    undefined,
    'mastercard',
    'mastercard',
    undefined,
  ]);
});

test('a wrong number is reported before an unaccepted card type', () => {
  const card = testCardOf('unionpay');
  expect(checkCardNumber(ascii(card.number), ['visa'])).toEqual({
    verdict: 'invalid',
    error: 'card_type_not_accepted',
  });
  const mistyped = ascii(card.number);
  mistyped[5] = mistyped[5] === 0x31 ? 0x32 : 0x31;
  expect(checkCardNumber(mistyped, ['visa'])).toEqual({
    verdict: 'invalid',
    error: 'invalid_card_number',
  });
});

test('unknown IIN, short, long and empty numbers are invalid', () => {
  const visa = testCardOf('visa').number;
  for (const number of ['', '9', '0'.repeat(16), visa.slice(0, 15), `${visa}0`]) {
    expect(checkCardNumber(ascii(number), allBrands), number).toEqual({
      verdict: 'invalid',
      error: 'invalid_card_number',
    });
  }
});

test('no brand allows fewer than 12 or more than 19 digits', () => {
  for (const brand of allBrands) {
    for (const length of cardNumberLengths(brand)) {
      expect(length).toBeGreaterThanOrEqual(12);
      expect(length).toBeLessThanOrEqual(19);
    }
  }
});
