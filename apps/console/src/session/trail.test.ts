import { mapOfSession } from '@voicepay/conformance/session-map';
import type { SessionEvent } from '@voicepay/spec';
import { expect, test } from 'vitest';
import { trailOf } from './trail.ts';

type Told = Pick<SessionEvent, 'type'> & { readonly data?: object };
const trail = (...events: Told[]) => trailOf(events as unknown as SessionEvent[]);
const asked = (field: string): Told => ({ type: 'field.requested', data: { field } });

test('a session that was not opened is nowhere', () => {
  expect(trail()).toEqual({ place: '', arrows: [] });
});

test('a failed attempt and a pause lead along the field’s own arrow', () => {
  const { place, arrows } = trail(
    { type: 'session.opened' },
    { type: 'start.resolved' },
    asked('card_number'),
    { type: 'field.rejected' },
    asked('card_number'),
    { type: 'supervision.paused' },
  );
  expect(place).toBe('card_number');
  expect(arrows).toEqual([
    'starting--announcing',
    'announcing--card_number',
    'card_number--card_number',
    'card_number--card_number',
  ]);
});

test('every arrow of a whole call is an arrow of the normative machine', () => {
  const known = new Set(mapOfSession().arrows.map(({ id }) => id));
  const { place, arrows } = trail(
    { type: 'session.opened' },
    { type: 'start.resolved' },
    asked('card_number'),
    asked('expiration_date'),
    { type: 'card.switched' },
    asked('card_number'),
    asked('expiration_date'),
    asked('security_code'),
    { type: 'summary.presented' },
    { type: 'supervision.paused' },
    { type: 'supervision.resumed' },
    { type: 'summary.presented' },
    { type: 'summary.confirmed' },
    { type: 'session.failed' },
  );
  expect(place).toBe('failed');
  expect(arrows.filter((id) => !known.has(id))).toEqual([]);
});
