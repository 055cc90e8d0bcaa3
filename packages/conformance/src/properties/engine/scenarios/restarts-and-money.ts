import { answerEmpty, type PeerAnswer, type PeerCall } from '../../../peers/peer-call.ts';
import type { Action } from '../../../session/action.ts';
import {
  approval,
  approvalFor,
  confirm,
  processed,
  upToSummary,
  wholeCall,
} from '../../../session/common-actions.ts';
import { commandsOf, eventsNamed, outcomesOf } from '../../../session/reading.ts';
import { driveSession, type SessionDriver } from '../../../session/session-driver.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { withDelivery } from '../../../session/with-connections.ts';
import { drive, lastStep, type Scenario, type Stage, told } from './scenario.ts';

const kept: Action = { kind: 'restart', zone: 'kept' };
const useless: Action = { kind: 'restart', zone: 'useless' };
const toTheIntent = [...upToSummary(plainPlan), confirm];
const reliable = ['reliable', 'signed'];

/** The engine is killed and comes back between the intent and the last word about it. */
export const moneyRestartScenarios: readonly Scenario[] = [
  {
    name: 'restart while processing',
    restarts: 'together',
    proves: [
      'time:restart-while-processing-repeats-the-command',
      'events:submitted-once',
      'time:at-most-one-charge',
      'report:exactly-one-outcome',
    ],
    async run(stage) {
      const driver = await drive(stage, plainPlan, [...toTheIntent, kept, kept]);
      await driver.perform(processed(approval));
      const trace = driver.trace();
      const keys = commandsOf(trace).flatMap(({ command }) =>
        command.command === 'process' ? [command.idempotency_key] : [],
      );
      told(stage, driver, 'time:restart-while-processing-repeats-the-command', {
        expected: '3 process commands with 1 key',
        actual: `${keys.length} process commands with ${new Set(keys).size} key`,
      });
      const submitted = trace.steps.flatMap((step) => eventsNamed(step, 'payment.submitted'));
      told(stage, driver, 'events:submitted-once', {
        expected: 'payment.submitted 1 time',
        actual: `payment.submitted ${submitted.length} time`,
      });
      stage.check(
        'time:at-most-one-charge',
        new Set(keys).size <= 1,
        'one key for the processor',
        [...new Set(keys)].join(', '),
        trace,
      );
      checkOutcomes(stage, driver, ['success']);
      stage.judge(trace);
    },
  },
  {
    name: 'restart while processing, and nobody knows of the attempt',
    restarts: 'together',
    proves: ['time:restart-without-request-or-lookup-is-unknown', 'report:exactly-one-outcome'],
    async run(stage) {
      // Far from the limit, which would make it unknown too.
      const patient = { ...plainPlan, limits: { processing_timeout_seconds: 600 } };
      const driver = await drive(stage, patient, [...toTheIntent, useless]);
      const at = driver.lastSnapshot();
      told(stage, driver, 'time:restart-without-request-or-lookup-is-unknown', {
        expected: 'failed, outcome_unknown',
        actual: `${at?.state}, ${at?.failed_reason}`,
      });
      checkOutcomes(stage, driver, ['failure']);
    },
  },
  {
    name: 'restart before the processing deadline',
    restarts: 'together',
    proves: ['time:restart-resets-no-deadline'],
    async run(stage) {
      const driver = await drive(stage, plainPlan, [...toTheIntent, kept]);
      const early = await driver.perform({ kind: 'advance', ms: 59_999 - driver.elapsedMs() });
      const due = await driver.perform({ kind: 'advance', ms: 1 });
      told(stage, driver, 'time:restart-resets-no-deadline', {
        expected: 'processing, then outcome_unknown 60 s after the intent',
        actual: `${early.snapshot?.state}, then ${due.snapshot?.failed_reason ?? due.snapshot?.state} 60 s after the intent`,
      });
    },
  },
  {
    name: 'restart after a delivered outcome',
    restarts: 'together',
    proves: ['report:terminal-states-absorb', 'report:exactly-one-outcome'],
    async run(stage) {
      const driver = await drive(stage, plainPlan, [...wholeCall(plainPlan), kept]);
      const types = lastStep(driver).events.map((event) => event.type);
      told(stage, driver, 'report:terminal-states-absorb', {
        expected: 'succeeded, no event',
        actual: `${driver.lastSnapshot()?.state}, ${types.join(', ') || 'no event'}`,
      });
      checkOutcomes(stage, driver, ['success']);
    },
  },
  {
    name: 'restart while a Base outcome is under way',
    restarts: 'together',
    proves: ['report:base-marks-before-sending'],
    async run(stage) {
      const driver = await underWay(stage, () => ({ kind: 'silence' }));
      driver.expectHeld(0);
      const step = await driver.perform(kept);
      await driver.perform({ kind: 'advance', ms: 345_000_000 });
      told(stage, driver, 'report:base-marks-before-sending', {
        expected: '1 request, undelivered',
        actual: `${outcomesOf(driver.trace()).length} request, ${step.snapshot?.outcome}`,
      });
    },
  },
  {
    name: 'restart while a Reliable outcome is under way',
    levels: reliable,
    restarts: 'together',
    proves: ['report:outcome-survives-a-crash'],
    async run(stage) {
      let attempts = 0;
      const driver = await underWay(
        stage,
        () => {
          attempts += 1;
          return attempts === 1 ? { kind: 'silence' } : answerEmpty(200);
        },
        'success',
      );
      driver.expectHeld(0);
      const step = await driver.perform(kept);
      const calls = outcomesOf(driver.trace());
      const same = new Set(calls.map((call) => `${call.headers['webhook-id']} ${call.body}`));
      told(stage, driver, 'report:outcome-survives-a-crash', {
        expected: '2 attempts, the same id and bytes, delivered',
        actual: `${calls.length} attempts, ${same.size === 1 ? 'the same' : 'another'} id and bytes, ${step.snapshot?.outcome}`,
      });
    },
  },
  {
    name: 'restart between two attempts',
    levels: reliable,
    restarts: 'together',
    proves: ['time:restart-resets-no-deadline'],
    async run(stage) {
      const driver = await underWay(stage, () => answerEmpty(503), 'success');
      driver.expectHeld(0);
      const at = driver.elapsedMs();
      await driver.perform(kept);
      const early = await driver.perform({ kind: 'advance', ms: at + 4_999 - driver.elapsedMs() });
      const due = await driver.perform({ kind: 'advance', ms: 1_001 });
      told(stage, driver, 'time:restart-resets-no-deadline', {
        expected: 'no attempt before 5 s, 1 until 6 s',
        actual: `${early.calls.length === 0 ? 'no' : early.calls.length} attempt before 5 s, ${due.calls.length} until 6 s`,
      });
    },
  },
];

/** A session whose success outcome is being delivered to somebody who answers like this. */
async function underWay(
  stage: Stage,
  answer: (call: PeerCall) => PeerAnswer,
  ...slots: readonly string[]
): Promise<SessionDriver> {
  const driver = driveSession(stage.world, plainPlan, { opening: withDelivery(...slots) });
  driver.peers.respond.success = answer;
  await driver.open();
  for (const action of toTheIntent) await driver.perform(action);
  driver.expectHeld(1);
  await driver.perform(approvalFor(plainPlan));
  return driver;
}

/** Only of a session that has ended: that it should have is another requirement. */
function checkOutcomes(stage: Stage, driver: SessionDriver, expected: readonly string[]): void {
  if (!['succeeded', 'failed'].includes(driver.lastSnapshot()?.state ?? '')) return;
  const got = outcomesOf(driver.trace()).map((call) => call.peer);
  told(stage, driver, 'report:exactly-one-outcome', {
    expected: expected.join(', '),
    actual: got.join(', ') || 'none',
  });
}
