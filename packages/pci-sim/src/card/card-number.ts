import { type Brand, brandOf, cardNumberLengths } from './brand.ts';
import type { Digits } from './digits.ts';
import { passesLuhn } from './luhn.ts';

export type CardNumberVerdict =
  | { readonly verdict: 'valid'; readonly brand: Brand }
  | {
      readonly verdict: 'invalid';
      readonly error: 'invalid_card_number' | 'card_type_not_accepted';
    };

/**
 * Unknown IIN, impossible length or a wrong check digit come before an unaccepted brand: a caller
 * who mistyped should hear that the number is wrong, not that the card is unwelcome
 * (`collect:validity-before-acceptance`).
 */
export function checkCardNumber(digits: Digits, accepted: readonly Brand[]): CardNumberVerdict {
  const brand = brandOf(digits);
  if (
    brand === undefined ||
    !cardNumberLengths(brand).includes(digits.length) ||
    !passesLuhn(digits)
  ) {
    return { verdict: 'invalid', error: 'invalid_card_number' };
  }
  if (!accepted.includes(brand)) return { verdict: 'invalid', error: 'card_type_not_accepted' };
  return { verdict: 'valid', brand };
}
