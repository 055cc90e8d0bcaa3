import { TemplateError, valueError } from '../errors.ts';
import { exactFraction } from '../formatting/decimal.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { toIndex } from '../values/conversion.ts';
import { signature } from '../values/signature.ts';
import { truth } from '../values/truth.ts';
import { integer, PyBytes, type PyComplex, PyFloat, PyTuple, type Value } from '../values/value.ts';
import { type Method, type MethodTable, named, positional, property, table } from './method.ts';
import { textArgument } from './text-search.ts';

type Int = number | bigint | boolean;

function toBig(value: Int): bigint {
  return BigInt(value);
}

function whole(value: Int): number | bigint {
  return typeof value === 'boolean' ? Number(value) : value;
}

function bits(value: Int): string {
  const big = toBig(value);
  return big === 0n ? '' : (big < 0n ? -big : big).toString(2);
}

function toBytes(rt: Runtime, value: Int, length: number, order: string, signed: boolean): PyBytes {
  rt.budget.allocate(length);
  rt.budget.step(length);
  const big = toBig(value);
  if (big < 0n && !signed) {
    throw new TemplateError('OverflowError', "can't convert negative int to unsigned");
  }
  const size = BigInt(length * 8);
  const limit = 1n << (signed && length > 0 ? size - 1n : size);
  if (big >= limit || big < -limit)
    throw new TemplateError('OverflowError', 'int too big to convert');
  let rest = BigInt.asUintN(length * 8, big);
  const bytes = new Uint8Array(length);
  for (let index = length - 1; index >= 0; index -= 1) {
    bytes[index] = Number(rest & 255n);
    rest >>= 8n;
  }
  if (order !== 'big' && order !== 'little') {
    throw valueError("byteorder must be either 'little' or 'big'");
  }
  return new PyBytes(order === 'little' ? bytes.reverse() : bytes);
}

const TO_BYTES: Method<Int> = named(
  signature('to_bytes', 'length byteorder signed', { length: 1, byteorder: 'big', signed: false }),
  (rt, self, [length, order, signed]) => {
    return toBytes(rt, self, toIndex(length!), textArgument(order!), truth(rt, signed as Value));
  },
);

export const INT_METHODS: MethodTable<Int> = table<Int>(
  property('real', whole),
  property('numerator', whole),
  property('imag', () => 0),
  property('denominator', () => 1),
  positional('conjugate', 0, 0, (_rt, self) => whole(self)),
  positional('bit_length', 0, 0, (_rt, self) => bits(self).length),
  positional('bit_count', 0, 0, (_rt, self) => bits(self).replaceAll('0', '').length),
  positional('as_integer_ratio', 0, 0, (_rt, self) => new PyTuple([whole(self), 1])),
  TO_BYTES,
);

function hex(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (value === 0) return `${sign}0x0.0p+0`;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const raw = view.getBigUint64(0);
  const biased = Number(raw >> 52n);
  const fraction = (raw & ((1n << 52n) - 1n)).toString(16).padStart(13, '0');
  const exponent = (biased === 0 ? 1 : biased) - 1023;
  return `${sign}0x${biased === 0 ? 0 : 1}.${fraction}p${exponent < 0 ? '' : '+'}${exponent}`;
}

function ratio(value: number): PyTuple {
  if (Number.isNaN(value)) throw valueError('cannot convert NaN to integer ratio');
  if (!Number.isFinite(value)) {
    throw new TemplateError('OverflowError', 'cannot convert Infinity to integer ratio');
  }
  let { numerator, denominator } = exactFraction(Math.abs(value));
  while (denominator > 1n && numerator % 2n === 0n) {
    numerator /= 2n;
    denominator /= 2n;
  }
  if (numerator === 0n) denominator = 1n;
  return new PyTuple([integer(value < 0 ? -numerator : numerator), integer(denominator)]);
}

export const FLOAT_METHODS: MethodTable<PyFloat> = table<PyFloat>(
  property('real', (self) => self),
  property('imag', () => new PyFloat(0)),
  positional('conjugate', 0, 0, (_rt, self) => self),
  positional('is_integer', 0, 0, (_rt, self) => Number.isInteger(self.value)),
  positional('as_integer_ratio', 0, 0, (_rt, self) => ratio(self.value)),
  positional('hex', 0, 0, (_rt, self) => hex(self.value)),
);

export const COMPLEX_METHODS: MethodTable<PyComplex> = table<PyComplex>(
  property('real', (self) => new PyFloat(self.real)),
  property('imag', (self) => new PyFloat(self.imaginary)),
);
