import {
  type MealyMachine,
  minimise,
  nameOfConfiguration,
  type SessionConfiguration,
  unfold,
} from '@voicepay/spec';
import type { How, Ledger } from '../evidence/ledger.ts';
import type { Broken, Rule } from '../evidence/rule.ts';
import { placeOfStep } from '../evidence/where-it-shows.ts';
import type { World } from '../session/world.ts';
import { blame } from './blame.ts';
import { type CompactMachine, compact } from './compact-machine.ts';
import { type CoverageReport, newCoverage } from './coverage.ts';
import { type Delivery, deliveryMachine, nameOfDelivery } from './delivery-machine.ts';
import { restartInputs } from './restart-inputs.ts';
import { restartRounds } from './restart-rounds.ts';
import { runDeliveryTest } from './run-delivery-test.ts';
import { runTest, type TestOutcome } from './run-test.ts';
import { type SeenWays, seenWays } from './seen-ways.ts';
import { completeSuite, restartSuite, type Suite, transitionCover } from './suite.ts';

/** Runs single tests of one machine. */
export interface TestRunner {
  /** Of the configuration, or of the delivery. */
  readonly name: string;
  readonly table: 'session' | 'delivery';
  readonly source: MealyMachine;
  readonly runTest: (
    world: World,
    inputs: readonly string[],
    ways?: SeenWays,
  ) => Promise<TestOutcome>;
}

export interface PlannedSuite extends TestRunner {
  readonly machine: CompactMachine;
  readonly suite: Suite;
}

export function sessionsOf(configuration: SessionConfiguration): TestRunner {
  const source = minimise(unfold(configuration));
  return {
    name: nameOfConfiguration(configuration),
    table: 'session',
    source,
    runTest: (world, inputs, ways) => runTest(world, source, configuration, inputs, ways),
  };
}

export function outcomesOf(delivery: Delivery): TestRunner {
  const source = deliveryMachine(delivery.profile);
  return {
    name: nameOfDelivery(delivery),
    table: 'delivery',
    source,
    runTest: (world, inputs) => runDeliveryTest(world, source, delivery, inputs),
  };
}

/** `k` 0 is the transition cover; 1 and 2 are complete for n and n + 1 states. */
export function planSuite(configuration: SessionConfiguration, k: number): PlannedSuite {
  return planWithout(restartInputs, sessionsOf(configuration), k);
}

/** What a complete suite has more for engines that can be restarted. */
export function planRestartSuite(configuration: SessionConfiguration, k: number): PlannedSuite {
  const runner = sessionsOf(configuration);
  const machine = compact(runner.source, { inputs: runner.source.inputs });
  return { ...runner, machine, suite: restartSuite(machine, k) };
}

/**
 * Restarts are left to scenarios, and so is the request to deliver again at Base, for which an engine
 * need not have a door.
 */
export function planDelivery(delivery: Delivery, k: number): PlannedSuite {
  const leftOut = delivery.profile === 'base' ? [...restartInputs, 'redeliver'] : restartInputs;
  return planWithout(leftOut, outcomesOf(delivery), k);
}

function planWithout(leftOut: readonly string[], runner: TestRunner, k: number): PlannedSuite {
  const inputs = runner.source.inputs.filter((input) => !leftOut.includes(input));
  const machine = compact(runner.source, { inputs });
  const suite = k === 0 ? transitionCover(machine) : completeSuite(machine, k);
  return { ...runner, machine, suite };
}

export interface SuiteResult {
  readonly coverage: CoverageReport;
  readonly tests: number;
  readonly failures: number;
  /** Whether steps could be looked at together: the engine is the same when it is hurried. */
  readonly isSteady: boolean;
}

export interface SuiteOptions {
  /** Sessions side by side. */
  readonly parallel: number;
  /** A run stops after this many failed tests: more of them say nothing new. */
  readonly failuresAtMost: number;
  readonly how: (test: readonly string[]) => How;
  /** Of any session: what a session breaks that strays from the machine. */
  readonly rules?: readonly Rule[];
}

/** Runs a suite, sessions side by side; what every transition showed goes to the ledger. */
export async function runSuite(
  world: World,
  planned: PlannedSuite,
  ledger: Ledger,
  options: SuiteOptions,
): Promise<SuiteResult> {
  const { machine, suite } = planned;
  const coverage = newCoverage(planned);
  const ways = seenWays();
  let next = 0;
  let tests = 0;
  let failures = 0;
  const work = async (): Promise<void> => {
    for (;;) {
      const test = suite.tests[next];
      next += 1;
      if (test === undefined || failures >= options.failuresAtMost || world.interrupted()) return;
      const inputs = test.map((input) => machine.inputs[input] as string);
      const outcome = await planned.runTest(world, inputs, ways);
      tests += 1;
      coverage.see(outcome.passed);
      record(ledger, outcome, options.how(inputs), options.rules);
      if (outcome.failure !== undefined) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: options.parallel }, work));
  return { coverage: coverage.report(), tests, failures, isSteady: ways.isTrusted() };
}

/** Sessions that one restart serves. */
const sessionsPerRestart = 500;

/** The same where every test restarts the engine: many sessions share a restart. */
export async function runRestartSuite(
  world: World,
  planned: PlannedSuite,
  ledger: Ledger,
  options: SuiteOptions,
): Promise<SuiteResult> {
  const { machine, suite } = planned;
  const { restart } = world;
  if (restart === undefined) throw new Error('no hook restarts this engine');
  const coverage = newCoverage(planned);
  let tests = 0;
  let failures = 0;
  for (let at = 0; at < suite.tests.length; at += sessionsPerRestart) {
    if (world.interrupted() || failures >= options.failuresAtMost) break;
    const batch = suite.tests.slice(at, at + sessionsPerRestart);
    const rounds = restartRounds(restart, batch.length);
    const shared = { ...world, restart: rounds.restart };
    const runOne = async (test: readonly number[]): Promise<void> => {
      const inputs = test.map((input) => machine.inputs[input] as string);
      const outcome = await planned.runTest(shared, inputs).finally(rounds.leave);
      tests += 1;
      coverage.see(outcome.passed);
      record(ledger, outcome, options.how(inputs), options.rules);
      if (outcome.failure !== undefined) failures += 1;
    };
    await Promise.all(batch.map(runOne));
  }
  return { coverage: coverage.report(), tests, failures, isSteady: true };
}

/** A rule that the session breaks says more than the row that found it: it speaks of one thing. */
export function record(
  ledger: Ledger,
  outcome: TestOutcome,
  how: How,
  rules: readonly Rule[] = [],
): void {
  for (const { transition } of outcome.passed) {
    for (const requirement of transition.requirements) {
      ledger.record(requirement, { cases: 1 }, outcome.trace, how);
    }
  }
  if (outcome.failure === undefined) return;
  const { difference, transition } = outcome.failure;
  const broken: Broken = {
    expected: difference.expected,
    actual: difference.actual,
    isGuess: true,
    hint: `Row ${transition.row} of machine/payment-session.yaml; it cites ${transition.requirements.join(', ')}.`,
  };
  const { trace } = outcome;
  const told = rules.filter((rule) => rule.judge(trace).broken !== undefined);
  if (told.length > 0) {
    ledger.judge(told, trace, how);
    return;
  }
  ledger.record(blame(transition, difference), { cases: 1, broken }, trace, how, () =>
    placeOfStep(trace, trace.steps.length - 1),
  );
}
