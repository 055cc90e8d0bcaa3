import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReference } from '../scripts/reference-engine.mjs';
import { brokenEngines } from '../src/fixtures/broken-engines/all-broken-engines.ts';
import { failuresOf, type KillRow } from '../src/mutants/kill-matrix.ts';
import { scenarios } from '../src/properties/engine/scenarios/all-scenarios.ts';

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
  it('names nothing else as failed, but for a reason', () => {
    const others = golden.filter(({ also, why }) => also.length > 0 && why === undefined);
    expect(others.map(({ mutant, also }) => [mutant, also])).toEqual([]);
  });
  it('is what the checks that saw them say again, and where, and say of no sound engine', async () => {
    const checks = [...new Set(golden.map((row) => row.check))];
    const sound = await failuresOf(reference, now, undefined, { only: checks });
    const blamed = golden.map((row) => row.requirement);
    expect([...sound.keys()].filter((id) => blamed.includes(id))).toEqual([]);
    const seen: (readonly [string, string])[] = [];
    const queue = [...golden];
    const lane = async (): Promise<void> => {
      for (let row = queue.shift(); row !== undefined; row = queue.shift()) {
        seen.push([row.mutant, await saidAgain(row)]);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    expect(seen.filter(([, said]) => said !== 'seen, and where')).toEqual([]);
    expect(seen.length).toBe(golden.length);
  }, 120_000);
});

const lanes = 6;
const restarting = scenarios.filter(({ restarts }) => restarts !== undefined);

/** A row with restarts has an engine of its own: nobody else's sessions come back with it. */
async function saidAgain(row: KillRow): Promise<string> {
  const broken = brokenEngines.find(({ name }) => name === row.mutant);
  const isRestarted = restarting.some(({ name }) => name === row.check);
  const engine = isRestarted ? await startReference({ journal: true }) : reference;
  const failures = await failuresOf(engine, now, broken, { only: [row.check] });
  if (isRestarted) await engine.stop();
  const found = failures.get(row.requirement)?.counterexample;
  if (found === undefined) return 'nothing';
  const isShown = found.exchanges.length === 0 || found.wrongExchange !== undefined;
  return isShown ? 'seen, and where' : 'seen, but not in which exchange';
}
