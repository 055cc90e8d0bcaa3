import type { RequirementId } from '@voicepay/spec';
import fc from 'fast-check';
import type { JsonObject, OutcomeName } from '../../../targets/connections/target.ts';
import { afterManyOthers } from '../after-many-others.ts';
import type { Complaint, ConnectionCheck } from '../check.ts';
import { expectAcknowledged, inAspect, outcomeChecks } from '../define.ts';
import {
  type Dialogue,
  describeAnswer,
  isSuccess,
  type OpenedSession,
  statusOf,
  type WireExchange,
  webhookIdOf,
} from '../dialogue.ts';
import { afterARestart, noRestart } from '../restart.ts';
import { blockedBy } from '../stop.ts';
import { assertTaken, countEffects, effectsNow, expectOneEffect, noObserver } from './effects.ts';

/** Repetition one after another, for whoever found a fault in a harder kind of repetition. */
async function repeatPlainly(dialogue: Dialogue, outcome: OutcomeName, variables: JsonObject) {
  const session = await dialogue.open(variables);
  assertTaken(await dialogue.deliver(outcome, session));
  const again = await dialogue.deliver(outcome, session);
  return { session, again };
}

/** A complaint about a harder kind of repetition counts only if the plain kind is in order. */
async function unlessPlainToo(
  complaint: Complaint | undefined,
  dialogue: Dialogue,
  outcome: OutcomeName,
  variables: JsonObject,
): Promise<Complaint | undefined> {
  if (complaint === undefined) return undefined;
  dialogue.beginTwin();
  const { session, again } = await repeatPlainly(dialogue, outcome, variables);
  if (!isSuccess(again)) {
    throw blockedBy('report:duplicate-is-acknowledged', 'a plain repetition is not acknowledged');
  }
  if (dialogue.target.observer === undefined) return complaint;
  if ((await countEffects(dialogue, session.id)) > 1) {
    throw blockedBy('report:duplicate-is-applied-once', 'a plain repetition is applied again');
  }
  return complaint;
}

const dedupe = 'remember the webhook-id of what was applied and answer 2xx to its repetition';
const copies = fc.integer({ min: 1, max: 3 });

/** report:duplicate-is-acknowledged, also by a sender that was restarted (a new connection). */
export const duplicateIsAcknowledged = outcomeChecks(
  'report:duplicate-is-acknowledged',
  ({ variables, forAll }, outcome) => {
    const drawn = fc.record({ variables, copies, restarted: fc.boolean() });
    return forAll(drawn, { shown: '2xx to every repetition' }, async (value, dialogue) => {
      const session = await dialogue.open(value.variables);
      const close: Record<string, string> = value.restarted ? { connection: 'close' } : {};
      assertTaken(await dialogue.deliver(outcome, session, { headers: close }));
      dialogue.tell('Start opens the session. The same outcome is delivered again and again.');
      for (let i = 0; i < value.copies; i += 1) {
        const again = await dialogue.deliver(outcome, session);
        const complaint = expectAcknowledged(again, 'a repetition of an applied outcome', dedupe);
        if (complaint !== undefined) return complaint;
      }
      return undefined;
    });
  },
);

/** report:duplicate-is-applied-once: a 2xx proves no effect, so the observer counts. */
export const duplicateIsAppliedOnce = outcomeChecks(
  'report:duplicate-is-applied-once',
  async ({ variables, target, forAll }, outcome) => {
    if (target.observer === undefined) return noObserver('how often it was applied');
    const drawn = fc.record({ variables, copies });
    return forAll(drawn, { shown: 'one effect', cases: 12 }, async (value, dialogue) => {
      const session = await dialogue.open(value.variables);
      assertTaken(await dialogue.deliver(outcome, session));
      dialogue.tell('Start opens the session. The same outcome is delivered again.');
      for (let i = 0; i < value.copies; i += 1) await dialogue.deliver(outcome, session);
      return expectOneEffect(dialogue, session.id, `${value.copies + 1} deliveries of one outcome`);
    });
  },
);

