import {
  answerEmpty,
  answerText,
  type PeerAnswer,
  type PeerCall,
} from '../../../peers/peer-call.ts';
import { wholeCall } from '../../../session/common-actions.ts';
import { outcomesOf, saidIn } from '../../../session/reading.ts';
import { driveSession, type SessionDriver } from '../../../session/session-driver.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { eventsOf } from '../../../session/trace.ts';
import { ask, jsonOf } from '../../../session/world.ts';
import type { Scenario, Stage } from './scenario.ts';

const acknowledging: readonly PeerAnswer[] = [
  answerEmpty(200),
  answerEmpty(201),
  answerEmpty(204),
  answerEmpty(299),
  answerText(200, 'text/html', '<h1>thanks'),
  answerText(202, 'application/json', '{"error":true}'),
];
const otherwise: readonly PeerAnswer[] = [
  ...[400, 404, 409, 410, 429, 500, 503].map((status) => answerEmpty(status)),
  { kind: 'reset' },
];

/** Outcomes at the Base level: one request, and what becomes of its answer. */
export const deliveryScenarios: readonly Scenario[] = [
  {
    name: 'every 2xx acknowledges',
    proves: ['report:any-success-status-acknowledges'],
    async run(stage) {
      for (const answer of acknowledging) {
        const driver = await toTheEnd(stage, () => answer);
        const types = eventsOf(driver.trace()).map((e) => e.type);
        stage.check(
          'report:any-success-status-acknowledges',
          types.at(-1) === 'outcome.delivered',
          'outcome.delivered',
          `${types.at(-1)}`,
          driver.trace(),
        );
        driver.done();
      }
    },
  },
  {
    name: 'nothing else acknowledges, and Base does not send again',
    proves: [
      'report:nothing-else-acknowledges',
      'report:base-sends-at-most-once',
      'report:delivery-failure-changes-nothing',
      'report:undelivered-is-listed',
    ],
    async run(stage) {
      for (const answer of otherwise) {
        const driver = await toTheEnd(stage, () => answer);
        await driver.perform({ kind: 'advance', ms: 345_000_000 });
        const trace = driver.trace();
        const last = eventsOf(trace).at(-1)?.type;
        const calls = outcomesOf(trace).length;
        stage.check(
          'report:nothing-else-acknowledges',
          last === 'outcome.undelivered',
          'outcome.undelivered',
          `${last}`,
          trace,
        );
        stage.check(
          'report:base-sends-at-most-once',
          calls === 1,
          'one request',
          `${calls}`,
          trace,
        );
        const state = trace.steps.at(-1)?.snapshot?.state;
        stage.check(
          'report:delivery-failure-changes-nothing',
          state === 'succeeded',
          'still succeeded',
          `${state}`,
          trace,
        );
        await checkListed(stage, driver);
        driver.done();
      }
    },
  },
  {
    name: 'redirects are not followed',
    proves: ['report:redirects-are-never-followed'],
    async run(stage) {
      const driver = await toTheEnd(stage, (own) => ({
        kind: 'answer',
        status: 307,
        headers: { location: own.peers.urls.failure },
        body: '',
      }));
      const trace = driver.trace();
      const followed = outcomesOf(trace).filter((call) => call.peer === 'failure').length;
      const last = eventsOf(trace).at(-1)?.type;
      stage.check(
        'report:redirects-are-never-followed',
        followed === 0 && last === 'outcome.undelivered',
        'no request at the location, outcome.undelivered',
        `${followed} requests, ${last}`,
        trace,
      );
      driver.done();
    },
  },
  {
    name: 'an outcome without an answer',
    proves: ['report:caller-does-not-wait-for-the-receiver', 'report:outcome-deadline'],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan);
      driver.peers.respond.success = () => ({ kind: 'silence' });
      await driver.open();
      for (const action of wholeCall(plainPlan).slice(0, -1)) await driver.perform(action);
      driver.expectHeld(1);
      const end = await driver.perform(wholeCall(plainPlan).at(-1)!);
      stage.check(
        'report:caller-does-not-wait-for-the-receiver',
        saidIn(end).includes('payment_success'),
        'payment_success while the outcome is unanswered',
        saidIn(end).join(),
        driver.trace(),
      );
      const before = await driver.perform({ kind: 'advance', ms: 14_999 });
      driver.expectHeld(0);
      const after = await driver.perform({ kind: 'advance', ms: 1 });
      const early = before.events.some((e) => e.type === 'outcome.undelivered');
      const good = !early && after.events.some((e) => e.type === 'outcome.undelivered');
      stage.check(
        'report:outcome-deadline',
        good,
        'outcome.undelivered after 15 s, not before',
        early ? 'earlier' : `${after.events.map((e) => e.type)}`,
        driver.trace(),
      );
      driver.done();
    },
  },
];

async function checkListed(stage: Stage, driver: SessionDriver): Promise<void> {
  const { answer } = await ask(stage.world, 'GET', '/outcomes/undelivered');
  const list =
    (
      jsonOf(answer) as
        | { outcomes?: { session_reference_id?: string; reason?: string }[] }
        | undefined
    )?.outcomes ?? [];
  const own = list.find((entry) => entry.session_reference_id === driver.sessionId());
  stage.check(
    'report:undelivered-is-listed',
    own?.reason !== undefined,
    'the outcome in the list, with its reason',
    JSON.stringify(own) ?? 'nothing',
    driver.trace(),
  );
}

async function toTheEnd(
  stage: Stage,
  answer: (driver: SessionDriver) => PeerAnswer,
): Promise<SessionDriver> {
  const driver = driveSession(stage.world, plainPlan);
  driver.peers.respond.success = (_: PeerCall) => answer(driver);
  await driver.open();
  for (const action of wholeCall(plainPlan)) await driver.perform(action);
  return driver;
}
