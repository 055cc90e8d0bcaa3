import { type Brand, brandOf, cardNumberLengths, securityCodeLength } from './brand.ts';
import { checkCardNumber } from './card-number.ts';
import { areDigits, type Digits } from './digits.ts';
import { checkExpirationDate, expirationDateLength } from './expiration-date.ts';
import { isPostalCode, isPostalCodeLength, longestPostalCode } from './postal-code.ts';

/** What is asked of the caller, with what the zone must know to judge the answer. */
export type FieldRule =
  | { readonly field: 'card_number'; readonly acceptedBrands: readonly Brand[] }
  | { readonly field: 'expiration_date' }
  | { readonly field: 'security_code'; readonly brand: Brand }
  | { readonly field: 'postal_code'; readonly minPostalCodeLength: number };

export type CardField = FieldRule['field'];

export type FieldError =
  | 'invalid_card_number'
  | 'card_type_not_accepted'
  | 'invalid_expiration_date'
  | 'card_expired'
  | 'invalid_security_code'
  | 'invalid_postal_code';

export type FieldVerdict =
  | { readonly verdict: 'valid'; readonly brand?: Brand }
  | { readonly verdict: 'invalid'; readonly error: FieldError };

/** Judges a submitted entry; `brand` only with a valid card number. Reads the bytes, keeps none. */
export function checkField(rule: FieldRule, digits: Digits, nowMs: number): FieldVerdict {
  switch (rule.field) {
    case 'card_number':
      return checkCardNumber(digits, rule.acceptedBrands);
    case 'expiration_date':
      return checkExpirationDate(digits, nowMs);
    case 'security_code':
      return areDigits(digits) && isPossibleLength(rule, digits)
        ? { verdict: 'valid' }
        : { verdict: 'invalid', error: 'invalid_security_code' };
    case 'postal_code':
      return isPostalCode(digits, rule.minPostalCodeLength)
        ? { verdict: 'valid' }
        : { verdict: 'invalid', error: 'invalid_postal_code' };
  }
}

/** Whether an entry of this length could be complete: what decides between submission and stall. */
export function isPossibleLength(rule: FieldRule, digits: Digits): boolean {
  switch (rule.field) {
    case 'card_number': {
      const brand = brandOf(digits);
      return brand !== undefined && cardNumberLengths(brand).includes(digits.length);
    }
    case 'expiration_date':
      return digits.length === expirationDateLength;
    case 'security_code':
      return digits.length === securityCodeLength(rule.brand);
    case 'postal_code':
      return isPostalCodeLength(digits.length, rule.minPostalCodeLength);
  }
}

/** Whether no further digit can belong to the entry, which therefore submits itself. */
export function isLongestLength(rule: FieldRule, digits: Digits): boolean {
  switch (rule.field) {
    case 'card_number': {
      const brand = brandOf(digits);
      return brand !== undefined && digits.length === cardNumberLengths(brand).at(-1);
    }
    case 'postal_code':
      return digits.length === longestPostalCode;
    default:
      return isPossibleLength(rule, digits);
  }
}
