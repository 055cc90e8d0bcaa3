import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenZones } from '../src/fixtures/broken-zones/all-broken-zones.ts';
import type { KillRow } from '../src/mutants/kill-matrix.ts';
import { openZoneLab, type ZoneLab } from '../src/mutants/zone-lab.ts';
import { zoneChecks } from '../src/properties/zone/zone-checks.ts';

const file = new URL('./golden/zone-kill-matrix.json', import.meta.url);
const golden = JSON.parse(readFileSync(file, 'utf8')) as readonly KillRow[];
let lab: ZoneLab;
beforeAll(async () => {
  lab = await openZoneLab(() => performance.now());
}, 60_000);
afterAll(() => lab.close());

describe('the kill matrix of broken zones', () => {
  it('has a row for each, and each fails its own requirement and no other', () => {
    expect(golden.map((row) => [row.mutant, row.requirement])).toEqual(
      brokenZones.map((broken) => [broken.name, broken.requirement]),
    );
    expect(golden.filter((row) => !row.killed || row.also.length > 0)).toEqual([]);
  });
  it('has a broken zone for every requirement that a check proves', () => {
    const proven = new Set(zoneChecks.flatMap(({ proves }) => proves));
    const broken = new Set(brokenZones.map(({ requirement }) => requirement));
    expect([...proven].filter((id) => !broken.has(id))).toEqual([]);
  });
  it('is what the checks that saw them say again, and say of no sound zone', async () => {
    const checks = [...new Set(golden.map((row) => row.check))];
    expect([...(await lab.failuresOf(undefined, checks))]).toEqual([]);
    for (const row of golden) {
      const broken = brokenZones.find(({ name }) => name === row.mutant);
      const failures = await lab.failuresOf(broken, [row.check]);
      expect([row.mutant, failures.has(row.requirement)]).toEqual([row.mutant, true]);
    }
  }, 120_000);
});
