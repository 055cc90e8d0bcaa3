import { expect, it } from 'vitest';
import { seenWays } from './seen-ways.ts';

it('counts the leading steps that were seen, the opening first', () => {
  const ways = seenWays();
  expect(ways.stepsOf(['a'])).toBe(0);
  ways.add(['a', 'b']);
  expect(ways.stepsOf([])).toBe(1);
  expect(ways.stepsOf(['x', 'b'])).toBe(1);
  expect(ways.stepsOf(['a', 'x'])).toBe(2);
  expect(ways.stepsOf(['a', 'b'])).toBe(3);
  expect(ways.stepsOf(['a', 'b', 'c'])).toBe(3);
});

it('takes nothing as seen once it is distrusted', () => {
  const ways = seenWays();
  ways.add(['a']);
  ways.distrust();
  ways.add(['a']);
  expect(ways.stepsOf(['a'])).toBe(0);
});
