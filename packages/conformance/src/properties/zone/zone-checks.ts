import { testCardOf } from '@voicepay/pci-sim/test-cards';
import type { CaptureFact, RequirementId } from '@voicepay/spec';
import type { Ledger } from '../../evidence/ledger.ts';
import type { Proving } from '../../evidence/proving.ts';
import type { World } from '../../session/world.ts';
import { type ZoneSession, zoneSession } from './zone-bench.ts';

const visa = testCardOf('visa').number;
const amex = testCardOf('amex').number;
const discover = testCardOf('discover').number;
const badLuhn = visa.slice(0, -1) + ((Number(visa.at(-1)) + 1) % 10);

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

/** Something that is asked of a zone, at a capture of its own. */
export interface ZoneCheck extends Proving {
  readonly run: (zone: ZoneSession) => Promise<void>;
}

export const zoneChecks: readonly ZoneCheck[] = [
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
      zone.check(
        again,
        inTime && stalled === 'stalled',
        'stalled 5 s after the last digit',
        stalled,
      );
      const impossible = 'collect:timeout-of-an-impossible-length-stalls';
      zone.check(impossible, stalled === 'stalled', 'stalled', stalled);
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
    name: 'what is held, paused and wiped',
    proves: [
      'collect:digits-outside-are-dropped',
      'supervise:discarded-entry-is-wiped',
      'card-data:zone-says-what-it-holds',
      'card-data:everything-is-gone-at-the-end',
    ],
    run: async (zone) => {
      await zone.press(visa);
      zone.check(
        'collect:digits-outside-are-dropped',
        (await zone.facts()).length === 0,
        'no fact without a command',
        await zone.held(),
      );
      await zone.collect('card_number');
      await zone.press(visa.slice(0, 6));
      await zone.command({ command: 'pause' });
      await zone.press(`${visa.slice(6)}#`);
      const paused = await zone.facts();
      zone.check(
        'supervise:discarded-entry-is-wiped',
        paused.length === 0,
        'nothing of a discarded entry',
        paused,
      );
      await zone.collect('card_number');
      await zone.press(`${visa}#`);
      await zone.facts();
      const held = await zone.held();
      zone.check(
        'card-data:zone-says-what-it-holds',
        JSON.stringify(held) === '["card_number"]',
        '["card_number"]',
        held,
      );
      await zone.command({ command: 'wipe' });
      const gone = await zone.held();
      zone.check(
        'card-data:everything-is-gone-at-the-end',
        gone === 404 || JSON.stringify(gone) === '[]',
        'nothing held after a wipe',
        gone,
      );
    },
  },
  {
    name: 'a fact that the engine could not take',
    proves: ['collect:unanswered-facts-are-repeated'],
    run: async (zone) => {
      zone.answerFactsWith(503);
      await zone.collect('card_number');
      await zone.press(`${visa}#`);
      await zone.advance(30_000);
      await zone.facts();
      zone.answerFactsWith(204);
      await zone.advance(30_000);
      const again = (await zone.facts()).map(tell).join();
      const wanted = `accepted visa ${visa.slice(-4)}`;
      zone.check('collect:unanswered-facts-are-repeated', again === wanted, wanted, again);
    },
  },
  {
    name: 'the keypad answers alike',
    proves: ['card-data:keypad-answers-alike'],
    run: async (zone) => {
      const before = await zone.press('1*#A');
      await zone.collect('expiration_date');
      const during = await zone.press('1*#A');
      const all = [...before, ...during];
      zone.check(
        'card-data:keypad-answers-alike',
        all.every((status) => status === 204),
        '204 to every key',
        all,
      );
    },
  },
];

export async function runZoneChecks(world: World, ledger: Ledger): Promise<void> {
  for (const check of zoneChecks) {
    if (world.interrupted()) return;
    await check.run(zoneSession(world, ledger, check));
  }
}

function tell(fact: CaptureFact): string {
  if (fact.fact === 'accepted') {
    return fact.card === undefined ? 'accepted' : `accepted ${fact.card.brand} ${fact.card.last4}`;
  }
  return fact.fact === 'rejected' ? `rejected ${fact.error}` : fact.fact;
}
