import { testCardOf } from '@voicepay/pci-sim/test-cards';
import {
  equalJson,
  type JsonValue,
  minorUnitDigits,
  parseJson,
  toMajorUnits,
  validate,
} from '@voicepay/spec';
import fc from 'fast-check';
import { answerJson } from '../../peers/peer-call.ts';
import { capture } from './captured.ts';
import { tell } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

const { number: visa, securityCode } = testCardOf('visa');
/** MMYY that no timestamp here resembles, and the longest postal code. */
const expiry = '0931';
const postalCode = '9402816374';
const parameters = { invoice: 'INV-1', lines: [{ qty: 2, free: null }], ok: true, none: {} };

export const requestChecks: readonly ZoneCheck[] = [
  {
    name: 'a charge, as the processor gets it',
    asProcessor: true,
    proves: [
      'process:command-decides-the-method',
      'process:generic-wire',
      'process:parameters-are-the-echo',
      'process:key-goes-to-the-processor',
      'card-data:only-the-zone-speaks-to-the-processor',
      'card-data:expiry-and-postal-code-stay-inside',
    ],
    run: async (zone) => {
      zone.answers(answerJson(200, { charge_id: 'ch_first' }));
      await capture(zone, { security_code: securityCode, postal_code: postalCode, expiry });
      await zone.process({ parameters, description: 'Order 7' });
      await zone.facts();
      const [payment] = zone.payments();
      const read = parseJson(payment?.body ?? '');
      const body = (read.ok ? read.value : {}) as Readonly<Record<string, JsonValue>>;
      const valid = validate('processor-request', body);
      const faults = valid.ok ? [] : valid.errors.map(({ pointer }) => pointer);
      const carries = body.cardnumber === visa && body.description === 'Order 7';
      const wire = 'a request of the processor document, with everything that was captured';
      zone.check('process:generic-wire', valid.ok && carries, wire, faults);
      zone.check('process:command-decides-the-method', body.method === 'charge', 'charge', [
        body.method,
      ]);
      const echoed = equalJson(body.parameters ?? null, parameters);
      const echo = 'process:parameters-are-the-echo';
      zone.check(echo, echoed, JSON.stringify(parameters), body.parameters);
      const keys = [payment?.headers['idempotency-key'], body.transaction_id];
      const wanted = [`"${zone.key}"`, zone.key];
      const keyed = JSON.stringify(keys) === JSON.stringify(wanted);
      zone.check('process:key-goes-to-the-processor', keyed, wanted.join(' and '), keys);
      const leak = zone.leakOf(visa);
      const alone = 'card-data:only-the-zone-speaks-to-the-processor';
      zone.check(alone, leak === undefined, 'no digits to anybody else', leak);
      const inside = 'card-data:expiry-and-postal-code-stay-inside';
      const out = seenApart(zone.said(), [expiry, postalCode, securityCode]);
      zone.check(inside, out === undefined, 'none of them outside', out);
    },
  },
  {
    name: 'a tokenization, as the processor gets it',
    asProcessor: true,
    proves: ['process:command-decides-the-method', 'process:tokenize-sends-no-amount'],
    run: async (zone) => {
      zone.answers(answerJson(200, { token_id: 'tok_1' }));
      await capture(zone);
      await zone.process({ method: 'tokenize', amount: undefined, token_type: 'reusable' });
      await zone.facts();
      const body = JSON.parse(zone.payments()[0]?.body || '{}') as Record<string, unknown>;
      const tokenizes = body.method === 'tokenize' && body.token_type === 'reusable';
      const method = 'process:command-decides-the-method';
      zone.check(method, tokenizes, 'tokenize reusable', [body.method, body.token_type]);
      const bare = !('amount' in body);
      zone.check('process:tokenize-sends-no-amount', bare, 'no amount', body.amount);
    },
  },
  {
    name: 'amounts of many currencies',
    asProcessor: true,
    proves: ['process:amount-in-major-units'],
    run: async (_zone, another, seed) => {
      const currencies = Object.keys(minorUnitDigits);
      const amounts = fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 1e9 }));
      const cases = fc.sample(fc.tuple(fc.constantFrom(...currencies), amounts), {
        seed,
        numRuns: 6,
      });
      for (const [currency, amount] of [['JPY', 5], ['KWD', 5], ['USD', 5], ...cases] as const) {
        const zone = another();
        zone.answers(answerJson(200, { charge_id: null }));
        await capture(zone);
        await zone.process({ currency, amount });
        await zone.facts();
        const body = JSON.parse(zone.payments()[0]?.body || '{}') as Record<string, unknown>;
        const wanted = toMajorUnits(amount, currency);
        const holds = body.amount === wanted;
        zone.check('process:amount-in-major-units', holds, `${wanted} ${currency}`, body.amount);
      }
    },
  },
  {
    name: 'the same payment again',
    asProcessor: true,
    proves: ['process:processing-joins-a-repeated-command', 'process:never-a-new-key'],
    run: async (zone) => {
      zone.answers(answerJson(200, { charge_id: 'ch_9' }));
      await capture(zone);
      await zone.process();
      const first = await zone.facts();
      await zone.process();
      const again = await zone.facts();
      const told = [...first, ...again].map(tell).join();
      const joined = told === 'approved ch_9,approved ch_9' && zone.payments().length === 1;
      const id = 'process:processing-joins-a-repeated-command';
      zone.check(id, joined, 'the same result, and one request', [told, zone.payments().length]);
      const other = await zone.process({ idempotency_key: `${zone.key}_2` });
      await zone.facts();
      const keys = new Set(zone.payments().map(({ headers }) => headers['idempotency-key']));
      const one = keys.size <= 1 && other >= 400;
      zone.check('process:never-a-new-key', one, 'refused, and nobody asked', [other, keys.size]);
    },
  },
];

/** The values that stand alone somewhere: as a word, with neither digit nor letter beside them. */
function seenApart(said: ReadonlyMap<string, string>, values: readonly string[]) {
  for (const [where, text] of said) {
    const found = values.find((value) => new RegExp(`(?<!\\w)${value}(?!\\w)`).test(text));
    if (found !== undefined) return where;
  }
  return undefined;
}
