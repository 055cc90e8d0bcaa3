import { answerJson } from '../../../peers/peer-call.ts';
import type { Action } from '../../../session/action.ts';
import {
  accept,
  confirm,
  reject,
  signal,
  startAnswers,
  upToSummary,
} from '../../../session/common-actions.ts';
import { dataOf, eventsNamed, saidIn, statusOf } from '../../../session/reading.ts';
import type { SessionDriver } from '../../../session/session-driver.ts';
import { plainPlan, type SessionPlan } from '../../../session/session-plan.ts';
import type { Step } from '../../../session/trace.ts';
import { drive, lastStep, openAgain, type Scenario, type Stage, told } from './scenario.ts';

const kept: Action = { kind: 'restart', zone: 'kept' };
const lost: Action = { kind: 'restart', zone: 'lost' };
const oneSwitch: SessionPlan = { ...plainPlan, limits: { card_switch_limit: 1 } };
const brief: SessionPlan = { ...plainPlan, limits: { session_timeout_seconds: 100 } };

const begun = (plan: SessionPlan) => [startAnswers(plan), signal('proceed')];
/** At the expiration date, second attempt: a card is captured and a counter is not at its start. */
const secondAttempt = (plan: SessionPlan) => [
  ...begun(plan),
  accept('card_number'),
  reject('expiration_date'),
];

