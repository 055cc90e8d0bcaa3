import { equalJson } from '@voicepay/spec';
import fc from 'fast-check';
import type { JsonObject } from '../../../targets/connections/target.ts';
import { afterManyOthers } from '../after-many-others.ts';
import type { Complaint, ConnectionCheck } from '../check.ts';
import { startCheck } from '../define.ts';
import {
  type Dialogue,
  describeAnswer,
  isSuccess,
  objectOf,
  statusOf,
  type WireExchange,
} from '../dialogue.ts';
import { afterARestart, noRestart } from '../restart.ts';
import { blockedBy, Stop } from '../stop.ts';

/** Opens with a key of its own; a start that refuses the variables discards the case. */
async function firstAnswer(dialogue: Dialogue, variables: JsonObject, key: string) {
  const first = await dialogue.start(variables, { session: dialogue.names.next(), key });
  const body = objectOf(first.answer);
  if (isSuccess(first) && body !== undefined) return { body, session: sessionOf(first) };
  const reason = `start refuses: ${describeAnswer(first.answer)}`;
  throw new Stop({ kind: 'discard', reason });
}

function sessionOf(exchange: WireExchange): string {
  return exchange.headers['session-reference-id'] as string;
}

function complainUnlessSame(first: JsonObject, again: WireExchange): Complaint | undefined {
  const body = objectOf(again.answer);
  if (isSuccess(again) && body !== undefined && equalJson(first, body)) return undefined;
  return {
    expected: `the first answer again: ${JSON.stringify(first).slice(0, 160)}`,
    actual: describeAnswer(again.answer),
    hint: 'store the answer under the Idempotency-Key and give it back',
  };
}

/** Whoever gives other answers to the plainest repetition fails start:same-key-same-answer alone. */
async function unlessPlainToo(
  complaint: Complaint | undefined,
  dialogue: Dialogue,
  variables: JsonObject,
): Promise<Complaint | undefined> {
  if (complaint === undefined) return undefined;
  dialogue.beginTwin();
  const key = `"${dialogue.names.next()}"`;
  const { body, session } = await firstAnswer(dialogue, variables, key);
  const again = await dialogue.start(variables, { session, key });
  if (complainUnlessSame(body, again) === undefined) return complaint;
  throw blockedBy('start:same-key-same-answer', 'a plain repetition gets another answer');
}

/** start:same-key-same-answer, also after others were served. */
export const sameKeySameAnswer = startCheck(
  'start:same-key-same-answer',
  'repeated',
  ({ variables, forAll }) => {
    const drawn = fc.record({ variables, other: variables, between: fc.boolean() });
    const shown = 'a repeated key gets the first answer';
    return forAll(drawn, { shown }, async (value, dialogue) => {
      const kept = await dialogue.given(value.variables);
      const key = `"${dialogue.names.next()}"`;
      const { body, session } = await firstAnswer(dialogue, kept, key);
      if (value.between) await dialogue.start(await dialogue.given(value.other));
      dialogue.tell('The engine repeats the request with the same key.');
      return complainUnlessSame(body, await dialogue.start(kept, { session, key }));
    });
  },
);

/** start:same-key-same-answer: an engine that lost the connection asks again at once. */
export const sameKeyAtTheSameTime = startCheck(
  'start:same-key-same-answer',
  'at-the-same-time',
  ({ variables, forAll }) => {
    const shown = 'two calls with one key at the same time get one answer';
    return forAll(variables, { shown, cases: 12 }, async (drawn, dialogue) => {
      const kept = await dialogue.given(drawn);
      const options = { session: dialogue.names.next(), key: `"${dialogue.names.next()}"` };
      dialogue.tell('The engine calls start twice at the same time, with the same key.');
      const pair = await Promise.all([
        dialogue.start(kept, options),
        dialogue.start(kept, options),
      ]);
      const taken = pair.filter(isSuccess);
      const body = objectOf(taken[0]?.answer ?? pair[0].answer);
      if (taken.length === 0 || body === undefined) {
        const reason = `start refuses: ${describeAnswer(pair[0].answer)}`;
        throw new Stop({ kind: 'discard', reason });
      }
      const later = taken[1] ?? (await dialogue.start(kept, options));
      const complaint = complainUnlessSame(body, later);
      const hint = 'claim the key by a unique constraint before anything is created for it';
      return unlessPlainToo(complaint && { ...complaint, hint }, dialogue, kept);
    });
  },
);

