import { testCardOf } from '@voicepay/pci-sim/test-cards';
import { validate } from '@voicepay/spec';
import type { Ledger } from '../../evidence/ledger.ts';
import { expectAnnounced, type Proving } from '../../evidence/proving.ts';
import { recordExchanges } from '../../session/exchange-log.ts';
import { plainPlan } from '../../session/session-plan.ts';
import type { Trace } from '../../session/trace.ts';
import { ask, jsonOf, type World } from '../../session/world.ts';

export const processorCheck: Proving = {
  name: 'payments, repeated and changed',
  proves: [
    'process:processor-approval-carries-the-id-key',
    'process:processor-repeats-its-answer',
    'process:processor-refuses-a-changed-body',
  ],
};

/** A processor as the zone meets it; the harness is the zone. Only a published test card is sent. */
export async function runProcessorChecks(world: World, ledger: Ledger): Promise<void> {
  const { number, securityCode } = testCardOf('visa');
  const trace: Trace = {
    plan: plainPlan,
    conversationId: '',
    sessionId: '',
    steps: [],
    exchanges: recordExchanges(world.target.baseUrl, [], []),
  };
  const check = (requirement: string, holds: boolean, expected: string, actual: unknown) => {
    expectAnnounced(processorCheck, requirement);
    const judgement = holds
      ? { cases: 1 }
      : { cases: 1, broken: { expected, actual: JSON.stringify(actual) ?? 'nothing' } };
    const how = { check: `processor: ${processorCheck.name}`, reproduce: [] };
    ledger.record(requirement, judgement, trace, how);
  };
  const submit = async (key: string, more: Readonly<Record<string, unknown>>) => {
    const body = {
      transaction_id: key,
      cardnumber: number,
      cvv: securityCode,
      expiry_month: '12',
      expiry_year: '30',
      currency_code: 'USD',
      parameters: {},
      ...more,
    };
    const sent = await ask(world, 'POST', '', body, { 'idempotency-key': `"${key}"` });
    const status = sent.answer.kind === 'answer' ? sent.answer.status : 0;
    return { status, value: (jsonOf(sent.answer) ?? {}) as Record<string, unknown> };
  };
  for (const [idKey, more] of [
    ['charge_id', { method: 'charge', amount: '42.00' }],
    ['token_id', { method: 'tokenize', token_type: 'reusable' }],
  ] as const) {
    const key = world.newConversation();
    const first = await submit(key, more);
    const { value } = first;
    const id = value[idKey];
    const approved =
      first.status === 200 &&
      (value.error_code ?? null) === null &&
      (id === null || typeof id === 'string');
    check(
      'process:processor-approval-carries-the-id-key',
      approved && validate('processor-response', value).ok,
      `2xx with ${idKey} and no error_code`,
      first,
    );
    const again = await submit(key, more);
    check(
      'process:processor-repeats-its-answer',
      again.status === first.status && again.value[idKey] === id,
      'the first answer again',
      again,
    );
    const changed = await submit(key, { ...more, currency_code: 'EUR' });
    check(
      'process:processor-refuses-a-changed-body',
      changed.status === 422,
      '422 to another body under the same key',
      changed,
    );
    const other = await submit(world.newConversation(), more);
    check(
      'process:processor-repeats-its-answer',
      id === null || other.value[idKey] !== id,
      'another result for another key',
      other,
    );
  }
}
