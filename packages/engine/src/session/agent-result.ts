import type { AgentResult, MaskedCard } from '@voicepay/spec';
import type { Ending, Session } from './session.ts';

/**
 * What the agent's function call returns; null before the end (report:agent-result-tells-the-outcome,
 * card-data:agent-sees-masked-only).
 */
export function agentResultOf({ ending, card }: Session): AgentResult | null {
  return ending === null ? null : agentResult(ending, card);
}

export function agentResult(ending: Ending, card: MaskedCard | null): AgentResult {
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