/** The engine is killed and comes back, before the intent. */
export const restartScenarios: readonly Scenario[] = [
  {
    name: 'restart while starting',
    restarts: 'together',
    proves: ['time:restart-while-starting-fails'],
    async run(stage) {
      const driver = await drive(stage, plainPlan, [kept]);
      const at = driver.lastSnapshot();
      told(stage, driver, 'time:restart-while-starting-fails', {
        expected: 'start_failed, interrupted',
        actual: `${at?.failed_reason ?? at?.state}, ${at?.last_error}`,
      });
    },
  },
  {
    name: 'restart while announcing',
    restarts: 'together',
    proves: ['time:restart-while-announcing-repeats'],
    async run(stage) {
      const driver = await drive(stage, plainPlan, [startAnswers(plainPlan), kept]);
      told(stage, driver, 'time:restart-while-announcing-repeats', {
        expected: 'before_starting_session',
        actual: saidIn(lastStep(driver)).join(', ') || 'nothing',
      });
    },
  },
  {
    name: 'restart while collecting',
    restarts: 'together',
    proves: ['time:restart-while-collecting-keeps-the-attempt', 'time:restart-asks-the-zone'],
    async run(stage) {
      const driver = await drive(stage, plainPlan, secondAttempt(plainPlan));
      const before = driver.lastSnapshot()?.collect ?? 0;
      const step = await driver.perform(kept);
      const { field, attempt, collect } = step.snapshot ?? {};
      const renewed = (collect ?? 0) > before ? 'a new collect' : `collect ${collect} again`;
      told(stage, driver, 'time:restart-while-collecting-keeps-the-attempt', {
        expected: 'expiration_date, attempt 2, a new collect',
        actual: `${field}, attempt ${attempt}, ${renewed}`,
      });
      checkAsked(stage, driver, step);
    },
  },
  {
    name: 'restart while confirming',
    restarts: 'together',
    proves: ['time:restart-while-confirming-reads-again'],
    async run(stage) {
      const driver = await drive(stage, plainPlan, upToSummary(plainPlan));
      const old = driver.lastSnapshot()?.summary_id;
      const step = await driver.perform(kept);
      const read = eventsNamed(step, 'summary.presented').map((e) => dataOf(e).summary_id);
      const stale = await driver.perform({ kind: 'confirm', which: 'earlier' });
      const latest = await driver.perform(confirm);
      const isNew = read.length === 1 && read[0] !== old;
      told(stage, driver, 'time:restart-while-confirming-reads-again', {
        expected: 'a new summary; the old one 409, the new one 200',
        actual: `${isNew ? 'a new summary' : `summaries ${read.join() || 'none'}`}; the old one ${statusOf(stale)}, the new one ${statusOf(latest)}`,
      });
    },
  },
  {
    name: 'restart with loss',
    restarts: 'together',
    proves: ['time:restart-with-loss-starts-again', 'time:restart-keeps-the-switches'],
    async run(stage) {
      const driver = await drive(stage, oneSwitch, [
        ...secondAttempt(oneSwitch),
        signal('switch_card'),
        accept('card_number'),
        reject('expiration_date'),
        lost,
      ]);
      const { field, attempt, switches_used } = driver.lastSnapshot() ?? {};
      told(stage, driver, 'time:restart-with-loss-starts-again', {
        expected: 'card_number, attempt 1',
        actual: `${field}, attempt ${attempt}`,
      });
      const again = await driver.perform(signal('switch_card'));
      told(stage, driver, 'time:restart-keeps-the-switches', {
        expected: '1 switch used, another one 409',
        actual: `${switches_used} switch used, another one ${statusOf(again)}`,
      });
    },
  },
  {
    name: 'restart with loss at the summary',
    restarts: 'together',
    proves: ['time:restart-with-loss-starts-again'],
    async run(stage) {
      const driver = await drive(stage, plainPlan, [...upToSummary(plainPlan), lost]);
      const stale = await driver.perform(confirm);
      told(stage, driver, 'time:restart-with-loss-starts-again', {
        expected: 'card_number, and the old summary 409',
        actual: `${driver.lastSnapshot()?.field ?? driver.lastSnapshot()?.state}, and the old summary ${statusOf(stale)}`,
      });
    },
  },
  {
    name: 'restart while paused',
    restarts: 'together',
    proves: ['time:restart-while-paused-is-silent', 'time:restart-keeps-a-pause'],
    async run(stage) {
      for (const [zone, next] of [
        [kept, 'expiration_date'],
        [lost, 'card_number'],
      ] as const) {
        const actions = [...secondAttempt(plainPlan), signal('ask'), zone];
        const driver = await drive(stage, plainPlan, actions);
        const said = lastStep(driver).events.map((e) => e.type);
        told(stage, driver, 'time:restart-while-paused-is-silent', {
          expected: 'no event',
          actual: said.join(', ') || 'no event',
        });
        const paused = driver.lastSnapshot()?.paused === true;
        const resumed = await driver.perform(signal('resume'));
        told(stage, driver, 'time:restart-keeps-a-pause', {
          expected: `paused; resume 200 asks for ${next}`,
          actual: `${paused ? 'paused' : 'not paused'}; resume ${statusOf(resumed)} asks for ${resumed.snapshot?.field}`,
        });
      }
    },
  },
  {
    name: 'restart before the session deadline',
    restarts: 'together',
    proves: ['time:restart-resets-no-deadline'],
    async run(stage) {
      const actions = [...begun(brief), { kind: 'advance', ms: 40_000 } as const, signal('ask')];
      const driver = await drive(stage, brief, [...actions, kept]);
      const left = 100_000 - driver.elapsedMs();
      const early = await driver.perform({ kind: 'advance', ms: left - 1 });
      const due = await driver.perform({ kind: 'advance', ms: 1 });
      told(stage, driver, 'time:restart-resets-no-deadline', {
        expected: 'collecting, then session_timeout 100 s after the opening',
        actual: `${early.snapshot?.state}, then ${due.snapshot?.failed_reason ?? due.snapshot?.state} 100 s after the opening`,
      });
    },
  },
  {
    name: 'the session deadline passes before the zone answers',
    restarts: 'together',
    proves: ['time:overdue-deadlines-fire-first'],
    async run(stage) {
      const actions = [{ kind: 'advance', ms: 98_000 } as const, reject('expiration_date')];
      const driver = await drive(stage, brief, [...secondAttempt(brief), ...actions]);
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      driver.peers.respond.zone = async (call) => {
        if (call.method === 'GET') await released;
        return answerJson(call.method === 'GET' ? 200 : 202, { held: ['card_number'] });
      };
      driver.expectHeld(1);
      await driver.perform(kept);
      await driver.perform({ kind: 'advance', ms: 100_000 - driver.elapsedMs() });
      release();
      driver.expectHeld(0);
      const step = await driver.gather();
      const steps = driver.trace().steps.slice(-3);
      const asked = steps.flatMap((s) => eventsNamed(s, 'field.requested')).length;
      told(stage, driver, 'time:overdue-deadlines-fire-first', {
        expected: 'session_timeout, and no field asked for before it',
        actual: `${step.snapshot?.failed_reason ?? step.snapshot?.state}, and ${asked === 0 ? 'no' : asked} field asked for before it`,
      });
    },
  },
  {
    name: 'restart after the end, then the same opening again',
    restarts: 'together',
    proves: ['function:opening-repeated-with-its-key-opens-once'],
    async run(stage) {
      const key = `"k-${stage.world.newConversation()}"`;
      const actions = [startAnswers(plainPlan), signal('cancel'), kept];
      const driver = await drive(stage, plainPlan, actions, {
        openingHeaders: { 'idempotency-key': key },
      });
      const repeated = await openAgain(stage, driver);
      told(stage, driver, 'function:opening-repeated-with-its-key-opens-once', {
        expected: `session ${driver.sessionId()} again`,
        actual: `session ${repeated} again`,
      });
    },
  },
];

function checkAsked(stage: Stage, driver: SessionDriver, step: Step): void {
  const reads = step.calls.filter((call) => call.peer === 'zone' && call.method === 'GET');
  told(stage, driver, 'time:restart-asks-the-zone', {
    expected: 'GET of the capture at the zone',
    actual: reads.length > 0 ? 'GET of the capture at the zone' : 'no question to the zone',
  });
}