/** report:concurrent-duplicates-are-applied-once: look first, write later is the usual mistake. */
export const concurrentDuplicatesAreAppliedOnce = outcomeChecks(
  'report:concurrent-duplicates-are-applied-once',
  async ({ variables, target, forAll }, outcome) => {
    if (target.observer === undefined) return noObserver('how often it was applied');
    const drawn = fc.record({ variables, copies: fc.integer({ min: 2, max: 4 }) });
    return forAll(drawn, { shown: 'one effect', cases: 12 }, async (value, dialogue) => {
      const session = await dialogue.open(value.variables);
      dialogue.tell('Start opens the session. Copies of one outcome arrive at the same time.');
      const deliveries = Array.from({ length: value.copies }, () =>
        dialogue.deliver(outcome, session),
      );
      const answers = await Promise.all(deliveries);
      if (!answers.some(isSuccess)) assertTaken(await dialogue.deliver(outcome, session));
      const after = `${value.copies} copies at the same time`;
      const complaint = await expectOneEffect(dialogue, session.id, after);
      return unlessPlainToo(complaint, dialogue, outcome, value.variables);
    });
  },
);

const calm = new Set([409, 425, 429, 503]);
const atWork = { tries: 40, waitMs: 100 };

/** Sends it again until it is acknowledged, as an engine does while a first copy is at work. */
async function deliverUntilTaken(
  dialogue: Dialogue,
  outcome: OutcomeName,
  session: OpenedSession,
): Promise<WireExchange> {
  for (let i = 1; ; i += 1) {
    const again = await dialogue.deliver(outcome, session);
    if (isSuccess(again) || !calm.has(statusOf(again)) || i === atWork.tries) return again;
    await dialogue.line.clock.sleep(atWork.waitMs);
  }
}

/** Whoever applies two copies at the same time fails that requirement alone. */
async function assertOnceTogether(
  dialogue: Dialogue,
  outcome: OutcomeName,
  variables: JsonObject,
): Promise<void> {
  dialogue.beginTwin();
  const session = await dialogue.open(variables);
  await Promise.all([dialogue.deliver(outcome, session), dialogue.deliver(outcome, session)]);
  if ((await countEffects(dialogue, session.id)) === 1) return;
  const by = 'report:concurrent-duplicates-are-applied-once';
  throw blockedBy(by, 'two copies at the same time are both applied');
}

/** report:duplicate-is-applied-once: an engine that got no answer cannot know, and sends it again. */
export const lostAnswerIsAppliedOnce = inAspect(
  'after-a-lost-answer',
  outcomeChecks(
    'report:duplicate-is-applied-once',
    async ({ variables, target, forAll }, outcome) => {
      if (target.observer === undefined) return noObserver('how often it was applied');
      const drawn = fc.record({ variables, hangUpMs: fc.integer({ min: 0, max: 30 }) });
      const shown = 'one effect, also when the first answer was lost';
      return forAll(drawn, { shown, cases: 12 }, async (value, dialogue) => {
        const session = await dialogue.open(value.variables);
        dialogue.tell('The engine hangs up before the answer, and sends the outcome again.');
        await dialogue.deliver(outcome, session, { hangUpMs: value.hangUpMs });
        assertTaken(await deliverUntilTaken(dialogue, outcome, session));
        const after = 'a lost answer and a repetition';
        const complaint = await expectOneEffect(dialogue, session.id, after);
        if (complaint !== undefined) await assertOnceTogether(dialogue, outcome, value.variables);
        return unlessPlainToo(complaint, dialogue, outcome, value.variables);
      });
    },
  ),
);

/** report:in-flight-duplicate-is-answered. */
export const inFlightDuplicateIsAnswered = outcomeChecks(
  'report:in-flight-duplicate-is-answered',
  ({ variables, forAll }, outcome) => {
    const shown = '2xx, 409, 425, 429 or 503 to copies at the same time';
    return forAll(variables, { shown, cases: 20 }, async (drawn, dialogue) => {
      const session = await dialogue.open(drawn);
      dialogue.tell('Start opens the session. Two copies of one outcome arrive at the same time.');
      const pair = [dialogue.deliver(outcome, session), dialogue.deliver(outcome, session)];
      for (const answer of await Promise.all(pair)) {
        if (isSuccess(answer) || calm.has(statusOf(answer))) continue;
        const complaint = { expected: shown, actual: describeAnswer(answer.answer) };
        return unlessPlainToo(complaint, dialogue, outcome, drawn);
      }
      return undefined;
    });
  },
);

