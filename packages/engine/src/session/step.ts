/**
 * The payment session as one function: what it was and what happened give what it is and what to do.
 *
 *     start -> announce -> collect -> confirm -> process -> report
 *
 * Report has no input of its own: whatever ends a session reports it, in `end.ts`.
 * Nothing here waits, fetches or looks at a clock. `run-session.ts` feeds one event at a time
 * (time:one-input-at-a-time) and obeys the effects in order; the specification's table of the same
 * machine is read by the conformance harness and never by this code.
 */
import { takeAcceptedEntry, takeFailedEntry } from '../collection/collect-fields.ts';
import { beginCollection, failStart, resolveStart } from './announce.ts';
import { confirmSummary } from './confirm.ts';
import { failSession } from './end.ts';
import { approve, decline, failProcessing, leaveUnknown } from './process.ts';
import { restart } from './restart.ts';
import {
  hasEnded,
  ignored,
  isBeforeIntent,
  refused,
  type Session,
  type SessionEvent,
  type Step,
} from './session.ts';
import { askQuestion, cancel, hangUp, resume, switchCard } from './supervise.ts';

export function step(session: Session, event: SessionEvent): Step {
  // report:terminal-states-absorb
  if (hasEnded(session)) return stepAfterTheEnd(event);
  switch (event.type) {
    // start
    case 'start.resolved':
      return resolveStart(session, event.terms);
    case 'start.failed':
      return failStart(session, event.reason, event.lastError);

    // announce
    case 'signal.proceed':
      return beginCollection(session);

    // collect
    case 'fact.started':
    case 'fact.digits':
      return ignored;
    case 'fact.accepted':
      return takeAcceptedEntry(session, event.collect, event.card);
    case 'fact.rejected':
      return takeFailedEntry(session, event.collect, event.error);
    case 'fact.stalled':
      return takeFailedEntry(session, event.collect, 'input_timeout');

    // confirm
    case 'signal.confirm':
      return confirmSummary(session, event.summaryId);

    // process
    case 'fact.approved':
      return approve(session, event.ids);
    case 'fact.declined':
      return decline(session, event.code);
    case 'fact.errored':
      return failProcessing(session, event.code);
    case 'timer.processing':
      return leaveUnknown(session);
    case 'fact.wiped':
      return ignored;

    // supervise, beside every stage (supervise:speech-is-heard-throughout)
    case 'signal.ask':
      return askQuestion(session);
    case 'signal.resume':
      return resume(session);
    case 'signal.switch_card':
      return switchCard(session);
    case 'signal.cancel':
      return cancel(session);
    case 'signal.hang_up':
      return hangUp(session);
    case 'timer.session':
      return sessionTimedOut(session);

    // what fails around it
    case 'zone.failed':
      return zoneFailed(session, event.code);
    case 'restarted':
      return restart(session, event.held);
    default:
      return unreachable(event);
  }
}

function stepAfterTheEnd(event: SessionEvent): Step {
  // supervise:hang-up-after-the-intent-changes-nothing, process:later-answers-change-nothing
  if (event.type === 'signal.hang_up' || !event.type.startsWith('signal.')) return ignored;
  return refused('supervise:ended-session-refuses-signals', 'no signal after the end');
}

function sessionTimedOut(session: Session): Step {
  // supervise:session-timer-stops-at-the-intent, time:stale-timers-do-nothing
  if (!isBeforeIntent(session)) return ignored;
  // supervise:session-timer-ends-the-session
  return failSession(session, 'session_timeout', null);
}

function zoneFailed(session: Session, code: string): Step {
  // process:refused-command-is-unknown: after the intent everything indefinite is, and so is an
  // attempt whose request the zone lost (time:restart-without-request-or-lookup-is-unknown).
  if (session.stage === 'processing') return leaveUnknown(session);
  // What a command was for is over once the zone's own facts have led on.
  if (session.stage !== 'collecting') return ignored;
  // report:internal-error-is-before-the-intent
  return failSession(session, 'internal_error', code);
}

function unreachable(event: never): never {
  throw new Error(`no stage takes ${JSON.stringify(event)}`);
}
