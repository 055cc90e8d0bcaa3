import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReference } from '../scripts/reference-engine.mjs';
import { newLedger } from '../src/evidence/ledger.ts';
import type { BrokenEngine } from '../src/fixtures/broken-engines/broken-engine.ts';
import { faultBlindEngines } from '../src/fixtures/broken-engines/fault-blind.ts';
import { engineBench } from '../src/mutants/engine-bench.ts';
import { faults, nameOfFault } from '../src/peers/fault-list.ts';
import { faultScenarios } from '../src/properties/engine/scenarios/faults.ts';
import { type Scenario, stageFor } from '../src/properties/engine/scenarios/scenario.ts';
import { engineRules } from '../src/properties/engine-rules.ts';
import type { World } from '../src/session/world.ts';

const now = () => performance.now();
const names = faults.map(nameOfFault);
let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  reference = await startReference();
});
afterAll(() => reference.stop());

/** What the scenario finds broken. */
async function brokenBy(scenario: Scenario, world: World): Promise<readonly string[]> {
  const ledger = newLedger();
  const how = { check: scenario.name, reproduce: [] };
  await scenario.run(stageFor(scenario, world, ledger, engineRules, 1, how));
  return ledger.brokenRequirements();
}

describe('the list of faults', () => {
  it('is made whole, and a sound engine does what is due', async () => {
    const bench = await engineBench(reference, now);
    const broken = await Promise.all(faultScenarios.map((s) => brokenBy(s, bench.world)));
    expect(broken.flat()).toEqual([]);
    expect([...bench.world.book.faults].sort()).toEqual([...names].sort());
    await bench.close();
  }, 60_000);

  it('catches an engine that takes a fault for a good answer, each by its own scenario', async () => {
    const queue = faultScenarios.map((scenario, at) => [scenario, faultBlindEngines[at]] as const);
    const alive: string[] = [];
    const lane = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [scenario, blind] = next as readonly [Scenario, BrokenEngine];
        const bench = await engineBench(reference, now, blind);
        const broken = await brokenBy(scenario, bench.world);
        if (!broken.includes(blind.requirement)) alive.push(`${blind.name}: ${broken.join()}`);
        await bench.close();
      }
    };
    await Promise.all(Array.from({ length: 6 }, lane));
    expect(alive).toEqual([]);
    expect(faultBlindEngines.length).toBe(names.length);
  }, 60_000);
});
