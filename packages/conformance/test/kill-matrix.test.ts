import { brokenEndpoints } from '@voicepay/mock-connections';
import { describe, expect, it } from 'vitest';
import { verifyMock } from './mock-target.ts';

describe('the mocks by the book', () => {
  it.each(['base', 'reliable', 'signed'] as const)('conform to %s', async (profile) => {
    const run = await verifyMock({ profile });
    const odd = run.results.filter((r) => !['passed', 'not_applicable'].includes(r.status));
    expect(odd.map((r) => `${r.check}: ${r.status}`)).toEqual([
      // The mock opens a session for any order, so there is no refusal to look at.
      'start:speaks-its-refusal/problem-document: not_observable',
    ]);
    expect(run.verdict).toBe('conforms');
  });
});

describe('a broken endpoint', () => {
  it.each(brokenEndpoints)('$name fails $requirement and no other', async (broken) => {
    const run = await verifyMock({ profile: broken.profile, broken: broken.name });
    const failed = run.results.filter((r) => r.status === 'failed' || r.status === 'warned');
    const reasons = failed.map((r) => `${r.requirement}: ${r.reason}`).join('\n');
    expect([...new Set(failed.map((r) => r.requirement))], reasons).toEqual([broken.requirement]);
    expect(run.verdict).not.toBe('conforms');
  });
});
