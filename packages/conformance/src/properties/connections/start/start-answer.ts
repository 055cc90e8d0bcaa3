import { parseJson } from '@voicepay/spec';
import { isPlainObject } from '../../../targets/connections/plain-object.ts';
import type { JsonObject } from '../../../targets/connections/target.ts';
import type { Complaint } from '../check.ts';
import { hintOf } from '../define.ts';
import { describeAnswer, isSuccess, type WireExchange } from '../dialogue.ts';

/** A start answer as the strict reader has it: an object, or what start:answers-json-object says. */
export type StartAnswer =
  | { readonly kind: 'object'; readonly value: JsonObject }
  | { readonly kind: 'not_json'; readonly complaint: Complaint };

export function readStartAnswer(exchange: WireExchange): StartAnswer {
  const { answer } = exchange;
  const expected = 'HTTP 2xx with a JSON object in UTF-8';
  const notJson = (actual: string, hint?: string): StartAnswer => {
    const complaint = { expected, actual, ...(hint === undefined ? {} : { hint }) };
    return { kind: 'not_json', complaint };
  };
  if (answer.kind === 'no_answer' || !isSuccess(exchange)) {
    return notJson(describeAnswer(answer), hintOf(exchange));
  }
  const type = mediaTypeOf(answer.headers['content-type']);
  if (type !== 'application/json' && !type.endsWith('+json')) {
    const named = type === '' ? 'no content-type' : `content-type ${type}`;
    return notJson(named, 'answer with content-type: application/json');
  }
  const parsed = parseJson(answer.body);
  if (!parsed.ok) {
    const where = parsed.pointer === '' ? '' : ` at ${parsed.pointer}`;
    return notJson(`${parsed.fault}${where}: ${parsed.message}`);
  }
  if (isPlainObject(parsed.value)) return { kind: 'object', value: parsed.value };
  return notJson(describeAnswer(answer));
}

function mediaTypeOf(header: string | string[] | undefined): string {
  return (String(header ?? '').split(';')[0] as string).trim().toLowerCase();
}
