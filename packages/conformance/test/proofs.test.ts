import { requirements } from '@voicepay/spec';
import { afterEach, describe, expect, it } from 'vitest';
import { startReference } from '../scripts/reference-engine.mjs';
import { realClock } from '../src/adapters/clock.ts';
import { startZone } from '../src/adapters/zone-process.ts';
import { realZoneOf } from '../src/commands/engine-world.ts';
import { newLedger } from '../src/evidence/ledger.ts';
import { engineBench } from '../src/mutants/engine-bench.ts';
import { startPeerServer } from '../src/peers/peer-server.ts';
import { knownChecks } from '../src/proofs/check-index.ts';
import { allProofs } from '../src/proofs/proof.ts';
import { runRestartScenarios } from '../src/properties/engine/restart-checks.ts';
import { scenarios } from '../src/properties/engine/scenarios/all-scenarios.ts';
import { approving } from '../src/properties/engine/scenarios/real-keys.ts';
import { type Scenario, stageFor } from '../src/properties/engine/scenarios/scenario.ts';
import { firstWalk, walks } from '../src/properties/engine/walks.ts';
import { engineRules } from '../src/properties/engine-rules.ts';
import { runActions } from '../src/session/run-session.ts';
import type { World } from '../src/session/world.ts';

describe('the index of checks', () => {
  it('names every check once, and no requirement that is no row', () => {
    const checks = knownChecks().filter(({ name }) => name !== 'rule over every session');
    const names = checks.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const known = new Set<string>(requirements.map(({ id }) => id));
    expect(checks.flatMap(({ proves }) => proves.filter((id) => !known.has(id)))).toEqual([]);
  });
  it('finds what proves a requirement, and the mutants that show the proof can fail', () => {
    const { checks, mutants } = allProofs().get('start:amount-literal') ?? {};
    expect(checks).toContain('scenario: start answers amount 42.0');
    expect(mutants?.length).toBeGreaterThan(0);
  });
});

describe('every check of engines', () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const thing of open.splice(0).reverse()) await thing.close();
  });

  it('judges what it announces, and every rule has something to judge', async () => {
    const world = await worldWithAZone();
    const ruled = newLedger();
    const how = { check: 'proofs', reproduce: [] };
    for (const { plan, actions } of [firstWalk, ...walks]) {
      ruled.judge(engineRules, await runActions(world, plan, actions), how);
    }
    const judged: (readonly [string, readonly string[]])[] = [];
    const run = async (scenario: Scenario, where: World): Promise<void> => {
      const own = newLedger();
      const stage = stageFor(scenario, where, own, [], 1, how);
      await scenario.run({ ...stage, judge: (trace) => ruled.judge(engineRules, trace, how) });
      judged.push([scenario.name, own.results().map(({ requirement }) => requirement)]);
    };
    const quick = scenarios.filter(({ restarts }) => restarts === undefined);
    await runRestartScenarios(world, scenarios, run);
    await Promise.all(quick.map((scenario) => run(scenario, world)));
    expect(sorted(judged)).toEqual(sorted(scenarios.map(({ name, proves }) => [name, proves])));
    const idle = engineRules.filter(({ requirement }) => ruled.casesOf(requirement) === 0);
    expect(idle.map(({ requirement }) => requirement)).toEqual([]);
  }, 240_000);

  /** The reference engine, with a real zone that real keys are typed at. */
  async function worldWithAZone(): Promise<World> {
    const reference = await startReference({ journal: true });
    open.push({ close: () => reference.stop() });
    const peers = await startPeerServer(realClock.elapsed);
    open.push(peers);
    const processor = peers.book.newSession();
    processor.respond.processor = approving;
    const zoneProcess = await startZone(processor.urls.processor);
    if (zoneProcess !== undefined) open.push(zoneProcess);
    const bench = await engineBench(reference, realClock.elapsed);
    open.push(bench);
    const zone = realZoneOf(zoneProcess, processor);
    return { ...bench.world, ...(zone === undefined ? {} : { zone }) };
  }
});

function sorted(proofs: readonly (readonly [string, readonly string[]])[]) {
  return Object.fromEntries(proofs.map(([name, ids]) => [name, [...ids].sort()]));
}
