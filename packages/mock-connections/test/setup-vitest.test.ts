import { mock } from '@voicepay/mock-connections/msw';
import { expect, test } from 'vitest';
import './setups/vitest.ts';
import { payAnOrder } from './pay-an-order.ts';

test('three lines in a vitest file serve the connections', () => payAnOrder());

test('and every test begins with a mock that knows nothing', async () => {
  expect(mock.recorder.calls()).toEqual([]);
  await payAnOrder();
});
