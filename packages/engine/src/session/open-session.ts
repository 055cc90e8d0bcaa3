import { type Effect, type Plan, publish, type Session } from './session.ts';

/** A session as it is opened, and what opening brings about (events:opened-is-first). */
export function openSession(plan: Plan): { session: Session; effects: readonly Effect[] } {
  const session: Session = {
    plan,
    stage: 'starting',
    paused: false,
    terms: null,
    field: null,
    attempt: 0,
    collects: 0,
    switchesUsed: 0,
    summaries: 0,
    card: null,
    ending: null,
  };
  return {
    session,
    effects: [
      publish({ type: 'session.opened' }),
      // supervise:session-timer-never-pauses: it runs from here, starting included.
      { type: 'armTimer', timer: 'session', afterMs: plan.sessionTimeoutMs },
      // start:called-once-per-session
      { type: 'callStart' },
    ],
  };
}
