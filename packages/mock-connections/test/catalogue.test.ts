import { describe, expect, test } from 'vitest';
import { brokenEndpoints, testCredentials } from '../src/index.ts';
import { findings } from './probes.ts';

const connections = brokenEndpoints.filter(({ endpoint }) => endpoint !== 'processor');

describe('the catalogue of broken endpoints', () => {
  test('has at least forty entries, and no name twice', () => {
    expect(brokenEndpoints.length).toBeGreaterThanOrEqual(40);
    expect(new Set(brokenEndpoints.map(({ name }) => name)).size).toBe(brokenEndpoints.length);
  });

  test.each([
    ['base', 'api_key'],
    ['base', 'basic'],
    ['base', 'oauth2_client_credentials'],
    ['base', 'mutual_tls'],
    ['reliable', 'bearer'],
    ['signed', 'bearer'],
  ] as const)('has a correct twin: by the book, %s locked by %s holds', async (profile, lock) => {
    const found = await findings({ profile, auth: testCredentials[lock] });
    expect([...found].filter(([, finding]) => finding !== 'holds')).toEqual([]);
  });

  test.each(connections.map((broken) => [broken.name, broken] as const))(
    '%s breaks its own requirement and no other',
    async (name, { requirement, profile }) => {
      const found = await findings({ profile, broken: name });
      const broken = [...found].filter(([, finding]) => finding === 'broken');
      expect(broken.map(([id]) => id)).toEqual([requirement]);
    },
  );
});
