import type { Action } from '../../../session/action.ts';
import {
  accept,
  confirm,
  reject,
  signal,
  startAnswers,
  upToSummary,
} from '../../../session/common-actions.ts';
import { commandsOf, objectOf } from '../../../session/reading.ts';
import { runActions } from '../../../session/run-session.ts';
import { clockStart } from '../../../session/session-driver.ts';
import { plainPlan, type SessionPlan } from '../../../session/session-plan.ts';
import type { Scenario, Stage } from './scenario.ts';

const begin = (plan: SessionPlan): readonly Action[] => [startAnswers(plan), signal('proceed')];
const wait = (ms: number): Action => ({ kind: 'advance', ms });

/** Limits, configured and by default, to the millisecond. */
export const limitScenarios: readonly Scenario[] = [
  {
    name: 'digit timeouts reach the zone',
    proves: [
      'function:inter-digit-timeout-is-configurable',
      'function:added-limits-are-configurable',
      'function:limit-defaults',
    ],
    async run(stage) {
      const plan = {
        ...plainPlan,
        limits: { inter_digit_timeout_seconds: 2.5, first_digit_timeout_seconds: 12 },
      };
      const inter = { inter_digit_timeout_ms: 2500 };
      const first = { first_digit_timeout_ms: 12_000 };
      const both = { inter_digit_timeout_ms: 5000, first_digit_timeout_ms: 30_000 };
      await digitTimeouts(stage, plan, 'function:inter-digit-timeout-is-configurable', inter);
      await digitTimeouts(stage, plan, 'function:added-limits-are-configurable', first);
      await digitTimeouts(stage, plainPlan, 'function:limit-defaults', both);
    },
  },
  {
    name: 'the retry limit, configured and by default',
    proves: ['function:retry-limit-is-configurable', 'function:limit-defaults'],
    async run(stage) {
      await attemptsAllowed(
        stage,
        { per_field_retry_limit: 0 },
        'function:retry-limit-is-configurable',
        1,
      );
      await attemptsAllowed(
        stage,
        { per_field_retry_limit: 2 },
        'function:retry-limit-is-configurable',
        3,
      );
      await attemptsAllowed(stage, {}, 'function:limit-defaults', 4);
    },
  },
  {
    name: 'the session timer',
    proves: [
      'function:added-limits-are-configurable',
      'function:limit-defaults',
      'supervise:session-timer-never-pauses',
      'confirm:waits-without-a-timer-of-its-own',
    ],
    async run(stage) {
      const pause = [signal('ask')];
      await endsAt(
        stage,
        { session_timeout_seconds: 20 },
        begin,
        20_000,
        'function:added-limits-are-configurable',
      );
      await endsAt(stage, {}, begin, 900_000, 'function:limit-defaults');
      await endsAt(
        stage,
        {},
        (plan) => [...begin(plan), ...pause],
        900_000,
        'supervise:session-timer-never-pauses',
      );
      await endsAt(
        stage,
        {},
        (plan) => [startAnswers(plan), ...pause],
        900_000,
        'supervise:session-timer-never-pauses',
      );
      await endsAt(
        stage,
        { session_timeout_seconds: 5 },
        () => [],
        5_000,
        'supervise:session-timer-never-pauses',
      );
      await endsAt(stage, {}, upToSummary, 900_000, 'confirm:waits-without-a-timer-of-its-own');
    },
  },
  {
    name: 'the processing limit',
    proves: [
      'process:processing-limit-belongs-to-the-engine',
      'function:limit-defaults',
      'function:added-limits-are-configurable',
      'supervise:session-timer-stops-at-the-intent',
    ],
    async run(stage) {
      const process = (plan: SessionPlan) => [...upToSummary(plan), confirm];
      const limit = 'process:processing-limit-belongs-to-the-engine';
      await endsAt(
        stage,
        { processing_timeout_seconds: 9 },
        process,
        9_000,
        limit,
        'outcome_unknown',
      );
      await endsAt(stage, {}, process, 60_000, 'function:limit-defaults', 'outcome_unknown');
      await endsAt(
        stage,
        { processing_timeout_seconds: 7 },
        process,
        7_000,
        'function:added-limits-are-configurable',
        'outcome_unknown',
      );
      await endsAt(
        stage,
        { session_timeout_seconds: 30 },
        process,
        60_000,
        'supervise:session-timer-stops-at-the-intent',
        'outcome_unknown',
      );
    },
  },
  {
    name: 'the switch limit of 0, and by default',
    proves: ['function:limit-defaults', 'supervise:switch-limit'],
    async run(stage) {
      const switches = [1, 2, 3, 4].map(() => signal('switch_card'));
      const trace = await runActions(stage.world, plainPlan, [...begin(plainPlan), ...switches]);
      const taken = trace.steps
        .slice(-4)
        .map((s) => (s.answer?.kind === 'answer' ? s.answer.status : 0));
      stage.check(
        'function:limit-defaults',
        taken.join() === '200,200,200,409',
        'three switches, then 409',
        taken.join(),
        trace,
      );
      stage.judge(trace);
      const none = { ...plainPlan, limits: { card_switch_limit: 0 } };
      const refused = await runActions(stage.world, none, [...begin(none), signal('switch_card')]);
      const answer = refused.steps.at(-1)?.answer;
      const status = answer?.kind === 'answer' ? answer.status : 0;
      stage.check('supervise:switch-limit', status === 409, '409 at once', `${status}`, refused);
    },
  },
  {
    name: 'timers fire in order and only where they belong',
    proves: [
      'time:advance-fires-in-order',
      'time:advance-returns-when-done',
      'time:advance-moves-engine-and-zone',
      'time:stale-timers-do-nothing',
    ],
    async run(stage) {
      const plan = { ...plainPlan, limits: { session_timeout_seconds: 5 } };
      const trace = await runActions(stage.world, plan, [wait(60_000)]);
      const reason = trace.steps.at(-1)?.snapshot?.failed_reason;
      stage.check(
        'time:advance-fires-in-order',
        reason === 'session_timeout',
        'session_timeout at 5 s, before the start deadline at 10 s',
        `${reason}`,
        trace,
      );
      const reached = trace.steps.at(-1)?.answer;
      const open = reached?.kind === 'answer' ? reached.body : '';
      stage.check(
        'time:advance-returns-when-done',
        /"open_exchanges":\s*[0-9]/.test(open),
        'open_exchanges in the answer',
        open,
        trace,
      );
      stage.check(
        'time:advance-moves-engine-and-zone',
        Date.parse(String(objectOf(open).now)) === Date.parse(clockStart) + 60_000,
        'the clock moved by exactly 60 s',
        open,
        trace,
      );
      const left = await runActions(stage.world, plainPlan, [
        ...begin(plainPlan),
        accept('card_number'),
        wait(10_000),
        wait(20_000),
      ]);
      const state = left.steps.at(-1)?.snapshot?.state;
      stage.check(
        'time:stale-timers-do-nothing',
        state === 'collecting',
        'still collecting: the start deadline is of a state that was left',
        `${state}`,
        left,
      );
    },
  },
];

