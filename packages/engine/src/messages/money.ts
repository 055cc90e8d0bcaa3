import { isPayableCurrency, toMajorUnits } from '@voicepay/spec';

/**
 * Minor units as an amount with the currency's own number of decimals: 4200 and `USD` give
 * "42.00 USD" (function:money-filter). What is no amount comes back as it is.
 */
export function formatMoney(amount: unknown, currency: unknown): string {
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount < 0) {
    return String(amount ?? '');
  }
  if (typeof currency !== 'string' || !isPayableCurrency(currency)) return String(amount);
  return `${toMajorUnits(amount, currency)} ${currency}`;
}
