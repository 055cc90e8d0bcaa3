import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { payAnOrder } from './pay-an-order.ts';

vi.stubGlobal('beforeAll', beforeAll);
vi.stubGlobal('afterEach', afterEach);
vi.stubGlobal('afterAll', afterAll);
const { mock } = await import('@voicepay/mock-connections/msw');
await import('./setups/jest.ts');

test('the same lines serve a runner whose hooks are global', () => payAnOrder());

test('and every test begins with a mock that knows nothing', async () => {
  expect(mock.recorder.calls()).toEqual([]);
  await payAnOrder();
});
