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
import { answerEmpty, answerJson } from '../../peers/peer-call.ts';
import { capture } from './captured.ts';
import { seenApart } from './seen-apart.ts';
import { tell, written, type ZoneSession } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

const { number: visa } = testCardOf('visa');
/** MMYY that no timestamp here resembles, the longest postal code; zeros lead everywhere. */
const expiry = '0931';
const postalCode = '0402816374';
const securityCode = '073';
const parameters = {
  invoice: 'INV-1',
  lines: [{ qty: 2, free: null }],
  ok: true,
  none: {},
  ledger: 'literal:12345678901234567890',
};
const tokenTypes = ['one-time', 'reusable', 'payment-method'];

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
      const body = losslessly(payment?.body ?? '');
      judgeWire(zone, body, {
        cardnumber: visa,
        cvv: securityCode,
        expiry_month: '09',
        expiry_year: '31',
        postal_code: postalCode,
        currency_code: 'USD',
        description: 'Order 7',
      });
      zone.check('process:command-decides-the-method', body.method === 'charge', 'charge', [
        body.method,
      ]);
      const echoed = equalJson(body.parameters ?? null, losslessly(written(parameters)));
      const echo = 'process:parameters-are-the-echo';
      zone.check(echo, echoed, written(parameters), payment?.body);
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
    proves: [
      'process:command-decides-the-method',
      'process:tokenize-sends-no-amount',
      'process:generic-wire',
    ],
    run: async (_zone, another) => {
      for (const token_type of tokenTypes) {
        const zone = another();
        zone.answers(answerJson(200, { token_id: 'tok_1' }));
        await capture(zone);
        await zone.process({ method: 'tokenize', amount: undefined, token_type });
        await zone.facts();
        const { amount, ...body } = losslessly(zone.payments()[0]?.body ?? '');
        const method = 'process:command-decides-the-method';
        zone.check(method, body.method === 'tokenize', 'tokenize', body.method);
        const bare = amount === undefined;
        zone.check('process:tokenize-sends-no-amount', bare, 'no amount', amount);
        if (body.method === 'tokenize') judgeWire(zone, body, { cardnumber: visa, token_type });
      }
    },
  },
  {
    name: 'amounts of many currencies',
    asProcessor: true,
    proves: ['process:amount-in-major-units', 'process:generic-wire'],
    run: async (_zone, another, seed) => {
      const currencies = Object.keys(minorUnitDigits);
      const amounts = fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 1e9 }));
      const cases = fc.sample(fc.tuple(fc.constantFrom(...currencies), amounts), {
        seed,
        numRuns: 6,
      });
      for (const [currency, amount] of [...extremes, ...cases]) {
        const zone = another();
        zone.answers(answerJson(200, { charge_id: null }));
        await capture(zone);
        await zone.process({ currency, amount });
        await zone.facts();
        const body = losslessly(zone.payments()[0]?.body ?? '');
        const wanted = toMajorUnits(amount, currency);
        const holds = body.amount === wanted;
        zone.check('process:amount-in-major-units', holds, `${wanted} ${currency}`, body.amount);
        const same = body.currency_code === currency;
        zone.check('process:generic-wire', same, currency, body.currency_code);
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
      await refusesAnotherKey(zone);
    },
  },
  {
    name: 'the same payment again, while it is asked for and after a decline',
    asProcessor: true,
    proves: ['process:processing-joins-a-repeated-command', 'process:never-a-new-key'],
    run: async (zone) => {
      zone.answers(answerEmpty(503), answerJson(200, { error_code: 'lost' }));
      await capture(zone);
      await zone.process();
      await zone.facts();
      await zone.process();
      await zone.facts();
      const asked = zone.payments().length;
      await refusesAnotherKey(zone);
      await zone.advance(1_000);
      const first = await zone.facts();
      await zone.process();
      const told = [...first, ...(await zone.facts())].map(tell).join();
      const joined = told === 'declined lost,declined lost' && asked === 1;
      const id = 'process:processing-joins-a-repeated-command';
      zone.check(id, joined, 'one request at a time, and one result', [asked, told]);
    },
  },
  {
    name: 'another payment after everything was wiped',
    asProcessor: true,
    proves: ['process:never-a-new-key'],
    run: async (zone) => {
      zone.answers(answerJson(200, { charge_id: 'ch_9' }));
      await capture(zone);
      await zone.process();
      await zone.facts();
      await zone.command({ command: 'wipe' });
      await capture(zone);
      await refusesAnotherKey(zone);
    },
  },
];

async function refusesAnotherKey(zone: ZoneSession): Promise<void> {
  const status = await zone.process({ idempotency_key: `${zone.key}_2` });
  await zone.facts();
  const keys = new Set(zone.payments().map(({ headers }) => headers['idempotency-key']));
  const holds = keys.size <= 1 && status >= 400;
  zone.check('process:never-a-new-key', holds, 'refused, and nobody asked', [status, keys.size]);
}

/** The smallest and the largest amount, for every number of decimals that a currency has. */
const extremes = [...new Set(Object.values(minorUnitDigits))].flatMap((digits) => {
  const [currency = ''] = Object.entries(minorUnitDigits).find(([, d]) => d === digits) ?? [];
  return [1, 999_999_999_999].map((amount) => [currency, amount] as const);
});

function losslessly(text: string): Readonly<Record<string, JsonValue>> {
  const read = parseJson(text);
  return (read.ok ? read.value : {}) as Readonly<Record<string, JsonValue>>;
}

/** A request of the processor document, with everything that was captured and nothing else. */
function judgeWire(
  zone: ZoneSession,
  body: Readonly<Record<string, JsonValue>>,
  wanted: Readonly<Record<string, string>>,
): void {
  const valid = validate('processor-request', body);
  const faults = valid.ok ? [] : valid.errors.map(({ pointer }) => pointer);
  const others = Object.keys(wanted).filter((name) => body[name] !== wanted[name]);
  const unasked = ['cvv', 'postal_code'].filter((name) => name in body && !(name in wanted));
  const wrong = [...faults, ...others, ...unasked];
  const wire = 'a request of the processor document, with everything that was captured';
  zone.check('process:generic-wire', wrong.length === 0, wire, wrong);
}
