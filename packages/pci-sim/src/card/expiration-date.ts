import { areDigits, type Digits, digitValue } from './digits.ts';

/** MMYY. */
export const expirationDateLength = 4;

export type ExpirationDateVerdict =
  | { readonly verdict: 'valid' }
  | { readonly verdict: 'invalid'; readonly error: 'invalid_expiration_date' | 'card_expired' };

/**
 * MMYY against an instant in epoch milliseconds. The year is 2000 + YY, and the card is good to
 * the end of its month in UTC (`collect:good-to-the-end-of-its-month`).
 */
export function checkExpirationDate(digits: Digits, nowMs: number): ExpirationDateVerdict {
  if (digits.length !== expirationDateLength || !areDigits(digits)) {
    return { verdict: 'invalid', error: 'invalid_expiration_date' };
  }
  const month = digitValue(digits, 0) * 10 + digitValue(digits, 1);
  if (month < 1 || month > 12) return { verdict: 'invalid', error: 'invalid_expiration_date' };
  const year = 2000 + digitValue(digits, 2) * 10 + digitValue(digits, 3);
  // Month 1 to 12 is the index of the month after it, whose first instant is the first expired one.
  const firstExpiredInstantMs = Date.UTC(year, month);
  return nowMs < firstExpiredInstantMs
    ? { verdict: 'valid' }
    : { verdict: 'invalid', error: 'card_expired' };
}
