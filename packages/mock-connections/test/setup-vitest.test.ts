import { mock } from '@voicepay/mock-connections/msw';
import { expect, test } from 'vitest';
import './setups/vitest.ts';
import { payAnOrder } from './pay-an-order.ts';

test('three lines in a vitest file serve the connections', () => payAnOrder());

test('first 503, then by the book, in one line', async () => {
  mock.play({ start: [503, {}] });
  const call = () =>
    fetch('https://shop.example/start', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': '"k1"' },
      body: '{}',
    });
  expect([(await call()).status, (await call()).status]).toEqual([503, 200]);
  expect(() => mock.play({ start: [{ status: 99 }] })).toThrow('/start/0/status: expected');
  mock.play({ start: ['reset'] });
});

test('and every test begins with a mock that knows nothing and plays nothing', async () => {
  expect(mock.recorder.calls()).toEqual([]);
  await payAnOrder();
});
