/** A session as the session-snapshot schema writes it. */
import type { SessionSnapshot } from '@voicepay/spec';
import type { LiveSession } from '../live-session.ts';
import { agentResultOf } from '../session/agent-result.ts';
import { currentCollect, currentSummaryId, isBeforeIntent } from '../session/session.ts';

/** What a snapshot shows of a session. */
export type Shown = Pick<
  LiveSession,
  'id' | 'session' | 'opening' | 'delivery' | 'log' | 'eventsToCome'
>;

/** events:snapshot-tells-states-apart */
export function snapshotOf(live: Shown): SessionSnapshot {
  const { session, opening } = live;
  const { ending, terms } = session;
  const collect = currentCollect(session);
  const summaryId = currentSummaryId(session);
  const agentResult = agentResultOf(session);
  return {
    session_reference_id: live.id,
    conversation_id: opening.conversationId,
    state: session.stage,
    ...(session.field === null ? {} : { field: session.field, attempt: session.attempt }),
    ...(collect === null ? {} : { collect }),
    paused: session.paused,
    switches_used: session.switchesUsed,
    ...(summaryId === null ? {} : { summary_id: summaryId }),
    ...(terms === null ? {} : { amount: terms.amountMinorUnits, currency: terms.currency }),
    ...(session.card === null ? {} : { card: session.card }),
    ...(ending?.status === 'failed' ? { failed_reason: ending.reason } : {}),
    ...(ending?.status === 'failed' && ending.lastError !== null
      ? { last_error: ending.lastError }
      : {}),
    ...(agentResult === null ? {} : { agent_result: agentResult }),
    // supervise:companion-cancel-is-offered, supervise:companion-cancel-is-withdrawn
    cancel_offered: isBeforeIntent(session),
    ...(ending === null ? {} : { outcome: outcomeOf(live) }),
    sequence: live.log.events.length + live.eventsToCome,
  };
}

/** The answer to an opening; a repeated one is answered the same. */
export function openingSnapshotOf(live: LiveSession): SessionSnapshot {
  return {
    session_reference_id: live.id,
    conversation_id: live.opening.conversationId,
    state: 'starting',
    paused: false,
    switches_used: 0,
    cancel_offered: true,
    sequence: 1,
  };
}

function outcomeOf(live: Shown): 'none' | 'pending' | 'delivered' | 'undelivered' {
  const { delivery } = live;
  if (delivery === null) return 'none';
  if (delivery.status === 'delivered' || delivery.status === 'undelivered') return delivery.status;
  return 'pending';
}
