import { type Effect, type EventData, type Plan, publish, type Session } from './session.ts';

/** A session as it is opened. */
export function openSession(plan: Plan): Session {
  return {
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
}

/** What opening brings about (events:opened-is-first). */
export function openingEffects(plan: Plan, opened: EventData<'session.opened'>): readonly Effect[] {
  return [
    publish('session.opened', opened),
    // supervise:session-timer-never-pauses: it runs from here, starting included.
    { type: 'armTimer', timer: 'session', afterMs: plan.sessionTimeoutMs },
    // start:called-once-per-session
    { type: 'callStart' },
  ];
}
