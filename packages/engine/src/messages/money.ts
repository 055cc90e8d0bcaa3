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

/**
 * The same for a listener's locale, where one is given: 4200, `USD` and `en-US` give "$42.00".
 * An unknown locale is as none.
 */
export function localMoney(amount: unknown, currency: unknown, locale: unknown): string {
  const plain = formatMoney(amount, currency);
  if (typeof locale !== 'string' || typeof currency !== 'string' || plain === String(amount)) {
    return plain;
  }
  try {
    const [major = ''] = plain.split(' ');
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(Number(major));
  } catch {
    return plain;
  }
}
