import fc from 'fast-check';
import type { JsonObject, OutcomeName } from '../../../targets/connections/target.ts';
import type { ConnectionCheck } from '../check.ts';
import { outcomeChecks } from '../define.ts';
import { type Dialogue, describeAnswer, isSuccess, statusOf } from '../dialogue.ts';
import { assertTaken, countEffects, noObserver } from './effects.ts';

function otherOf(outcome: OutcomeName): OutcomeName {
  return outcome === 'success' ? 'failure' : 'success';
}

/** `outcome` is the first, its opposite the second. */
async function sendBoth(dialogue: Dialogue, outcome: OutcomeName, variables: JsonObject) {
  const session = await dialogue.open(variables);
  const first = await dialogue.deliver(outcome, session);
  assertTaken(first);
  const second = await dialogue.deliver(otherOf(outcome), session);
  dialogue.tell(`Start opens the session. ${outcome} is reported, then ${otherOf(outcome)}.`);
  return { session, second };
}

function afterEach(check: ConnectionCheck, outcome: OutcomeName): ConnectionCheck {
  return { ...check, uses: ['start', otherOf(outcome)] };
}

/** report:second-outcome-is-answered-calmly: anything else would have it sent again. */
export const secondOutcomeIsAnsweredCalmly = outcomeChecks(
  'report:second-outcome-is-answered-calmly',
  ({ variables, forAll }, outcome) =>
    forAll(variables, { shown: '2xx or 409', cases: 20 }, async (drawn, dialogue) => {
      const { second } = await sendBoth(dialogue, otherOf(outcome), drawn);
      if (isSuccess(second) || statusOf(second) === 409) return undefined;
      const actual = describeAnswer(second.answer);
      const hint = 'keep the first outcome and answer 409, or 2xx';
      return { expected: `2xx or 409 to ${outcome} after ${otherOf(outcome)}`, actual, hint };
    }),
).map((check, i) => afterEach(check, i === 0 ? 'success' : 'failure'));

/** report:first-outcome-wins: seen by the observer, because a 2xx proves no effect. */
export const firstOutcomeWins = outcomeChecks(
  'report:first-outcome-wins',
  async ({ variables, target, forAll }, outcome) => {
    if (target.observer === undefined) return noObserver('which outcome was kept');
    const shown = 'the observer counts one effect';
    return forAll(fc.record({ variables }), { shown, cases: 10 }, async (drawn, dialogue) => {
      const { session } = await sendBoth(dialogue, otherOf(outcome), drawn.variables);
      const count = await countEffects(dialogue, session.id);
      const expected = `one effect: that of the first outcome, ${otherOf(outcome)}`;
      const hint = 'write the outcome only where the session has none yet';
      if (count !== 1) {
        const actual = `${count} effects after ${otherOf(outcome)} and then ${outcome}`;
        return { expected, actual, hint };
      }
      const kept = await target.observer?.count(session.id);
      if (kept?.ok !== true || kept.outcome !== outcome) return undefined;
      return { expected, actual: `the observer says ${outcome}`, hint };
    });
  },
).map((check, i) => afterEach(check, i === 0 ? 'success' : 'failure'));
