import { minimise, type SessionConfiguration, unfold } from '@voicepay/spec';
import type { How, Ledger } from '../evidence/ledger.ts';
import { placeOfStep } from '../evidence/where-it-shows.ts';
import type { World } from '../session/world.ts';
import { blame } from './blame.ts';
import { type CompactMachine, compact } from './compact-machine.ts';
import { type CoverageReport, newCoverage } from './coverage.ts';
import { restartInputs } from './restart-inputs.ts';
import { runTest, type TestOutcome } from './run-test.ts';
import { completeSuite, type Suite, transitionCover } from './suite.ts';

export interface PlannedSuite {
  readonly configuration: SessionConfiguration;
  readonly machine: CompactMachine;
  readonly suite: Suite;
}

/** `k` 0 is the transition cover; 1 and 2 are complete for n and n + 1 states. */
export function planSuite(configuration: SessionConfiguration, k: number): PlannedSuite {
  const source = minimise(unfold(configuration));
  const inputs = source.inputs.filter((input) => !restartInputs.includes(input));
  const machine = compact(source, { inputs });
  const suite = k === 0 ? transitionCover(machine) : completeSuite(machine, k);
  return { configuration, machine, suite };
}

export interface SuiteResult {
  readonly coverage: CoverageReport;
  readonly tests: number;
  readonly failures: number;
}

export interface SuiteOptions {
  /** Sessions side by side. */
  readonly parallel: number;
  /** A run stops after this many failed tests: more of them say nothing new. */
  readonly failuresAtMost: number;
  readonly how: (test: readonly string[]) => How;
}

/** Runs a suite, sessions side by side; what every transition showed goes to the ledger. */
export async function runSuite(
  world: World,
  { configuration, machine, suite }: PlannedSuite,
  ledger: Ledger,
  options: SuiteOptions,
): Promise<SuiteResult> {
  const coverage = newCoverage(machine, suite.unfed);
  let next = 0;
  let tests = 0;
  let failures = 0;
  const work = async (): Promise<void> => {
    for (;;) {
      const test = suite.tests[next];
      next += 1;
      if (test === undefined || failures >= options.failuresAtMost || world.interrupted()) return;
      const inputs = test.map((input) => machine.inputs[input] as string);
      const outcome = await runTest(world, machine.source, configuration, inputs);
      tests += 1;
      coverage.see(outcome.passed);
      record(ledger, outcome, options.how(inputs));
      if (outcome.failure !== undefined) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: options.parallel }, work));
  return { coverage: coverage.report(), tests, failures };
}

export function record(ledger: Ledger, outcome: TestOutcome, how: How): void {
  for (const { transition } of outcome.passed) {
    for (const requirement of transition.requirements) {
      ledger.record(requirement, { cases: 1 }, outcome.trace, how);
    }
  }
  if (outcome.failure === undefined) return;
  const { difference, transition } = outcome.failure;
  const broken = {
    expected: difference.expected,
    actual: difference.actual,
    hint: `Row ${transition.row} of machine/payment-session.yaml; it cites ${transition.requirements.join(', ')}.`,
  };
  const { trace } = outcome;
  ledger.record(blame(transition, difference), { cases: 1, broken }, trace, how, () =>
    placeOfStep(trace, trace.steps.length - 1),
  );
}
