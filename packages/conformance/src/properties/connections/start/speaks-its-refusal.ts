import { validate } from '@voicepay/spec';
import type { ConnectionsTarget, JsonObject } from '../../../targets/connections/target.ts';
import type { CheckOutcome } from '../check.ts';
import { startCheck } from '../define.ts';
import { describeAnswer, isRefusal, isSuccess, objectOf } from '../dialogue.ts';
import { Stop } from '../stop.ts';

const code = /(^|[/:#])[A-Za-z0-9._:-]{1,128}$/;

/** start:speaks-its-refusal: `already_paid` tells the agent more than `http_409`. */
export const speaksItsRefusal = startCheck(
  'start:speaks-its-refusal',
  'problem-document',
  async ({ variables, target, forAll }) => {
    const refused = target.variables.refused;
    const drawn = refused ?? variables.map((kept) => unknownLike(kept, target));
    const shown = 'a refusal carries a problem document with a short code';
    const outcome = await forAll(drawn, { shown, cases: 10 }, async (unknown, dialogue) => {
      dialogue.tell('The engine calls start with set variables that start should not know.');
      const exchange = await dialogue.start(unknown);
      if (isSuccess(exchange)) throw new Stop({ kind: 'discard', reason: 'nothing is refused' });
      const problem = objectOf(exchange.answer);
      const valid = validate('problem', problem);
      if (isRefusal(exchange) && valid.ok && code.test(valid.value.type)) return undefined;
      return {
        expected:
          '4xx with a problem document {type, title, status} whose type ends in a short code',
        actual: describeAnswer(exchange.answer),
        hint: 'for example {"type":"https://example.com/problems/already_paid","title":"Paid","status":409}',
      };
    });
    return outcome.kind === 'ambiguous' ? neverRefused : outcome;
  },
);

/** Set variables that start should not know: it may refuse them, and then it has read them. */
export function unknownLike(kept: JsonObject, { variables }: ConnectionsTarget): JsonObject {
  const unknown = variables.names.map((name) => [name, 'conf-no-such-thing']);
  return { ...kept, ...Object.fromEntries(unknown) };
}

const neverRefused: CheckOutcome = {
  kind: 'not_observable',
  reason: 'start refused none of the set variables that were tried',
  hint: 'name some that it refuses: refused_set_variables in voicepay.yaml',
  cases: 0,
};
