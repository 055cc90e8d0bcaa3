import { testCardOf } from '@voicepay/pci-sim/test-cards';
import { validate } from '@voicepay/spec';
import { seenApart } from './seen-apart.ts';
import { tell, type ZoneSession } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

const visa = testCardOf('visa').number;
const badLuhn = visa.slice(0, -1) + ((Number(visa.at(-1)) + 1) % 10);
const last4 = visa.slice(-4);
const secrets = { expiration_date: '0931', security_code: '073', postal_code: '04028163' };

/** What the caller does, and what the zone then says and holds; the last entry is left to stall. */
const entries = [
  ['card_number', `${badLuhn}#`, 'rejected invalid_card_number', []],
  ['card_number', `${visa}#`, `accepted visa ${last4}`, ['card_number']],
  ['expiration_date', '1320', 'rejected invalid_expiration_date', ['card_number']],
  ['expiration_date', secrets.expiration_date, 'accepted', ['card_number', 'expiration_date']],
  [
    'security_code',
    secrets.security_code,
    'accepted',
    ['card_number', 'expiration_date', 'security_code'],
  ],
  [
    'postal_code',
    `${secrets.postal_code}#`,
    'accepted',
    ['card_number', 'expiration_date', 'postal_code', 'security_code'],
  ],
  ['security_code', '73', 'stalled', ['card_number', 'expiration_date', 'postal_code']],
] as const;

/** What the zone says that is not in its documents, or that stands where it should not. */
function strayWords(zone: ZoneSession): readonly unknown[] {
  const facts = zone.factBodies().map((body) => JSON.parse(body) as Record<string, unknown>);
  const cards = facts.filter((fact) => 'card' in fact);
  return [
    ...facts.filter((fact) => !validate('capture-fact', fact).ok),
    ...cards.slice(1),
    ...(zone.leakOf(visa) === undefined ? [] : [zone.leakOf(visa)]),
  ];
}

export const tellingChecks: readonly ZoneCheck[] = [
  {
    name: 'a whole capture, word for word',
    proves: [
      'card-data:facts-have-a-fixed-alphabet',
      'card-data:zone-says-what-it-holds',
      'card-data:expiry-and-postal-code-stay-inside',
    ],
    run: async (zone) => {
      const holds = 'card-data:zone-says-what-it-holds';
      for (const [field, keys, wanted, fields] of entries) {
        await zone.collect(field);
        await zone.press(keys);
        if (wanted === 'stalled') await zone.advance(5_001);
        const told = (await zone.facts()).map(tell).join();
        // Another judgement than the right one is another requirement's.
        if (told !== wanted) return;
        const snapshot = await zone.snapshot();
        const held = [...(snapshot?.held ?? [])].sort();
        const valid = validate('capture-snapshot', snapshot).ok;
        const same = JSON.stringify(held) === JSON.stringify(fields);
        zone.check(holds, valid && same, `${fields.join()}, in a capture snapshot`, snapshot);
      }
      await zone.command({ command: 'wipe' });
      await zone.facts();
      const strays = strayWords(zone);
      const alphabet = 'card-data:facts-have-a-fixed-alphabet';
      zone.check(alphabet, strays.length === 0, 'the facts of the capture document', strays);
      const inside = 'card-data:expiry-and-postal-code-stay-inside';
      const out = seenApart(zone.said(), Object.values(secrets));
      zone.check(inside, out === undefined, 'none of them outside', out);
    },
  },
  {
    name: 'the keypad answers alike',
    proves: ['card-data:keypad-answers-alike'],
    run: async (zone) => {
      const answers = new Set<string>();
      const press = async (keys: string) => {
        for (const key of keys) answers.add(alike(await zone.send('keys', { key })));
      };
      await press('1*#A');
      await zone.collect('expiration_date');
      await press('1*#A');
      await zone.collect('card_number');
      await press(`A1*${visa}#5`);
      await zone.collect('card_number');
      await press(`${'9'.repeat(21)}#`);
      await zone.collect('postal_code');
      await press('94');
      await zone.command({ command: 'pause' });
      await press('1*#A');
      await zone.command({ command: 'wipe' });
      await press('1*#A');
      const told = [...answers];
      const holds = told.length === 1 && told[0]?.startsWith('204 ') === true;
      zone.check('card-data:keypad-answers-alike', holds, 'one and the same 204', told);
    },
  },
];

/** What changes with time and connection is no word of the zone's. */
function alike({ status, headers, body }: Awaited<ReturnType<ZoneSession['send']>>): string {
  const { date: _, connection: __, 'keep-alive': ___, ...others } = headers;
  return `${status} ${JSON.stringify(others)} ${body}`;
}
