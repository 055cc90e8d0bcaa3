import { readFileSync, writeFileSync } from 'node:fs';
import { brokenEndpoints } from '@voicepay/mock-connections';
import { requirementsInForce } from '@voicepay/spec';
import { afterAll, describe, expect, it } from 'vitest';
import { connectionsSuite } from '../src/properties/connections/suite.ts';
import type { Status } from '../src/verdict/result.ts';
import { lockOf } from './mock-lock.ts';
import { verifyMock } from './mock-target.ts';

const golden = new URL('./kill-matrix.json', import.meta.url);
const broken = brokenEndpoints.filter((one) => one.endpoint !== 'processor');

/** Name of the broken endpoint -> requirement -> what became of it, `passed` left out. */
type Matrix = Record<string, Record<string, Status>>;
const matrix: Matrix = {};

describe('the mocks by the book', () => {
  it.each(['base', 'reliable', 'signed'] as const)('conform to %s', async (profile) => {
    const run = await verifyMock({ profile });
    const odd = run.results.filter((r) => !['passed', 'not_applicable'].includes(r.status));
    expect(odd.map((r) => `${r.check}: ${r.status} ${r.reason}`)).toEqual([]);
    expect(run.verdict).toBe('conforms');
  });

  it.each(['api_key', 'basic', 'bearer', 'oauth2_client_credentials', 'mutual_tls'] as const)(
    'conform behind a lock of %s, which opens to no other key',
    async (lock) => {
      const run = await verifyMock({ profile: 'base' }, {}, undefined, lockOf(lock));
      const shown = run.results.filter((r) => r.requirement.endsWith('missing-credentials'));
      expect(shown.map((r) => `${r.status} ${r.reason}`)).toEqual(
        Array(3).fill(expect.stringMatching(/^passed .* that are missing.*, wrong/)),
      );
      expect(run.verdict).toBe('conforms');
    },
  );
});

describe('a broken endpoint', () => {
  it.each(broken)(
    '$name fails $requirement and no other',
    async ({ name, profile, requirement, lock }) => {
      // Only where time is the defect is the protocol's deadline cut short.
      const slow = /in-time|ten-seconds/.test(requirement);
      const deadlines = slow ? { startMs: 2_500, outcomeMs: 2_500 } : undefined;
      const run = await verifyMock({ profile, broken: name }, {}, deadlines, lockOf(lock));
      const failed = run.results.filter((r) => r.status === 'failed' || r.status === 'warned');
      const reasons = failed.map((r) => `${r.check}: ${r.reason}`).join('\n');
      expect([...new Set(failed.map((r) => r.requirement))], reasons).toEqual([requirement]);
      expect(run.verdict === 'conforms').toBe(failed.every((r) => r.level !== 'MUST'));
      matrix[name] = { [requirement]: failed[0]?.status as Status };
    },
  );
});

describe('every MUST and SHOULD that binds connections', () => {
  const rows = requirementsInForce('1.0').filter((row) => row.role === 'connections');
  const bound = rows.filter((row) => row.level !== 'MAY').map((row) => row.id);
  const { checks, watches } = connectionsSuite;
  it.each(bound)('%s has a check, and a broken endpoint that the check catches', (id) => {
    expect([...checks, ...watches].some((check) => check.requirement === id)).toBe(true);
    expect(broken.some((one) => one.requirement === id)).toBe(true);
  });
  it('and a MAY is shown by connections that do it and conform (verify-connections.test.ts)', () => {
    const permitted = rows.filter((row) => row.level === 'MAY').map((row) => row.id);
    expect(permitted).toEqual([
      'start:may-require-the-headers',
      'report:may-refuse-unopened-sessions',
    ]);
  });
  it('and no check has a name twice', () => {
    const ids = [...checks, ...watches].map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the kill matrix', () => {
  afterAll(() => {
    if (process.env.UPDATE_GOLDEN === '1') {
      writeFileSync(golden, `${JSON.stringify(matrix, null, 2)}\n`);
    }
  });
  it('is the golden one that the docs print', () => {
    if (process.env.UPDATE_GOLDEN === '1') return;
    expect(matrix).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
});
