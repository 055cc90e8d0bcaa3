import {
  complementaryConfigurations,
  nameOfConfiguration,
  type SessionConfiguration,
  standardConfigurations,
} from '@voicepay/spec';
import { type How, type Ledger, levelOf, newLedger } from '../../evidence/ledger.ts';
import { namedShare } from '../../model/coverage.ts';
import { type Delivery, deliveriesOf, deliveryProfiles } from '../../model/delivery-machine.ts';
import {
  type PlannedSuite,
  planDelivery,
  planRestartSuite,
  planSuite,
  runRestartSuite,
  runSuite,
} from '../../model/run-suite.ts';
import { runActions } from '../../session/run-session.ts';
import { eventsOf, type Trace } from '../../session/trace.ts';
import { tellAnswer, type World } from '../../session/world.ts';
import type { CheckResult } from '../../verdict/result.ts';
import { engineRules } from '../engine-rules.ts';
import { type CaseAgain, pathOfTest } from './case-again.ts';
import { hypothesisOf, outsideOf } from './hypothesis.ts';
import { randomSessions } from './random-sessions.ts';
import { canRestart, runRestartScenarios } from './restart-checks.ts';
import { scenarios } from './scenarios/all-scenarios.ts';
import { type Scenario, stageFor } from './scenarios/scenario.ts';
import { leftOut, unseenWithoutFunction, unseenWithoutRestart } from './unseen.ts';
import { firstWalk, type Walk, walks } from './walks.ts';

export interface EngineRunOptions {
  readonly seed: number;
  /** Random sessions. */
  readonly runs: number;
  /** 0: transition cover; k: complete for n + k - 1 states. */
  readonly complete: 0 | 1 | 2;
  readonly configurations: readonly SessionConfiguration[];
  /** Sessions side by side. */
  readonly parallel: number;
  readonly budgetMs: number;
  /** The command line without the seed, for `reproduce`. */
  readonly commandLine: string;
  /** Names of walks and scenarios; absent: all, and random sessions and suites too. */
  readonly only?: readonly string[];
  /** One case of an earlier run, and nothing else but the session that shows an engine. */
  readonly again?: CaseAgain;
  /** Told what is about to be run: states, tests and steps of a suite. */
  readonly onPlan: (line: string) => void;
}

export interface EngineFindings {
  readonly results: readonly CheckResult[];
  readonly coverage: Readonly<Record<string, unknown>>;
}

/**
 * The smallest; one that has every row, with a retry and a switch, for a glance; the two of them and
 * what they leave out by default; or everything.
 */
export const configurationSets = {
  smallest: standardConfigurations.slice(0, 1),
  quick: standardConfigurations.slice(1, 2),
  default: [...standardConfigurations.slice(0, 2), ...complementaryConfigurations],
  all: [...standardConfigurations, ...complementaryConfigurations],
} as const;

/** What each level does where no flag says otherwise; `all` is what `--complete` asks for. */
export const levels = {
  quick: { runs: 20, complete: 0, configurations: configurationSets.quick },
  default: { runs: 100, complete: 1, configurations: configurationSets.default },
  all: { runs: 100, complete: 1, configurations: configurationSets.all },
} as const;

/** Everything that a verification of an engine does, given a world to do it in. */
export async function runEngineChecks(
  world: World,
  options: EngineRunOptions,
): Promise<EngineFindings> {
  const ledger = newLedger();
  const { again } = options;
  const isWhole = options.only === undefined && again === undefined;
  const planned = isWhole ? plan(world, options) : [];
  const first = await walk(world, ledger, firstWalk, options);
  if (!isEngine(first)) return { results: gateResults(ledger, first), coverage: {} };
  if (again !== undefined) {
    return { results: await again.run(world, options.commandLine), coverage: {} };
  }
  const isChosen = ({ name }: { name: string }) => options.only?.includes(name) ?? true;
  const chosen = scenariosFor(world).filter(isChosen);
  const run = async (scenario: Scenario, where: World): Promise<void> => {
    if (where.interrupted()) return;
    const how = howOf(`scenario: ${scenario.name}`, options);
    await scenario.run(stageFor(scenario, where, ledger, engineRules, options.seed, how));
  };
  // Restarts come first, while few sessions have to come back with the engine.
  if (canRestart(world)) await runRestartScenarios(world, chosen, run);
  const restarts = await runSuites(world, ledger, planned.filter(isRestart), options);
  await inParallel(options.parallel, walks.filter(isChosen), async (next) => {
    if (!world.interrupted()) await walk(world, ledger, next, options);
  });
  const quick = chosen.filter(({ restarts }) => restarts === undefined);
  await inParallel(options.parallel, quick, (scenario) => run(scenario, world));
  if (!isWhole) return { results: ledger.results(), coverage: {} };
  const sessions = await randomSessions(world, ledger, engineRules, options);
  const sequences = planned.filter((suite) => !isRestart(suite));
  const suites = [...restarts, ...(await runSuites(world, ledger, sequences, options))];
  const seen = new Set(ledger.results().map(({ requirement }) => requirement));
  const unseen = [...unseenWithoutRestart(world, seen), ...unseenWithoutFunction(world, seen)];
  return {
    results: [...ledger.results(), ...unseen, ...leftOut(world, [...ledger.results(), ...unseen])],
    coverage: {
      random_sessions: sessions,
      suites,
      configurations: namedShare(configurationSets.all.map(nameOfConfiguration), (name) =>
        suites.some(({ configuration }) => configuration === name),
      ),
      hypothesis: hypothesisOf(options.complete),
      outside: outsideOf({
        canRestart: canRestart(world),
        tellsDelivery: deliveriesTo(world).length > 0,
      }),
    },
  };
}

