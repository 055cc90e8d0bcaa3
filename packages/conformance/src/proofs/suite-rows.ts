import type { RequirementId } from '@voicepay/spec';
import type { Proving } from '../evidence/proving.ts';
import { transitionsOf } from '../model/coverage.ts';
import { planRestartSuite, planSuite } from '../model/run-suite.ts';
import { configurationSets } from '../properties/engine/run-engine-checks.ts';

/** Rows of the machine that the default suites take; rows of deliveries are not. */
export function suiteRows(): readonly Proving[] {
  const rows = new Map<string, Set<RequirementId>>();
  for (const configuration of configurationSets.default) {
    const planned = [planSuite(configuration, 0), planRestartSuite(configuration, 1)];
    const taken = planned.flatMap(({ machine, suite }) => transitionsOf(machine, suite.cells));
    for (const { row, requirements } of taken) {
      const proven = rows.get(row) ?? new Set();
      rows.set(row, proven);
      for (const id of requirements) proven.add(id as RequirementId);
    }
  }
  return [...rows].map(([row, proves]) => ({ name: `row ${row}`, proves: [...proves] }));
}
