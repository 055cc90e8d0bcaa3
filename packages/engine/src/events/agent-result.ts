import type { AgentResult } from '@voicepay/spec';
import type { Session } from '../session/session.ts';

/**
 * What the agent's function call returns; null before the end (report:agent-result-tells-the-outcome,
 * card-data:agent-sees-masked-only).
 */
export function agentResultOf(session: Session): AgentResult | null {
  const { ending, card } = session;
  if (ending === null) return null;
  const masked = card === null ? {} : { card_brand: card.brand, card_last4: card.last4 };
  // report:agent-result-of-success-has-no-retry
  if (ending.status === 'succeeded') return { status: 'succeeded', ...masked };
  return {
    status: ending.reason === 'cancelled_by_caller' ? 'cancelled' : 'failed',
    failed_reason: ending.reason,
    ...(ending.lastError === null ? {} : { last_error: ending.lastError }),
    // report:agent-result-says-if-a-retry-is-safe
    retry_safe: ending.reason !== 'outcome_unknown',
    ...masked,
  };
}
