import type { SessionConfiguration } from '@voicepay/spec';
import { plainPlan, type SessionPlan } from '../session/session-plan.ts';

/** A session whose machine is that of a configuration, with deadlines far enough apart to be told. */
export function planOf(configuration: SessionConfiguration, limits: SuiteLimits): SessionPlan {
  return {
    ...plainPlan,
    amount: configuration.method === 'charge' ? plainPlan.amount : 0,
    securityCode: configuration.fields.includes('security_code'),
    postalCode: configuration.fields.includes('postal_code'),
    limits: {
      per_field_retry_limit: configuration.retryLimit,
      card_switch_limit: configuration.switchLimit,
      session_timeout_seconds: limits.sessionMs / 1000,
      processing_timeout_seconds: limits.processingMs / 1000,
    },
    success: configuration.connections.success,
    failure: configuration.connections.failure,
  };
}

export interface SuiteLimits {
  readonly sessionMs: number;
  readonly processingMs: number;
}

/** The deadline of the start call (start:deadline-ends-the-wait). */
export const startDeadlineMs = 10_000;

/**
 * A session timer that runs out while starting must be shorter than the start deadline; any other
 * one longer, and shorter than the processing limit.
 */
export function limitsFor(timesOutWhileStarting: boolean): SuiteLimits {
  return { sessionMs: timesOutWhileStarting ? 5_000 : 100_000, processingMs: 600_000 };
}
