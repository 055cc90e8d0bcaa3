import { testCardOf } from '@voicepay/pci-sim/test-cards';
import { tell, type ZoneSession } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

const visa = testCardOf('visa').number;
const letters = 'ABCD';

async function told(zone: ZoneSession): Promise<string> {
  return (await zone.facts()).map(tell).join();
}

/** Keys that do the same in every field and at every moment. */
export const keyChecks: readonly ZoneCheck[] = [
  {
    name: 'stars in every field',
    proves: ['collect:star-clears'],
    run: async (zone) => {
      const cases = [
        ['card_number', `12*34*${visa}#`, `accepted visa ${visa.slice(-4)}`],
        ['expiration_date', '1*12*1230', 'accepted'],
        ['security_code', '73*73#', 'rejected invalid_security_code'],
        ['security_code', '7*7*737', 'accepted'],
        ['postal_code', '941*94*107#', 'rejected invalid_postal_code'],
      ] as const;
      for (const [field, keys, wanted] of cases) {
        await zone.collect(field, { min_postal_code_length: 5 });
        await zone.press(keys);
        const came = await told(zone);
        zone.check('collect:star-clears', came === wanted, `${keys}: ${wanted}`, came);
      }
    },
  },
  {
    name: 'every letter in every field, before and among digits',
    proves: ['collect:letter-keys-are-ignored'],
    run: async (zone) => {
      const id = 'collect:letter-keys-are-ignored';
      const cases = [
        ['card_number', visa, '#', `accepted visa ${visa.slice(-4)}`],
        ['expiration_date', '1230', '', 'accepted'],
        ['security_code', '737', '', 'accepted'],
        ['postal_code', '94107', '#', 'accepted'],
      ] as const;
      for (const [field, digits, end, wanted] of cases) {
        await zone.collect(field, { min_postal_code_length: 5 });
        await zone.press(`${letters}${[...digits].join(letters)}${end}`);
        const came = await told(zone);
        zone.check(id, came === wanted, wanted, came);
      }
      for (const letter of letters) {
        for (const [digits, limit] of [
          ['', 30_000],
          ['1', 5_000],
        ] as const) {
          await zone.collect('expiration_date');
          await zone.press(digits);
          await zone.advance(limit - 1);
          await zone.press(letter);
          await zone.advance(2);
          const came = await told(zone);
          zone.check(id, came === 'stalled', `stalled in spite of ${letter}`, came);
        }
      }
    },
  },
  {
    name: 'keys between two fields, and while paused',
    proves: ['collect:digits-outside-are-dropped'],
    run: async (zone) => {
      const id = 'collect:digits-outside-are-dropped';
      const short = { min_postal_code_length: 5 };
      await zone.fill('card_number', `${visa}#`);
      await zone.press('94');
      await zone.collect('postal_code', short);
      await zone.press('107#');
      const between = await told(zone);
      await zone.collect('postal_code', short);
      await zone.press('94');
      await zone.command({ command: 'pause' });
      await zone.press('94107#94');
      await zone.collect('postal_code', short);
      await zone.press('107#');
      const came = [between, await told(zone)].join();
      const wanted = 'rejected invalid_postal_code,rejected invalid_postal_code';
      zone.check(id, came === wanted, wanted, came);
    },
  },
  {
    name: 'the same command again, before the first key, among keys and after the end',
    proves: ['collect:repeated-command-changes-nothing'],
    run: async (zone) => {
      for (const [digits, limit] of [
        ['', 30_000],
        ['1', 5_000],
      ] as const) {
        const collect = digits.length + 1;
        await zone.collect('expiration_date', { collect });
        await zone.press(digits);
        await zone.advance(limit - 1);
        await zone.collect('expiration_date', { collect });
        await zone.advance(2);
        const first = await told(zone);
        await zone.collect('expiration_date', { collect });
        await zone.press('1230');
        const came = [first, await told(zone)].join();
        const id = 'collect:repeated-command-changes-nothing';
        zone.check(id, came === 'stalled,', 'stalled, and nothing more', came);
      }
    },
  },
];
