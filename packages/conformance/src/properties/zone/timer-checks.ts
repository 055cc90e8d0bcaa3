import { cardNumberLengths } from '@voicepay/pci-sim';
import { type TestCard, testCardOf, testCards } from '@voicepay/pci-sim/test-cards';
import fc from 'fast-check';
import { tell } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

const visa = testCardOf('visa').number;

const longestMoveMs = 345_600_000;

interface EntryLength {
  readonly field: string;
  readonly digits: string;
  readonly min: number;
  readonly isPossible: boolean;
}

/** Eight digits of these cards tell the brand, whatever follows. */
const cardLengths = fc
  .tuple(fc.constantFrom(...testCards), fc.integer({ min: 8, max: 19 }))
  .map(([card, length]) => cardLength(card, length));

function cardLength({ brand, number }: TestCard, length: number): EntryLength {
  const lengths = cardNumberLengths(brand);
  // Longer than the brand allows, it would have submitted itself before.
  const typed = Math.min(length, lengths.at(-1) ?? length);
  const digits = number.slice(0, typed).padEnd(typed, '0');
  return { field: 'card_number', digits, min: 0, isPossible: lengths.includes(typed) };
}

/** Where what is possible begins and ends, for every brand. */
const edges = [...new Map(testCards.map((card) => [card.brand, card])).values()].flatMap((card) => {
  const lengths = cardNumberLengths(card.brand);
  const around = lengths.flatMap((length) => [length - 1, length, length + 1]);
  const between = [...new Set(around)].filter((length) => length < (lengths.at(-1) ?? 0));
  return between.map((length) => cardLength(card, length));
});

const postalLengths = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }))
  .map(([min, length]): EntryLength => {
    const isPossible = length >= Math.max(1, min);
    return { field: 'postal_code', digits: '9'.repeat(length), min, isPossible };
  });

const shortPostalCode: EntryLength = {
  field: 'postal_code',
  digits: '999',
  min: 5,
  isPossible: false,
};

const shortLengths = fc
  .constantFrom(['security_code', '12'], ['expiration_date', '123'], ['expiration_date', '1'])
  .map(([field = '', digits = '']): EntryLength => {
    return { field, digits, min: 0, isPossible: false };
  });

const entryLengths = fc.oneof(cardLengths, postalLengths, shortLengths);

