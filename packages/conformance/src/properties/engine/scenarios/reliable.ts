import { answerEmpty, type PeerAnswer } from '../../../peers/peer-call.ts';
import {
  approvalFor,
  confirm,
  startAnswers,
  upToSummary,
} from '../../../session/common-actions.ts';
import { outcomesOf } from '../../../session/reading.ts';
import { clockStart, driveSession, type SessionDriver } from '../../../session/session-driver.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { eventsOf } from '../../../session/trace.ts';
import { withDelivery } from '../../../session/with-connections.ts';
import { ask } from '../../../session/world.ts';
import type { Scenario, Stage } from './scenario.ts';

const reliable = ['reliable', 'signed'];
/** Seconds between the end of one attempt and the next (report:reliable-schedule). */
const schedule = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
/** What acknowledges nothing, for every attempt but the last. */
const otherwise: readonly PeerAnswer[] = [
  ...[503, 429, 408, 500, 302, 502, 404, 504].map((status) => answerEmpty(status)),
  { kind: 'reset' },
];
/** Seconds of `retry-after`, each more than the schedule has there, in seconds and as a date in turn. */
const longerWaits = [3600, 7200, 10_800, 14_400];

export const reliableScenarios: readonly Scenario[] = [
  {
    name: 'the whole schedule of an outcome that nobody acknowledges',
    proves: [
      'report:reliable-schedule',
      'report:reliable-sends-until-acknowledged',
      'report:webhook-id-is-stable',
      'report:attempts-are-byte-identical',
      'report:idempotency-key-is-the-webhook-id',
      'report:undelivered-can-be-redelivered',
    ],
    levels: reliable,
    async run(stage) {
      const driver = await ended(stage, () => answerEmpty(500));
      let slackMs = 0;
      for (const [index, seconds] of schedule.entries()) {
        const { early, within } = await nextAttempt(driver, seconds, slackMs);
        slackMs = stepOf(seconds);
        const good = early === 0 && within === 1;
        stage.check(
          'report:reliable-schedule',
          good,
          `attempt ${index + 2} from ${seconds} s to 20 % later`,
          `${early} before, ${within} within`,
          driver.trace(),
        );
        if (!good) break;
      }
      await driver.perform({ kind: 'advance', ms: 200_000_000 });
      const trace = driver.trace();
      const calls = outcomesOf(trace);
      stage.check(
        'report:reliable-sends-until-acknowledged',
        calls.length === 10,
        '10 attempts',
        `${calls.length}`,
        trace,
      );
      const ids = new Set(calls.map((call) => call.headers['webhook-id']));
      stage.check(
        'report:webhook-id-is-stable',
        ids.size === 1 && !ids.has(undefined),
        'one webhook-id',
        [...ids].join(),
        trace,
      );
      const bodies = new Set(calls.map((call) => call.body));
      stage.check(
        'report:attempts-are-byte-identical',
        bodies.size === 1,
        'one body',
        `${bodies.size}`,
        trace,
      );
      const keyed = calls.every(
        (call) => call.headers['idempotency-key'] === `"${call.headers['webhook-id']}"`,
      );
      stage.check(
        'report:idempotency-key-is-the-webhook-id',
        keyed,
        'the webhook-id, quoted',
        String(calls[0]?.headers['idempotency-key']),
        trace,
      );
      const last = eventsOf(trace).at(-1)?.type;
      stage.check(
        'report:reliable-schedule',
        last === 'outcome.undelivered',
        'outcome.undelivered after ten',
        `${last}`,
        trace,
      );
      await redelivers(stage, driver);
      driver.done();
    },
  },
  {
    name: 'an outcome acknowledged at the last attempt, whatever was answered before',
    proves: ['report:reliable-sends-until-acknowledged'],
    levels: reliable,
    async run(stage) {
      let attempts = 0;
      const driver = await ended(stage, () => {
        attempts += 1;
        return otherwise[attempts - 1] ?? answerEmpty(200);
      });
      for (const seconds of schedule)
        await driver.perform({ kind: 'advance', ms: seconds * 1200 + 1000 });
      await driver.perform({ kind: 'advance', ms: 300_000_000 });
      const trace = driver.trace();
      const last = eventsOf(trace).at(-1)?.type;
      const answer = otherwise[attempts - 1];
      const told = answer?.kind === 'answer' ? answer.status : (answer?.kind ?? 200);
      stage.check(
        'report:reliable-sends-until-acknowledged',
        attempts === otherwise.length + 1 && last === 'outcome.delivered',
        'attempts until the 200 at the tenth, then outcome.delivered',
        `${attempts} attempts, the last answered with ${told}, then ${last}`,
        trace,
      );
      driver.done();
    },
  },
  {
    name: 'gone stops',
    proves: ['report:gone-stops', 'report:webhook-id-is-stable'],
    levels: reliable,
    async run(stage) {
      const ids: unknown[] = [];
      for (const attempt of [1, 2]) {
        let attempts = 0;
        const gone = await ended(stage, () => {
          attempts += 1;
          return answerEmpty(attempts < attempt ? 503 : 410);
        });
        await gone.perform({ kind: 'advance', ms: 345_000_000 });
        const trace = gone.trace();
        ids.push(outcomesOf(trace)[0]?.headers['webhook-id']);
        const holds = attempts === attempt;
        stage.check('report:gone-stops', holds, `${attempt} attempts`, `${attempts}`, trace);
        const apart = new Set(ids).size === ids.length;
        const id = 'report:webhook-id-is-stable';
        stage.check(id, apart, 'another one with every other outcome', ids.join(), trace);
        gone.done();
      }
    },
  },
  {
    name: 'retry-after is honoured at every attempt, in seconds and as a date',
    proves: ['report:retry-after-is-honoured'],
    levels: reliable,
    async run(stage) {
      let answers = 0;
      const driver = await ended(stage, (own) => {
        const seconds = longerWaits[answers] ?? 0;
        answers += 1;
        return {
          kind: 'answer',
          status: answers % 2 === 1 ? 503 : 429,
          headers: { 'retry-after': answers % 2 === 1 ? `${seconds}` : dateIn(own, seconds) },
          body: '',
        };
      });
      let slackMs = 0;
      for (const [index, seconds] of longerWaits.entries()) {
        const { early, within } = await nextAttempt(driver, seconds, slackMs);
        slackMs = stepOf(seconds);
        const good = early === 0 && within === 1;
        const form = index % 2 === 0 ? 'in seconds' : 'as a date';
        stage.check(
          'report:retry-after-is-honoured',
          good,
          `nothing for ${seconds} s (told ${form}), then attempt ${index + 2}`,
          `${early} before, ${within} then`,
          driver.trace(),
        );
        if (!good) break;
      }
      driver.done();
    },
  },
  {
    name: 'a start that answers at the second try',
    proves: ['start:reliable-repeats-within-the-deadline'],
    levels: reliable,
    async run(stage) {
      for (const first of [429, 502, 503, 504, 'reset'] as const) {
        let tries = 0;
        const driver = driveSession(stage.world, plainPlan, { opening: withDelivery('start') });
        driver.answerStart(() => {
          tries += 1;
          if (tries > 1) return (startAnswers(plainPlan) as { answer: PeerAnswer }).answer;
          return first === 'reset' ? { kind: 'reset' } : answerEmpty(first);
        });
        await driver.open();
        for (let wait = 0; wait < 9 && tries < 2; wait += 1)
          await driver.perform({ kind: 'advance', ms: 1_000 });
        const trace = driver.trace();
        const calls = driver.peers.calls.filter((call) => call.peer === 'start');
        const same =
          new Set(calls.map((call) => `${call.headers['idempotency-key']} ${call.body}`)).size ===
          1;
        const resolved = eventsOf(trace).some((e) => e.type === 'start.resolved');
        stage.check(
          'start:reliable-repeats-within-the-deadline',
          tries >= 2 && same && resolved,
          `a second try after ${first}, same key and body`,
          `${tries} tries`,
          trace,
        );
        driver.done();
      }
    },
  },
];

