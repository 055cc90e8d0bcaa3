import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReference } from '../scripts/reference-engine.mjs';
import { newLedger } from '../src/evidence/ledger.ts';
import { brokenEngines } from '../src/fixtures/broken-engines/all-broken-engines.ts';
import type { Delivery } from '../src/model/delivery-machine.ts';
import { planDelivery, runSuite } from '../src/model/run-suite.ts';
import { engineBench } from '../src/mutants/engine-bench.ts';

let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  reference = await startReference();
});
afterAll(() => reference.stop());

async function run(delivery: Delivery, k: number, broken?: string) {
  const defect = brokenEngines.find(({ name }) => name === broken);
  if (broken !== undefined && defect === undefined) throw new Error(`no engine is ${broken}`);
  const bench = await engineBench(reference, () => performance.now(), defect);
  const ledger = newLedger();
  const how = () => ({ check: 'suite', reproduce: [] });
  const result = await runSuite(bench.world, planDelivery(delivery, k), ledger, {
    parallel: 16,
    failuresAtMost: 40,
    how,
  });
  await bench.close();
  return { ...result, broken: ledger.brokenRequirements() };
}

const toSuccess = { connection: 'success', profile: 'base' } as const;
const toFailure = { connection: 'failure', profile: 'base' } as const;

describe('the complete suite of a delivery', () => {
  it.each(['success', 'failure'] as const)(
    'to %s is passed in virtual days',
    async (connection) => {
      const { failures, coverage } = await run({ connection, profile: 'reliable' }, 1);
      expect(failures).toBe(0);
      expect(coverage.transitions).toEqual({ seen: 103, of: 103 });
    },
  );

  it('sees every pair with one state more', async () => {
    const { failures, coverage } = await run(toFailure, 2);
    expect(failures).toBe(0);
    expect(coverage.pairs).toEqual({ seen: 24, of: 24 });
  });

  it.each([
    ['keeps-cancellations-to-itself', toFailure, 'report:engine-calls-the-outcomes'],
    ['takes-500-as-acknowledged', toSuccess, 'report:nothing-else-acknowledges'],
    ['lists-nothing-undelivered', toFailure, 'report:undelivered-is-listed'],
  ] as const)('is failed by the engine that %s', async (name, delivery, requirement) => {
    const { broken } = await run(delivery, 1, name);
    expect(broken).toContain(requirement);
  });
});
