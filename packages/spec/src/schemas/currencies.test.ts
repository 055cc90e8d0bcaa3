import { describe, expect, it } from 'vitest';
import { minorUnitDigits } from '../generated/currencies.generated.ts';
import { isPayableCurrency, minorUnitDigitsOf, toMajorUnits } from './currencies.ts';
import { validate } from './validate.ts';

describe('major units', () => {
  it.each([
    [4200, 'USD', '42.00'],
    [5, 'USD', '0.05'],
    [0, 'USD', '0.00'],
    [100, 'EUR', '1.00'],
    [999_999_999_999, 'EUR', '9999999999.99'],
    [4200, 'JPY', '4200'],
    [0, 'JPY', '0'],
    [7, 'KRW', '7'],
    [4200, 'KWD', '4.200'],
    [7, 'BHD', '0.007'],
    [0, 'TND', '0.000'],
  ])('of %i %s are %s (process:amount-in-major-units)', (amount, currency, expected) => {
    expect(toMajorUnits(amount, currency)).toBe(expected);
  });

  it('have exactly the digits of every payable currency, and lose nothing', () => {
    for (const [currency, digits] of Object.entries(minorUnitDigits)) {
      const text = toMajorUnits(1_234_567, currency);
      expect(text.split('.')[1] ?? '').toHaveLength(digits);
      expect(Number(text.replace('.', ''))).toBe(1_234_567);
      const request = { amount: text, method: 'charge', transaction_id: 'pay_1', parameters: {} };
      const card = { cardnumber: '000000000000', expiry_month: '12', expiry_year: '30' };
      expect(
        validate('processor-request', { ...request, ...card, currency_code: currency }),
      ).toMatchObject({ ok: true });
    }
  });
});

describe('the payable currencies', () => {
  it('are those of the schema (start:currency-is-payable)', () => {
    for (const currency of Object.keys(minorUnitDigits)) {
      expect(validate('currency', currency).ok, currency).toBe(true);
    }
    expect(new Set(Object.values(minorUnitDigits))).toEqual(new Set([0, 2, 3]));
  });

  it.each(['usd', 'XAU', 'XTS', 'XXX', 'XDR', 'USN', 'toString', '__proto__', ''])(
    'do not have %s',
    (code) => {
      expect(isPayableCurrency(code)).toBe(false);
      expect(() => minorUnitDigitsOf(code)).toThrow(RangeError);
      expect(validate('currency', code).ok).toBe(false);
    },
  );
});
