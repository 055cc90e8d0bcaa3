/** Beside collection the caller asks, changes the card, cancels or leaves, at any time. */
import { requestField } from '../collection/collect-fields.ts';
import { presentSummary } from './confirm.ts';
import { failSession } from './end.ts';
import {
  type Effect,
  ignored,
  isBeforeIntent,
  moved,
  publish,
  refused,
  type Session,
  type Step,
  sessionWith,
} from './session.ts';

/** supervise:ask-pauses, supervise:nothing-is-said-while-paused: what was accepted is kept. */
export function askQuestion(session: Session): Step {
  if (!isInterruptible(session)) {
    const expected = 'ask applies while announcing, collecting or confirming';
    return refused('supervise:foreign-signal-is-refused', expected);
  }
  if (session.paused) {
    return refused('supervise:ask-twice-is-refused', 'the session is paused already');
  }
  const paused = publish({ type: 'supervision.paused' });
  return moved(
    sessionWith(session, { paused: true }),
    // supervise:ask-stops-the-entry; nothing is being entered in the other states.
    session.stage === 'collecting' ? [paused, { type: 'pause' }] : [paused],
  );
}

/** supervise:resume-asks-the-same-again */
export function resume(session: Session): Step {
  if (!isInterruptible(session)) {
    return refused('supervise:foreign-signal-is-refused', 'resume applies while paused');
  }
  if (!session.paused) {
    return refused('supervise:resume-needs-a-pause', 'resume applies while paused');
  }
  const resumed = publish({ type: 'supervision.resumed' });
  return askAgain(session, [resumed]);
}

/** The same thing once more, not paused, at the cost of no attempt (supervise:resume-costs-no-attempt). */
export function askAgain(session: Session, effects: Effect[]): Step {
  if (session.stage === 'collecting' && session.field !== null) {
    return requestField(session, session.field, session.attempt, effects);
  }
  // supervise:resume-renews-the-summary
  if (session.stage === 'confirming') return presentSummary(session, effects);
  effects.push({ type: 'say', message: 'before_starting_session' });
  return moved(sessionWith(session, { paused: false }), effects);
}

/**
 * supervise:switch-card, supervise:switch-ends-a-pause: everything captured is wiped. Possible after
 * the summary too (confirm:caller-may-still-leave).
 */
export function switchCard(session: Session): Step {
  if (session.stage !== 'collecting' && session.stage !== 'confirming') {
    // supervise:switch-needs-a-card, supervise:switch-after-the-intent-is-refused
    const expected = 'switch_card applies while collecting or confirming';
    return refused('supervise:foreign-signal-is-refused', expected);
  }
  if (session.switchesUsed >= session.plan.switchLimit) {
    // supervise:switch-limit-spares-the-session
    const expected = `at most ${session.plan.switchLimit} card switches`;
    return refused('supervise:switch-limit', expected);
  }
  // supervise:every-switch-counts, also at the card number
  const switchesUsed = session.switchesUsed + 1;
  // collect:only-a-switch-resets-the-count
  const fresh = sessionWith(session, { paused: false, card: null, switchesUsed });
  return requestField(fresh, 'card_number', 1, [
    publish({ type: 'card.switched', switchesUsed }),
    { type: 'wipe' },
  ]);
}

/**
 * supervise:cancel-in-every-open-state, confirm:caller-may-still-leave,
 * confirm:cancel-before-intent-wins.
 */
export function cancel(session: Session): Step {
  if (!isBeforeIntent(session)) {
    const expected = 'cancel applies from the opening to the confirmation';
    return refused('supervise:cancel-after-the-intent-is-refused', expected);
  }
  // supervise:cancel-ends-without-charge, supervise:cancel-reason
  return failSession(session, 'cancelled_by_caller', null);
}

/** supervise:hang-up-ends-the-session; it does not stop a charge that is under way. */
export function hangUp(session: Session): Step {
  // supervise:hang-up-after-the-intent-changes-nothing
  if (!isBeforeIntent(session)) return ignored;
  return failSession(session, 'caller_hung_up', null);
}

function isInterruptible(session: Session): boolean {
  return (
    session.stage === 'announcing' ||
    session.stage === 'collecting' ||
    session.stage === 'confirming'
  );
}
