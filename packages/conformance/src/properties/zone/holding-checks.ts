import { testCardOf } from '@voicepay/pci-sim/test-cards';
import { answerEmpty } from '../../peers/peer-call.ts';
import { tell } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

const visa = testCardOf('visa').number;
const amex = testCardOf('amex').number;
const reset = { kind: 'reset' } as const;

export const holdingChecks: readonly ZoneCheck[] = [
  {
    name: 'what is held, paused and wiped',
    proves: [
      'supervise:discarded-entry-is-wiped',
      'card-data:zone-says-what-it-holds',
      'card-data:everything-is-gone-at-the-end',
    ],
    run: async (zone) => {
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
      await zone.advance(60_000);
      const stalled = await zone.facts();
      zone.check(
        'supervise:discarded-entry-is-wiped',
        stalled.length === 0,
        'no time-out of a discarded entry',
        stalled,
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
    name: 'a card is switched',
    proves: ['supervise:switch-wipes-everything'],
    run: async (zone) => {
      await zone.fill('card_number', `${visa}#`);
      await zone.fill('expiration_date', '1230');
      await zone.command({ command: 'wipe' });
      await zone.fill('card_number', `${amex}#`);
      const held = await zone.held();
      const alone = JSON.stringify(held) === '["card_number"]';
      zone.check('supervise:switch-wipes-everything', alone, 'the new number alone', held);
    },
  },
  {
    name: 'two captures side by side',
    proves: ['card-data:sessions-never-mix'],
    run: async (first, another) => {
      const second = another();
      await first.collect('card_number');
      await second.collect('card_number');
      for (let at = 0; at < 16; at += 1) {
        await first.press(visa[at] ?? '');
        await second.press(amex[at] ?? '');
      }
      await first.press('#');
      const told = [...(await first.facts()), ...(await second.facts())].map(tell).join();
      const wanted = `accepted visa ${visa.slice(-4)},accepted amex ${amex.slice(-4)}`;
      first.check('card-data:sessions-never-mix', told === wanted, wanted, told);
    },
  },
  {
    name: 'refusals',
    proves: ['card-data:refusals-echo-nothing'],
    run: async (zone) => {
      await zone.collect('card_number');
      const refused = [
        await zone.send('commands', { command: 'collect', field: visa }),
        await zone.send('commands', { command: visa }),
        await zone.send('commands', { command: 'process', idempotency_key: visa }),
        await zone.send('commands', `{"command":"collect",${visa}`),
        await zone.send('keys', { key: visa }),
        await zone.send('keys', visa),
      ];
      const statuses = refused.map(({ status }) => status);
      const all4xx = statuses.every((status) => status >= 400 && status < 500);
      const leak = zone.leakOf(visa);
      zone.check(
        'card-data:refusals-echo-nothing',
        all4xx && leak === undefined,
        '4xx, without a word of what was sent',
        leak ?? statuses,
      );
    },
  },
  {
    name: 'the engine answers facts slowly',
    proves: ['collect:facts-come-in-order'],
    run: async (zone) => {
      let release: () => void = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      let arrived = 0;
      zone.onFact(async () => {
        arrived += 1;
        if (arrived === 1) await held;
        return answerEmpty(204);
      });
      await zone.collect('expiration_date');
      await zone.press('1399');
      await zone.facts(1);
      const early = zone.factBodies().length;
      release();
      await zone.facts();
      const told = [early, ...zone.factBodies().map(factName)].join();
      const wanted = '1,started,rejected';
      zone.check('collect:facts-come-in-order', told === wanted, wanted, told);
    },
  },
  {
    name: 'the engine does not take facts',
    proves: ['collect:unanswered-facts-are-repeated'],
    run: async (_zone, another) => {
      const cut = { kind: 'truncated', status: 204 } as const;
      const unanswered = [...[500, 502, 503, 504, 429, 408].map(answerEmpty), reset, cut];
      for (const answer of unanswered) {
        const zone = another();
        let arrived = 0;
        zone.onFact(() => {
          arrived += 1;
          if (arrived > 3) return answerEmpty(204);
          return answer;
        });
        await zone.collect('expiration_date');
        await zone.press('0019');
        for (let waited = 0; waited < 4; waited += 1) await zone.advance(15_000);
        const told = zone.factBodies().map(factName).join();
        const wanted = 'started,started,started,started,rejected';
        const id = 'collect:unanswered-facts-are-repeated';
        zone.check(id, told === wanted, `${wanted} after ${JSON.stringify(answer)}`, told);
      }
    },
  },
];

function factName(body: string): string {
  try {
    return String((JSON.parse(body) as { fact?: unknown }).fact);
  } catch {
    return body.slice(0, 40);
  }
}
