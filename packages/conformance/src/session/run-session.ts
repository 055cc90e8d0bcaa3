import { pickAction, type RandomSession } from '../arbitraries/session-arbitrary.ts';
import type { Action } from './action.ts';
import { startAnswers } from './common-actions.ts';
import { type DriveOptions, driveSession } from './session-driver.ts';
import type { SessionPlan } from './session-plan.ts';
import type { Trace } from './trace.ts';
import type { World } from './world.ts';

/** Opens a session, does these actions one after the other, and gives what was seen. */
export async function runActions(
  world: World,
  plan: SessionPlan,
  actions: readonly Action[],
  options?: DriveOptions,
): Promise<Trace> {
  const driver = driveSession(world, plan, options);
  await driver.open();
  for (const action of actions) {
    if (driver.sessionId() === '' || world.interrupted()) break;
    await driver.perform(action);
  }
  driver.done();
  return driver.trace();
}

/** How many actions a random session goes on for after its end. */
const afterTheEnd = 2;

export async function runRandom(world: World, session: RandomSession): Promise<Trace> {
  const driver = driveSession(world, session.plan);
  await driver.open();
  if (driver.sessionId() === '') return driver.trace();
  let late = 0;
  const [first = 0, ...picks] = session.picks;
  const begin = first % 20;
  if (begin === 0) await driver.perform({ kind: 'signal', signal: 'cancel' });
  if (begin !== 1) await driver.perform(startAnswers(session.plan));
  for (const pick of picks) {
    if (world.interrupted() || late > afterTheEnd) break;
    const at = driver.lastSnapshot();
    if (at?.state === 'succeeded' || at?.state === 'failed') late += 1;
    await driver.perform(pickAction(session.plan, at, pick));
  }
  driver.done();
  return driver.trace();
}
