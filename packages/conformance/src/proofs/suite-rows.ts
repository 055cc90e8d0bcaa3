import type { RequirementId } from '@voicepay/spec';
import type { Proving } from '../evidence/proving.ts';
import { transitionsOf } from '../model/coverage.ts';
import { deliveryProfiles } from '../model/delivery-machine.ts';
import { planDelivery, planRestartSuite, planSuite } from '../model/run-suite.ts';
import { configurationSets } from '../properties/engine/run-engine-checks.ts';

/** Rows of the machines that the default suites take; a delivery's restarts are left to scenarios. */
export function suiteRows(): readonly Proving[] {
  const rows = new Map<string, Set<RequirementId>>();
  const planned = [
    ...configurationSets.default.flatMap((c) => [planSuite(c, 0), planRestartSuite(c, 1)]),
    ...deliveryProfiles.map((profile) => planDelivery({ connection: 'failure', profile }, 0)),
  ];
  const taken = planned.flatMap(({ machine, suite }) => transitionsOf(machine, suite.cells));
  for (const { row, requirements } of taken) {
    const proven = rows.get(row) ?? new Set();
    rows.set(row, proven);
    for (const id of requirements) proven.add(id as RequirementId);
  }
  return [...rows].map(([row, proves]) => ({ name: `row ${row}`, proves: [...proves] }));
}
