import { TemplateError, typeError } from '../errors.ts';
import type { BinaryOperator } from '../syntax/nodes.ts';
import { PyComplex } from './value.ts';

/**
 * Arithmetic with complex numbers. Python makes one of a fractional power of a negative number,
 * and nothing else in a template does.
 */
export function operateComplex(
  operator: BinaryOperator,
  left: PyComplex,
  right: PyComplex,
): PyComplex {
  const { real: a, imaginary: b } = left;
  const { real: c, imaginary: d } = right;
  switch (operator) {
    case 'add':
      return new PyComplex(a + c, b + d);
    case 'sub':
      return new PyComplex(a - c, b - d);
    case 'mul':
      return new PyComplex(a * c - b * d, a * d + b * c);
    case 'div':
      return divide(left, right);
    case 'pow':
      return power(left, right);
    case 'floordiv':
      throw typeError("can't take floor of complex number.");
    case 'mod':
      throw typeError("can't mod complex numbers.");
  }
}

/** Divides by the larger part first, as Python does, to lose fewer digits. */
function divide(left: PyComplex, right: PyComplex): PyComplex {
  const { real: a, imaginary: b } = left;
  const { real: c, imaginary: d } = right;
  if (c === 0 && d === 0) throw new TemplateError('ZeroDivisionError', 'complex division by zero');
  if (Math.abs(c) >= Math.abs(d)) {
    const ratio = d / c;
    const scale = c + d * ratio;
    return new PyComplex((a + b * ratio) / scale, (b - a * ratio) / scale);
  }
  const ratio = c / d;
  const scale = c * ratio + d;
  return new PyComplex((a * ratio + b) / scale, (b * ratio - a) / scale);
}

const MAX_SMALL_POWER = 100;

function power(base: PyComplex, exponent: PyComplex): PyComplex {
  const { real, imaginary } = exponent;
  if (real === 0 && imaginary === 0) return new PyComplex(1, 0);
  if (base.real === 0 && base.imaginary === 0) {
    if (imaginary !== 0 || real < 0) {
      const message = '0.0 to a negative or complex power';
      throw new TemplateError('ZeroDivisionError', message);
    }
    return new PyComplex(0, 0);
  }
  if (imaginary === 0 && Number.isInteger(real) && Math.abs(real) <= MAX_SMALL_POWER) {
    return integerPower(base, real);
  }
  const size = Math.hypot(base.real, base.imaginary);
  const angle = Math.atan2(base.imaginary, base.real);
  const length = size ** real * Math.exp(-imaginary * angle);
  const phase = angle * real + imaginary * Math.log(size);
  return new PyComplex(length * Math.cos(phase), length * Math.sin(phase));
}

function integerPower(base: PyComplex, exponent: number): PyComplex {
  if (exponent < 0) return divide(new PyComplex(1, 0), integerPower(base, -exponent));
  let result = new PyComplex(1, 0);
  let factor = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = operateComplex('mul', result, factor);
    factor = operateComplex('mul', factor, factor);
  }
  return result;
}