async function digitTimeouts(
  stage: Stage,
  plan: SessionPlan,
  requirement: string,
  wanted: Readonly<Record<string, number>>,
) {
  const trace = await runActions(stage.world, plan, [...begin(plan), signal('cancel')]);
  const sent = commandsOf(trace).find((c) => c.command.command === 'collect');
  const command: Readonly<Record<string, unknown>> = { ...sent?.command };
  const tell = (of: Readonly<Record<string, unknown>>) =>
    Object.keys(wanted)
      .map((name) => `${name} ${of[name]}`)
      .join(', ');
  const [expected, seen] = [tell(wanted), tell(command)];
  stage.check(requirement, seen === expected, expected, seen, trace, sent?.call);
}

async function attemptsAllowed(
  stage: Stage,
  limits: SessionPlan['limits'],
  requirement: string,
  attempts: number,
) {
  const plan = { ...plainPlan, limits };
  const rejections = Array.from({ length: attempts }, () => reject('card_number'));
  const trace = await runActions(stage.world, plan, [...begin(plan), ...rejections]);
  const states = trace.steps.slice(-attempts - 1).map((s) => s.snapshot?.state);
  const good = states.at(-1) === 'failed' && states.slice(0, -1).every((s) => s === 'collecting');
  stage.check(
    requirement,
    good,
    `the end after ${attempts} failed attempts, not before`,
    states.join(),
    trace,
  );
}

async function endsAt(
  stage: Stage,
  limits: SessionPlan['limits'],
  way: (plan: SessionPlan) => readonly Action[],
  ms: number,
  requirement: string,
  reason = 'session_timeout',
) {
  const plan = { ...plainPlan, limits };
  const trace = await runActions(stage.world, plan, [...way(plan), wait(ms - 1), wait(1)]);
  const [before, after] = trace.steps.slice(-2).map((step) => step.snapshot);
  const early = before?.state === 'failed';
  const good = !early && after?.failed_reason === reason;
  stage.check(
    requirement,
    good,
    `${reason} after ${ms} ms, not before`,
    early ? 'earlier' : `${after?.failed_reason ?? after?.state}`,
    trace,
  );
}
