import { testCardOf } from '@voicepay/pci-sim/test-cards';
import { answerEmpty, answerJson } from '../../peers/peer-call.ts';
import { capture } from './captured.ts';
import type { ZoneCheck } from './zone-check.ts';

const [visa, amex, mastercard] = (['visa', 'amex', 'mastercard'] as const).map(
  (brand) => testCardOf(brand).number,
) as [string, string, string];
const approval = answerJson(200, { charge_id: null });

/** What of a payment is of one card. */
function cardIn(body: string): readonly unknown[] {
  const sent = JSON.parse(body || '{}') as Record<string, unknown>;
  return [sent.cardnumber, sent.expiry_month, sent.expiry_year, sent.cvv, sent.postal_code];
}

/** Payments that have another card to be mixed with, and results that nobody takes at once. */
export const switchChecks: readonly ZoneCheck[] = [
  {
    name: 'a third card is charged',
    asProcessor: true,
    proves: ['supervise:switch-wipes-everything'],
    run: async (zone) => {
      zone.answers(approval);
      await capture(zone, { security_code: '737', postal_code: '94107#' });
      await zone.command({ command: 'wipe' });
      await capture(zone, { number: amex, expiry: '1032', security_code: '7373' });
      await zone.command({ command: 'wipe' });
      await capture(zone, { number: mastercard, expiry: '1133' });
      await zone.process();
      await zone.facts();
      const sent = cardIn(zone.payments()[0]?.body ?? '');
      const wanted = [mastercard, '11', '33', undefined, undefined];
      const alone = JSON.stringify(sent) === JSON.stringify(wanted);
      zone.check('supervise:switch-wipes-everything', alone, 'the last card alone', sent);
    },
  },
  {
    name: 'two captures side by side are charged',
    asProcessor: true,
    proves: ['card-data:sessions-never-mix'],
    run: async (first, another) => {
      const second = another();
      second.answers(approval);
      await capture(first, { security_code: '737', postal_code: '94107#' });
      await capture(second, { number: amex, expiry: '1032', security_code: '7373' });
      for (const zone of [first, second]) {
        await zone.process();
        await zone.facts();
      }
      const bodies = first.payments().map(({ body }) => body);
      const of = (key: string) => cardIn(bodies.find((body) => body.includes(key)) ?? '');
      const sent = [of(`"${first.key}"`), of(`"${second.key}"`)];
      const wanted = [
        [visa, '09', '31', '737', '94107'],
        [amex, '10', '32', '7373', undefined],
      ];
      const apart = JSON.stringify(sent) === JSON.stringify(wanted);
      first.check('card-data:sessions-never-mix', apart, 'to each its own card', sent);
    },
  },
  {
    name: 'the engine does not take the result',
    asProcessor: true,
    proves: ['collect:unanswered-facts-are-repeated'],
    run: async (zone) => {
      zone.answers(answerJson(200, { charge_id: 'ch_told' }));
      await capture(zone);
      let refused = 0;
      zone.onFact(() => {
        refused += 1;
        return answerEmpty(refused > 2 ? 204 : 503);
      });
      await zone.process();
      await zone.facts();
      for (let waited = 0; waited < 4; waited += 1) await zone.advance(15_000);
      const told = zone.factBodies().filter((body) => body.includes('"processed"'));
      const holds = told.length === 3 && new Set(told).size === 1;
      const wanted = 'three times the same result';
      zone.check('collect:unanswered-facts-are-repeated', holds, wanted, told);
    },
  },
];
