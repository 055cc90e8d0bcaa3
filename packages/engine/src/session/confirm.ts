import {
  currentSummaryId,
  type Effect,
  moved,
  publish,
  refused,
  type Session,
  type Step,
  sessionWith,
  summaryId,
} from './session.ts';

/**
 * Reads the masked summary under an id of its own (confirm:summary-id-is-new-each-time). `effects`
 * are what comes before; the reading is added to them. No timer is armed: the session's own is the
 * only limit (confirm:waits-without-a-timer-of-its-own).
 */
export function presentSummary(session: Session, effects: Effect[]): Step {
  const summaries = session.summaries + 1;
  effects.push(
    // events:order-of-an-acceptance
    publish({ type: 'summary.presented', summaryId: summaryId(summaries) }),
    { type: 'say', message: 'confirmation_message' },
  );
  const stage = 'confirming';
  const read = sessionWith(session, { stage, field: null, attempt: 0, paused: false, summaries });
  return moved(read, effects);
}

/** confirm:no-charge-without-confirm: from that very summary on the processor may be asked. */
export function confirmSummary(session: Session, confirmed: string): Step {
  if (session.stage !== 'confirming') {
    // confirm:second-confirm-is-refused
    return refused('supervise:foreign-signal-is-refused', 'confirm applies while confirming');
  }
  if (session.paused) {
    return refused(
      'supervise:no-confirm-while-paused',
      'resume, and confirm the summary read then',
    );
  }
  const latest = currentSummaryId(session);
  if (confirmed !== latest) {
    return refused('confirm:latest-summary-only', `the latest summary is ${latest}`);
  }
  // events:order-of-a-confirmation. The journal holds the intent before the first of these
  // happens (confirm:intent-is-durable-first).
  return moved(sessionWith(session, { stage: 'processing' }), [
    // supervise:session-timer-stops-at-the-intent
    { type: 'disarmTimer', timer: 'session' },
    // process:processing-limit-belongs-to-the-engine
    { type: 'armTimer', timer: 'processing', afterMs: session.plan.processingTimeoutMs },
    publish({ type: 'summary.confirmed', summaryId: confirmed }),
    // confirm:confirm-says-processing
    { type: 'say', message: 'processing' },
    // events:submitted-once, confirm:single-attempt
    publish({ type: 'payment.submitted' }),
    // process:only-the-zone-calls-the-processor, and the engine asks it this once
    // (time:at-most-one-charge).
    { type: 'process' },
  ]);
}
