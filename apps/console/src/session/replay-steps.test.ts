import type { CheckResult, Exchange, Run } from '@voicepay/conformance';
import { expect, test } from 'vitest';
import { failuresOf, placesOf, stepsOf } from './replay-steps.ts';

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

test('a failure says where it shows, as far as its run does and has such a line', () => {
  const shown = { story: ['opens', 'confirms'], exchanges: [{}] };
  const at = (places: object) =>
    placesOf({ counterexample: { ...shown, ...places } } as unknown as CheckResult);
  expect(at({ wrongStep: 1, wrongExchange: 0 })).toEqual({ step: 1, exchange: 0 });
  expect(at({ wrongStep: 2, wrongExchange: '0' })).toEqual({ step: null, exchange: null });
  expect(placesOf({} as CheckResult)).toEqual({ step: null, exchange: null });
});
