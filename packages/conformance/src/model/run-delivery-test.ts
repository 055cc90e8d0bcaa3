import type { ClockReading, MealyMachine, Output, Transition } from '@voicepay/spec';
import { answerEmpty, type PeerAnswer } from '../peers/peer-call.ts';
import type { Action } from '../session/action.ts';
import {
  approvalFor,
  confirm,
  signal,
  startAnswers,
  upToSummary,
} from '../session/common-actions.ts';
import { dataOf, jsonIn } from '../session/reading.ts';
import { driveSession, type SessionDriver } from '../session/session-driver.ts';
import { plainPlan, type SessionPlan } from '../session/session-plan.ts';
import type { Step } from '../session/trace.ts';
import { withDelivery } from '../session/with-connections.ts';
import { ask, jsonOf, type World } from '../session/world.ts';
import { type Delivery, isSending } from './delivery-machine.ts';
import type { Difference } from './expectation.ts';
import type { PassedTransition, TestOutcome } from './run-test.ts';

const answers: Readonly<Record<string, PeerAnswer>> = {
  acknowledged: answerEmpty(200),
  answered_otherwise: answerEmpty(500),
  answered_retry_after: {
    kind: 'answer',
    status: 503,
    headers: { 'retry-after': '3600' },
    body: '',
  },
  gone: answerEmpty(410),
  unanswered: { kind: 'reset' },
};

/** Above the longest delay of the schedule, with its jitter. */
const longestDelayMs = 110_000_000;

interface Delivering {
  readonly world: World;
  readonly machine: MealyMachine;
  readonly driver: SessionDriver;
  /** Lets the calls that wait have their answers. */
  readonly waiting: ((answer: PeerAnswer) => void)[];
}

/**
 * Ends a session and answers its outcome calls as the inputs say, in the session's virtual time; all
 * that the delivery shows is compared with its machine.
 */
export async function runDeliveryTest(
  world: World,
  machine: MealyMachine,
  { connection, profile }: Delivery,
  inputs: readonly string[],
): Promise<TestOutcome> {
  const opening = profile === 'base' ? {} : { opening: withDelivery(connection) };
  const driver = driveSession(world, plan, { snapshots: false, ...opening });
  const test: Delivering = { world, machine, driver, waiting: [] };
  const passed: PassedTransition[] = [];
  let failure = await begin(test, connection);
  let state = machine.initial;
  for (const input of inputs) {
    if (failure !== undefined) break;
    const transition = machine.transition(state, input);
    const difference = await feed(test, input, transition);
    if (difference === undefined) passed.push({ state, input, transition });
    else failure = { difference, transition };
    state = transition.to;
  }
  for (const release of test.waiting) release(answerEmpty(200));
  driver.done();
  const found = { trace: driver.trace(), passed };
  return failure === undefined ? found : { ...found, failure };
}

/** As few fields as there can be. */
const plan: SessionPlan = { ...plainPlan, securityCode: false, postalCode: false };
const ways = {
  success: [...upToSummary(plan), confirm, approvalFor(plan)],
  failure: [startAnswers(plan), signal('cancel')],
} as const;

async function begin(
  { machine, driver, waiting }: Delivering,
  connection: Delivery['connection'],
): Promise<TestOutcome['failure']> {
  driver.peers.respond[connection] = () => new Promise((resolve) => waiting.push(resolve));
  await driver.open();
  for (const action of ways[connection].slice(0, -1)) await driver.perform(action);
  driver.expectHeld(1);
  const end = await driver.perform(ways[connection].at(-1) as Action);
  const difference = compare(machine.opening, end);
  if (difference === undefined) return undefined;
  const requirements = ['report:engine-calls-the-outcomes'];
  const { initial: to, opening: outputs } = machine;
  return {
    difference,
    transition: { to, cell: 'move', outputs, requirements, row: 'delivery opening' },
  };
}

async function feed(
  test: Delivering,
  input: string,
  transition: Transition,
): Promise<Difference | undefined> {
  const { machine, driver, waiting } = test;
  driver.expectHeld(isSending(machine, transition.to) ? 1 : 0);
  const answer = answers[input];
  if (answer !== undefined) {
    waiting.shift()?.(answer);
    return compare(transition.outputs, await driver.gather());
  }
  if (input === 'redeliver') {
    const path = `/outcomes/${driver.sessionId()}/redeliver`;
    const what = 'somebody asks for another delivery';
    return compare(transition.outputs, await driver.perform({ kind: 'raw', what, path, body: '' }));
  }
  if (input === 'snapshot') return look(test, transition.outputs);
  const ms = transition.cell === 'move' ? await untilDue(driver) : longestDelayMs;
  return compare(transition.outputs, await driver.perform({ kind: 'advance', ms }));
}

/** A call that is held must not run into its own deadline: time stands still when it is made. */
async function untilDue(driver: SessionDriver): Promise<number> {
  const { answer } = await driver.perform({ kind: 'advance', ms: 0 }, 'later');
  const reading = answer === undefined ? undefined : jsonOf(answer, 200);
  return (reading as ClockReading | undefined)?.next_due_ms ?? longestDelayMs;
}

async function look(
  { world, driver, waiting }: Delivering,
  outputs: readonly Output[],
): Promise<Difference | undefined> {
  const step = await driver.perform({ kind: 'snapshot' });
  const { answer } = await ask(world, 'GET', '/outcomes/undelivered');
  const list = jsonOf(answer, 200) as { outcomes?: { session_reference_id?: string }[] };
  const own = list?.outcomes?.some((o) => o.session_reference_id === driver.sessionId());
  const seen: Readonly<Record<string, unknown>> = {
    outcome: jsonIn(step).outcome,
    is_listed: own === true,
    is_open: waiting.length > 0,
  };
  const wanted = outputs.find(({ kind }) => kind === 'snapshot')?.data ?? {};
  const wrong = Object.keys(wanted).find((key) => seen[key] !== wanted[key]);
  if (wrong === undefined) return compare(outputs, step);
  return {
    aspect: 'delivery',
    expected: `a snapshot, a list and a call with ${wrong} ${wanted[wrong]}`,
    actual: `${wrong} ${JSON.stringify(seen[wrong])}`,
  };
}

/** The delivery's own part of a step: its reply, its calls, its events. */
function compare(outputs: readonly Output[], step: Step): Difference | undefined {
  const reply = outputs.find(({ kind }) => kind === 'reply')?.name;
  const status = step.answer?.kind === 'answer' ? String(step.answer.status) : 'no answer';
  if (reply !== undefined && reply !== status) {
    return { aspect: 'delivery', expected: reply, actual: status };
  }
  const calls = step.calls.filter(({ peer }) => peer === 'failure' || peer === 'success').length;
  const callsDue = outputs.filter(({ kind }) => kind === 'call').length;
  if (calls !== callsDue) {
    return { aspect: 'delivery', expected: `${callsDue} outcome calls`, actual: `${calls}` };
  }
  const tell = (type: string, attempts: unknown) => `${type} after ${attempts} attempts`;
  const wanted = outputs
    .filter(({ kind }) => kind === 'event')
    .map(({ name, data }) => tell(name, data.attempts));
  const seen = step.events
    .filter(({ type }) => type.startsWith('outcome.'))
    .map((event) => tell(event.type, dataOf(event).attempts));
  if (wanted.join() === seen.join()) return undefined;
  const say = (list: readonly string[]) => (list.length === 0 ? 'nothing' : list.join(', '));
  return { aspect: 'delivery', expected: say(wanted), actual: say(seen) };
}
