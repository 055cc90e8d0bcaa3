import type { MealyMachine, Output, SessionConfiguration, Transition } from '@voicepay/spec';
import { answerEmpty, type PeerCall } from '../peers/peer-call.ts';
import { commandOf, type SessionPeers } from '../peers/session-peers.ts';
import { driveSession, type SessionDriver } from '../session/session-driver.ts';
import type { Step, Trace } from '../session/trace.ts';
import type { World } from '../session/world.ts';
import { concretise, type Scene } from './concretise.ts';
import { compareSnapshot, compareStep, type Difference } from './expectation.ts';
import { limitsFor, planOf } from './suite-plan.ts';

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

const zoneAnswers: Readonly<Record<string, number>> = { zone_refused: 409, zone_unreachable: 503 };

/** Feeds one sequence of inputs to a fresh session and compares every answer with the machine's. */
export async function runTest(
  world: World,
  machine: MealyMachine,
  configuration: SessionConfiguration,
  inputs: readonly string[],
): Promise<TestOutcome> {
  const limits = limitsFor(timesOutWhileStarting(machine, inputs));
  const plan = planOf(configuration, limits);
  const driver = driveSession(world, plan, { snapshots: false });
  const test: RunningTest = {
    machine,
    plan,
    limits,
    driver,
    passed: [],
    state: machine.initial,
    intentAtMs: 0,
    glanced: undefined,
    mayRepeat: undefined,
  };
  const opened = compareStep(machine.opening, await driver.open(), undefined);
  let failure: TestOutcome['failure'] =
    opened === undefined ? undefined : { difference: opened, transition: openingOf(machine) };
  for (let at = 0; at < inputs.length && failure === undefined; ) {
    const done = await feed(test, inputs.slice(at));
    failure = done.failure;
    at += done.inputs;
  }
  if (failure === undefined && test.glanced !== undefined) {
    const rest = compareStep(
      [],
      withoutRepeats(await driver.gather(), driver.peers, machine.opening, [test.mayRepeat]),
      undefined,
    );
    if (rest !== undefined) failure = { difference: rest, transition: test.glanced };
  }
  driver.done();
  const found = { trace: driver.trace(), passed: test.passed };
  return failure === undefined ? found : { ...found, failure };
}

