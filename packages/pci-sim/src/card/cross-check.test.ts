import { number as cardNumberValidator } from 'card-validator';
import creditCardType from 'credit-card-type';
import { expect, test } from 'vitest';
import { brandOf, cardNumberLengths } from './brand.ts';
import { checkCardNumber } from './card-number.ts';
import { brandRules, iinRanges } from './iin-table.generated.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const allBrands = brandRules.map((rule) => rule.brand);

/** Their names for our vocabulary; every other name of theirs is a network we do not have. */
const brandByTheirName: Record<string, string> = {
  'american-express': 'amex',
  'diners-club': 'diners-club',
  discover: 'discover',
  jcb: 'jcb',
  maestro: 'maestro',
  mastercard: 'mastercard',
  unionpay: 'unionpay',
  visa: 'visa',
};

/** Every way in which the two tables may differ; a disagreement that fits none fails the test. */
const explanations: readonly {
  readonly why: string;
  readonly holds: (number: string, ours: string, theirs: string) => boolean;
}[] = [
  {
    why: '62 is unionpay as a whole; theirs gives the gaps to maestro by its catch-all prefix 6',
    holds: (number, ours, theirs) =>
      number.startsWith('62') && ours === 'unionpay' && theirs === 'maestro',
  },
];

function theirBrand(number: string): string {
  const [best, ...others] = creditCardType(number);
  if (best === undefined || others.length > 0) return 'none';
  return brandByTheirName[best.type] ?? 'none';
}

/** Linear congruential, so that a failing number is found again by its position. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function generate(random: (below: number) => number): string {
  const style = random(4);
  const length = 12 + random(8);
  let number = '';
  if (style === 0) {
    number = String(random(10));
  } else {
    const [from, to] = iinRanges[random(iinRanges.length)]!;
    const width = from.length;
    const span = Number(to) - Number(from) + 1;
    // One outside either end as often as inside: boundaries are where tables differ.
    const value = Number(from) + (style === 1 ? random(span + 2) - 1 : random(span));
    number = String(Math.max(0, value)).padStart(width, '0').slice(0, width);
  }
  while (number.length < length - 1) number += String(random(10));
  return random(3) === 0 ? number + String(random(10)) : number + checkDigit(number);
}

/** Written apart from luhn.ts, on strings, as an oracle of its own. */
function checkDigit(payload: string): string {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const sum = [...payload]
    .reverse()
    .reduce((total, char, index) => total + (index % 2 === 0 ? doubled[+char]! : +char), 0);
  return String((10 - (sum % 10)) % 10);
}

/** Seconds of work, which a busy machine spreads over minutes. */
const patience = { timeout: 120_000 };

test(
  '100,000 generated numbers have the brand that credit-card-type gives, but for the table',
  patience,
  () => {
    const random = seeded(20261124);
    const seen = new Map<string, number>();
    let compared = 0;
    for (let index = 0; index < 100_000; index += 1) {
      const number = generate(random);
      const ours = brandOf(ascii(number)) ?? 'none';
      const theirs = theirBrand(number);
      compared += 1;
      if (ours === theirs) continue;
      const explanation = explanations.find(({ holds }) => holds(number, ours, theirs));
      expect(explanation?.why, `number ${index}: ${ours} here, ${theirs} there`).toBeDefined();
      seen.set(explanation!.why, (seen.get(explanation!.why) ?? 0) + 1);
    }
    expect(compared).toBe(100_000);
    expect([...seen.keys()].sort()).toEqual(explanations.map(({ why }) => why).sort());
  },
);

test('100,000 generated numbers are valid exactly when card-validator says so', patience, () => {
  const random = seeded(7);
  let valid = 0;
  let shortGaps = 0;
  for (let index = 0; index < 100_000; index += 1) {
    const number = generate(random);
    const ours = checkCardNumber(ascii(number), allBrands).verdict === 'valid';
    // Without the option it skips the check digit of unionpay alone, which the zone never does.
    const answer = cardNumberValidator(number, { luhnValidateUnionPay: true });
    const theirs = answer.isValid && answer.card!.type in brandByTheirName;
    if (ours) valid += 1;
    if (ours === theirs) continue;
    // The one difference of lengths follows from the difference of brands above: a maestro number
    // may have 12 or 13 digits, a unionpay number may not.
    const isShortGap = brandOf(ascii(number)) === 'unionpay' && number.length < 14;
    expect(isShortGap && answer.card!.type === 'maestro', `number ${index}`).toBe(true);
    shortGaps += 1;
  }
  expect(valid).toBeGreaterThan(10_000);
  expect(shortGaps).toBeGreaterThan(0);
});

test('lengths and security code lengths are the ones of credit-card-type', () => {
  for (const [theirName, brand] of Object.entries(brandByTheirName)) {
    const info = creditCardType.getTypeInfo(theirName);
    const rule = brandRules.find((candidate) => candidate.brand === brand)!;
    expect(cardNumberLengths(rule.brand)).toEqual(info.lengths);
    expect(rule.securityCodeLength).toBe(info.code.size);
  }
});
