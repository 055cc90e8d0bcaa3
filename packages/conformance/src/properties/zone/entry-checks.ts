import { testCardOf, testCards } from '@voicepay/pci-sim/test-cards';
import type { RequirementId } from '@voicepay/spec';
import fc from 'fast-check';
import { tell } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

const visa = testCardOf('visa').number;
const amex = testCardOf('amex').number;
const discover = testCardOf('discover').number;
const badLuhn = visa.slice(0, -1) + ((Number(visa.at(-1)) + 1) % 10);

const everyBrand = [...new Set(testCards.map(({ brand }) => brand))];

/** A published card of the brand, with letter keys somewhere among its digits. */
function typedCard(brand: string) {
  return fc.record({
    card: fc.constantFrom(...testCards.filter((card) => card.brand === brand)),
    letters: fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 3 }),
    at: fc.integer({ min: 1, max: 11 }),
  });
}

const errors: readonly string[] = [
  'invalid_card_number',
  'card_type_not_accepted',
  'invalid_expiration_date',
  'card_expired',
  'invalid_security_code',
  'invalid_postal_code',
];

/** One entry, and the one fact that must come of it. */
type Entry = readonly [
  requirement: RequirementId,
  field: string,
  keys: string,
  wanted: string,
  more?: Readonly<Record<string, unknown>>,
];

const entries: readonly Entry[] = [
  ['collect:pound-submits', 'card_number', `${visa}#`, `accepted visa ${visa.slice(-4)}`],
  ['collect:digit-keys-enter', 'card_number', `${visa}#`, `accepted visa ${visa.slice(-4)}`],
  ['collect:longest-length-submits', 'card_number', amex, `accepted amex ${amex.slice(-4)}`],
  ['collect:pound-submits', 'card_number', '#', 'rejected invalid_card_number'],
  ['collect:star-clears', 'card_number', `123*${visa}#`, `accepted visa ${visa.slice(-4)}`],
  [
    'collect:letter-keys-are-ignored',
    'card_number',
    `A${visa.slice(0, 8)}BCD${visa.slice(8)}#`,
    `accepted visa ${visa.slice(-4)}`,
  ],
  ['collect:luhn', 'card_number', `${badLuhn}#`, 'rejected invalid_card_number'],
  [
    'collect:unknown-iin-or-length',
    'card_number',
    `${visa.slice(0, 12)}#`,
    'rejected invalid_card_number',
  ],
  [
    'collect:card-type-not-accepted',
    'card_number',
    `${discover}#`,
    'rejected card_type_not_accepted',
  ],
  [
    'collect:brand-by-longest-prefix',
    'card_number',
    `${discover}#`,
    `accepted discover ${discover.slice(-4)}`,
    { valid_card_types: ['discover'] },
  ],
  ['collect:expiry-form', 'expiration_date', '1330', 'rejected invalid_expiration_date'],
  ['collect:expiry-form', 'expiration_date', '12#', 'rejected invalid_expiration_date'],
  ['collect:expiry-is-month-then-year', 'expiration_date', '1230', 'accepted'],
  ['collect:expiry-year-is-in-this-century', 'expiration_date', '1299', 'accepted'],
  ['collect:good-to-the-end-of-its-month', 'expiration_date', '0120', 'rejected card_expired'],
  [
    'collect:postal-code-length',
    'postal_code',
    '94#',
    'rejected invalid_postal_code',
    { min_postal_code_length: 5 },
  ],
  ['collect:postal-code-length', 'postal_code', '#', 'rejected invalid_postal_code'],
  [
    'collect:postal-code-length',
    'postal_code',
    '94107#',
    'accepted',
    { min_postal_code_length: 5 },
  ],
];

