import type { SessionEvent } from '@voicepay/spec';
import { expect, test } from 'vitest';
import { lineOf, moneyOf } from './transcript.ts';

const line = (type: string, data: object) =>
  lineOf({ type, data, sequence: '0000000001' } as unknown as SessionEvent);

test('the agent is heard word for word', () => {
  const said = line('message.said', { message: 'disclaimer', text: 'Hello.' });
  expect(said).toEqual({ sequence: '0000000001', who: 'agent', text: 'Hello.' });
});

test('a rejected field says why and how many attempts are left', () => {
  const data = { field: 'postal_code', error: 'input_timeout', attempts_left: 1 };
  expect(line('field.rejected', data)?.text).toBe('postal code: input timeout, one attempt left');
});

test('an accepted card number shows brand and last four', () => {
  const data = { field: 'card_number', collect: 1, card: { brand: 'visa', last4: '1111' } };
  expect(line('field.accepted', data)).toMatchObject({
    who: 'keypad',
    text: 'card number accepted: visa ending in 1111',
  });
});

test('what nobody hears or does is no line', () => {
  expect(line('field.requested', { field: 'card_number' })).toBeNull();
});

test('money has the digits of its currency', () => {
  expect(moneyOf(4200, 'USD')).toBe('$42.00');
  expect(moneyOf(4200, 'JPY')).toBe('¥4,200');
  expect(moneyOf(4200, 'KWD')).toMatch(/KWD\s4\.200/);
});