function scenariosFor(world: World) {
  const claimed = new Set<string>(world.capabilities.levels);
  const loaded = new Set(world.capabilities.functions ?? []);
  return scenarios.filter(
    ({ levels, needsFunction }) =>
      (levels?.some((level) => claimed.has(level)) ?? true) &&
      (needsFunction === undefined || loaded.has(needsFunction)),
  );
}

async function inParallel<T>(
  lanes: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const lane = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

function howOf(check: string, options: EngineRunOptions): How {
  return { check, reproduce: [`${options.commandLine} --seed ${options.seed}`] };
}

async function walk(
  world: World,
  ledger: Ledger,
  { name, plan, actions }: Walk,
  options: EngineRunOptions,
): Promise<Trace> {
  const trace = await runActions(world, plan, actions);
  ledger.judge(engineRules, trace, howOf(`walk: ${name}`, options));
  return trace;
}

/** What will be run is told before anything is sent. */
function plan(world: World, options: EngineRunOptions): readonly PlannedSuite[] {
  const { configurations, complete } = options;
  const planned = [
    ...(canRestart(world)
      ? configurations.map((c) => planRestartSuite(c, Math.max(complete, 1)))
      : []),
    ...deliveriesTo(world).map((delivery) => planDelivery(delivery, complete)),
    ...configurations.map((c) => planSuite(c, complete)),
  ];
  for (const suite of planned) options.onPlan(tellPlan(suite));
  return planned;
}

/** An engine without virtual time cannot be asked for a schedule of three days. */
function deliveriesTo({ capabilities }: World): readonly Delivery[] {
  if (capabilities.clock !== 'virtual') return [];
  const sendsAgain = capabilities.levels.some(
    (level) => level === 'reliable' || level === 'signed',
  );
  return (sendsAgain ? deliveryProfiles : ['base' as const]).flatMap(deliveriesOf);
}

function isRestart({ machine }: PlannedSuite): boolean {
  return machine.inputs.includes('restart');
}

async function runSuites(
  world: World,
  ledger: Ledger,
  planned: readonly PlannedSuite[],
  options: EngineRunOptions,
) {
  const suites: Record<string, unknown>[] = [];
  for (const plan of planned) {
    if (world.interrupted()) break;
    const startedMs = world.now();
    const run = isRestart(plan) ? runRestartSuite : runSuite;
    const result = await run(world, plan, ledger, {
      parallel: options.parallel,
      failuresAtMost: 40,
      rules: plan.table === 'session' ? engineRules : [],
      how: (test) => ({
        check: `suite: ${plan.suite.name}`,
        reproduce: [`${options.commandLine} --seed ${options.seed}`, `inputs: ${test.join(' ')}`],
        seed: options.seed,
        path: pathOfTest(plan.name, test),
      }),
    });
    suites.push({
      configuration: plan.name,
      suite: plan.suite.name,
      states: plan.machine.states.length,
      tests: plan.suite.tests.length,
      steps: plan.suite.steps,
      run: result.tests,
      failures: result.failures,
      is_steady: result.isSteady,
      coverage: result.coverage,
      seconds: Math.round((world.now() - startedMs) / 100) / 10,
    });
  }
  return suites;
}

function tellPlan({ name, machine, suite }: PlannedSuite): string {
  return (
    `${name}: ${machine.states.length} states, ` +
    `${suite.name}: ${suite.tests.length} tests, ${suite.steps} steps`
  );
}

/** A target that shows one whole call tells one request from another; only then is it judged. */
export function isEngine(trace: Trace): boolean {
  const types = eventsOf(trace).map((event) => event.type);
  const wanted = [
    'session.opened',
    'start.resolved',
    'field.accepted',
    'session.succeeded',
  ] as const;
  return wanted.every((type) => types.includes(type));
}

/** Without a whole call nothing is earned: what failed says why, everything else is blocked by it. */
export function gateResults(ledger: Ledger, trace: Trace): readonly CheckResult[] {
  const failed = ledger.results().filter((result) => result.status === 'failed');
  const causes = failed.length > 0 ? failed : [wholeCallFailed(trace)];
  const cause = causes[0]?.requirement ?? '';
  return [...causes, ...blockedBy(cause, new Set(causes.map((c) => c.requirement)))];
}

export function blockedBy(cause: string, told: ReadonlySet<string>): readonly CheckResult[] {
  const all = new Set(engineRules.map((rule) => rule.requirement));
  return [...all]
    .filter((requirement) => !told.has(requirement) && requirement !== cause)
    .map((requirement) => ({
      requirement,
      level: levelOf(requirement),
      check: 'every session',
      status: 'blocked',
      reason: 'the first session never came to its end, so nothing else can be told',
      blockedBy: cause,
      cases: 0,
      durationMs: 0,
    }));
}

function wholeCallFailed(trace: Trace): CheckResult {
  const last = trace.steps.findLast((step) => step.answer !== undefined);
  const told = last?.answer === undefined ? 'nothing' : tellAnswer(last.answer);
  const actual = `it came as far as "${last?.story ?? 'nothing'}", answered ${told}`;
  return {
    requirement: 'process:approval-succeeds',
    level: 'MUST',
    check: `walk: ${firstWalk.name}`,
    status: 'failed',
    reason: `expected a whole call to succeed; ${actual}`,
    counterexample: {
      expected: 'a session that ends in session.succeeded',
      actual,
      story: trace.steps.map((step) => step.story),
      exchanges: trace.exchanges,
      reproduce: [],
    },
    cases: 1,
    durationMs: 0,
  };
}
