import fc from 'fast-check';
import { anyText } from '../../../arbitraries/connections/text.ts';
import { startCheck } from '../define.ts';
import { describeAnswer, idLength, isRefusal, isSuccess } from '../dialogue.ts';
import { blockedBy, Stop } from '../stop.ts';
import { readStartAnswer } from './start-answer.ts';

const requirement = 'start:answers-json-object';

/** start:answers-json-object: whatever the set variables of the domain are. */
export const answersJsonObject = startCheck(requirement, 'any-variables', ({ variables, forAll }) =>
  forAll(variables, { shown: '2xx and a JSON object' }, async (drawn, dialogue) => {
    dialogue.tell('The engine calls start with set variables of the target.');
    const exchange = await dialogue.start(await dialogue.given(drawn));
    if (isRefusal(exchange)) throw new Stop({ kind: 'discard', reason: 'start refuses them' });
    const answer = readStartAnswer(exchange);
    return answer.kind === 'not_json' ? answer.complaint : undefined;
  }),
);

const unusual = [
  'Zo\u00eb \u738b\u5c0f\u660e',
  '\ud83d\ude00',
  '\u0645\u0631\u062d\u0628\u0627',
  '<b>&amp;',
  '%s\u0000',
];

/** start:answers-json-object: who does not refuse unusual text must answer it like any other. */
export const answersJsonObjectToAnyText = startCheck(
  requirement,
  'any-text',
  ({ variables, target, sample, forAll }) => {
    const orders = sample(unusual.length);
    const examples = unusual.map((text, i) => ({ variables: orders[i] ?? {}, text }));
    const options = { shown: '2xx and a JSON object, or a refusal', cases: 15, examples };
    return forAll(fc.record({ variables, text: anyText }), options, async (value, dialogue) => {
      const kept = await dialogue.given(value.variables);
      const name = target.variables.names[0] ?? 'conf_note';
      dialogue.tell('The engine calls start with unusual text in a set variable.');
      const exchange = await dialogue.start({ ...kept, [name]: value.text });
      if (isRefusal(exchange)) return undefined;
      if (!isSuccess(exchange)) {
        throw blockedBy('start:tolerates-unicode', describeAnswer(exchange.answer));
      }
      const answer = readStartAnswer(exchange);
      return answer.kind === 'not_json' ? answer.complaint : undefined;
    });
  },
);

/** start:answers-json-object: a session's name may have 128 characters. */
export const answersJsonObjectToTheLongestName = startCheck(
  requirement,
  'longest-session-reference',
  ({ variables, forAll }) => {
    const shown = `2xx to a session reference of ${idLength} characters`;
    const options = { shown, cases: 3 };
    return forAll(variables, options, async (drawn, dialogue) => {
      const kept = await dialogue.given(drawn);
      const session = dialogue.names.next().padEnd(idLength, 'L');
      dialogue.tell('The engine calls start for a session whose name is as long as may be.');
      const exchange = await dialogue.start(kept, { session });
      if (isSuccess(exchange)) return undefined;
      dialogue.beginTwin();
      const twin = await dialogue.start(kept);
      const reason = `start refuses: ${describeAnswer(twin.answer)}`;
      if (!isSuccess(twin)) throw new Stop({ kind: 'discard', reason });
      const actual = `${describeAnswer(exchange.answer)}, and 2xx for a short one`;
      const hint = `keep session references and keys of up to ${idLength} characters`;
      return { expected: shown, actual, hint };
    });
  },
);
