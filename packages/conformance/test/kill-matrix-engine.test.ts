import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReference } from '../scripts/reference-engine.mjs';
import { brokenEngines } from '../src/fixtures/broken-engines/all-broken-engines.ts';
import { failuresOf, type KillRow } from '../src/mutants/kill-matrix.ts';

const file = new URL('./golden/kill-matrix.json', import.meta.url);
const golden = JSON.parse(readFileSync(file, 'utf8')) as readonly KillRow[];
const now = () => performance.now();
let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  reference = await startReference({ journal: true });
});
afterAll(() => reference.stop());

describe('the kill matrix of broken engines', () => {
  it('has a row for each, and each is killed by its own requirement', () => {
    expect(golden.map((row) => [row.mutant, row.requirement])).toEqual(
      brokenEngines.map((broken) => [broken.name, broken.requirement]),
    );
    expect(golden.filter((row) => !row.killed)).toEqual([]);
    expect(golden.length).toBeGreaterThanOrEqual(40);
  });
  it('is what the checks that saw them say again, and say of no sound engine', async () => {
    const checks = [...new Set(golden.map((row) => row.check))];
    const sound = await failuresOf(reference, now, undefined, checks);
    const blamed = golden.map((row) => row.requirement);
    expect([...sound.keys()].filter((id) => blamed.includes(id))).toEqual([]);
    for (const row of golden) {
      const broken = brokenEngines.find(({ name }) => name === row.mutant);
      const failures = await failuresOf(reference, now, broken, [row.check]);
      expect([row.mutant, failures.has(row.requirement)]).toEqual([row.mutant, true]);
    }
  }, 60_000);
});
