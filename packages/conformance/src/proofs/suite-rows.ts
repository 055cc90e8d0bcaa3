import type { RequirementId } from '@voicepay/spec';
import type { Proving } from '../evidence/proving.ts';
import { fedTransitions } from '../model/coverage.ts';
import { planSuite } from '../model/run-suite.ts';
import { configurationSets } from '../properties/engine/run-engine-checks.ts';

/** Rows of the machine that the default suites take; rows of restarts and deliveries are not. */
export function suiteRows(): readonly Proving[] {
  const rows = new Map<string, Set<RequirementId>>();
  for (const configuration of configurationSets.default) {
    const { machine, suite } = planSuite(configuration, 0);
    for (const { row, requirements } of fedTransitions(machine, suite.unfed)) {
      const proven = rows.get(row) ?? new Set();
      rows.set(row, proven);
      for (const id of requirements) proven.add(id as RequirementId);
    }
  }
  return [...rows].map(([row, proves]) => ({ name: `row ${row}`, proves: [...proves] }));
}
