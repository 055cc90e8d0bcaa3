/**
 * Every check of this tool and the requirements that it proves, known without running anything.
 * Lists, explanations, the site and the rule "every MUST has a check or an excuse" read it here.
 */
import type { Proving } from '../evidence/proving.ts';
import { connectionsSuite } from '../properties/connections/suite.ts';
import { scenarios } from '../properties/engine/scenarios/all-scenarios.ts';
import { engineRules } from '../properties/engine-rules.ts';
import { processorChecks } from '../properties/processor/processor-checks.ts';
import { zoneChecks } from '../properties/zone/zone-checks.ts';
import { harnessTests } from './harness-tests.ts';
import { suiteRows } from './suite-rows.ts';

export function knownChecks(): readonly Proving[] {
  return [
    ...connectionChecks(),
    ...engineRules.map(({ requirement }) => ({
      name: 'rule over every session',
      proves: [requirement],
    })),
    ...named('scenario', scenarios),
    ...named('suite', suiteRows()),
    ...named('zone', zoneChecks),
    ...named('processor', processorChecks),
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
