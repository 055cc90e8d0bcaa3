import { startCheck } from '../define.ts';
import { isRefusal } from '../dialogue.ts';
import { Stop } from '../stop.ts';
import { readStartAnswer } from './start-answer.ts';

/** start:answers-json-object: whatever the set variables of the domain are. */
export const answersJsonObject = startCheck(
  'start:answers-json-object',
  'any-variables',
  ({ variables, forAll }) =>
    forAll(variables, { shown: '2xx and a JSON object' }, async (drawn, dialogue) => {
      dialogue.tell('The engine calls start with set variables of the target.');
      const exchange = await dialogue.start(await dialogue.given(drawn));
      if (isRefusal(exchange)) throw new Stop({ kind: 'discard', reason: 'start refuses them' });
      const answer = readStartAnswer(exchange);
      return answer.kind === 'not_json' ? answer.complaint : undefined;
    }),
);
