import type { CheckResult, Exchange, Run } from '@voicepay/conformance';
import { expect, test } from 'vitest';
import { failuresOf, stepsOf } from './replay-steps.ts';

const result = (status: string, exchanges: readonly Partial<Exchange>[] = []) =>
  ({ status, counterexample: { exchanges } }) as unknown as CheckResult;

test('failures come before warnings, and what held is left out', () => {
  const results = ['passed', 'warned', 'failed', 'not_run'].map((status) => result(status));
  const shown = failuresOf({ results } as unknown as Run);
  expect(shown.map(({ status }) => status)).toEqual(['failed', 'warned']);
});

test('a step is where the last snapshot or refusal said that the session is', () => {
  const body = (value: object) => ({ responseBody: JSON.stringify(value) });
  const steps = stepsOf(
    result('failed', [
      {},
      body({ state: 'collecting', field: 'postal_code', paused: true }),
      body({ state: 'of grace' }),
      { responseBody: 'null' },
      { responseBody: '<html>' },
      body({ state: 'failed' }),
    ]),
  );
  expect(steps.map(({ place, isPaused }) => [place, isPaused])).toEqual([
    ['', false],
    ['postal_code', true],
    ['postal_code', true],
    ['postal_code', true],
    ['postal_code', true],
    ['failed', false],
  ]);
});
