import { failSession, succeedSession } from './end.ts';
import { ignored, type ProcessedIds, publish, type Session, type Step } from './session.ts';

/** The processor charged or tokenized (process:approval-succeeds, with or without an id). */
export function approve(session: Session, ids: ProcessedIds): Step {
  // process:later-answers-change-nothing
  if (session.stage !== 'processing') return ignored;
  return succeedSession(session, ids);
}

/** process:decline-is-terminal: another card is a new session. */
export function decline(session: Session, code: string): Step {
  if (session.stage !== 'processing') return ignored;
  return failSession(session, 'declined', code, [
    publish('payment.declined', { last_error: code }),
  ]);
}

export function failProcessing(session: Session, code: string): Step {
  if (session.stage !== 'processing') return ignored;
  // process:processor-error-is-terminal, process:decline-code-is-the-last-error
  return failSession(session, 'processor_error', code, [
    publish('payment.errored', { last_error: code }),
  ]);
}

/** No definite answer will come: never called a decline, never tried again with a new key. */
export function leaveUnknown(session: Session): Step {
  // time:stale-timers-do-nothing
  if (session.stage !== 'processing') return ignored;
  // process:unknown-is-not-a-decline, process:unknown-is-for-reconciliation
  return failSession(session, 'outcome_unknown', null, [publish('payment.unknown', {})]);
}
