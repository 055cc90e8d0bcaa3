/**
 * Facts of the core as the session-events document writes them: snake_case, masked, closed
 * (events:names-are-closed, events:events-are-masked).
 */
import type { Fact, ProcessedIds, Session } from '../session/session.ts';
import { agentResultOf } from './agent-result.ts';

type Data = Readonly<Record<string, unknown>>;

const nothing: Data = {};

export interface EventSubject {
  readonly conversationId: string;
  readonly functionName: string;
  readonly session: Session;
}

export function eventData(fact: Fact, subject: EventSubject): Data {
  const { session } = subject;
  const terms = session.terms;
  switch (fact.type) {
    case 'session.opened':
      return { conversation_id: subject.conversationId, function: subject.functionName };
    case 'start.resolved':
      return {
        amount: terms?.amountMinorUnits,
        currency: terms?.currency,
        fields: terms?.fields,
      };
    case 'start.failed':
      return { failed_reason: fact.reason, last_error: fact.lastError };
    case 'field.requested':
      return { field: fact.field, attempt: fact.attempt, collect: fact.collect };
    case 'field.accepted':
      return {
        field: fact.field,
        collect: fact.collect,
        ...(fact.card === undefined ? {} : { card: fact.card }),
      };
    case 'field.rejected':
      return {
        field: fact.field,
        attempt: fact.attempt,
        collect: fact.collect,
        error: fact.error,
        attempts_left: fact.attemptsLeft,
      };
    case 'card.switched':
      return { switches_used: fact.switchesUsed };
    // confirm:summary-is-masked
    case 'summary.presented':
      return {
        summary_id: fact.summaryId,
        card: session.card,
        amount: terms?.amountMinorUnits,
        currency: terms?.currency,
      };
    case 'summary.confirmed':
      return { summary_id: fact.summaryId };
    case 'payment.submitted':
      return { method: terms?.amountMinorUnits === 0 ? 'tokenize' : 'charge' };
    case 'payment.approved':
      return idsData(fact.ids);
    case 'payment.declined':
    case 'payment.errored':
      return { last_error: fact.code };
    case 'session.succeeded':
      return { agent_result: agentResultOf(session) };
    case 'session.failed':
      return failureData(session);
    case 'proceed.received':
    case 'supervision.paused':
    case 'supervision.resumed':
    case 'payment.unknown':
      return nothing;
  }
}

function idsData(ids: ProcessedIds): Data {
  return {
    ...(ids.transactionId === undefined ? {} : { transaction_id: ids.transactionId }),
    ...(ids.tokenId === undefined ? {} : { token_id: ids.tokenId }),
  };
}

function failureData(session: Session): Data {
  const { ending } = session;
  if (ending?.status !== 'failed') throw new Error('session.failed belongs to a failed session');
  return {
    failed_reason: ending.reason,
    ...(ending.lastError === null ? {} : { last_error: ending.lastError }),
    agent_result: agentResultOf(session),
  };
}
