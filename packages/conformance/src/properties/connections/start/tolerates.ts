import type { JsonValue } from '@voicepay/spec';
import fc from 'fast-check';
import { anyText, notoriousTexts, wordOf } from '../../../arbitraries/connections/text.ts';
import { startCheck } from '../define.ts';
import { describeAnswer, isSuccess, statusOf } from '../dialogue.ts';
import { Stop } from '../stop.ts';

/** start:tolerates-unicode: a refusal is a decision, a crash is not. */
export const toleratesUnicode = startCheck(
  'start:tolerates-unicode',
  'text-in-variables',
  ({ variables, target, sample, forAll }) => {
    const texts = fc.array(anyText, { minLength: 1, maxLength: 3 });
    const drawn = fc.record({ variables, texts });
    const shown = 'no 5xx to any Unicode text';
    const orders = sample(notoriousTexts.length);
    const examples = notoriousTexts.map((text, i) => {
      return { variables: orders[i] ?? {}, texts: [text] };
    });
    const options = { shown, cases: 60, examples };
    return forAll(drawn, options, async ({ variables: kept, texts }, dialogue) => {
      const names = target.variables.names;
      const changed: Record<string, JsonValue> = { ...(await dialogue.given(kept)) };
      for (const [i, text] of texts.entries()) {
        const name = names[i % names.length];
        if (name !== undefined) changed[name] = text;
      }
      dialogue.tell('The engine calls start with unusual text in the set variables.');
      const exchange = await dialogue.start(changed);
      const status = statusOf(exchange);
      if (status > 0 && status < 500) return undefined;
      const actual = describeAnswer(exchange.answer);
      return {
        expected: 'any answer below 500',
        actual,
        hint: 'refuse by 4xx what you cannot take',
      };
    });
  },
);

const headerName = wordOf('x-conf-', 'abcdefghijklmnopqrstuvwxyz', 20);
const visible = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).join('');
const headerValue = wordOf('', visible, 60);
const strangeHeaders = fc.oneof(
  fc.dictionary(headerName, headerValue, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  fc.constantFrom<Record<string, string>>(
    { tracestate: 'vendor=1' },
    { baggage: 'k=v' },
    { 'user-agent': 'conf/1.0' },
    { 'x-request-id': 'conf-1', 'x-forwarded-for': '192.0.2.1' },
    { accept: 'application/json, application/problem+json;q=0.9, */*;q=0.1' },
  ),
);

/** start:tolerates-headers: judged by a twin that differs in the headers only. */
export const toleratesHeaders = startCheck(
  'start:tolerates-headers',
  'unknown-headers',
  ({ variables, forAll }) => {
    const drawn = fc.record({ variables, headers: strangeHeaders });
    const shown = 'headers that it does not know change nothing';
    return forAll(drawn, { shown }, async ({ variables: own, headers }, dialogue) => {
      const kept = await dialogue.given(own);
      dialogue.tell('The engine calls start with headers that start does not know.');
      const exchange = await dialogue.start(kept, { headers });
      if (isSuccess(exchange)) return undefined;
      dialogue.beginTwin();
      const bare = { 'session-reference-id': undefined, 'idempotency-key': undefined };
      const twin = await dialogue.start(kept, { headers: { ...bare, traceparent: undefined } });
      const reason = `start refuses: ${describeAnswer(twin.answer)}`;
      if (!isSuccess(twin)) throw new Stop({ kind: 'discard', reason });
      const actual = `${describeAnswer(exchange.answer)}, and 2xx without them`;
      return { expected: '2xx with unknown headers, as without', actual };
    });
  },
);
