/** The published events of one session, in order, and whoever listens to them. */
import type { SessionEvent } from '@voicepay/spec';

/** What of an event is its own; the envelope is made when it is read. */
export interface LoggedEvent {
  readonly type: SessionEvent['type'];
  /** Milliseconds since 1970, on the session's clock. */
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface EventLog {
  readonly events: LoggedEvent[];
  /** Called after an event is in the log; undefined while nobody listens. */
  listeners: Set<() => void> | undefined;
  /** No event will follow. */
  isComplete: boolean;
}

export function openEventLog(): EventLog {
  return { events: [], listeners: undefined, isComplete: false };
}

export function appendEvent(log: EventLog, event: LoggedEvent): void {
  log.events.push(event);
  notify(log);
}

export function completeLog(log: EventLog): void {
  log.isComplete = true;
  notify(log);
}

/** Returns how to stop listening. */
export function listen(log: EventLog, listener: () => void): () => void {
  log.listeners ??= new Set();
  log.listeners.add(listener);
  return () => log.listeners?.delete(listener);
}

/** events:cloudevents, events:sequence-has-no-gaps. `sequence` counts from 1. */
export function toCloudEvent(
  sessionId: string,
  log: EventLog,
  sequence: number,
): Record<string, unknown> {
  const event = log.events[sequence - 1];
  if (event === undefined) throw new RangeError(`no event ${sequence}`);
  const digits = String(sequence).padStart(10, '0');
  return {
    specversion: '1.0',
    id: `${sessionId}:${digits}`,
    source: '/voicepay-engine',
    type: event.type,
    // events:subject-is-the-session
    subject: sessionId,
    time: new Date(event.at).toISOString(),
    sequence: digits,
    datacontenttype: 'application/json',
    data: event.data,
  };
}

function notify(log: EventLog): void {
  if (log.listeners === undefined) return;
  for (const listener of [...log.listeners]) listener();
}
