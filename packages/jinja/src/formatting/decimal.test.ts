import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactFraction, fixed, formatFinite, roundFloat, significant } from './decimal.ts';

const floats = fc.double({ min: 0, max: 1e300, noNaN: true });

describe('decimal digits of floats', () => {
  it.each([
    [0.5, 0, '0'],
    [1.5, 0, '2'],
    [2.5, 0, '2'],
    [2.675, 2, '2.67'],
    [0.125, 2, '0.12'],
    [0.375, 2, '0.38'],
    [1e22, 1, '10000000000000000000000.0'],
    [5e-324, 3, '0.000'],
  ])('round ties to even on the exact value: %d with %i digits', (value, digits, text) => {
    expect(fixed(value, digits)).toBe(text);
  });

  it('lie within half a unit of the last digit', () => {
    fc.assert(
      fc.property(floats, fc.nat(20), (value, digits) => {
        const { numerator, denominator } = exactFraction(value);
        const written = BigInt(fixed(value, digits).replace('.', ''));
        const scaled = numerator * 10n ** BigInt(digits);
        const error = written * denominator - scaled;
        expect((error < 0n ? -error : error) * 2n <= denominator).toBe(true);
      }),
    );
  });

  it('keep every float with seventeen significant digits', () => {
    fc.assert(
      fc.property(floats, (value) => {
        const { digits, exponent } = significant(value, 17);
        expect(Number(`${digits[0]}.${digits.slice(1)}e${exponent}`)).toBe(value);
      }),
    );
  });

  it.each([
    [1234.5, 'g', 3, '1.23e+03'],
    [0.0001, 'g', 6, '0.0001'],
    [0.00001, 'g', 6, '1e-05'],
    [100, 'r', 3, '1e+02'],
    [1, 'r', 3, '1.0'],
    [9.99, 'e', 1, '1.0e+01'],
    [0.126, '%', 1, '12.6%'],
  ] as const)('follow printf: %d as %s with %i digits', (value, type, precision, text) => {
    expect(formatFinite(value, { type, precision, alternate: false })).toBe(text);
  });

  it('round in both directions of the point', () => {
    expect(roundFloat(1234.5678, 2)).toBe(1234.57);
    expect(roundFloat(1250, -2)).toBe(1200);
    expect(roundFloat(-0.4, 0)).toBe(-0);
  });
});
