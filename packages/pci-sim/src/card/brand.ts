import type { Digits } from './digits.ts';
import { type Brand, type BrandRule, brandRules, iinRanges } from './iin-table.generated.ts';

export type { Brand };

/**
 * The brand of the longest prefix range that holds the leading digits; undefined when no range
 * does, or when the range belongs to a network outside the vocabulary. Fewer than 8 digits may
 * still change their brand with the next one; no card number is that short.
 */
export function brandOf(digits: Digits): Brand | undefined {
  for (const [from, to, brand] of iinRanges) {
    if (digits.length >= from.length && isWithin(digits, from, to)) return brand ?? undefined;
  }
  return undefined;
}

/** Possible card number lengths of the brand, ascending. */
export function cardNumberLengths(brand: Brand): readonly number[] {
  return ruleOf(brand).lengths;
}

/** Digits in the brand's security code: 4 for amex, 3 for all others. */
export function securityCodeLength(brand: Brand): number {
  return ruleOf(brand).securityCodeLength;
}

function ruleOf(brand: Brand): BrandRule {
  const rule = brandRules.find((candidate) => candidate.brand === brand);
  if (rule === undefined) throw new Error(`no rule for the brand ${brand} in the IIN table`);
  return rule;
}

function isWithin(digits: Digits, from: string, to: string): boolean {
  return comparePrefix(digits, from) >= 0 && comparePrefix(digits, to) <= 0;
}

/** Digit by digit, so that no number ever holds a prefix of the card. */
function comparePrefix(digits: Digits, prefix: string): number {
  for (let index = 0; index < prefix.length; index += 1) {
    const difference = (digits[index] ?? 0) - prefix.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return 0;
}
