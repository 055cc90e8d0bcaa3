/** The end of a session: said once, reported once, and final (report:terminal-states-absorb). */
import type { FailedReason, MaskedCard } from '@voicepay/spec';
import { agentResult } from './agent-result.ts';
import {
  draftOf,
  type Effect,
  type Ending,
  type EventData,
  type MessageName,
  moved,
  type ProcessedIds,
  publish,
  type Session,
  type Step,
  wipe,
} from './session.ts';

/** report:success-only-after-approval */
export function succeedSession(session: Session, ids: ProcessedIds): Step {
  return endSession(
    session,
    { status: 'succeeded', ids },
    [publish('payment.approved', idsOf(ids))],
    // report:success-message
    [{ type: 'say', message: 'payment_success' }],
    session.plan.reportsSuccess ? 'success' : null,
  );
}

/**
 * report:failure-covers-every-other-end, for one of a closed list of reasons
 * (report:reasons-are-closed). `first` is what the stage itself has to tell.
 */
export function failSession(
  session: Session,
  reason: FailedReason,
  lastError: string | null,
  first: readonly Effect[] = [],
): Step {
  const message = lastMessage(reason);
  return endSession(
    session,
    { status: 'failed', reason, lastError },
    first,
    message === null ? [] : [{ type: 'say', message }],
    session.plan.reportsFailure ? 'failure' : null,
  );
}

/**
 * events:order-of-the-end. The journal holds all of it first (time:outcome-before-announcement), and
 * the caller hears the end before any receiver does (report:caller-does-not-wait-for-the-receiver).
 */
function endSession(
  session: Session,
  ending: Ending,
  first: readonly Effect[],
  said: readonly Effect[],
  connection: 'success' | 'failure' | null,
): Step {
  const timer = session.stage === 'processing' ? 'processing' : 'session';
  const ended = draftOf(session);
  ended.stage = ending.status;
  ended.paused = false;
  ended.field = null;
  ended.attempt = 0;
  ended.ending = ending;
  return moved(ended, [
    { type: 'disarmTimer', timer },
    ...first,
    publishEnd(ending, ended.card),
    // card-data:engine-orders-the-wipe
    wipe,
    // report:one-message-at-the-end
    ...said,
    { type: 'giveAgentResult' },
    // report:unconfigured-outcome-is-not-sent, report:exactly-one-outcome: the engine's own call
    // (report:engine-calls-the-outcomes), and from nowhere else (report:no-outcome-before-the-end).
    ...(connection === null ? [] : [{ type: 'reportOutcome', connection } as const]),
  ]);
}

function publishEnd(ending: Ending, card: MaskedCard | null): Effect {
  const agent_result = agentResult(ending, card);
  if (ending.status === 'succeeded') return publish('session.succeeded', { agent_result });
  return publish('session.failed', {
    failed_reason: ending.reason,
    ...(ending.lastError === null ? {} : { last_error: ending.lastError }),
    agent_result,
  });
}

/** process:approval-without-an-id-succeeds: an absent id stays absent. */
function idsOf({ transactionId, tokenId }: ProcessedIds): EventData<'payment.approved'> {
  return {
    ...(transactionId === undefined ? {} : { transaction_id: transactionId }),
    ...(tokenId === undefined ? {} : { token_id: tokenId }),
  };
}

function lastMessage(reason: FailedReason): MessageName | null {
  switch (reason) {
    case 'cancelled_by_caller':
      return 'cancelled'; // report:cancel-message
    case 'outcome_unknown':
      return 'outcome_unknown'; // report:unknown-message
    case 'caller_hung_up':
      return null; // report:silence-after-hang-up
    default:
      return 'payment_error'; // report:failure-message
  }
}
