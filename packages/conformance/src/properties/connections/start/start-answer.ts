import { parseJson } from '@voicepay/spec';
import type { JsonObject } from '../../../targets/connections/target.ts';
import type { Complaint } from '../check.ts';
import { describeAnswer, isObject, isSuccess, type WireExchange } from '../dialogue.ts';

/** A start answer by its source text: an object, or which requirement it breaks. */
export type StartAnswer =
  | { readonly kind: 'object'; readonly value: JsonObject }
  | { readonly kind: 'not_json'; readonly complaint: Complaint }
  | { readonly kind: 'not_valid'; readonly complaint: Complaint };

const validityFaults = new Set(['duplicate_key', 'too_deep', 'too_large']);

export function readStartAnswer(exchange: WireExchange): StartAnswer {
  const { answer } = exchange;
  const expected = 'HTTP 2xx with a JSON object in UTF-8';
  const notJson = (actual: string, hint?: string): StartAnswer => {
    const complaint = { expected, actual, ...(hint === undefined ? {} : { hint }) };
    return { kind: 'not_json', complaint };
  };
  if (answer.kind === 'no_answer' && answer.why === 'too_large') {
    const complaint = { expected: 'an answer of at most 1 MiB', actual: answer.message };
    return { kind: 'not_valid', complaint };
  }
  if (answer.kind === 'no_answer' || !isSuccess(exchange)) return notJson(describeAnswer(answer));
  const type = mediaTypeOf(answer.headers['content-type']);
  if (type !== 'application/json' && !type.endsWith('+json')) {
    const named = type === '' ? 'no content-type' : `content-type ${type}`;
    return notJson(named, 'answer with content-type: application/json');
  }
  const parsed = parseJson(answer.body);
  if (parsed.ok) {
    if (isObject(parsed.value)) return { kind: 'object', value: parsed.value };
    return notJson(describeAnswer(answer));
  }
  if (validityFaults.has(parsed.fault)) {
    const where = parsed.pointer === '' ? 'at the root' : `at ${parsed.pointer}`;
    const actual = `${parsed.fault} ${where}`;
    return { kind: 'not_valid', complaint: { expected: parsed.message, actual } };
  }
  return notJson(`${parsed.fault}: ${parsed.message}`);
}

function mediaTypeOf(header: string | string[] | undefined): string {
  return (String(header ?? '').split(';')[0] as string).trim().toLowerCase();
}
