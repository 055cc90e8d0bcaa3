import type { CaptureCommand, Field, FieldError } from '@voicepay/spec';
import { answerJson, answerText } from '../peers/peer-call.ts';
import { commandOf } from '../peers/session-peers.ts';
import type { Action, EntryFact } from '../session/action.ts';
import {
  approvalFor,
  decline,
  processed,
  processorError,
  signal,
  startAnswers,
  zoneCard,
} from '../session/common-actions.ts';
import type { SessionDriver } from '../session/session-driver.ts';
import type { SessionPlan } from '../session/session-plan.ts';
import { type SuiteLimits, startDeadlineMs } from './suite-plan.ts';

/** An input of the machine as something the harness does, and the code that its answer brings. */
export interface Concrete {
  readonly action: Action;
  /** What `from_answer` stands for. */
  readonly code?: string;
}

export interface Scene {
  readonly plan: SessionPlan;
  readonly limits: SuiteLimits;
  readonly driver: SessionDriver;
  /** Virtual milliseconds at which the intent was made. */
  readonly intentAtMs: number;
}

const invalidError: Readonly<Record<Field, FieldError>> = {
  card_number: 'invalid_card_number',
  expiration_date: 'invalid_expiration_date',
  security_code: 'invalid_security_code',
  postal_code: 'invalid_postal_code',
};

export function concretise(input: string, scene: Scene): Concrete {
  const { plan, driver } = scene;
  switch (input) {
    case 'start_ok':
      return { action: startAnswers(plan) };
    case 'start_refused':
      return {
        action: { kind: 'start_answer', what: '503', answer: answerText(503, 'text/plain', 'no') },
        code: 'http_503',
      };
    case 'start_invalid':
      return {
        action: {
          kind: 'start_answer',
          what: 'an amount in quotation marks',
          answer: answerJson(200, { amount: '4200', currency: 'USD' }),
        },
        code: 'amount',
      };
    case 'start_timed_out':
      return { action: until(driver, startDeadlineMs) };
    case 'session_timeout':
      return { action: until(driver, scene.limits.sessionMs) };
    case 'processing_timeout':
      return { action: until(driver, scene.intentAtMs + scene.limits.processingMs) };
    case 'confirm':
      return { action: { kind: 'confirm', which: 'latest' } };
    case 'confirm_stale':
      return { action: { kind: 'confirm', which: 'earlier' } };
    case 'approved':
      return { action: approvalFor(plan) };
    case 'approved_other_key':
      return { action: { ...(approvalFor(plan) as Action & { kind: 'processed' }), key: 'other' } };
    case 'declined':
      return { action: processed(decline), code: 'insufficient_funds' };
    case 'errored':
      return { action: processed(processorError), code: 'invalid_merchant' };
    case 'restart':
      return { action: { kind: 'restart', zone: 'kept' } };
    case 'restart_lost':
      return { action: { kind: 'restart', zone: 'lost' } };
    case 'restart_unreconcilable':
      return { action: { kind: 'restart', zone: 'useless' } };
    case 'snapshot':
      return { action: { kind: 'snapshot' } };
    case 'proceed':
    case 'ask':
    case 'resume':
    case 'switch_card':
    case 'cancel':
    case 'hang_up':
      return { action: signal(input) };
    default:
      return { action: factAction(input, latestField(driver)) };
  }
}

function until(driver: SessionDriver, atMs: number): Action {
  return { kind: 'advance', ms: Math.max(0, atMs - driver.elapsedMs()) };
}

function factAction(input: string, field: Field): Action {
  const current = !input.endsWith('_late');
  return { kind: 'fact', fact: factOf(input.replace('_late', ''), field), current };
}

function factOf(word: string, field: Field): EntryFact {
  switch (word) {
    case 'accepted':
      return { fact: 'accepted', ...(field === 'card_number' ? { card: zoneCard } : {}) };
    case 'rejected':
    case 'rejected_invalid':
      return { fact: 'rejected', error: invalidError[field] };
    case 'rejected_unacceptable':
      return {
        fact: 'rejected',
        error: field === 'card_number' ? 'card_type_not_accepted' : 'card_expired',
      };
    case 'stalled':
      return { fact: 'stalled' };
    case 'noted':
      return { fact: 'digits', count: 2 };
    default:
      throw new Error(`no way to produce the input ${word}`);
  }
}

/** The field that the latest collect command was for. */
function latestField(driver: SessionDriver): Field {
  const isCollect = (c: CaptureCommand | undefined): c is CaptureCommand & { command: 'collect' } =>
    c?.command === 'collect';
  return driver.peers.calls.map(commandOf).findLast(isCollect)?.field ?? 'card_number';
}
