import type { Field } from '@voicepay/spec';
import { answerJson } from '../peers/peer-call.ts';
import type { Action, PlainSignal, ProcessorResult } from './action.ts';
import { fieldsOf, type SessionPlan, startAnswerOf } from './session-plan.ts';

/** The card that the harness's own zone reports: brand and last four, never more. */
export const zoneCard = { brand: 'visa', last4: '4242' } as const;

export function startAnswers(plan: SessionPlan): Action {
  return {
    kind: 'start_answer',
    what: `${plan.amount} ${plan.currency}`,
    answer: answerJson(200, startAnswerOf(plan)),
  };
}

export function signal(name: PlainSignal): Action {
  return { kind: 'signal', signal: name };
}

export function accept(field: Field): Action {
  const card = field === 'card_number' ? { card: zoneCard } : {};
  return { kind: 'fact', fact: { fact: 'accepted', ...card }, current: true };
}

export function reject(field: Field): Action {
  return { kind: 'fact', fact: { fact: 'rejected', error: errorOf[field] }, current: true };
}

export const stall: Action = { kind: 'fact', fact: { fact: 'stalled' }, current: true };

export const confirm: Action = { kind: 'confirm', which: 'latest' };

export const approval: ProcessorResult = { status: 'approved', transaction_id: 'ch_9aa312' };
export const tokenApproval: ProcessorResult = { status: 'approved', token_id: 'tok_71b04' };
export const decline: ProcessorResult = { status: 'declined', code: 'insufficient_funds' };
export const processorError: ProcessorResult = { status: 'errored', code: 'invalid_merchant' };

export function processed(result: ProcessorResult): Action {
  return { kind: 'processed', result, key: 'own' };
}

export function approvalFor(plan: SessionPlan): Action {
  return processed(plan.amount === 0 ? tokenApproval : approval);
}

/** From the opening to the summary, with nothing in between. */
export function upToSummary(plan: SessionPlan): readonly Action[] {
  return [startAnswers(plan), signal('proceed'), ...fieldsOf(plan).map(accept)];
}

export function wholeCall(plan: SessionPlan): readonly Action[] {
  return [...upToSummary(plan), confirm, approvalFor(plan)];
}

const errorOf = {
  card_number: 'invalid_card_number',
  expiration_date: 'card_expired',
  security_code: 'invalid_security_code',
  postal_code: 'invalid_postal_code',
} as const;
