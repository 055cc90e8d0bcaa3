import { TemplateError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { integerPower as exactPower } from './rational.ts';
import { integer, PyComplex, PyFloat, type Value } from './value.ts';

type PyNumber = number | bigint | PyFloat;

/** Larger results of an integer power are refused by the budget's allocation first. */
const BITS_PER_BYTE = 8;

/** Python's `**`. */
export function power(rt: Runtime, base: PyNumber, exponent: PyNumber): Value {
  if (!(base instanceof PyFloat) && !(exponent instanceof PyFloat) && exponent >= 0) {
    return integerPower(rt, base, exponent);
  }
  return floatPower(
    base instanceof PyFloat ? base.value : asFloat(base),
    exponent instanceof PyFloat ? exponent.value : asFloat(exponent),
  );
}

function asFloat(value: number | bigint): number {
  const result = Number(value);
  if (Number.isFinite(result)) return result;
  throw new TemplateError('OverflowError', 'int too large to convert to float');
}

function integerPower(rt: Runtime, base: number | bigint, exponent: number | bigint): Value {
  const result = Number(base) ** Number(exponent);
  if (Number.isSafeInteger(result)) return result;
  const bits = BigInt(base).toString(2).length * Number(exponent);
  rt.budget.allocate(bits / BITS_PER_BYTE);
  const words = bits / 64;
  rt.budget.step(1 + (words * words) / 16);
  return integer(BigInt(base) ** BigInt(exponent));
}

function floatPower(base: number, exponent: number): Value {
  if (base === 0 && exponent < 0) {
    const message = '0.0 cannot be raised to a negative power';
    throw new TemplateError('ZeroDivisionError', message);
  }
  if (base === 1 || exponent === 0) return new PyFloat(1);
  if (base === -1 && !Number.isFinite(exponent) && !Number.isNaN(exponent)) return new PyFloat(1);
  const finite = Number.isFinite(base) && Number.isFinite(exponent);
  if (finite && base < 0 && !Number.isInteger(exponent)) return complexPower(base, exponent);
  const result = finite ? finitePower(base, exponent) : base ** exponent;
  if (finite && !Number.isFinite(result)) {
    throw new TemplateError('OverflowError', "(34, 'Numerical result out of range')");
  }
  return new PyFloat(result);
}

function finitePower(base: number, exponent: number): number {
  if (base === 0) return base ** exponent;
  if (exponent === 0.5) return Math.sqrt(base);
  if (!Number.isInteger(exponent)) return base ** exponent;
  const size = exactPower(Math.abs(base), exponent);
  return base < 0 && exponent % 2 !== 0 ? -size : size;
}

function complexPower(base: number, exponent: number): PyComplex {
  const size = (-base) ** exponent;
  const angle = Math.PI * exponent;
  return new PyComplex(size * Math.cos(angle), size * Math.sin(angle));
}
