/**
 * Every check of this tool and the requirements that it proves, known without running anything.
 * Lists, explanations, the site and the rule "every MUST has a check or an excuse" read it here.
 */
import type { RequirementId } from '@voicepay/spec';
import type { Proving } from '../evidence/proving.ts';
import { transitionsOf } from '../model/coverage.ts';
import { planRestartSuite, planSuite } from '../model/run-suite.ts';
import { connectionsSuite } from '../properties/connections/suite.ts';
import { configurationSets } from '../properties/engine/run-engine-checks.ts';
import { scenarios } from '../properties/engine/scenarios/all-scenarios.ts';
import { engineRules } from '../properties/engine-rules.ts';
import { processorCheck } from '../properties/processor/processor-checks.ts';
import { zoneChecks } from '../properties/zone/zone-checks.ts';
import { harnessTests } from './harness-tests.ts';

export function knownChecks(): readonly Proving[] {
  return [
    ...connectionChecks(),
    ...engineRules.map(({ requirement }) => ({
      name: 'rule over every session',
      proves: [requirement],
    })),
    ...named('scenario', scenarios),
    ...suiteRows(),
    ...named('zone', zoneChecks),
    ...named('processor', [processorCheck]),
    ...named('test', harnessTests),
  ];
}

function connectionChecks(): readonly Proving[] {
  return [...connectionsSuite.checks, ...connectionsSuite.watches].map(({ id, requirement }) => ({
    name: id,
    proves: [requirement],
  }));
}

function named(kind: string, checks: readonly Proving[]): readonly Proving[] {
  return checks.map(({ name, proves }) => ({ name: `${kind}: ${name}`, proves }));
}

/** Rows of the machine that the default suites take; rows of deliveries are not. */
function suiteRows(): readonly Proving[] {
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
  return [...rows].map(([row, proves]) => ({ name: `suite: row ${row}`, proves: [...proves] }));
}
