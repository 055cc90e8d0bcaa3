import { describe, expect, test } from 'vitest';
import { brokenEndpoints } from '../src/index.ts';
import { findings, lockedBy } from './probes.ts';

const connections = brokenEndpoints.filter(({ endpoint }) => endpoint !== 'processor');

describe('the catalogue of broken endpoints', () => {
  test('has at least forty entries, and no name twice', () => {
    expect(brokenEndpoints.length).toBeGreaterThanOrEqual(40);
    expect(new Set(brokenEndpoints.map(({ name }) => name)).size).toBe(brokenEndpoints.length);
  });

  for (const profile of ['base', 'reliable', 'signed'] as const) {
    test(`has a correct twin: the mock by the book holds everything at ${profile}`, async () => {
      const found = await findings({ profile, auth: lockedBy });
      expect([...found].filter(([, finding]) => finding !== 'holds')).toEqual([]);
    });
  }

  test.each(connections.map((broken) => [broken.name, broken] as const))(
    '%s breaks its own requirement and no other',
    async (name, { requirement, profile }) => {
      const locked = requirement === 'report:refuses-missing-credentials';
      const options = { profile, broken: name, ...(locked ? { auth: lockedBy } : {}) };
      const found = await findings(options);
      const broken = [...found].filter(([, finding]) => finding === 'broken');
      expect(broken.map(([id]) => id)).toEqual([requirement]);
    },
  );
});
