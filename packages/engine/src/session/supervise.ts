/** Beside collection the caller asks, changes the card, cancels or leaves, at any time. */
import { requestField } from '../collection/collect-fields.ts';
import { presentSummary } from './confirm.ts';
import { failSession } from './end.ts';
import {
  draftOf,
  type Effect,
  ignored,
  isBeforeIntent,
  moved,
  publish,
  refused,
  type Session,
  type Step,
  wipe,
} from './session.ts';

const pausedFact = publish('supervision.paused', {});
const resumedFact = publish('supervision.resumed', {});
const pauseEntry: Effect = { type: 'pause' };

/** supervise:ask-pauses, supervise:nothing-is-said-while-paused: what was accepted is kept. */
export function askQuestion(session: Session): Step {
  if (!isInterruptible(session)) {
    const expected = 'ask applies while announcing, collecting or confirming';
    return refused('supervise:foreign-signal-is-refused', expected);
  }
  if (session.paused) {
    return refused('supervise:ask-twice-is-refused', 'a session that is not paused');
  }
  const paused = draftOf(session);
  paused.paused = true;
  // supervise:ask-stops-the-entry; nothing is being entered in the other states.
  return moved(paused, session.stage === 'collecting' ? [pausedFact, pauseEntry] : [pausedFact]);
}

/** supervise:resume-asks-the-same-again */
export function resume(session: Session): Step {
  if (!session.paused) {
    return refused('supervise:resume-needs-a-pause', 'resume applies while paused');
  }
  return askAgain(session, [resumedFact]);
}

/** The same thing once more, not paused, at the cost of no attempt (supervise:resume-costs-no-attempt). */
export function askAgain(session: Session, before: readonly Effect[]): Step {
  const again = draftOf(session);
  if (again.stage === 'collecting' && again.field !== null) {
    return requestField(again, again.field, again.attempt, before);
  }
  // supervise:resume-renews-the-summary
  if (again.stage === 'confirming') return presentSummary(again, before);
  again.paused = false;
  return moved(again, [...before, { type: 'say', message: 'before_starting_session' }]);
}

/**
 * supervise:switch-card, supervise:switch-ends-a-pause: everything captured is wiped. Possible after
 * the summary too (confirm:caller-may-still-leave).
 */
export function switchCard(session: Session): Step {
  if (session.stage !== 'collecting' && session.stage !== 'confirming') {
    const requirement = isBeforeIntent(session)
      ? 'supervise:switch-needs-a-card'
      : 'supervise:switch-after-the-intent-is-refused';
    return refused(requirement, 'switch_card applies while collecting or confirming');
  }
  if (session.switchesUsed >= session.plan.switchLimit) {
    // supervise:switch-limit-spares-the-session
    const expected = `at most ${session.plan.switchLimit} card switches`;
    return refused('supervise:switch-limit', expected);
  }
  const fresh = draftOf(session);
  fresh.card = null;
  // supervise:every-switch-counts, also at the card number
  fresh.switchesUsed += 1;
  // collect:only-a-switch-resets-the-count
  return requestField(fresh, 'card_number', 1, [
    publish('card.switched', { switches_used: fresh.switchesUsed }),
    wipe,
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
