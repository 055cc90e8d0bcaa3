import { afterEach, describe, expect, test } from 'vitest';
import { codeOf, post } from '../../test/asking.ts';
import {
  createMockProcessor,
  type MockProcessor,
  type MockProcessorOptions,
  type ProcessorUrls,
} from './processor-server.ts';

let processor: MockProcessor;
let urls: ProcessorUrls;

async function serve(options: MockProcessorOptions = {}): Promise<void> {
  processor = createMockProcessor(options);
  urls = await processor.start();
}

/** Numbers that Stripe publishes, put together so that they stand in no file. */
function published(last4: string): string {
  return '4'.padEnd(12, '0') + last4;
}

function charge(more: Record<string, unknown> = {}) {
  return {
    method: 'charge',
    transaction_id: 'pay_1',
    cardnumber: published('0077'),
    cvv: '123',
    expiry_month: '12',
    expiry_year: '39',
    currency_code: 'USD',
    parameters: { invoice_id: 'INV-1' },
    amount: '42.00',
    ...more,
  };
}

function pay(body: unknown, key = '"k1"') {
  return post(urls.paymentsUrl, body, { 'idempotency-key': key });
}

afterEach(() => processor.close());

describe('the processor by the book', () => {
  test('charges once for a key, however often it is asked, and says so in its ledger', async () => {
    await serve();
    const answers = [];
    for (const key of ['"k1"', 'k1', '"k1"']) answers.push(await (await pay(charge(), key)).text());
    expect(new Set(answers).size).toBe(1);
    const ledger = await (await fetch(`${urls.ledgerUrl}/k1`)).json();
    expect(ledger).toMatchObject({
      charges: 1,
      entries: [{ effects: 1, requests: 3, amount: '42.00', last4: '0077', result: 'approved' }],
    });
  });

  test('refuses a key with another body by 422, and moves nothing', async () => {
    await serve();
    await pay(charge());
    const other = await pay(charge({ amount: '43.00' }));
    expect([other.status, await codeOf(other)]).toEqual([422, 'idempotency_conflict']);
    expect(processor.ledger().charges).toBe(1);
  });

  test('answers 409 while the first request is running, to the look-up too', async () => {
    await serve({ workMs: 1000 });
    const first = pay(charge());
    while (processor.calls().length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect((await pay(charge())).status).toBe(409);
    expect((await fetch(`${urls.paymentsUrl}/k1`)).status).toBe(409);
    const answer = await (await first).text();
    expect(await (await fetch(`${urls.paymentsUrl}/k1`)).text()).toBe(answer);
    expect((await fetch(`${urls.paymentsUrl}/k2`)).status).toBe(404);
  });

  test('requires a key, a valid body, and the decimals of the currency', async () => {
    await serve();
    const without = await post(urls.paymentsUrl, charge());
    expect([without.status, await codeOf(without)]).toEqual([400, 'idempotency_key_required']);
    expect((await pay(charge({ surprise: 1 }))).status).toBe(400);
    expect(await codeOf(await pay(charge({ currency_code: 'JPY' })))).toBe('invalid_amount');
    expect((await pay(charge({ currency_code: 'JPY', amount: '4200' }), 'yen')).status).toBe(200);
    expect((await pay(charge({ currency_code: 'KWD', amount: '4.200' }), 'kwd')).status).toBe(200);
  });

  test('makes tokens, which are no charges', async () => {
    await serve();
    const { amount: _amount, ...rest } = charge();
    const answer = await pay({ ...rest, method: 'tokenize', token_type: 'reusable' });
    expect(await answer.json()).toMatchObject({ token_id: 'tok_mock_1', error_code: null });
    expect(processor.ledger()).toMatchObject({ charges: 0, tokenizations: 1 });
  });

  test.each([
    ['0002', 'declined', 'generic_decline'],
    ['9995', 'declined', 'insufficient_funds'],
    ['9987', 'declined', 'lost_card'],
    ['0069', 'declined', 'expired_card'],
    ['0119', 'error', 'processing_error'],
  ])('answers the published card that ends in %s as %s: %s', async (last4, outcome, code) => {
    await serve();
    const answer = await pay(charge({ cardnumber: published(last4) }));
    expect(await answer.json()).toEqual({ error_code: code, outcome });
    expect(processor.ledger('k1').entries[0]).toMatchObject({ effects: 0 });
    expect(processor.ledger().charges).toBe(0);
  });

  test('tells nobody a card number: not the ledger, the recorder or a refusal', async () => {
    await serve();
    const digits = published('0077');
    await pay(charge());
    const refused = await (
      await pay(charge({ cardnumber: `${digits}x`, cvv: '98765' }), 'k2')
    ).text();
    const seen = [
      JSON.stringify(processor.ledger()),
      JSON.stringify(processor.calls()),
      await (await fetch(`${urls.url}/mock/calls`)).text(),
      await (await fetch(urls.ledgerUrl)).text(),
      refused,
    ].join('\n');
    expect(seen).not.toContain(digits);
    expect(seen).not.toMatch(/98765|"cvv\\?":\s*\\?"123/);
    expect(seen).toContain('0077');
  });
});

describe('the processor’s bad days', () => {
  test('a reset after the effect has charged once, and the same key finds it', async () => {
    await serve({ scenarios: ['reset-after-effect'] });
    await expect(pay(charge())).rejects.toThrow();
    expect(processor.ledger('k1').entries[0]).toMatchObject({ effects: 1 });
    expect((await pay(charge())).status).toBe(200);
    expect(processor.ledger().charges).toBe(1);
  });

  test('a reset before the effect has charged nothing', async () => {
    await serve({ scenarios: ['reset-before-effect'] });
    await expect(pay(charge())).rejects.toThrow();
    expect(processor.ledger().charges).toBe(0);
  });

  test('scenarios decide whatever the card says', async () => {
    await serve({ scenarios: ['decline-stolen-card'] });
    expect(await (await pay(charge())).json()).toMatchObject({ error_code: 'stolen_card' });
    await fetch(`${urls.url}/mock/script`, {
      method: 'PUT',
      body: '{"processor":[{"status":503},{"approve":false}]}',
    });
    expect((await pay(charge(), 'k2')).status).toBe(503);
    expect(await (await pay(charge(), 'k2')).json()).toMatchObject({ charge_id: null });
  });
});

describe('the broken processors', () => {
  async function firstTwo(broken: string, second: Record<string, unknown> = {}) {
    await serve({ broken });
    const first = await pay(charge());
    const again = await pay(charge(second));
    return [first, again] as const;
  }

  test('one charges again', async () => {
    const [first, again] = await firstTwo('processor-charges-again');
    expect(await first.text()).not.toBe(await again.text());
    expect(processor.ledger('k1').entries[0]?.effects).toBe(2);
  });

  test('one replays its answer to another body', async () => {
    const [, again] = await firstTwo('processor-replays-any-body', { amount: '1.00' });
    expect(again.status).toBe(200);
  });

  test('one crashes while a payment is running', async () => {
    await serve({ broken: 'processor-crashes-in-flight' });
    const both = await Promise.all([pay(charge()), pay(charge())]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 500]);
  });

  test('one declines without a code, and repeats itself', async () => {
    await serve({ broken: 'processor-declines-without-a-code' });
    const declined = charge({ cardnumber: published('0002') });
    expect(await (await pay(declined)).json()).toMatchObject({ error_code: '' });
    expect(await (await pay(declined)).json()).toMatchObject({ error_code: '' });
  });

  test.each([
    ['processor-approves-without-the-id-key', undefined],
    ['processor-approves-with-a-numeric-id', 42],
  ])('%s', async (broken, id) => {
    const [first, again] = await firstTwo(broken);
    const answer = (await first.json()) as { charge_id?: unknown };
    expect(answer.charge_id).toBe(id);
    expect(await again.json()).toEqual(answer);
  });
});
