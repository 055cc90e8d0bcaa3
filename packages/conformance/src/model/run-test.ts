import type { MealyMachine, Output, SessionConfiguration, Transition } from '@voicepay/spec';
import { driveSession } from '../session/session-driver.ts';
import type { SessionPlan } from '../session/session-plan.ts';
import type { Step, Trace } from '../session/trace.ts';
import type { World } from '../session/world.ts';
import { concretise, type Scene } from './concretise.ts';
import { compareSnapshot, compareStep, type Difference } from './expectation.ts';
import { type Repetitions, repetitionsOn } from './repetitions.ts';
import { restartInputs } from './restart-inputs.ts';
import { type SeenWays, seenWays } from './seen-ways.ts';
import { limitsFor, planOf, type SuiteLimits } from './suite-plan.ts';
import { scriptZone, zoneAnswers } from './zone-script.ts';

/** What one test of a suite found. */
export interface TestOutcome {
  readonly trace: Trace;
  /** Rows whose transitions were seen to be right, with the state they left and the input. */
  readonly passed: readonly PassedTransition[];
  readonly failure?: { readonly difference: Difference; readonly transition: Transition };
}

export interface PassedTransition {
  readonly state: string;
  readonly input: string;
  readonly transition: Transition;
}

/**
 * Feeds one sequence of inputs to a fresh session and compares all that the engine shows with the
 * machine's. Steps that were right before, on the same way, are looked at together. A test that fails
 * so is run again with a look at every step, which decides; if it passes, the engine is not one whose
 * steps can be looked at together, and from then on every step of every test is looked at.
 */
export async function runTest(
  world: World,
  machine: MealyMachine,
  configuration: SessionConfiguration,
  inputs: readonly string[],
  ways: SeenWays = seenWays(),
): Promise<TestOutcome> {
  const hasShortSession = timesOutWhileStarting(machine, inputs);
  const run = (seen: number) => {
    const limits = limitsFor(hasShortSession);
    return runOnce(world, machine, planOf(configuration, limits), limits, inputs, seen);
  };
  // Its sessions are told another limit: they are not those of the other tests.
  if (hasShortSession) return run(0);
  const seen = ways.stepsOf(inputs);
  const outcome = await run(seen);
  if (outcome.failure === undefined) ways.add(inputs);
  if (outcome.failure === undefined || seen === 0) return outcome;
  const again = await run(0);
  if (again.failure === undefined) ways.distrust();
  return again;
}

async function runOnce(
  world: World,
  machine: MealyMachine,
  plan: SessionPlan,
  limits: SuiteLimits,
  inputs: readonly string[],
  seen: number,
): Promise<TestOutcome> {
  const driver = driveSession(world, plan, { snapshots: false });
  const test: RunningTest = {
    machine,
    plan,
    limits,
    driver,
    passed: [],
    state: machine.initial,
    intentAtMs: 0,
    seen,
    owed: undefined,
    repetitions: repetitionsOn(machine, driver.peers),
  };
  let failure = await openSession(test);
  for (let at = 0; at < inputs.length && failure === undefined; ) {
    const done = await feed(test, inputs, at);
    failure = done.failure;
    at += done.inputs;
  }
  failure ??= await gatherOwed(test);
  driver.done();
  const found = { trace: driver.trace(), passed: test.passed };
  return failure === undefined ? found : { ...found, failure };
}

interface RunningTest extends Scene {
  readonly machine: MealyMachine;
  readonly passed: PassedTransition[];
  state: string;
  intentAtMs: number;
  /** So many leading steps, the opening included, need no look of their own. */
  seen: number;
  /** Undefined when everything was looked at. */
  owed: Owed | undefined;
  readonly repetitions: Repetitions;
}

type Failure = TestOutcome['failure'];

/** Steps that were taken and not looked at, the answers to their requests aside. */
interface Owed {
  /** What they must have brought. */
  readonly outputs: readonly Output[];
  /** The first of them. */
  readonly since: Transition;
}

function openingOf(machine: MealyMachine): Transition {
  const requirements = ['events:opened-is-first', 'start:called-once-per-session'];
  return {
    to: machine.initial,
    cell: 'move',
    outputs: machine.opening,
    requirements,
    row: 'opening',
  };
}

async function openSession(test: RunningTest): Promise<Failure> {
  const transition = openingOf(test.machine);
  const isSeen = test.seen > 0;
  const step = await test.driver.open(isSeen ? 'later' : 'whole');
  if (isSeen) owe(test, transition, undefined);
  const outputs = isSeen ? transition.outputs.filter(isReply) : transition.outputs;
  const difference = compareStep(outputs, step, undefined);
  return difference === undefined ? undefined : { difference, transition };
}

