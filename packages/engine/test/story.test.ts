import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestSession, startTestEngine, type TestEngine } from './engine-client.ts';
import { json, type Parties, startParties } from './parties.ts';

describe('a payment session over HTTP', () => {
  let engine: TestEngine;
  let parties: Parties;
  beforeAll(async () => {
    parties = await startParties();
    engine = await startTestEngine();
  });
  afterAll(async () => {
    await engine.stop();
    await parties.close();
  });

  it('charges what start said after the caller confirmed the masked summary', async () => {
    const session = await openTestSession(engine, parties);
    expect(session.opened.status).toBe(201);
    expect((await session.snapshot()).state).toBe('announcing');
    expect((await session.signal('proceed')).json).toMatchObject({
      field: 'card_number',
      collect: 1,
    });
    await session.advance(0);
    const card = { brand: 'visa', last4: '4242' };
    await session.fact({ fact: 'accepted', collect: 1, card });
    await session.fact({ fact: 'accepted', collect: 2 });
    const { summary_id } = await session.snapshot();
    expect((await session.signal('confirm', { summary_id })).json.state).toBe('processing');
    await session.advance(0);
    const process = parties.commands(session.id).at(-1);
    expect(process).toMatchObject({
      command: 'process',
      method: 'charge',
      amount: 4200,
      currency: 'USD',
      parameters: { invoice_id: 'INV-1' },
    });
    const result = { status: 'approved', transaction_id: 'ch_1', token_id: null };
    const { idempotency_key } = process;
    await session.fact({ fact: 'processed', idempotency_key, result });
    await session.advance(0);
    expect(await session.types()).toEqual([
      'session.opened',
      'start.resolved',
      '"disclaimer"',
      '"before_starting_session"',
      'proceed.received',
      'field.requested',
      '"credit_card"',
      'field.accepted',
      'field.requested',
      '"expiration_date"',
      'field.accepted',
      'summary.presented',
      '"confirmation_message"',
      'summary.confirmed',
      '"processing"',
      'payment.submitted',
      'payment.approved',
      'session.succeeded',
      '"payment_success"',
      'outcome.delivered',
    ]);
    expect(parties.to('/success').at(-1)?.json).toEqual({
      order_id: 'A-1',
      source: 'phone',
      session_reference_id: session.id,
      processor_parameters: { invoice_id: 'INV-1' },
      transaction_id: 'ch_1',
      token_id: null,
      card_brand: 'visa',
      card_last4: '4242',
    });
    expect(await session.snapshot()).toMatchObject({ state: 'succeeded', outcome: 'delivered' });
  });

  it('streams the events and ends after the last one, resuming where the reader was', async () => {
    const session = await openTestSession(engine, parties);
    await session.signal('cancel');
    await session.advance(0);
    const response = await fetch(`${engine.url}/sessions/${session.id}/events`, {
      headers: { accept: 'text/event-stream', 'last-event-id': '3' },
    });
    const ids = [...(await response.text()).matchAll(/^id: (\d+)$/gm)].map((m) => Number(m[1]));
    const all = (await session.events()).length;
    expect(ids).toEqual(Array.from({ length: all - 3 }, (_, i) => i + 4));
  });

  it('begins nothing that could not be reported: an echo of more than a request may carry', async () => {
    parties.answers.set('/start/large', (_, response) =>
      json(response, 200, {
        amount: 1,
        currency: 'USD',
        processor_parameters: { a: 'a'.repeat(270_000) },
      }),
    );
    const connections = [
      { name: 'b', application: 'payment_session_start', url: `${parties.url}/start/large` },
    ];
    const over = { function: { connections, slots: { start: 'b' } } };
    const session = await openTestSession(engine, parties, over);
    await session.advance(0);
    expect(await session.snapshot()).toMatchObject({
      failed_reason: 'invalid_start_response',
      last_error: 'processor_parameters',
    });
    const set_variables = { a: '{{ params.a * 10 }}' };
    const opening = { params: { a: 'a'.repeat(30_000) } };
    const large = await openTestSession(engine, parties, { function: { set_variables }, opening });
    expect(large.opened).toMatchObject({
      status: 422,
      json: { requirement: 'report:request-size' },
    });
  });

  it('fails a start whose description makes the command to process too large to be sent', async () => {
    parties.answers.set('/start/wordy', (_, response) =>
      json(response, 200, { amount: 1, currency: 'USD', description: 'a'.repeat(262_000) }),
    );
    const connections = [
      { name: 'b', application: 'payment_session_start', url: `${parties.url}/start/wordy` },
    ];
    const over = { function: { connections, slots: { start: 'b' } } };
    const session = await openTestSession(engine, parties, over);
    await session.advance(0);
    expect(await session.snapshot()).toMatchObject({
      failed_reason: 'invalid_start_response',
      last_error: 'description',
    });
  });

  it('fails a start that does not answer within ten seconds of the session clock', async () => {
    parties.answers.set('/start/silent', () => {});
    const connections = [
      { name: 'b', application: 'payment_session_start', url: `${parties.url}/start/silent` },
    ];
    const over = { function: { connections, slots: { start: 'b' } } };
    const session = await openTestSession(engine, parties, over);
    expect((await session.advance(9_999, 1)).json).toMatchObject({
      open_exchanges: 1,
      next_due_ms: 1,
    });
    expect((await session.snapshot()).state).toBe('starting');
    await session.advance(1);
    expect(await session.snapshot()).toMatchObject({
      failed_reason: 'start_failed',
      last_error: 'timeout',
      outcome: 'none',
    });
  });
});
