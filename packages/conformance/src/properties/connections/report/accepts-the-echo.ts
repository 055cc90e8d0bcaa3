import fc from 'fast-check';
import { expectAcknowledged, outcomeChecks } from '../define.ts';
import { describeAnswer, isSuccess } from '../dialogue.ts';
import { blockedBy } from '../stop.ts';

/**
 * report:accepts-the-echo: judged by a twin that differs in the echo only. The order of keys means
 * nothing in JSON, so an engine may write it in any.
 */
export const acceptsTheEcho = outcomeChecks(
  'report:accepts-the-echo',
  ({ variables, sample, forAll }, outcome) => {
    const drawn = fc.record({ variables, reversed: fc.boolean() });
    const orders = sample(2);
    const examples = orders.map((order, i) => ({ variables: order, reversed: i === 1 }));
    const options = { shown: '2xx with the real echo', examples };
    return forAll(drawn, options, async (value, dialogue) => {
      const session = await dialogue.open(value.variables);
      const keys = Object.entries(session.echo);
      const echo = Object.fromEntries(value.reversed ? keys.reverse() : keys);
      const how = value.reversed ? ', its keys in another order' : '';
      dialogue.tell(`Start opens the session. The engine reports its outcome with the echo${how}.`);
      const body = { processor_parameters: echo };
      const exchange = await dialogue.deliver(outcome, session, { body });
      const complaint = expectAcknowledged(exchange, `the processor_parameters of start${how}`);
      if (complaint === undefined) return undefined;
      dialogue.beginTwin();
      const twin = await dialogue.open(value.variables);
      const otherwise = value.reversed ? {} : { body: { processor_parameters: {} } };
      const accepted = await dialogue.deliver(outcome, twin, otherwise);
      if (isSuccess(accepted)) return complaint;
      const reason = `${outcome} answers its twin ${describeAnswer(accepted.answer)} as well`;
      throw blockedBy('report:acknowledges-valid-outcomes', reason);
    });
  },
);

const startErrors = ['timeout', 'http_503', 'already_paid', 'currency'] as const;

/** report:accepts-failure-of-a-failed-start: its start may never have heard of the session. */
export const acceptsFailureOfAFailedStart = outcomeChecks(
  'report:accepts-failure-of-a-failed-start',
  ({ forEach }, outcome) =>
    forEach(
      startErrors.map((name) => ({ name })),
      { shown: '2xx to the failure of a start that failed' },
      async ({ name }, dialogue, variables) => {
        const invalid = name === 'currency';
        dialogue.tell('The session that start never opened ends, and the engine reports it.');
        const given = await dialogue.given(variables);
        const unopened = { id: dialogue.names.next(), variables: given, start: {}, echo: {} };
        const exchange = await dialogue.deliver(outcome, unopened, {
          body: {
            failed_reason: invalid ? 'invalid_start_response' : 'start_failed',
            last_error: name,
            card_brand: undefined,
            card_last4: undefined,
          },
        });
        const hint = 'do not require that start has opened the session';
        return expectAcknowledged(exchange, `failed_reason start_failed (${name})`, hint);
      },
    ),
  ['failure'],
);
