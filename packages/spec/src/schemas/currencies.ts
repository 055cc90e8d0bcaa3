import { minorUnitDigits } from '../generated/currencies.generated.ts';
import type { Currency } from '../generated/nouns.generated.ts';

/** Whether a code is on the payable-currency list (data/currencies.json). */
export function isPayableCurrency(code: string): code is Currency {
  return Object.hasOwn(minorUnitDigits, code);
}

/** Digits after the decimal point of a payable currency: 0, 2 or 3. */
export function minorUnitDigitsOf(code: string): number {
  const digits = Object.hasOwn(minorUnitDigits, code) ? minorUnitDigits[code] : undefined;
  if (digits === undefined) throw new RangeError(`not a payable currency: ${code}`);
  return digits;
}

/** Minor units as the processor's wire has them: 4200 USD is "42.00", 4200 JPY "4200". */
export function toMajorUnits(amountMinorUnits: number, currency: string): string {
  const digits = minorUnitDigitsOf(currency);
  const text = String(amountMinorUnits).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
