import { testCardOf } from '@voicepay/pci-sim/test-cards';
import { findLeak } from '../../../evidence/leak-oracle.ts';
import { answerJson, type PeerCall } from '../../../peers/peer-call.ts';
import { confirm, signal, startAnswers } from '../../../session/common-actions.ts';
import { objectOf, outcomesOf } from '../../../session/reading.ts';
import { driveSession, type SessionDriver } from '../../../session/session-driver.ts';
import { plainPlan, type SessionPlan } from '../../../session/session-plan.ts';
import { callsOf, eventsOf, type Trace } from '../../../session/trace.ts';
import type { RealZone } from '../../../session/world.ts';
import type { Scenario, Stage } from './scenario.ts';

const visa = testCardOf('visa');
/** Keys of a whole collection: the card and the postal code end with `#`, the rest submit themselves. */
const entries = [`${visa.number}#`, '1230', visa.securityCode, '94107#'] as const;

/** Real keys at a real zone: what reaches the processor, and what must reach nobody else. */
export const realKeyScenarios: readonly Scenario[] = [
  {
    name: 'real keys, a real zone, one charge',
    proves: [
      'time:at-most-one-charge',
      'start:amount-in-minor-units',
      'report:success-carries-the-masked-card',
      'card-data:connections-see-masked-only',
      'events:events-are-masked',
      'card-data:no-iin-outside',
    ],
    run: (stage) =>
      withZone(stage, async (zone, driver, plan) => {
        await typeCard(stage, zone, driver, plan);
        await driver.perform(confirm);
        await untilEnded(stage, driver);
        const trace = driver.trace();
        const charges = zone.chargesOf(markerOf(plan));
        const body = objectOf(charges[0]?.body ?? '{}');
        stage.check(
          'time:at-most-one-charge',
          charges.length === 1,
          'one request at the processor',
          `${charges.length}`,
          trace,
        );
        stage.check(
          'start:amount-in-minor-units',
          body.amount === '42.00',
          '42.00 for 4200 minor units of USD',
          String(body.amount),
          trace,
        );
        const sent = objectOf(outcomesOf(trace)[0]?.body ?? '{}');
        stage.check(
          'report:success-carries-the-masked-card',
          sent.card_last4 === visa.number.slice(-4),
          `card_last4 ${visa.number.slice(-4)}`,
          String(sent.card_last4),
          trace,
        );
        checkLeaks(stage, trace);
      }),
  },
  {
    name: 'real keys, then a cancel: no charge, no digits',
    proves: [
      'supervise:cancel-ends-without-charge',
      'card-data:connections-see-masked-only',
      'events:events-are-masked',
      'card-data:no-iin-outside',
    ],
    run: (stage) =>
      withZone(stage, async (zone, driver, plan) => {
        await typeCard(stage, zone, driver, plan);
        await driver.perform(signal('cancel'));
        const trace = driver.trace();
        const charges = zone.chargesOf(markerOf(plan)).length;
        stage.check(
          'supervise:cancel-ends-without-charge',
          charges === 0,
          'no request at the processor',
          `${charges}`,
          trace,
        );
        checkLeaks(stage, trace);
      }),
  },
];

/** The processor's record is one for all sessions: a parameter of start's tells them apart. */
function markedPlan(stage: Stage): SessionPlan {
  return { ...plainPlan, processorParameters: { marker: stage.world.newConversation() } };
}

function markerOf(plan: SessionPlan): string {
  return String(plan.processorParameters.marker);
}

/** Without a zone process there is nothing to type at; the rows stay uncovered and are told so. */
async function withZone(
  stage: Stage,
  run: (zone: RealZone, driver: SessionDriver, plan: SessionPlan) => Promise<void>,
): Promise<void> {
  const { zone } = stage.world;
  if (zone === undefined) return;
  const plan = markedPlan(stage);
  const driver = driveSession(stage.world, plan, {
    opening: (request) => ({ ...request, zone_url: zone.url }),
  });
  await driver.open();
  await run(zone, driver, plan);
  driver.done();
}

async function typeCard(
  stage: Stage,
  zone: RealZone,
  driver: SessionDriver,
  plan: SessionPlan,
): Promise<void> {
  await driver.perform(startAnswers(plan));
  await driver.perform(signal('proceed'));
  for (const keys of entries) {
    const before = driver.lastSnapshot()?.field;
    for (const key of keys) await zone.press(driver.sessionId(), key);
    await until(stage, driver, () => driver.lastSnapshot()?.field !== before);
  }
}

function untilEnded(stage: Stage, driver: SessionDriver): Promise<void> {
  return until(stage, driver, () => {
    const { outcome } = driver.lastSnapshot() ?? {};
    return outcome === 'delivered' || outcome === 'undelivered';
  });
}

/** The zone tells the engine by itself; the harness looks until it has. */
async function until(stage: Stage, driver: SessionDriver, done: () => boolean): Promise<void> {
  for (let look = 0; look < 500 && !done(); look += 1) {
    await stage.world.wait(10);
    await driver.gather();
  }
  // What was just seen may still have a command on its way; keys before it would be dropped.
  await driver.gather();
}

function checkLeaks(stage: Stage, trace: Trace): void {
  const calls = callsOf(trace).map((call, i) => [`call ${i} to ${call.peer}`, said(call)] as const);
  const events = eventsOf(trace).map(
    (event) => [`event ${event.sequence}`, JSON.stringify(event)] as const,
  );
  const snapshots = trace.steps.map(
    (s, i) => [`snapshot ${i}`, JSON.stringify(s.snapshot ?? {})] as const,
  );
  const check = (requirement: string, seen: readonly (readonly [string, string])[]) => {
    const leak = findLeak(visa.number, new Map(seen));
    const actual = leak === undefined ? '' : `${leak.disguise} in ${leak.where}`;
    stage.check(
      requirement,
      leak === undefined,
      'nothing of the card but its last four digits',
      actual,
      trace,
    );
  };
  check('card-data:connections-see-masked-only', calls);
  check('events:events-are-masked', [...events, ...snapshots]);
  check('card-data:no-iin-outside', [...calls, ...events, ...snapshots]);
}

function said(call: PeerCall): string {
  return `${call.path} ${JSON.stringify(call.headers)} ${call.body}`;
}

/** What the processor of the harness answers: approved, whatever comes. */
export const approving = () => answerJson(200, { charge_id: 'ch_real_keys' });
