import { type Members, plainString, scanObject } from '../json/scan-object.ts';
import type { PaymentResult } from '../zone/capture.ts';
import { carriesCardDigits } from './carries-card-digits.ts';

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

/** What was asked, as far as the answer is judged by it. */
export type Asked = {
  readonly method: 'charge' | 'tokenize';
  /** Undefined where it was lost. */
  readonly card: Uint8Array | undefined;
  /** Whether any ask of this key went unanswered before, or this is a look-up. */
  readonly anyUnanswered: boolean;
};

/**
 * A 2xx is read; a 4xx is an error unless it may pass, or unless an earlier ask of the same key
 * went unanswered, for that one may have charged (`process:unanswered-makes-refusals-indefinite`);
 * everything else is no answer. Only ids that may leave become text.
 */
export function classifyAnswer(raw: RawAnswer, asked: Asked): Answer {
  if (raw.kind === 'unanswered') return none;
  const { status } = raw;
  if (status >= 200 && status < 300) return readAnswer(raw.body, asked);
  const isRefusal = status >= 400 && status < 500 && !passing.includes(status);
  return isRefusal && !asked.anyUnanswered ? errored(`http_${status}`) : none;
}

function readAnswer(body: Uint8Array, asked: Asked): Answer {
  const members = scanObject(body);
  if (members === undefined) return none;
  const error = idIn(members, 'error_code', asked.card);
  if (error === 'malformed') return none;
  if (error !== null && error !== undefined) {
    // The payment was definitely refused; a code that may not leave is replaced, not the refusal.
    const code = error === 'withheld' ? 'unspecified' : error.id;
    return { kind: 'definite', result: { status: refusalIn(members), code } };
  }
  if (!members.has(asked.method === 'charge' ? 'charge_id' : 'token_id')) return none;
  const chargeId = idIn(members, 'charge_id', asked.card);
  const tokenId = idIn(members, 'token_id', asked.card);
  if (chargeId === 'malformed' || tokenId === 'malformed') return none;
  const result: PaymentResult = {
    status: 'approved',
    ...(chargeId === undefined ? {} : { transactionId: nullUnlessClean(chargeId) }),
    ...(tokenId === undefined ? {} : { tokenId: nullUnlessClean(tokenId) }),
  };
  return { kind: 'definite', result };
}

/** An id, or why there is none: absent, null, one that may not leave, or no non-empty string. */
type Id = { readonly id: string } | 'withheld' | null | undefined | 'malformed';

function idIn(members: Members, name: string, card: Uint8Array | undefined): Id {
  const value = members.get(name);
  if (value === undefined) return undefined;
  if (value[0] === 0x6e) return null;
  if (value[0] !== 0x22 || value.length === 2) return 'malformed';
  const bytes = plainString(value);
  // Every character of an id stands for itself: an escape can only hide something.
  if (bytes === undefined || bytes.length > longestId || !bytes.every(isIdByte)) return 'withheld';
  if (carriesCardDigits(bytes, card)) return 'withheld';
  return { id: new TextDecoder().decode(bytes) };
}

/** The approval stands; an id that may not leave stays (`process:withheld-code-is-unspecified`). */
function nullUnlessClean(id: Exclude<Id, undefined | 'malformed'>): string | null {
  return id === null || id === 'withheld' ? null : id.id;
}

function refusalIn(members: Members): 'errored' | 'declined' {
  const outcome = plainString(members.get('outcome'));
  return outcome !== undefined && Buffer.from('error').equals(outcome) ? 'errored' : 'declined';
}

/** `process:codes-have-a-closed-alphabet`. */
const longestId = 128;
const idBytes = new Set(
  Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-'),
);

function isIdByte(byte: number): boolean {
  return idBytes.has(byte);
}
