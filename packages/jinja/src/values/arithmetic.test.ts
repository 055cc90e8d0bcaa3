import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../index.ts';

const python = { floor: (a: bigint, b: bigint) => (a - (((a % b) + b) % b)) / b };

describe('integers', () => {
  it('are exact beyond the safe integers of JavaScript', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        expect(BigInt(evaluate('a * b', { a, b }) as bigint)).toBe(a * b);
        expect(BigInt(evaluate('a + b', { a, b }) as bigint)).toBe(a + b);
        expect(BigInt(evaluate('a - b', { a, b }) as bigint)).toBe(a - b);
      }),
    );
  });

  it('divide downwards, and the rest has the sign of the divisor', () => {
    const nonZero = fc.bigInt().filter((value) => value !== 0n);
    fc.assert(
      fc.property(fc.bigInt(), nonZero, (a, b) => {
        const quotient = BigInt(evaluate('a // b', { a, b }) as bigint);
        expect(quotient).toBe(b > 0n ? python.floor(a, b) : python.floor(-a, -b));
        expect(BigInt(evaluate('a % b', { a, b }) as bigint)).toBe(a - quotient * b);
      }),
    );
  });

  it('stay numbers where they fit, and are never guessed from texts', () => {
    expect(evaluate('2 ** 53')).toBe(2n ** 53n);
    expect(evaluate('2 ** 53 - 1')).toBe(2 ** 53 - 1);
    expect(evaluate('"0123" ~ 4')).toBe('01234');
    expect(evaluate('id', { id: '01234' })).toBe('01234');
  });
});

describe('powers', () => {
  it.each([
    ['10 ** -5', 1e-5],
    ['10 ** -22', 1e-22],
    ['2.5 ** 3', 15.625],
    ['4 ** 0.5', 2],
    ['0.1 ** 2', 0.010000000000000002],
  ])('round as C does: %s', (source, value) => {
    expect(evaluate(source)).toBe(value);
  });
});