export const timerChecks: readonly ZoneCheck[] = [
  {
    name: 'digit timers',
    proves: [
      'collect:first-digit-timer-starts-with-collecting',
      'collect:key-at-the-deadline-is-in-time',
      'collect:digit-restarts-inter-digit-timer',
      'collect:timeout-of-an-impossible-length-stalls',
      'collect:timeout-submits-a-possible-length',
      'collect:timers-are-the-zones',
    ],
    run: async (zone) => {
      await zone.collect('card_number');
      await zone.advance(30_000);
      const early = await zone.facts();
      await zone.advance(1);
      const late = await zone.facts();
      const told = `${early.length} ${late.map(tell).join()}`;
      const first = 'collect:first-digit-timer-starts-with-collecting';
      zone.check(first, told === '0 stalled', 'stalled once 30 s have passed, not before', told);
      await zone.collect('card_number');
      await zone.press(visa.slice(0, 4));
      await zone.advance(5_000);
      await zone.press(visa.slice(4, 8));
      await zone.advance(5_000);
      const waiting = await zone.facts();
      const inTime = waiting.length === 0;
      zone.check(
        'collect:key-at-the-deadline-is-in-time',
        inTime,
        'no stall at the deadline itself',
        waiting,
      );
      await zone.advance(1);
      const stalled = (await zone.facts()).map(tell).join();
      const again = 'collect:digit-restarts-inter-digit-timer';
      if (inTime) zone.check(again, stalled !== '', 'over 5 s after the last digit', stalled);
      const impossible = 'collect:timeout-of-an-impossible-length-stalls';
      if (stalled !== '') zone.check(impossible, stalled === 'stalled', 'stalled', stalled);
      await zone.collect('card_number', { inter_digit_timeout_ms: 700 });
      await zone.press(visa);
      await zone.advance(701);
      const whole = (await zone.facts()).map(tell).join();
      const wanted = `accepted visa ${visa.slice(-4)}`;
      zone.check('collect:timeout-submits-a-possible-length', whole === wanted, wanted, whole);
      zone.check('collect:timers-are-the-zones', whole !== '', 'the limit of the command', whole);
    },
  },
  {
    name: 'random times of random keys',
    proves: ['collect:timers-are-the-zones'],
    run: async (_zone, another, seed) => {
      const times = fc.record({
        first: fc.integer({ min: 50, max: 60_000 }),
        between: fc.integer({ min: 50, max: 60_000 }),
        digits: fc.integer({ min: 0, max: 3 }),
      });
      for (const { first, between, digits } of fc.sample(times, { seed, numRuns: 6 })) {
        const zone = another();
        const limits = { first_digit_timeout_ms: first, inter_digit_timeout_ms: between };
        await zone.collect('expiration_date', limits);
        await zone.press('123'.slice(0, digits));
        const limit = digits === 0 ? first : between;
        await zone.advance(limit);
        const early = await zone.facts();
        await zone.advance(1);
        const told = [early.length, ...(await zone.facts()).map(tell)].join();
        const wanted = `stalled past ${limit} ms`;
        zone.check('collect:timers-are-the-zones', told === '0,stalled', wanted, told);
      }
    },
  },
  {
    name: 'lengths at a timeout',
    proves: ['collect:possible-lengths'],
    run: async (_zone, another, seed) => {
      const sampled = fc.sample(entryLengths, { seed, numRuns: 16 });
      for (const { field, digits, isPossible, min } of [shortPostalCode, ...edges, ...sampled]) {
        const zone = another();
        if (field === 'security_code') await zone.fill('card_number', `${visa}#`);
        await zone.collect(field, { min_postal_code_length: min, valid_card_types: ['visa'] });
        await zone.press(digits);
        await zone.advance(5_001);
        const told = (await zone.facts()).map(tell).join();
        const wanted = isPossible ? 'validated' : 'stalled';
        const holds = told !== '' && (told === 'stalled') !== isPossible;
        zone.check(
          'collect:possible-lengths',
          holds,
          `${digits.length} digits of ${field}, at least ${min}: ${wanted}`,
          told,
        );
      }
    },
  },
  {
    name: 'letters and stars among timers',
    proves: ['collect:letter-keys-are-ignored', 'collect:star-clears'],
    run: async (zone) => {
      await zone.collect('expiration_date');
      await zone.press('1');
      await zone.advance(4_999);
      await zone.press('A');
      await zone.advance(2);
      const letter = (await zone.facts()).map(tell).join();
      zone.check('collect:letter-keys-are-ignored', letter === 'stalled', 'stalled', letter);
      await zone.collect('expiration_date');
      await zone.press('1');
      await zone.advance(4_000);
      await zone.press('*');
      await zone.advance(30_000);
      const early = await zone.facts();
      await zone.advance(1);
      const told = [early.length, ...(await zone.facts()).map(tell)].join();
      zone.check('collect:star-clears', told === '0,stalled', '30 s more from the star', told);
    },
  },
  {
    name: 'the last instant of a month',
    proves: ['collect:good-to-the-end-of-its-month'],
    run: async (zone) => {
      const start = await zone.now();
      const end = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1);
      const month = String(start.getUTCMonth() + 1).padStart(2, '0');
      const keys = `${month}${String(start.getUTCFullYear() % 100).padStart(2, '0')}`;
      for (let rest = end - 1 - start.getTime(); rest > 0; rest -= longestMoveMs) {
        await zone.advance(Math.min(rest, longestMoveMs));
      }
      await zone.collect('expiration_date');
      await zone.press(keys);
      const last = await zone.facts();
      await zone.advance(1);
      await zone.collect('expiration_date');
      await zone.press(keys);
      const told = [...last, ...(await zone.facts())].map(tell).join();
      const wanted = 'accepted,rejected card_expired';
      zone.check('collect:good-to-the-end-of-its-month', told === wanted, wanted, told);
    },
  },
];
