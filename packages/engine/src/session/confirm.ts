import {
  currentSummaryId,
  type Draft,
  draftOf,
  type Effect,
  isBeforeIntent,
  moved,
  publish,
  refused,
  type Session,
  type Step,
  summaryId,
} from './session.ts';

/**
 * Reads the masked summary under an id of its own (confirm:summary-id-is-new-each-time). `before`
 * is what comes first. No timer is armed: the session's own is the only limit
 * (confirm:waits-without-a-timer-of-its-own).
 */
export function presentSummary(read: Draft, before: readonly Effect[]): Step {
  const { terms, card } = read;
  if (terms === null || card === null) throw new Error('a summary has terms and a card');
  const { amountMinorUnits: amount, currency } = terms;
  read.stage = 'confirming';
  read.paused = false;
  read.field = null;
  read.attempt = 0;
  read.summaries += 1;
  return moved(read, [
    ...before,
    // events:order-of-an-acceptance, confirm:summary-is-masked
    publish('summary.presented', { summary_id: summaryId(read.summaries), card, amount, currency }),
    { type: 'say', message: 'confirmation_message' },
  ]);
}

/** confirm:no-charge-without-confirm: from that very summary on the processor may be asked. */
export function confirmSummary(session: Session, confirmed: string): Step {
  if (session.stage !== 'confirming') {
    const requirement = isBeforeIntent(session)
      ? 'supervise:foreign-signal-is-refused'
      : 'confirm:second-confirm-is-refused';
    return refused(requirement, 'confirm applies while confirming');
  }
  if (session.paused) {
    return refused(
      'supervise:no-confirm-while-paused',
      'resume, and confirm the summary read then',
    );
  }
  const latest = currentSummaryId(session);
  if (confirmed !== latest) {
    return refused('confirm:latest-summary-only', `the latest summary, ${latest}`);
  }
  // events:order-of-a-confirmation. The journal holds the intent before the first of these
  // happens (confirm:intent-is-durable-first).
  const isFree = session.terms?.amountMinorUnits === 0;
  const processing = draftOf(session);
  processing.stage = 'processing';
  return moved(processing, [
    // supervise:session-timer-stops-at-the-intent
    { type: 'disarmTimer', timer: 'session' },
    // process:processing-limit-belongs-to-the-engine
    { type: 'armTimer', timer: 'processing', afterMs: session.plan.processingTimeoutMs },
    publish('summary.confirmed', { summary_id: confirmed }),
    // confirm:confirm-says-processing
    { type: 'say', message: 'processing' },
    // events:submitted-once, confirm:single-attempt
    publish('payment.submitted', { method: isFree ? 'tokenize' : 'charge' }),
    // process:only-the-zone-calls-the-processor, and the engine asks it this once
    // (time:at-most-one-charge).
    { type: 'process' },
  ]);
}
