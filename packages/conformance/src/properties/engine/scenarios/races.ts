import { equalJson, type JsonValue } from '@voicepay/spec';
import {
  approval,
  confirm,
  processed,
  upToSummary,
  wholeCall,
  zoneCard,
} from '../../../session/common-actions.ts';
import { commandsOf, dataOf, objectOf, outcomesOf } from '../../../session/reading.ts';
import { runActions } from '../../../session/run-session.ts';
import { driveSession } from '../../../session/session-driver.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { callsOf, eventsOf, type Trace } from '../../../session/trace.ts';
import { ask } from '../../../session/world.ts';
import type { Scenario, Stage } from './scenario.ts';

/** Two things in the same instant, and the same things twice. */
export const raceScenarios: readonly Scenario[] = [
  {
    name: 'confirm and cancel in the same instant',
    proves: ['time:same-instant-sees-the-first', 'time:one-input-at-a-time'],
    run: (stage) => race(stage, 'cancel'),
  },
  {
    name: 'confirm and hang-up in the same instant',
    proves: ['time:same-instant-sees-the-first', 'time:one-input-at-a-time'],
    run: (stage) => race(stage, 'hang_up'),
  },
  {
    name: 'confirm and another card in the same instant',
    proves: ['time:same-instant-sees-the-first', 'time:one-input-at-a-time'],
    run: (stage) => race(stage, 'switch_card'),
  },
  {
    name: 'eight confirms in the same instant',
    proves: ['confirm:second-confirm-is-refused', 'time:at-most-one-charge'],
    async run(stage) {
      const driver = await atSummary(stage);
      const path = `/sessions/${driver.sessionId()}/signals`;
      const body = { type: 'confirm', summary_id: driver.lastSnapshot()?.summary_id };
      const sent = await Promise.all(
        Array.from({ length: 8 }, () => ask(stage.world, 'POST', path, body)),
      );
      await driver.gather();
      await driver.perform(processed(approval));
      const taken = sent.filter(
        ({ answer }) => answer.kind === 'answer' && answer.status === 200,
      ).length;
      const trace = driver.trace();
      stage.check(
        'confirm:second-confirm-is-refused',
        taken === 1,
        'one 200 of eight',
        `${taken}`,
        trace,
      );
      stage.check(
        'time:at-most-one-charge',
        chargesOf(trace) === 1,
        'one key for the processor',
        `${chargesOf(trace)}`,
        trace,
      );
      driver.done();
    },
  },
  {
    name: 'the processor answers as the limit passes',
    proves: ['process:later-answers-change-nothing'],
    async run(stage) {
      const plan = { ...plainPlan, limits: { processing_timeout_seconds: 5 } };
      const trace = await runActions(stage.world, plan, [
        ...upToSummary(plan),
        confirm,
        { kind: 'advance', ms: 5000 },
        processed(approval),
      ]);
      stage.judge(trace);
      const ends = eventsOf(trace).filter(
        (e) => e.type === 'session.failed' || e.type === 'session.succeeded',
      );
      const reason = dataOf(ends[0]).failed_reason;
      stage.check(
        'process:later-answers-change-nothing',
        ends.length === 1 && reason === 'outcome_unknown',
        'outcome_unknown, once',
        `${ends.length} ends, ${reason}`,
        trace,
      );
    },
  },
  {
    name: 'the same session twice',
    proves: ['time:same-inputs-same-outputs'],
    async run(stage) {
      const first = await runActions(stage.world, plainPlan, wholeCall(plainPlan));
      const second = await runActions(stage.world, plainPlan, wholeCall(plainPlan));
      const told = (trace: Trace) =>
        eventsOf(trace)
          .map((e) => `${e.type} ${JSON.stringify(withoutIds(dataOf(e)))}`)
          .join('\n');
      const firstDifference = told(first)
        .split('\n')
        .find((line, i) => line !== told(second).split('\n')[i]);
      stage.check(
        'time:same-inputs-same-outputs',
        firstDifference === undefined,
        'the same events',
        firstDifference ?? '',
        second,
      );
    },
  },
  {
    name: 'many sessions side by side keep to themselves',
    proves: [
      'start:sends-idempotency-key',
      'start:body-is-the-set-variables',
      'report:success-carries-the-masked-card',
      'report:outcome-carries-the-set-variables',
      'confirm:summary-is-masked',
    ],
    async run(stage) {
      const lasts = ['1111', '2222', '3333', '4444', '5555', '6666', '7777', '8888'];
      const opened = await Promise.all(
        lasts.map((last4, index) => ownSession(stage, last4, 100 + index)),
      );
      // All of them are open before the first goes on.
      const traces = await Promise.all(opened.map((goOn) => goOn()));
      const keys = new Map<unknown, string>();
      for (const [index, trace] of traces.entries()) {
        const last4 = lasts[index] ?? '';
        const started = callsOf(trace).find((call) => call.peer === 'start');
        const key = started?.headers['idempotency-key'];
        stage.check(
          'start:sends-idempotency-key',
          !keys.has(key),
          'a key that no other session has',
          `${key}, as ${keys.get(key)} has it`,
          trace,
          started,
        );
        keys.set(key, trace.sessionId);
        stage.check(
          'start:body-is-the-set-variables',
          objectOf(started?.body ?? '{}').order_id === `order-${last4}`,
          `order-${last4}`,
          started?.body ?? 'no start request',
          trace,
          started,
        );
        const outcome = objectOf(outcomesOf(trace)[0]?.body ?? '{}');
        stage.check(
          'report:success-carries-the-masked-card',
          outcome.card_last4 === last4,
          `card ${last4}`,
          `${outcome.card_last4}`,
          trace,
        );
        stage.check(
          'report:outcome-carries-the-set-variables',
          outcome.order_id === `order-${last4}`,
          `order-${last4}`,
          `${outcome.order_id}`,
          trace,
        );
        const summary = dataOf(eventsOf(trace).find((e) => e.type === 'summary.presented'));
        const good =
          summary.amount === 100 + index &&
          equalJson((summary.card ?? null) as JsonValue, { brand: zoneCard.brand, last4 });
        stage.check(
          'confirm:summary-is-masked',
          good,
          `${100 + index}, ${zoneCard.brand} and ${last4} in the summary, and no more of the card`,
          JSON.stringify(summary),
          trace,
        );
        stage.judge(trace);
      }
    },
  },
];

