import { validate } from '@voicepay/spec';
import { expect, it } from 'vitest';
import { readOpening } from './read-requests.ts';

it.each([
  ['2026-06-15T12:00:00Z', Date.UTC(2026, 5, 15, 12)],
  ['2026-06-15T12:00:00.25+02:00', Date.UTC(2026, 5, 15, 10, 0, 0, 250)],
  ['2016-12-31T23:59:60Z', Date.UTC(2017, 0, 1)],
  ['2016-12-31T15:59:60.5-08:00', Date.UTC(2017, 0, 1, 0, 0, 0, 500)],
])('a session that opens at %s has a clock', (now, startAt) => {
  const body = { conversation_id: 'conv_1', channel: 'voice', function: 'pay', now };
  expect(validate('open-session', body).ok).toBe(true);
  expect(readOpening(body, null).startAt).toBe(startAt);
});
