import { requestField } from '../collection/collect-fields.ts';
import { failSession } from './end.ts';
import {
  draftOf,
  ignored,
  moved,
  publish,
  refused,
  type Session,
  type Step,
  type Terms,
} from './session.ts';

/**
 * Start answered: the terms are frozen, and the caller hears them before any digit is asked for
 * (start:comes-before-any-prompt).
 */
export function resolveStart(session: Session, terms: Terms): Step {
  // start:late-answer-is-ignored, start:amount-and-currency-are-frozen; nothing else sets terms
  // (start:agent-never-sets-the-amount).
  if (session.stage !== 'starting') return ignored;
  const announcing = draftOf(session);
  announcing.stage = 'announcing';
  announcing.terms = terms;
  const { amountMinorUnits: amount, currency, fields } = terms;
  return moved(announcing, [
    publish('start.resolved', { amount, currency, fields }),
    // start:disclaimer-comes-first, start:amount-is-announced
    { type: 'say', message: 'disclaimer' },
    { type: 'say', message: 'before_starting_session' },
  ]);
}

/**
 * No usable answer: start:failed-start-ends-the-session, start:invalid-answer-ends-the-session,
 * start:failure-asks-for-no-card.
 */
export function failStart(
  session: Session,
  reason: 'start_failed' | 'invalid_start_response',
  lastError: string,
): Step {
  // start:late-answer-is-ignored
  if (session.stage !== 'starting') return ignored;
  const failed = publish('start.failed', { failed_reason: reason, last_error: lastError });
  return failSession(session, reason, lastError, [failed]);
}

/** The caller agrees to begin (start:waits-for-proceed). */
export function beginCollection(session: Session): Step {
  if (session.stage !== 'announcing') {
    return refused('supervise:foreign-signal-is-refused', 'proceed applies while announcing');
  }
  if (session.paused) {
    return refused('supervise:no-proceed-while-paused', 'resume before proceed');
  }
  // collect:order-of-fields: the card number is always required and always first, and the signal
  // names no field (collect:agent-does-not-choose).
  return requestField(draftOf(session), 'card_number', 1, [publish('proceed.received', {})]);
}