/** One input, with the answers of the zone to the commands that it causes: inputs of their own. */
async function feed(
  test: RunningTest,
  inputs: readonly string[],
  at: number,
): Promise<{ inputs: number; failure?: NonNullable<Failure> }> {
  const { driver } = test;
  const taken = takenBy(test, inputs, at);
  const { input, transition: first } = taken[0] as PassedTransition;
  const missing = await beReady(test, input, taken.length > 1);
  if (missing !== undefined) return { inputs: 0, failure: missing };
  const { action, code } = concretise(input, test);
  scriptZone(driver.peers, taken);
  for (const { state, transition } of taken) test.repetitions.take(state, transition);
  const isSeen = at + 1 < test.seen && canWait(input);
  const isLater = isSeen || input === 'snapshot' || canGlance(first, inputs[at + 1]);
  const step = await driver.perform(action, isLater ? 'later' : 'whole');
  const difference = isLater
    ? judgeAnswer(test, input, first, step, code)
    : judgeWhole(test, taken, step, code);
  const { transition } = taken.at(-1) as PassedTransition;
  if (difference !== undefined) return { inputs: 0, failure: { difference, transition } };
  if (action.kind === 'confirm' && first.cell === 'move') test.intentAtMs = driver.elapsedMs();
  if (isLater && action.kind === 'start_answer') await driver.quiet();
  test.passed.push(...taken);
  test.state = transition.to;
  return { inputs: taken.length };
}

function takenBy(
  { machine, state }: RunningTest,
  inputs: readonly string[],
  at: number,
): readonly PassedTransition[] {
  const isAnswer = (input: string) => zoneAnswers[input] !== undefined;
  const taken: PassedTransition[] = [];
  for (const input of inputs.slice(at)) {
    if (taken.length > 0 && !isAnswer(input)) break;
    const from = taken.at(-1)?.transition.to ?? state;
    taken.push({ state: from, input, transition: machine.transition(from, input) });
  }
  return taken;
}

/** Waits for what the input needs of the steps that were not looked at. */
async function beReady(test: RunningTest, input: string, isAnswered: boolean): Promise<Failure> {
  // A command that was not taken may come again at any time: nothing after it is looked at later.
  if (isAnswered) test.seen = 0;
  if (test.owed === undefined || test.owed.outputs.length === 0) return undefined;
  // A confirmation cites the summary that was read, and the zone's answer is for one command.
  if (isAnswered || input.startsWith('confirm')) return gatherOwed(test);
  if (timers.includes(input)) await test.driver.quiet();
  // Facts show the token and the number of a command.
  else await test.driver.arrived(test.owed.outputs.filter(isCall).length);
  return undefined;
}

const timers = ['start_timed_out', 'session_timeout', 'processing_timeout'];

/** Whether the steps after this one can do without what it brings. */
function canWait(input: string): boolean {
  return !restartInputs.includes(input);
}

/** Looks at what no step has looked at yet. */
async function gatherOwed(test: RunningTest): Promise<Failure> {
  const { driver, owed } = test;
  if (owed === undefined) return undefined;
  test.owed = undefined;
  const step = test.repetitions.leaveOut(await driver.gather(), owed.outputs);
  const difference = compareStep(owed.outputs, step, undefined);
  return difference === undefined ? undefined : { difference, transition: owed.since };
}

/** All that a step brought, and those before it that were not looked at. */
function judgeWhole(
  test: RunningTest,
  taken: readonly PassedTransition[],
  step: Step,
  code: string | undefined,
): Difference | undefined {
  const own = taken.flatMap(({ transition }) => transition.outputs);
  const outputs = [...(test.owed?.outputs ?? []), ...own];
  test.owed = undefined;
  return compareStep(outputs, test.repetitions.leaveOut(step, outputs), code);
}

/** The answer alone; the rest is owed. */
function judgeAnswer(
  test: RunningTest,
  input: string,
  transition: Transition,
  step: Step,
  code: string | undefined,
): Difference | undefined {
  const { outputs } = transition;
  const published = test.owed?.outputs.filter(isPublished).length ?? 0;
  owe(test, transition, code);
  return input === 'snapshot'
    ? compareSnapshot(outputs, step, test.driver.seenEvents() + published)
    : compareStep(outputs.filter(isReply), step, code);
}

function owe(test: RunningTest, transition: Transition, code: string | undefined): void {
  const { outputs: before = [], since = transition } = test.owed ?? {};
  const own = transition.outputs.filter((o) => !isReply(o) && o.kind !== 'snapshot');
  test.owed = { outputs: [...before, ...own.map((output) => withCode(output, code))], since };
}

/** Later nobody knows any more which answer `from_answer` spoke of. */
function withCode(output: Output, code: string | undefined): Output {
  if (code === undefined) return output;
  const data = Object.entries(output.data).map(([k, v]) => [k, v === 'from_answer' ? code : v]);
  return { ...output, data: Object.fromEntries(data) };
}

function isReply({ kind }: Output): boolean {
  return kind === 'reply';
}

function isCall({ kind }: Output): boolean {
  return kind === 'command' || kind === 'call';
}

function isPublished({ kind }: Output): boolean {
  return kind === 'event' || kind === 'message';
}

/**
 * Where nothing but a reply is due and a snapshot follows, its sequence number shows the silence:
 * no need to wait for it twice.
 */
function canGlance(transition: Transition, next: string | undefined): boolean {
  return transition.cell !== 'move' && next === 'snapshot' && transition.outputs.length === 1;
}

function timesOutWhileStarting(machine: MealyMachine, inputs: readonly string[]): boolean {
  let state = machine.initial;
  for (const input of inputs) {
    if (input === 'session_timeout' && state === machine.initial) return true;
    state = machine.transition(state, input).to;
  }
  return false;
}
