import { fileURLToPath } from 'node:url';
import { testCards } from '@voicepay/pci-sim/test-cards';
import { describe, expect, test } from 'vitest';
import { proveIsolation } from './card-data/prove-isolation.ts';

describe('card digits', () => {
  test('leave no trace outside the zone, and none in it once a session is over', async () => {
    const sessions = testCards.length * 2;
    const proof = await proveIsolation(sessions);
    expect(proof.leaks).toEqual([]);
    expect(proof.succeeded).toBe(sessions);
    expect(Object.keys(proof.sinks).length).toBeGreaterThanOrEqual(8);
  }, 120_000);

  test('one string copy in the zone is found, and the sink is named', async () => {
    const leaky = fileURLToPath(new URL('./card-data/leaky-zone.mjs', import.meta.url));
    const proof = await proveIsolation(4, [leaky]);
    expect(proof.leaks.join('\n')).toMatch(/^zone memory: card_number/m);
    expect(proof.leaks.join('\n')).not.toMatch(/^engine/m);
  }, 60_000);
});