async function atSummary(stage: Stage) {
  const driver = driveSession(stage.world, plainPlan);
  await driver.open();
  for (const action of upToSummary(plainPlan)) await driver.perform(action);
  return driver;
}

async function race(stage: Stage, rival: 'cancel' | 'hang_up' | 'switch_card'): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    const driver = await atSummary(stage);
    const path = `/sessions/${driver.sessionId()}/signals`;
    const yes = { type: 'confirm', summary_id: driver.lastSnapshot()?.summary_id };
    const bodies = round % 2 === 0 ? [yes, { type: rival }] : [{ type: rival }, yes];
    const sent = await Promise.all(bodies.map((body) => ask(stage.world, 'POST', path, body)));
    await driver.gather();
    const status = (index: number) => {
      const answer = sent[index]?.answer;
      return answer?.kind === 'answer' ? answer.status : 0;
    };
    const confirmed = status(round % 2);
    const other = status(1 - (round % 2));
    const trace = driver.trace();
    const charges = chargesOf(trace);
    const one = rival === 'hang_up' ? other === 200 : (confirmed === 200) !== (other === 200);
    const said = `confirm ${confirmed}, ${rival} ${other}, ${charges} charges`;
    stage.check(
      'time:same-instant-sees-the-first',
      one,
      'the second to see what the first did',
      said,
      trace,
    );
    stage.check(
      'time:one-input-at-a-time',
      charges === (confirmed === 200 ? 1 : 0),
      'a charge exactly where the confirm was taken',
      said,
      trace,
    );
    await driver.perform(processed(approval));
    driver.done();
  }
}

/** A key is a charge; who repeats a command with the same key joins it. */
function chargesOf(trace: Trace): number {
  const keys = commandsOf(trace).flatMap(({ command }) =>
    command.command === 'process' ? [command.idempotency_key] : [],
  );
  return new Set(keys).size;
}

/** Opens a session, and gives what brings it to its end. */
async function ownSession(
  stage: Stage,
  last4: string,
  amount: number,
): Promise<() => Promise<Trace>> {
  const plan = { ...plainPlan, amount, setVariables: { order_id: `order-${last4}` } };
  const actions = wholeCall(plan).map((action) =>
    action.kind === 'fact' && action.fact.fact === 'accepted' && action.fact.card !== undefined
      ? { ...action, fact: { ...action.fact, card: { ...zoneCard, last4 } } }
      : action,
  );
  const driver = driveSession(stage.world, plan);
  await driver.open();
  return async () => {
    for (const action of actions) await driver.perform(action);
    driver.done();
    return driver.trace();
  };
}

function withoutIds(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { summary_id: _, conversation_id: __, ...rest } = data;
  return rest;
}
