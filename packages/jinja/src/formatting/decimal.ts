/**
 * Decimal digits of floats, rounded half to even on the exact binary value, as C's printf and
 * Python do it. JavaScript's `toFixed` rounds ties up, `toPrecision` too.
 */

/** No float has more digits behind the point or in all; what follows is zeros. */
const MAX_FRACTION = 1074;
const MAX_SIGNIFICANT = 770;

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The exact value of a finite, non-negative float. */
export function exactFraction(value: number): Fraction {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const low = bits & ((1n << 52n) - 1n);
  const mantissa = biased === 0 ? low : low | (1n << 52n);
  const exponent = (biased === 0 ? 1 : biased) - 1075;
  return exponent >= 0
    ? { numerator: mantissa << BigInt(exponent), denominator: 1n }
    : { numerator: mantissa, denominator: 1n << BigInt(-exponent) };
}

function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  const up = twice > denominator || (twice === denominator && quotient % 2n === 1n);
  return up ? quotient + 1n : quotient;
}

/** A finite non-negative float with so many digits behind the point. */
export function fixed(value: number, digits: number): string {
  const exact = Math.min(digits, MAX_FRACTION);
  const padding = '0'.repeat(digits - exact);
  if (value < 1e15 && exact <= 20 && !Number.isInteger(value * 2 ** (exact + 1))) {
    return value.toFixed(exact);
  }
  const { numerator, denominator } = exactFraction(value);
  const scaled = roundedQuotient(numerator * 10n ** BigInt(exact), denominator);
  const text = scaled.toString().padStart(exact + 1, '0');
  const point = text.length - exact;
  const fraction = text.slice(point) + padding;
  return fraction === '' ? text : `${text.slice(0, point)}.${fraction}`;
}

export interface Scientific {
  /** One digit in front of the point, the rest behind it. */
  readonly digits: string;
  readonly exponent: number;
}

/** A finite non-negative float with so many significant digits. */
export function significant(value: number, count: number): Scientific {
  if (value === 0) return { digits: '0'.repeat(count), exponent: 0 };
  const exact = Math.min(count, MAX_SIGNIFICANT);
  const { numerator, denominator } = exactFraction(value);
  let exponent = Math.floor(Math.log10(value));
  for (;;) {
    const shift = exact - 1 - exponent;
    const scaled =
      shift >= 0
        ? roundedQuotient(numerator * 10n ** BigInt(shift), denominator)
        : roundedQuotient(numerator, denominator * 10n ** BigInt(-shift));
    const digits = scaled.toString();
    if (digits.length === exact) return { digits: digits.padEnd(count, '0'), exponent };
    // The estimate was off by one, or rounding carried into a new digit.
    exponent += digits.length > exact ? 1 : -1;
  }
}

export interface FloatStyle {
  readonly type: 'e' | 'f' | 'g' | 'r' | '%';
  readonly precision: number;
  /** Keep the point and trailing zeros: `#`. */
  readonly alternate: boolean;
}

/** A finite non-negative float in one of printf's styles; `r` is `g` that shows it is a float. */
export function formatFinite(value: number, style: FloatStyle): string {
  const { type, precision, alternate } = style;
  if (type === 'f') return withPoint(fixed(value, precision), alternate);
  if (type === '%') return `${withPoint(fixed(value * 100, precision), alternate)}%`;
  if (type === 'e') {
    const { digits, exponent } = significant(value, precision + 1);
    return scientificText(digits, exponent, alternate);
  }
  return general(value, style);
}

function general(value: number, { type, precision, alternate }: FloatStyle): string {
  const count = Math.max(1, precision);
  const { digits, exponent } = significant(value, count);
  const limit = type === 'r' ? count - 1 : count;
  const kept = alternate ? digits : digits.replace(/0+$/, '') || '0';
  if (exponent < -4 || exponent >= limit) return scientificText(kept, exponent, alternate);
  let text: string;
  if (exponent < 0) text = `0.${'0'.repeat(-exponent - 1)}${kept}`;
  else {
    const whole = kept.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    const fraction = kept.slice(exponent + 1);
    text = fraction === '' ? whole : `${whole}.${fraction}`;
  }
  if (type === 'r' && !text.includes('.')) return `${text}.0`;
  return withPoint(text, alternate);
}

function scientificText(digits: string, exponent: number, alternate: boolean): string {
  const fraction = digits.slice(1);
  const point = fraction !== '' || alternate ? '.' : '';
  const sign = exponent < 0 ? '-' : '+';
  const power = String(Math.abs(exponent)).padStart(2, '0');
  return `${digits[0]}${point}${fraction}e${sign}${power}`;
}

function withPoint(text: string, alternate: boolean): string {
  return alternate && !text.includes('.') ? `${text}.` : text;
}

/** Python's `round(value, digits)` of a float. */
export function roundFloat(value: number, digits: number): number {
  if (!Number.isFinite(value) || digits > 323) return value;
  const size = Math.abs(value);
  if (digits < -308) return value < 0 ? -0 : 0;
  const rounded = digits >= 0 ? Number(fixed(size, digits)) : roundWhole(size, -digits);
  return value < 0 || Object.is(value, -0) ? -rounded : rounded;
}

function roundWhole(size: number, zeros: number): number {
  const { numerator, denominator } = exactFraction(size);
  const scale = 10n ** BigInt(zeros);
  return Number(roundedQuotient(numerator, denominator * scale) * scale);
}
