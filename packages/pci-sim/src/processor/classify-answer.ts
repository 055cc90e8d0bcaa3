import { scanObject } from '../server/scan-object.ts';
import type { PaymentResult } from '../zone/capture.ts';

/** What came back from one ask or look-up, before it means anything. */
export type RawAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: Uint8Array }
  | { readonly kind: 'unanswered' };

export type Answer =
  | { readonly kind: 'definite'; readonly result: PaymentResult }
  | { readonly kind: 'none' };

const none: Answer = { kind: 'none' };
const errored = (code: string): Answer => ({
  kind: 'definite',
  result: { status: 'errored', code },
});
/** Refusals that may pass, or that say the key is still at work (`process:everything-else-is-no-answer`). */
const passing: readonly number[] = [408, 409, 425, 429];
const identifier = /^[A-Za-z0-9._:-]{1,128}$/;

/**
 * PROTOCOL: a 2xx is read; a 4xx is an error unless it may pass, or unless an earlier ask of the
 * same key went unanswered, for that one may have charged (`process:unanswered-makes-refusals-indefinite`);
 * everything else is no answer. Card digits in the body were blanked before (blank-card-digits.ts).
 */
export function classifyAnswer(
  raw: RawAnswer,
  method: 'charge' | 'tokenize',
  anyUnanswered: boolean,
): Answer {
  if (raw.kind === 'unanswered') return none;
  const { status } = raw;
  if (status >= 200 && status < 300) return readAnswer(raw.body, method);
  const isRefusal = status >= 400 && status < 500 && !passing.includes(status);
  return isRefusal && !anyUnanswered ? errored(`http_${status}`) : none;
}

function readAnswer(body: Uint8Array, method: 'charge' | 'tokenize'): Answer {
  const members = scanObject(body);
  if (members === undefined) return none;
  const value = (name: string): unknown => {
    const bytes = members.get(name);
    return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
  };
  const errorCode = value('error_code');
  if (errorCode !== undefined && errorCode !== null) {
    if (typeof errorCode !== 'string' || errorCode === '') return none;
    // The payment was definitely refused; a code that may not leave is replaced, not the refusal.
    const code = mayLeave(errorCode) ? errorCode : 'unspecified';
    const status = value('outcome') === 'error' ? 'errored' : 'declined';
    return { kind: 'definite', result: { status, code } };
  }
  if (!members.has(method === 'charge' ? 'charge_id' : 'token_id')) return none;
  const chargeId = value('charge_id');
  const tokenId = value('token_id');
  if (!isId(chargeId) || !isId(tokenId)) return none;
  const result: PaymentResult = {
    status: 'approved',
    ...(chargeId === undefined ? {} : { transactionId: withheldUnlessClean(chargeId) }),
    ...(tokenId === undefined ? {} : { tokenId: withheldUnlessClean(tokenId) }),
  };
  return { kind: 'definite', result };
}

function isId(id: unknown): id is string | null | undefined {
  return id === undefined || id === null || (typeof id === 'string' && id !== '');
}

/** The approval stands; an id that may not leave stays (`process:codes-carry-no-digits-of-the-card`). */
function withheldUnlessClean(id: string | null): string | null {
  return id !== null && mayLeave(id) ? id : null;
}

function mayLeave(text: string): boolean {
  return identifier.test(text);
}
