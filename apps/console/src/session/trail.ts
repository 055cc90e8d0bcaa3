/** Where a session is on the map, and which arrows it took, as its events tell. */
import type { SessionEvent } from '@voicepay/spec';

export interface Trail {
  /** Empty before the session is open. */
  readonly place: string;
  /** `from--to`, in the order in which they were taken. */
  readonly arrows: readonly string[];
}

export function trailOf(events: readonly SessionEvent[]): Trail {
  let place = '';
  const arrows: string[] = [];
  for (const event of events) {
    const next = placeAfter(event, place);
    if (next === null) continue;
    if (place !== '') arrows.push(`${place}--${next}`);
    place = next;
  }
  return { place, arrows };
}

/** Null when the event says nothing of a place. */
function placeAfter(event: SessionEvent, place: string): string | null {
  switch (event.type) {
    case 'session.opened':
      return 'starting';
    case 'start.resolved':
      return 'announcing';
    case 'field.requested':
      return event.data.field;
    case 'summary.presented':
      return 'confirming';
    case 'summary.confirmed':
      return 'processing';
    case 'session.succeeded':
      return 'succeeded';
    case 'session.failed':
      return 'failed';
    case 'supervision.paused':
    case 'supervision.resumed':
      return place === '' ? null : place;
    default:
      return null;
  }
}
