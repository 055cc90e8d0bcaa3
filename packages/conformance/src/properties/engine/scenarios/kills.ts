import { commandOf } from '../../../peers/session-peers.ts';
import {
  accept,
  approvalFor,
  confirm,
  signal,
  startAnswers,
  upToSummary,
} from '../../../session/common-actions.ts';
import { isTaken, outcomesOf } from '../../../session/reading.ts';
import { driveSession, type SessionDriver } from '../../../session/session-driver.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { ask, jsonOf } from '../../../session/world.ts';
import { drive, type Scenario, type Stage, told } from './scenario.ts';

const begun = [startAnswers(plainPlan), signal('proceed'), accept('card_number')];

/** The engine is killed in the instant in which it says something; then what it said must be true. */
export const killScenarios: readonly Scenario[] = [
  {
    name: 'killed as the opening is answered',
    restarts: 'alone',
    proves: ['supervise:answered-after-the-journal'],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan);
      await driver.open('glance');
      await driver.perform({ kind: 'restart', zone: 'kept' });
      told(stage, driver, 'supervise:answered-after-the-journal', {
        expected: 'the session is known',
        actual: driver.lastSnapshot() === undefined ? 'nobody knows it' : 'the session is known',
      });
    },
  },
  {
    name: 'killed as a cancel is answered',
    restarts: 'alone',
    proves: ['supervise:answered-after-the-journal'],
    async run(stage) {
      const driver = await drive(stage, plainPlan, begun);
      const answered = await driver.perform(signal('cancel'), 'glance');
      await driver.perform({ kind: 'restart', zone: 'kept' });
      const at = driver.lastSnapshot();
      told(stage, driver, 'supervise:answered-after-the-journal', {
        expected: 'answered 2xx; cancelled_by_caller after the restart',
        actual: `answered ${isTaken(answered) ? '2xx' : 'otherwise'}; ${at?.failed_reason ?? at?.state} after the restart`,
      });
    },
  },
  {
    name: 'killed as an event is published',
    restarts: 'alone',
    proves: ['time:journal-before-event'],
    async run(stage) {
      const driver = await drive(stage, plainPlan, [startAnswers(plainPlan)]);
      await driver.perform(signal('proceed'), 'glance');
      const before = await untilEvent(stage, driver, 'proceed.received');
      await driver.perform({ kind: 'restart', zone: 'kept' });
      const after = (await readEvents(stage, driver)).slice(0, before.length);
      told(stage, driver, 'time:journal-before-event', {
        expected: before.join(', '),
        actual: after.join(', '),
      });
    },
  },
  {
    name: 'killed as the end is announced',
    restarts: 'alone',
    proves: ['time:outcome-before-announcement'],
    async run(stage) {
      const driver = await drive(stage, plainPlan, [...upToSummary(plainPlan), confirm]);
      driver.peers.respond.success = () => ({ kind: 'silence' });
      await driver.perform(approvalFor(plainPlan), 'glance');
      await untilEvent(stage, driver, 'session.succeeded');
      await driver.perform({ kind: 'restart', zone: 'kept' });
      const at = driver.lastSnapshot();
      const calls = outcomesOf(driver.trace()).filter(({ peer }) => peer === 'failure').length;
      told(stage, driver, 'time:outcome-before-announcement', {
        expected: 'succeeded after the restart, 0 failure outcomes',
        actual: `${at?.state} after the restart, ${calls} failure outcomes`,
      });
    },
  },
  {
    name: 'killed as a command arrives at the zone',
    restarts: 'alone',
    proves: ['events:journal-then-reply-then-outputs'],
    async run(stage) {
      const driver = await drive(stage, plainPlan, [startAnswers(plainPlan)]);
      const polite = driver.peers.respond.zone;
      const arrived = new Promise<void>((resolve) => {
        driver.peers.respond.zone = (call) => {
          if (commandOf(call)?.command !== 'collect') return polite(call);
          driver.peers.respond.zone = polite;
          resolve();
          return { kind: 'silence' };
        };
      });
      await driver.perform(signal('proceed'), 'glance');
      await Promise.race([arrived, stage.world.wait(arrivesWithinMs)]);
      await driver.perform({ kind: 'restart', zone: 'kept' });
      const at = driver.lastSnapshot();
      told(stage, driver, 'events:journal-then-reply-then-outputs', {
        expected: 'collecting after the restart',
        actual: `${at?.state} after the restart`,
      });
    },
  },
];

const arrivesWithinMs = 2_000;

/** The types of all events once this one is there, or after two seconds. */
async function untilEvent(
  stage: Stage,
  driver: SessionDriver,
  type: string,
): Promise<readonly string[]> {
  for (let look = 0; look < 200; look += 1) {
    const types = await readEvents(stage, driver);
    if (types.includes(type)) return types;
    await stage.world.wait(arrivesWithinMs / 200);
  }
  return readEvents(stage, driver);
}

async function readEvents(stage: Stage, driver: SessionDriver): Promise<readonly string[]> {
  const { answer } = await ask(stage.world, 'GET', `/sessions/${driver.sessionId()}/events`);
  const list = jsonOf(answer, 200) as { events?: readonly { type?: string }[] } | undefined;
  return (list?.events ?? []).map((event) => String(event.type));
}
