import { expect, test } from 'vitest';
import { createBoundedMap } from './bounded-map.ts';

test('never holds more than it may, and always the latest half', () => {
  const map = createBoundedMap<number>(10);
  for (let i = 0; i < 103; i++) {
    map.set(`k${i}`, i);
    expect(map.entries().length).toBeLessThanOrEqual(10);
    for (let j = Math.max(0, i - 4); j <= i; j++) expect(map.get(`k${j}`)).toBe(j);
  }
  expect(map.has('k0')).toBe(false);
});

test('a key that is set again has the new value only, and a deleted one none', () => {
  const map = createBoundedMap<number>(4);
  for (const key of ['a', 'b', 'c']) map.set(key, 1);
  map.set('a', 2);
  expect(map.get('a')).toBe(2);
  expect(map.entries().filter(([key]) => key === 'a')).toEqual([['a', 2]]);
  map.delete('a');
  expect(map.has('a')).toBe(false);
});