interface RunningTest extends Scene {
  readonly machine: MealyMachine;
  readonly passed: PassedTransition[];
  state: string;
  intentAtMs: number;
  /** The last transition, when no more than its answer was looked at. */
  glanced: Transition | undefined;
  /** The command that may come again in the state that the session is in. */
  mayRepeat: string | undefined;
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

/** One input, with the answers of the zone to the commands that it causes: inputs of their own. */
async function feed(
  test: RunningTest,
  rest: readonly string[],
): Promise<{ inputs: number; failure?: NonNullable<TestOutcome['failure']> }> {
  const { machine, driver } = test;
  const [input = '', ...after] = rest;
  const follow = after.slice(
    0,
    after.findIndex((next) => zoneAnswers[next] === undefined),
  );
  const answers = after.every((next) => zoneAnswers[next] !== undefined) ? after : follow;
  const taken: PassedTransition[] = [];
  let { state } = test;
  for (const word of [input, ...answers]) {
    const transition = machine.transition(state, word);
    taken.push({ state, input: word, transition });
    state = transition.to;
  }
  const first = machine.transition(test.state, input);
  const { action, code } = concretise(input, test);
  scriptZone(driver.peers, taken);
  const glance = input === 'snapshot' || canGlance(first, after[0]);
  const outputs = taken.flatMap(({ transition }) => transition.outputs);
  const step = withoutRepeats(
    await driver.perform(action, glance ? 'glance' : 'whole'),
    driver.peers,
    outputs,
    [test.mayRepeat, ...taken.map(({ transition }) => transition.mayRepeat)],
  );
  const difference = judge(input, outputs, step, driver, glance, code);
  if (difference !== undefined) {
    const { transition } = taken.at(-1) as PassedTransition;
    return { inputs: taken.length, failure: { difference, transition } };
  }
  if (action.kind === 'confirm' && first.cell === 'move') test.intentAtMs = driver.elapsedMs();
  test.passed.push(...taken);
  for (const { transition } of taken) {
    const isLeft = stateOf(machine, transition.to) !== stateOf(machine, test.state);
    test.mayRepeat = transition.mayRepeat ?? (isLeft ? undefined : test.mayRepeat);
    test.state = transition.to;
  }
  test.glanced = glance ? first : undefined;
  return { inputs: taken.length };
}

function stateOf(machine: MealyMachine, name: string): string {
  return machine.situationOf(name).state;
}

/**
 * Leaves out the command that the machine lets come again (`may_repeat`), where it is byte for byte
 * one that the zone did not take. What is due is not left out: after a restart the process command
 * is, the same as before it.
 */
function withoutRepeats(
  step: Step,
  peers: SessionPeers,
  due: readonly Output[],
  mayRepeat: readonly (string | undefined)[],
): Step {
  if (mayRepeat.every((name) => name === undefined)) return step;
  const surplus = new Map<string | undefined, number>();
  for (const call of step.calls) {
    const name = commandOf(call)?.command;
    surplus.set(name, (surplus.get(name) ?? 0) + 1);
  }
  for (const { kind, name } of due) {
    if (kind === 'command') surplus.set(name, (surplus.get(name) ?? 0) - 1);
  }
  const isUnreached = (call: PeerCall): boolean =>
    call.peer === 'zone' &&
    call.answer !== undefined &&
    (call.answer.kind !== 'answer' || call.answer.status >= 500);
  const isRepeat = (call: PeerCall) =>
    peers.calls.some(
      (earlier) => earlier.order < call.order && isUnreached(earlier) && earlier.body === call.body,
    );
  const calls = step.calls.filter((call) => {
    const name = commandOf(call)?.command;
    const left = surplus.get(name) ?? 0;
    if (name === undefined || !mayRepeat.includes(name) || left <= 0 || !isRepeat(call))
      return true;
    surplus.set(name, left - 1);
    return false;
  });
  return { ...step, calls };
}

function judge(
  input: string,
  outputs: readonly Output[],
  step: Step,
  driver: SessionDriver,
  glance: boolean,
  code: string | undefined,
): Difference | undefined {
  if (input === 'snapshot') return compareSnapshot(outputs, step, driver.seenEvents());
  if (!glance) return compareStep(outputs, step, code);
  return compareStep(
    outputs.filter((output) => output.kind === 'reply'),
    step,
    code,
  );
}

/**
 * Where nothing but a reply is due and a snapshot follows, its sequence number shows the silence:
 * no need to wait for it twice.
 */
function canGlance(transition: Transition, next: string | undefined): boolean {
  return transition.cell !== 'move' && next === 'snapshot' && transition.outputs.length === 1;
}

function lastCommand(transition: Transition): string {
  return transition.outputs.findLast((output) => output.kind === 'command')?.name ?? '';
}

/** The zone answers the last command of each transition as the transition after it says. */
function scriptZone(peers: SessionPeers, taken: readonly PassedTransition[]): void {
  const polite = peers.respond.zone;
  const script = taken.slice(1).map(({ input }, index) => ({
    command: lastCommand((taken[index] as PassedTransition).transition),
    status: zoneAnswers[input] as number,
  }));
  if (script.length === 0) return;
  peers.respond.zone = (call) => {
    const [next] = script;
    if (next === undefined || commandOf(call)?.command !== next.command) return polite(call);
    script.shift();
    if (script.length === 0) peers.respond.zone = polite;
    return answerEmpty(next.status);
  };
}

function timesOutWhileStarting(machine: MealyMachine, inputs: readonly string[]): boolean {
  let state = machine.initial;
  for (const input of inputs) {
    if (input === 'session_timeout' && state === machine.initial) return true;
    state = machine.transition(state, input).to;
  }
  return false;
}
