import { cardNumberLengths, securityCodeLength } from '@voicepay/pci-sim';
import { type TestCard, testCards } from '@voicepay/pci-sim/test-cards';
import type { RequirementId } from '@voicepay/spec';
import { tell, type ZoneSession } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

const brands = [...new Set(testCards.map(({ brand }) => brand))];
const everyBrand = { valid_card_types: brands };

/** One published card for every length that a brand's published cards have. */
const cards = brands.flatMap((brand) => {
  const ofBrand = testCards.filter((card) => card.brand === brand);
  return [...new Map(ofBrand.map((card) => [card.number.length, card])).values()];
});

const longest = ({ brand }: TestCard) => cardNumberLengths(brand).at(-1) ?? 0;
const accepted = ({ brand, number }: TestCard) => `accepted ${brand} ${number.slice(-4)}`;

/** The digit that makes the check right. */
function checked(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const twice = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** The same number with one wrong digit. */
function mistyped(number: string, at: number): string {
  return number.slice(0, at) + ((Number(number[at]) + 1) % 10) + number.slice(at + 1);
}

/** Every check digit right, and yet no card of anybody: no brand, or no such length of the brand. */
const noCards: readonly string[] = [
  ...['0', '1', '9'].map((first) => checked(first.padEnd(15, '7'))),
  ...cards
    .filter((card) => !cardNumberLengths(card.brand).includes(card.number.length - 1))
    .map(({ number }) => checked(number.slice(0, -2))),
];

async function entered(zone: ZoneSession, keys: string): Promise<string> {
  await zone.collect('card_number', everyBrand);
  await zone.press(keys);
  return (await zone.facts()).map(tell).join();
}

export const brandChecks: readonly ZoneCheck[] = [
  {
    name: 'published cards of every brand and length, without a #',
    proves: ['collect:longest-length-submits', 'collect:timeout-submits-a-possible-length'],
    run: async (_zone, another) => {
      for (const card of cards) {
        const zone = another();
        const isLongest = card.number.length === longest(card);
        const told = await entered(zone, card.number);
        const wanted = isLongest ? accepted(card) : 'nothing yet';
        const holds = (told !== '') === isLongest;
        zone.check('collect:longest-length-submits', holds, wanted, told);
        if (told !== '') continue;
        await zone.advance(5_001);
        const late = (await zone.facts()).map(tell).join();
        const id = 'collect:timeout-submits-a-possible-length';
        const isValidated = late !== '' && late !== 'stalled';
        if (!isLongest) zone.check(id, isValidated, accepted(card), late);
      }
    },
  },
  {
    name: 'numbers of every brand that are no cards',
    proves: ['collect:luhn', 'collect:unknown-iin-or-length'],
    run: async (_zone, another) => {
      const wrong = cards.flatMap(({ number }) => [
        mistyped(number, number.length - 1),
        mistyped(number, number.length - 4),
      ]);
      const cases: readonly (readonly [RequirementId, string])[] = [
        ...wrong.map((number) => ['collect:luhn', number] as const),
        ...noCards.map((number) => ['collect:unknown-iin-or-length', number] as const),
      ];
      for (const [id, number] of cases) {
        const zone = another();
        const told = await entered(zone, `${number}#`);
        const wanted = 'rejected invalid_card_number';
        zone.check(id, told === wanted, wanted, told);
      }
    },
  },
  {
    name: 'the security code of every brand, and of the last card',
    proves: ['collect:security-code-length-by-brand', 'collect:longest-length-submits'],
    run: async (zone, another) => {
      const code = async (capture: ZoneSession, { brand }: TestCard) => {
        const id = 'collect:security-code-length-by-brand';
        const length = securityCodeLength(brand);
        for (const [keys, wanted] of [
          ['0737'.slice(-length), 'accepted'],
          [`${'073'.slice(0, length - 1)}#`, 'rejected invalid_security_code'],
        ] as const) {
          await capture.collect('security_code');
          await capture.press(keys);
          const told = (await capture.facts()).map(tell).join();
          capture.check(id, told === wanted, `${keys.length} keys, ${brand}: ${wanted}`, told);
        }
      };
      for (const card of cards) {
        const capture = another();
        if ((await entered(capture, `${card.number}#`)) === accepted(card))
          await code(capture, card);
      }
      const [amex, visa] = ['amex', 'visa'].map((b) => cards.find(({ brand }) => brand === b));
      for (const card of [amex, visa, amex]) {
        if (card === undefined) continue;
        await zone.command({ command: 'wipe' });
        if ((await entered(zone, `${card.number}#`)) === accepted(card)) await code(zone, card);
      }
      await zone.collect('postal_code');
      await zone.press('0402816374');
      const told = (await zone.facts()).map(tell).join();
      const id = 'collect:longest-length-submits';
      zone.check(id, told === 'accepted', 'a postal code of ten digits accepted', told);
    },
  },
];