/** start:same-key-same-answer, from then on: a deployment is no reason for another invoice. */
export const sameKeyAfterARestart: ConnectionCheck = {
  ...startCheck(
    'start:same-key-same-answer',
    'after-a-restart',
    async ({ variables, target, forAll }) => {
      const { restart } = target.hooks;
      if (restart === undefined) return noRestart;
      const shown = 'the first answer after a restart';
      return forAll(variables, { shown, cases: 1 }, async (drawn, dialogue) => {
        const kept = await dialogue.given(drawn);
        const key = `"${dialogue.names.next()}"`;
        const { body, session } = await firstAnswer(dialogue, kept, key);
        dialogue.tell('Start answers, the target restarts, and the engine asks again.');
        const again = () => dialogue.start(kept, { session, key });
        const complaint = complainUnlessSame(body, await afterARestart(dialogue, restart, again));
        const hint = 'keep the answers of keys in the database, not in memory';
        return unlessPlainToo(complaint && { ...complaint, hint }, dialogue, kept);
      });
    },
  ),
  alone: 'restarting',
};

/** start:same-key-same-answer: whoever keeps the last keys only has another answer at the end. */
export const sameKeyAfterManyOthers: ConnectionCheck = {
  ...startCheck('start:same-key-same-answer', 'after-many-others', (context) =>
    afterManyOthers(context, 'start', {
      shown: 'the first key of the run has the first answer at its end',
      sendOther: (dialogue, variables) => dialogue.start(variables),
      again: async (dialogue, first) => {
        const again = await dialogue.start(first.variables, { session: first.id });
        return unlessPlainToo(complainUnlessSame(first.start, again), dialogue, first.variables);
      },
    }),
  ),
  alone: 'at_the_end',
};

/** start:same-key-same-answer: a key that was refused for another body is still the first one's. */
export const sameKeyAfterAnotherBody = startCheck(
  'start:same-key-same-answer',
  'after-another-body',
  ({ variables, forAll }) => {
    const shown = 'the first answer, also after another body was refused';
    return forAll(variables, { shown, cases: 12 }, async (drawn, dialogue) => {
      const kept = await dialogue.given(drawn);
      const key = `"${dialogue.names.next()}"`;
      const { body, session } = await firstAnswer(dialogue, kept, key);
      const changed = { ...kept, conf_note: 'another body' };
      const other = await dialogue.start(changed, { session, key });
      if (statusOf(other) !== 422 && complainUnlessSame(body, other) !== undefined) {
        throw blockedBy('start:same-key-other-body', 'another body gets another answer');
      }
      dialogue.tell('The engine sends another body with the same key, and then the first again.');
      const again = await dialogue.start(kept, { session, key });
      return unlessPlainToo(complainUnlessSame(body, again), dialogue, kept);
    });
  },
);

/** start:same-key-other-body: the amount of a key never changes. */
export const sameKeyOtherBody = startCheck(
  'start:same-key-other-body',
  'another-body',
  ({ variables, forAll }) => {
    const drawn = fc.record({ variables, other: variables });
    const shown = 'another body under the same key gets the first answer or 422';
    return forAll(drawn, { shown }, async (value, dialogue) => {
      const kept = await dialogue.given(value.variables);
      const other = await dialogue.given(value.other);
      const key = `"${dialogue.names.next()}"`;
      const { body, session } = await firstAnswer(dialogue, kept, key);
      const changed = equalJson(kept, other) ? { ...other, conf_note: 'another body' } : other;
      dialogue.tell('The engine sends another body with the same key.');
      const again = await dialogue.start(changed, { session, key });
      if (statusOf(again) === 422) return undefined;
      return unlessPlainToo(complainUnlessSame(body, again), dialogue, kept);
    });
  },
);

/** start:key-forms-are-equal. */
export const keyFormsAreEqual = startCheck(
  'start:key-forms-are-equal',
  'quoted-and-bare',
  ({ variables, forAll }) => {
    const drawn = fc.record({ variables, quotedFirst: fc.boolean() });
    const shown = 'a key with quotes and the same without are one key';
    return forAll(drawn, { shown }, async ({ variables: own, quotedFirst }, dialogue) => {
      const kept = await dialogue.given(own);
      const bare = dialogue.names.next();
      const forms = quotedFirst ? [`"${bare}"`, bare] : [bare, `"${bare}"`];
      const { body, session } = await firstAnswer(dialogue, kept, forms[0] as string);
      dialogue.tell('The engine repeats the request with the key in its other form.');
      const again = await dialogue.start(kept, { session, key: forms[1] as string });
      return unlessPlainToo(complainUnlessSame(body, again), dialogue, kept);
    });
  },
);
