import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRun } from './replay-file.ts';

const text = readFileSync(new URL('../../test/engine-run.json', import.meta.url), 'utf8');

test('a run as the harness writes it is taken', () => {
  expect(readRun(text).ok).toBe(true);
});

test.each([
  ['half a file', text.slice(0, 100)],
  ['a list', '[]'],
  ['another object', '{"role":"engine"}'],
  ['results of another shape', JSON.stringify({ ...JSON.parse(text), results: [{}] })],
  [
    'a story that is no list of lines',
    JSON.stringify(JSON.parse(text, (key, value) => (key === 'story' ? [1] : value))),
  ],
])('%s is refused, saying what was expected', (_, broken) => {
  const reading = readRun(broken);
  expect(reading).toMatchObject({ ok: false, message: expect.stringContaining('voicepay verify') });
});
