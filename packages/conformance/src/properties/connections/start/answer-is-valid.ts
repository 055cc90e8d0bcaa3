import { equalJson, type JsonValue, LosslessNumber, validate, writeJson } from '@voicepay/spec';
import { isPlainObject } from '../../../targets/connections/plain-object.ts';
import type { JsonObject } from '../../../targets/connections/target.ts';
import type { Complaint, ConnectionCheck } from '../check.ts';
import { startCheck } from '../define.ts';
import { settingNames } from '../dialogue.ts';
import { Stop } from '../stop.ts';
import { readStartAnswer } from './start-answer.ts';

const requirement = 'start:answer-is-valid';
const maxAmount = 999_999_999_999;

function aspect(
  name: string,
  shown: string,
  look: (body: JsonObject) => Complaint | undefined,
): ConnectionCheck {
  return startCheck(requirement, name, ({ variables, forAll }) =>
    forAll(variables, { shown, cases: 25 }, async (drawn, dialogue) => {
      dialogue.tell('The engine calls start and reads the answer strictly.');
      const answer = readStartAnswer(await dialogue.start(await dialogue.given(drawn)));
      if (answer.kind === 'object') return look(answer.value);
      const reason = `start gave ${answer.complaint.actual}`;
      throw new Stop({ kind: 'blocked', by: 'start:answers-json-object', reason });
    }),
  );
}

/** A literal 0 or [1-9][0-9]*, in minor units: money is never guessed. */
export function complainOfAmount(body: JsonObject): Complaint | undefined {
  const { amount } = body;
  const fits = typeof amount === 'number' && Number.isInteger(amount) && amount >= 0;
  if (fits && amount <= maxAmount) return undefined;
  return {
    expected: `amount as an integer literal, 0 to ${maxAmount}, in minor units (4200 for 42.00)`,
    actual: `amount ${shown(amount)}`,
    hint:
      amount === undefined
        ? 'name it amount, at the root of the answer'
        : 'write the amount as a JSON number without quotes, point or exponent',
  };
}

/** Upper-case, of the payable-currency list; required at amount 0 too. */
export function complainOfCurrency(body: JsonObject): Complaint | undefined {
  if (validate('currency', body.currency).ok) return undefined;
  return {
    expected: 'currency as an upper-case payable ISO 4217 code',
    actual: `currency ${shown(body.currency)}`,
    hint: 'send for example "USD", also when amount is 0',
  };
}

/** Everything else that the schema says, settings and token type included. */
export function complainOfSchema(body: JsonObject): Complaint | undefined {
  const result = validate('start-response', body);
  if (result.ok) return undefined;
  const error = result.errors.find(
    (e) =>
      !/^\/(amount|currency)(\/|$)/.test(e.pointer) && !/^(if|then|allOf|\$ref)$/.test(e.keyword),
  );
  if (error === undefined) return undefined;
  const value = valueAt(body, error.pointer);
  return { expected: `${error.pointer} ${error.message}`, actual: shown(value) };
}

/** start:contradicting-settings-are-refused by engines, so start must not send any. */
export function complainOfContradiction(body: JsonObject): Complaint | undefined {
  const inside = body.processor_parameters;
  if (!isPlainObject(inside)) return undefined;
  for (const name of settingNames) {
    if (name === 'token_type' && body.amount !== 0) continue;
    const root = body[name] ?? null;
    const nested = inside[name] ?? null;
    if (root === null || nested === null || sameSetting(root, nested)) continue;
    return {
      expected: `one value of ${name}, or the same in both places`,
      actual: `${shown(root)} at the root, ${shown(nested)} in processor_parameters`,
      hint: 'put settings inside processor_parameters only',
    };
  }
  return undefined;
}

/** start:lists-are-sets. */
function sameSetting(a: JsonValue, b: JsonValue): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return equalJson(a, b);
  const within = (xs: JsonValue[], ys: JsonValue[]) =>
    xs.every((x) => ys.some((y) => equalJson(x, y)));
  return within(a, b) && within(b, a);
}

function shown(value: JsonValue | undefined): string {
  if (value === undefined) return 'absent';
  if (value instanceof LosslessNumber) return value.literal;
  return writeJson(value).slice(0, 120);
}

function valueAt(body: JsonObject, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = body;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isPlainObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

export const answerIsValid: readonly ConnectionCheck[] = [
  aspect('amount', 'amount is an integer literal in range', complainOfAmount),
  aspect('currency', 'currency is payable', complainOfCurrency),
  aspect('schema', 'settings, description and parameters fit the schema', complainOfSchema),
  aspect('one-value', 'no setting has two values', complainOfContradiction),
];