/**
 * The attempts before its time, and those within 20 % after it: in steps of two percent, because
 * the next delay counts from the end of this attempt, which is known as well as a step is long.
 */
async function nextAttempt(driver: SessionDriver, seconds: number, slackMs: number) {
  const first = await driver.perform({ kind: 'advance', ms: seconds * 1000 - slackMs - 1 });
  let within = 0;
  for (let part = 0; part < 11 && within === 0; part += 1)
    within += (await driver.perform({ kind: 'advance', ms: stepOf(seconds) })).calls.length;
  return { early: first.calls.length, within };
}

function stepOf(seconds: number): number {
  return seconds * 20;
}

/** An HTTP date, so many seconds after the step that is under way. */
function dateIn(driver: SessionDriver, seconds: number): string {
  return new Date(Date.parse(clockStart) + driver.elapsedMs() + seconds * 1000).toUTCString();
}

async function ended(
  stage: Stage,
  answer: (driver: SessionDriver) => PeerAnswer,
): Promise<SessionDriver> {
  const driver = driveSession(stage.world, plainPlan, {
    opening: withDelivery('success', 'failure'),
  });
  driver.peers.respond.success = () => answer(driver);
  await driver.open();
  for (const action of [...upToSummary(plainPlan), confirm, approvalFor(plainPlan)])
    await driver.perform(action);
  return driver;
}

async function redelivers(stage: Stage, driver: SessionDriver): Promise<void> {
  driver.peers.respond.success = () => answerEmpty(200);
  const path = `/outcomes/${driver.sessionId()}/redeliver`;
  const first = await ask(stage.world, 'POST', path, {});
  const after = await driver.gather();
  const again = await ask(stage.world, 'POST', path, {});
  const status = (sent: typeof first) => (sent.answer.kind === 'answer' ? sent.answer.status : 0);
  const good = status(first) === 202 && after.calls.length === 1 && status(again) === 409;
  stage.check(
    'report:undelivered-can-be-redelivered',
    good,
    '202 and one more attempt, then 409',
    `${status(first)}, ${after.calls.length} attempts, ${status(again)}`,
    driver.trace(),
  );
}
