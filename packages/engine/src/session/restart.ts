/**
 * After a restart of the engine, or the zone's loss, the session goes on from what the zone still
 * holds (time:restart-asks-the-zone). Deadlines stay absolute; the runner fires the overdue first.
 */
import type { Field } from '@voicepay/spec';
import { capturedFields, requestField } from '../collection/collect-fields.ts';
import { failStart } from './announce.ts';
import { failSession } from './end.ts';
import { draftOf, ignored, moved, type Session, type Step, wipe } from './session.ts';
import { askAgain } from './supervise.ts';

export function restart(session: Session, held: readonly Field[] | null): Step {
  switch (session.stage) {
    case 'starting':
      // time:restart-while-starting-fails: the call's answer went with the process.
      return failStart(session, 'start_failed', 'interrupted');
    case 'processing':
      // time:restart-while-processing-repeats-the-command: same key, so it joins the attempt.
      return moved(session, [{ type: 'process' }]);
    case 'announcing':
      return goOn(session, held ?? []);
    default:
      // report:internal-error-is-before-the-intent: a silent zone may hold nothing.
      if (held === null) return failSession(session, 'internal_error', 'zone_unreachable');
      return goOn(session, held);
  }
}

function goOn(session: Session, held: readonly Field[]): Step {
  const isLost = capturedFields(session).some((field) => !held.includes(field));
  if (isLost) return startAgain(session);
  // time:restart-while-paused-is-silent
  if (session.paused) return ignored;
  // time:restart-while-announcing-repeats, time:restart-while-collecting-keeps-the-attempt,
  // time:restart-while-confirming-reads-again
  return askAgain(session, []);
}

/** time:restart-with-loss-starts-again, time:restart-keeps-the-switches */
function startAgain(session: Session): Step {
  const fresh = draftOf(session);
  fresh.stage = 'collecting';
  fresh.card = null;
  if (!session.paused) return requestField(fresh, 'card_number', 1, [wipe]);
  // time:restart-keeps-a-pause: resume asks for the card number.
  fresh.field = 'card_number';
  fresh.attempt = 1;
  return moved(fresh, [wipe]);
}
