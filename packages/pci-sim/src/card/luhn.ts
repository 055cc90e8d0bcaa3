import { areDigits, type Digits, digitValue } from './digits.ts';

/** Whether the last digit is the Luhn check digit of the ones before it (ISO/IEC 7812-1 annex B). */
export function passesLuhn(digits: Digits): boolean {
  if (digits.length < 2 || !areDigits(digits)) return false;
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    const value = digitValue(digits, digits.length - 1 - fromRight);
    const weighted = fromRight % 2 === 1 ? value * 2 : value;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
