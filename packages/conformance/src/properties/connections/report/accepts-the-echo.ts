import { expectAcknowledged, outcomeChecks } from '../define.ts';
import { describeAnswer, isSuccess } from '../dialogue.ts';
import { Stop } from '../stop.ts';

/** report:accepts-the-echo: judged by a twin without the echo, so that only the echo is blamed. */
export const acceptsTheEcho = outcomeChecks(
  'report:accepts-the-echo',
  ({ variables, forAll }, outcome) =>
    forAll(variables, { shown: '2xx with the real echo' }, async (drawn, dialogue) => {
      const session = await dialogue.open(drawn);
      dialogue.tell('Start opens the session. The engine reports its outcome with the real echo.');
      const exchange = await dialogue.deliver(outcome, session);
      const complaint = expectAcknowledged(exchange, 'the processor_parameters of start');
      if (complaint === undefined) return undefined;
      const twin = await dialogue.deliver(outcome, await dialogue.open(drawn), {
        body: { processor_parameters: {} },
      });
      if (isSuccess(twin)) return complaint;
      const reason = `${outcome} answers ${describeAnswer(twin.answer)} without the echo as well`;
      throw new Stop({ kind: 'blocked', by: 'report:acknowledges-valid-outcomes', reason });
    }),
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
