import type { RequirementId } from '@voicepay/spec';
import fc from 'fast-check';
import { anyText, notoriousTexts } from '../../../arbitraries/connections/text.ts';
import type { ConnectionName, JsonObject } from '../../../targets/connections/target.ts';
import type { CheckOutcome, ConnectionCheck } from '../check.ts';
import { outcomeChecks } from '../define.ts';
import {
  type Dialogue,
  describeAnswer,
  isRefusal,
  type SendOptions,
  statusOf,
  type WireExchange,
} from '../dialogue.ts';
import { expectNoEffect } from './effects.ts';

const malformed = [
  { name: 'cut off', body: '{"session_reference_id":"conf_' },
  { name: 'empty', body: '' },
  { name: 'no JSON', body: 'session_reference_id=conf' },
  { name: 'single quotes', body: "{'session_reference_id':'conf'}" },
  { name: 'trailing comma', body: '{"session_reference_id":"conf",}' },
];

/** report:refuses-malformed-json. */
export const refusesMalformedJson = outcomeChecks(
  'report:refuses-malformed-json',
  ({ forEach }, outcome) =>
    forEach(malformed, { shown: '4xx to malformed JSON' }, async (value, dialogue, variables) => {
      const session = await dialogue.open(variables);
      dialogue.tell(`Start opens the session. The outcome's body is malformed: ${value.name}.`);
      return expectRefused(await dialogue.deliver(outcome, session, { raw: value.body }), 'it');
    }),
);

/** report:refuses-missing-session-reference. */
export const refusesMissingSessionReference = outcomeChecks(
  'report:refuses-missing-session-reference',
  ({ variables, forAll }, outcome) =>
    forAll(variables, { shown: '4xx', cases: 5 }, async (drawn, dialogue) => {
      const session = await dialogue.open(drawn);
      dialogue.tell('Start opens the session. The outcome does not say which session it is of.');
      const body = { session_reference_id: undefined };
      const exchange = await dialogue.deliver(outcome, session, { body });
      return expectRefused(exchange, 'a body without session_reference_id');
    }),
);

function expectRefused(exchange: WireExchange, what: string) {
  if (isRefusal(exchange)) return undefined;
  return { expected: `4xx to ${what}`, actual: describeAnswer(exchange.answer) };
}

/** report:tolerates-any-unicode, in set variables and in the echo. */
export const toleratesAnyUnicode = outcomeChecks(
  'report:tolerates-any-unicode',
  ({ variables, target, sample, forAll }, outcome) => {
    const drawn = fc.record({ variables, text: anyText, echoed: fc.boolean() });
    const shown = 'no 5xx to any Unicode text';
    const orders = sample(notoriousTexts.length);
    const examples = notoriousTexts.map((text, i) => {
      return { variables: orders[i] ?? {}, text, echoed: i % 3 === 2 };
    });
    return forAll(drawn, { shown, cases: 40, examples }, async (value, dialogue) => {
      const session = await dialogue.open(value.variables);
      dialogue.tell('Start opens the session. The outcome carries unusual text.');
      const names = target.variables.names.slice(0, 1);
      const changed: JsonObject = Object.fromEntries(names.map((name) => [name, value.text]));
      const echo = { ...session.echo, conf_note: value.text };
      const body = value.echoed ? { processor_parameters: echo } : changed;
      const exchange = await dialogue.deliver(outcome, session, { body });
      const status = statusOf(exchange);
      if (status > 0 && status < 500) return undefined;
      return { expected: 'any answer below 500', actual: describeAnswer(exchange.answer) };
    });
  },
);

/** The same request to any of the three connections, with a session of its own where it needs one. */
async function sendTo(
  name: ConnectionName,
  dialogue: Dialogue,
  variables: JsonObject,
  session: string,
  options: SendOptions,
): Promise<WireExchange> {
  if (name === 'start') {
    return dialogue.start(await dialogue.given(variables), { ...options, session });
  }
  return dialogue.deliver(name, await dialogue.open(variables, { id: session }), options);
}

function everyConnection(
  requirement: RequirementId,
  run: (name: ConnectionName) => ConnectionCheck['run'],
): readonly ConnectionCheck[] {
  return (['start', 'success', 'failure'] as const).map((name) => ({
    id: `${requirement}/${name}`,
    requirement,
    decides: [name],
    uses: name === 'start' ? [] : ['start'],
    run: run(name),
  }));
}

const otherMethods = ['GET', 'PUT', 'PATCH', 'DELETE'].map((name) => ({ name }));

/** report:refuses-other-methods. */
export const refusesOtherMethods = everyConnection(
  'report:refuses-other-methods',
  (name) =>
    ({ forEach }) =>
      forEach(otherMethods, { shown: '405' }, async (method, dialogue, variables) => {
        dialogue.tell(`The same request comes by ${method.name}.`);
        const session = dialogue.names.next();
        const exchange = await sendTo(name, dialogue, variables, session, { method: method.name });
        if (statusOf(exchange) === 405) return undefined;
        const actual = describeAnswer(exchange.answer);
        return { expected: `405 to ${method.name}`, actual };
      }),
);

/** A handshake that fails for want of the right certificate refuses earlier still. */
function isHandshakeFailure({ answer }: WireExchange): boolean {
  return answer.kind === 'no_answer' && (answer.why === 'tls' || answer.why === 'reset');
}

const noCredentials: CheckOutcome = {
  kind: 'not_applicable',
  reason: 'no credentials are configured, so none are asked for',
  cases: 0,
};

/** report:refuses-missing-credentials: each case differs from a good request in the key only. */
export const refusesMissingCredentials = everyConnection(
  'report:refuses-missing-credentials',
  (name) =>
    async ({ target, forEach }) => {
      const { refused } = target.credentials;
      if (refused.length === 0) return noCredentials;
      const shown = `401 or 403 to credentials that are ${refused.map((bad) => bad.name).join(', ')}`;
      return forEach(refused, { shown }, async (bad, dialogue, variables) => {
        dialogue.tell(`The request comes with credentials that are ${bad.name}.`);
        const session = dialogue.names.next();
        const exchange = await sendTo(name, dialogue, variables, session, {
          credentials: { ...(await bad.beside?.headers()), ...bad.headers },
          ...(bad.http === undefined ? {} : { http: bad.http }),
        });
        const status = statusOf(exchange);
        const isShut = bad.http !== undefined && isHandshakeFailure(exchange);
        if (status === 401 || status === 403 || isShut) {
          if (name === 'start') return undefined;
          return expectNoEffect(dialogue, session, `a ${name} (credentials ${bad.name})`);
        }
        const actual = describeAnswer(exchange.answer);
        const hint = 'compare the whole key, before anything else is looked at';
        return { expected: `401 or 403 (credentials ${bad.name})`, actual, hint };
      });
    },
).map((check) => ({ ...check, evidence: 'credentials' as const }));