/** report:both-key-forms-are-accepted: alone, and as a repetition of the other form. */
export const bothKeyFormsAreAccepted = outcomeChecks(
  'report:both-key-forms-are-accepted',
  ({ variables, forAll }, outcome) => {
    const drawn = fc.record({ variables, bareFirst: fc.boolean() });
    const shown = 'the key with and without quotes is one key';
    return forAll(drawn, { shown, cases: 20 }, async ({ variables: kept, bareFirst }, dialogue) => {
      const session = await dialogue.open(kept);
      const bare = webhookIdOf(session.id, outcome);
      const forms = bareFirst ? [bare, `"${bare}"`] : [`"${bare}"`, bare];
      dialogue.tell('Start opens the session. The outcome comes with both forms of its key.');
      for (const form of forms) {
        const headers = { 'idempotency-key': form };
        const exchange = await dialogue.deliver(outcome, session, { headers });
        const complaint = expectAcknowledged(exchange, `Idempotency-Key ${form}`);
        if (complaint !== undefined) return unlessPlainToo(complaint, dialogue, outcome, kept);
      }
      if (dialogue.target.observer === undefined) return undefined;
      const hint = 'take the quotes off the Idempotency-Key before you look it up';
      const counted = await expectOneEffect(dialogue, session.id, 'both forms of one key', hint);
      return unlessPlainToo(counted, dialogue, outcome, kept);
    });
  },
);

/** An observer that forgets with the target counts one again, and that one is the second effect. */
async function expectNoNewEffect(
  dialogue: Dialogue,
  session: string,
  kept: number,
): Promise<Complaint | undefined> {
  const complaint = await expectOneEffect(dialogue, session, 'a restart and a repetition');
  if (complaint !== undefined || kept > 0) return complaint;
  return {
    expected: 'no effect of the repetition, as the observer counts',
    actual: 'none was left after the restart, and one after the repetition',
    hint: 'keep what was applied in the database, not in memory, and let the observer count there',
  };
}

/** report:duplicates-are-known-after-a-restart: the target's own hook restarts it. */
export const duplicatesAreKnownAfterARestart: readonly ConnectionCheck[] = outcomeChecks(
  'report:duplicates-are-known-after-a-restart',
  async ({ target, forEach }, outcome) => {
    const { restart } = target.hooks;
    if (target.observer === undefined) return noObserver('how often it was applied');
    if (restart === undefined) return noRestart;
    const shown = 'one effect after a restart';
    return forEach([{ name: 'restarted' }], { shown }, async (_, dialogue, variables) => {
      const session = await dialogue.open(variables);
      assertTaken(await dialogue.deliver(outcome, session));
      await countEffects(dialogue, session.id);
      dialogue.tell('The outcome is applied, the target restarts, and the outcome comes again.');
      return afterARestart(dialogue, restart, async () => {
        const kept = await effectsNow(dialogue, session.id);
        const again = await dialogue.deliver(outcome, session);
        const complaint = expectAcknowledged(again, 'the repetition after a restart', dedupe);
        const counted = complaint ?? (await expectNoNewEffect(dialogue, session.id, kept));
        return unlessPlainToo(counted, dialogue, outcome, variables);
      });
    });
  },
).map((check) => ({ ...check, alone: 'restarting' }));

/** The schedule lasts for three days, and a busy shop has thousands of outcomes in that time. */
function lateDuplicate(
  requirement: RequirementId,
  judge: (dialogue: Dialogue, first: OpenedSession, again: WireExchange) => Judgement,
): readonly ConnectionCheck[] {
  const checks = outcomeChecks(requirement, async (context, outcome) => {
    const isCounted = requirement === 'report:duplicate-is-applied-once';
    if (isCounted && context.target.observer === undefined) {
      return noObserver('how often it was applied');
    }
    return afterManyOthers(context, outcome, {
      shown: 'the first outcome of the run is known at its end',
      sendOther: async (dialogue, variables) =>
        dialogue.deliver(outcome, await dialogue.open(variables)),
      again: async (dialogue, first) => {
        const again = await dialogue.deliver(outcome, first);
        return unlessPlainToo(
          await judge(dialogue, first, again),
          dialogue,
          outcome,
          first.variables,
        );
      },
    });
  });
  const late = inAspect('after-many-others', checks);
  return late.map((check) => ({ ...check, alone: 'at_the_end' }));
}

type Judgement = Promise<Complaint | undefined>;

export const lateDuplicateIsAcknowledged = lateDuplicate(
  'report:duplicate-is-acknowledged',
  async (_dialogue, _first, again) =>
    expectAcknowledged(again, 'a repetition after many others', dedupe),
);

export const lateDuplicateIsAppliedOnce = lateDuplicate(
  'report:duplicate-is-applied-once',
  async (dialogue, first, again) => {
    if (isSuccess(again)) return expectOneEffect(dialogue, first.id, 'many others');
    throw blockedBy('report:duplicate-is-acknowledged', 'the repetition is not acknowledged');
  },
);