export const entryChecks: readonly ZoneCheck[] = [
  ...entries.map(
    ([requirement, field, keys, wanted, more]): ZoneCheck => ({
      name: `${requirement}, ${field} by ${keys.length} keys: ${wanted}`,
      proves: [
        requirement,
        'collect:facts-carry-the-number',
        'card-data:facts-have-a-fixed-alphabet',
      ],
      run: async (zone) => {
        await zone.collect(field, more);
        await zone.press(keys);
        const facts = await zone.facts();
        zone.check(requirement, facts.map(tell).join() === wanted, wanted, facts);
        const numbered = facts.every((fact) => !('collect' in fact) || fact.collect === 1);
        zone.check('collect:facts-carry-the-number', numbered, 'collect 1', facts);
        const leak = keys.length > 12 ? zone.leakOf(keys.replaceAll(/[^0-9]/g, '')) : undefined;
        zone.check(
          'card-data:facts-have-a-fixed-alphabet',
          leak === undefined,
          'brand and last four alone',
          leak,
        );
      },
    }),
  ),
  {
    name: 'the security code of the brand',
    proves: ['collect:security-code-length-by-brand'],
    run: async (zone) => {
      await zone.collect('card_number');
      await zone.press(amex);
      await zone.facts();
      await zone.collect('security_code');
      await zone.press('123#');
      const short = await zone.facts();
      await zone.collect('security_code');
      await zone.press('1234');
      const right = await zone.facts();
      const told = [...short, ...right].map(tell).join();
      zone.check(
        'collect:security-code-length-by-brand',
        told === 'rejected invalid_security_code,accepted',
        'three digits rejected, four accepted for amex',
        told,
      );
    },
  },
  {
    name: 'published cards of every brand, among other keys',
    proves: ['collect:digit-keys-enter', 'collect:brand-by-longest-prefix'],
    run: async (_zone, another, seed) => {
      for (const { card, letters, at } of everyBrand.flatMap((brand) =>
        fc.sample(typedCard(brand), { seed, numRuns: 1 }),
      )) {
        const { brand, number } = card;
        const zone = another();
        await zone.collect('card_number', { valid_card_types: everyBrand });
        await zone.press(`${number.slice(0, at)}${letters.join('')}${number.slice(at)}#`);
        const [fact] = await zone.facts();
        const masked = fact?.fact === 'accepted' ? fact.card : undefined;
        const last4 = number.slice(-4);
        zone.check('collect:digit-keys-enter', masked?.last4 === last4, last4, fact);
        const byPrefix = 'collect:brand-by-longest-prefix';
        if (masked !== undefined) {
          zone.check(byPrefix, masked.brand === brand, brand, masked.brand);
        }
      }
    },
  },
  {
    name: 'the same key again and again',
    proves: ['collect:one-press-one-digit'],
    run: async (zone) => {
      await zone.fill('card_number', `${visa}#`);
      await zone.collect('security_code');
      await zone.press('11');
      const early = await zone.facts();
      await zone.press('1');
      const told = [early.length, ...(await zone.facts()).map(tell)].join();
      zone.check('collect:one-press-one-digit', told === '0,accepted', '0,accepted', told);
    },
  },
  {
    name: 'keys before and right after the command',
    proves: ['collect:digits-outside-are-dropped', 'collect:command-starts-collecting'],
    run: async (zone) => {
      await zone.press('94');
      await zone.collect('postal_code', { min_postal_code_length: 5 });
      await zone.press('107#');
      const before = (await zone.facts()).map(tell).join();
      const dropped = 'rejected invalid_postal_code';
      zone.check('collect:digits-outside-are-dropped', before === dropped, dropped, before);
      await zone.collect('postal_code', { min_postal_code_length: 5 });
      await zone.press('94107#');
      const after = (await zone.facts()).map(tell).join();
      const barged = after === 'accepted';
      zone.check('collect:command-starts-collecting', barged, 'every key from then on', after);
    },
  },
  {
    name: 'the same command again',
    proves: ['collect:repeated-command-changes-nothing'],
    run: async (zone) => {
      const command = { collect: 1, min_postal_code_length: 5 };
      await zone.collect('postal_code', command);
      await zone.press('941');
      await zone.collect('postal_code', command);
      await zone.press('07#');
      const told = (await zone.facts()).map(tell).join();
      const starts = zone.factBodies().filter((body) => body.includes('"started"')).length;
      zone.check(
        'collect:repeated-command-changes-nothing',
        told === 'accepted' && starts <= 1,
        'the entry goes on, and starts once',
        { told, starts },
      );
    },
  },
  {
    name: 'which error comes first',
    proves: ['collect:validity-before-acceptance'],
    run: async (_zone, another) => {
      const badDiscover = discover.slice(0, -1) + ((Number(discover.at(-1)) + 1) % 10);
      const cases = [
        ['card_number', `${badDiscover}#`, 'rejected invalid_card_number'],
        ['expiration_date', '1320', 'rejected invalid_expiration_date'],
        ['expiration_date', '0020', 'rejected invalid_expiration_date'],
      ] as const;
      for (const [field, keys, wanted] of cases) {
        const zone = another();
        await zone.collect(field);
        await zone.press(keys);
        const told = (await zone.facts()).map(tell).join();
        zone.check('collect:validity-before-acceptance', told === wanted, wanted, told);
      }
    },
  },
  {
    name: 'errors by name',
    proves: ['collect:error-vocabulary'],
    run: async (_zone, another) => {
      const cases = [
        ['card_number', '9#'],
        ['card_number', `${discover}#`],
        ['expiration_date', '9#'],
        ['expiration_date', '0219'],
        ['security_code', '12#'],
        ['postal_code', '9#'],
      ] as const;
      for (const [field, keys] of cases) {
        const zone = another();
        if (field === 'security_code') await zone.fill('card_number', `${visa}#`);
        await zone.collect(field, { min_postal_code_length: 3 });
        await zone.press(keys);
        for (const fact of await zone.facts()) {
          const known = fact.fact !== 'rejected' || errors.includes(fact.error);
          zone.check('collect:error-vocabulary', known, errors.join(', '), fact);
        }
      }
    },
  },
  {
    name: 'a number of no brand',
    proves: ['collect:unknown-brand-ends-at-nineteen'],
    run: async (zone) => {
      const wanted = '0,rejected invalid_card_number,stalled';
      await zone.collect('card_number');
      await zone.press('9'.repeat(25));
      const early = await zone.facts();
      await zone.press('#');
      const submitted = await zone.facts();
      await zone.collect('card_number');
      await zone.press('9'.repeat(19));
      await zone.advance(5_001);
      const told = [early.length, ...[...submitted, ...(await zone.facts())].map(tell)].join();
      zone.check('collect:unknown-brand-ends-at-nineteen', told === wanted, wanted, told);
    },
  },
];
