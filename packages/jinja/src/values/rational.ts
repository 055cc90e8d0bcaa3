/**
 * Quotients of big integers as floats, correctly rounded. JavaScript's own power is off by a unit
 * in the last place where C's is not: `10 ** -5` is not 0.00001.
 */
import { exactFraction } from '../formatting/decimal.ts';

/** More bits than a float has, so that what is cut off only breaks ties. */
const PRECISION = 66;

/** The float next to a quotient of positive integers; infinite where it is too large. */
export function quotient(dividend: bigint, divisor: bigint): number {
  const bits = dividend.toString(2).length - divisor.toString(2).length;
  const shift = PRECISION - bits;
  const scaled = shift >= 0 ? dividend << BigInt(shift) : dividend;
  const scale = shift >= 0 ? divisor : divisor << BigInt(-shift);
  const rest = scaled % scale === 0n ? 0n : 1n;
  return timesPowerOfTwo(Number((scaled / scale) | rest), -shift);
}

function timesPowerOfTwo(value: number, exponent: number): number {
  let result = value;
  let rest = exponent;
  while (rest < -1000) {
    result *= 2 ** -1000;
    rest += 1000;
  }
  return rest > 1000 ? result * 2 ** 1000 * 2 ** (rest - 1000) : result * 2 ** rest;
}

/** Bits of the exact power beyond which JavaScript's own is used. */
const MAX_EXACT_BITS = 20_000;

/** A finite positive float to the power of an integer. */
export function integerPower(base: number, exponent: number): number {
  const { numerator, denominator } = exactFraction(base);
  const size = Math.max(numerator.toString(2).length, denominator.toString(2).length);
  const count = Math.abs(exponent);
  if (size * count > MAX_EXACT_BITS) return base ** exponent;
  const top = numerator ** BigInt(count);
  const bottom = denominator ** BigInt(count);
  return exponent < 0 ? quotient(bottom, top) : quotient(top, bottom);
}
