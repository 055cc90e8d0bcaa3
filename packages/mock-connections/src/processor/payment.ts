/** One request to the processor, by the book: the same key and body, one effect, one answer. */
import {
  minorUnitDigitsOf,
  type ProcessorRequest,
  parseJson,
  validate,
  writeJson,
} from '@voicepay/spec';
import { checkCredentials } from '../auth/credentials.ts';
import type { AuthRequirement } from '../auth/requirement.ts';
import type { Tokens } from '../auth/tokens.ts';
import {
  type JsonObject,
  jsonReply,
  problem,
  type ReceivedRequest,
  type Reply,
  unquote,
} from '../exchange/exchange.ts';
import type { Decision } from '../scenarios/step.ts';
import type { Ledger, LedgerEntry, StoredPayment } from './ledger.ts';
import { decideByCard } from './published-cards.ts';

export const paymentBytesAtMost = 262_144;

export interface ProcessorDesk {
  readonly ledger: Ledger;
  readonly auth: AuthRequirement;
  readonly tokens: Tokens;
  readonly offersLookup: boolean;
  /** A keyed digest: an unkeyed one of a card number could be turned back into it. */
  readonly digest: (text: string) => string;
}

export interface Payment {
  readonly key: string;
  readonly bodyFingerprint: string;
  readonly request: ProcessorRequest;
}

/** What a defect can replace. */
export interface ProcessorStages {
  /** Recognises a key, or marks it as in flight and lets it pass. */
  readonly claim: (payment: Payment, desk: ProcessorDesk) => Reply | undefined;
  readonly perform: (
    payment: Payment,
    desk: ProcessorDesk,
    decision: Decision | undefined,
  ) => Reply;
}

/** Refuses, or understands the request. */
export function readPayment(
  request: ReceivedRequest,
  desk: ProcessorDesk,
  nowMs: number,
): Payment | { readonly refusal: Reply } {
  const refused = checkCredentials(desk.auth, request, desk.tokens, nowMs);
  if (refused !== undefined) return { refusal: refused };
  const key = unquote(request.headers['idempotency-key']);
  if (key === undefined || key.length > 255) {
    return refuse(400, 'idempotency_key_required', 'Expected the header Idempotency-Key.');
  }
  if (request.body === 'too_large') return refuse(413, 'too_large', 'Expected at most 256 KiB.');
  const read = parseJson(request.body, { maxBytes: paymentBytesAtMost });
  if (!read.ok) return refuse(400, 'malformed_json', `${read.message}, at offset ${read.offset}.`);
  const valid = validate('processor-request', read.value);
  if (!valid.ok) {
    // The pointers say what is wrong; values could be digits (`card-data:refusals-echo-nothing`).
    const errors = valid.errors
      .slice(0, 20)
      .map((e) => ({ pointer: e.pointer, detail: e.message }));
    return { refusal: problem(400, 'invalid_payment', 'The payment is not valid.', { errors }) };
  }
  if (valid.value.method === 'charge') {
    const digits = minorUnitDigitsOf(valid.value.currency_code);
    const decimals = valid.value.amount.split('.')[1]?.length ?? 0;
    if (decimals !== digits) {
      const expected = `Expected ${digits} decimals for ${valid.value.currency_code}`;
      return refuse(400, 'invalid_amount', `${expected}, came ${decimals}.`);
    }
  }
  const bodyFingerprint = desk.digest(writeJson(read.value));
  return { key, bodyFingerprint, request: valid.value };
}

function refuse(status: number, code: string, detail: string): { readonly refusal: Reply } {
  return { refusal: problem(status, code, 'The payment is refused.', { detail }) };
}

function claim(payment: Payment, { ledger }: ProcessorDesk): Reply | undefined {
  const stored = ledger.payments.get(payment.key);
  const first = stored?.bodyFingerprint ?? ledger.inFlight.get(payment.key);
  if (first !== undefined && first !== payment.bodyFingerprint) return changedBody;
  if (stored !== undefined) {
    stored.entry.requests += 1;
    return stored.reply;
  }
  if (first !== undefined) return inFlight;
  ledger.inFlight.set(payment.key, payment.bodyFingerprint);
  return undefined;
}

const changedBody = problem(422, 'idempotency_conflict', 'This key was used with another body.', {
  requirement: 'process:processor-refuses-a-changed-body',
});

const inFlight = problem(409, 'idempotency_in_flight', 'The first request is still running.', {
  requirement: 'process:processor-says-in-flight',
  headers: { 'retry-after': '1' },
});

function perform(payment: Payment, desk: ProcessorDesk, scripted: Decision | undefined): Reply {
  const decision = scripted ?? decideByCard(payment.request.cardnumber);
  const stored = settle(payment, desk, decision);
  desk.ledger.inFlight.delete(payment.key);
  desk.ledger.payments.set(payment.key, stored);
  return stored.reply;
}

/** Decides, moves the money, and writes the entry and the answer. */
export function settle(
  payment: Payment,
  { ledger }: ProcessorDesk,
  decision: Decision,
): StoredPayment {
  const { request, key, bodyFingerprint } = payment;
  const approved = decision.result === 'approve';
  const charge = request.method === 'charge';
  const idKey = charge ? 'charge_id' : 'token_id';
  if (approved) {
    ledger.ids += 1;
    if (charge) ledger.charges += 1;
    else ledger.tokenizations += 1;
  }
  const id =
    approved && decision.ids !== 'null' ? `${charge ? 'ch' : 'tok'}_mock_${ledger.ids}` : null;
  const entry: LedgerEntry = {
    idempotencyKey: key,
    method: request.method,
    ...(charge ? { amount: request.amount } : { tokenType: request.token_type }),
    currencyCode: request.currency_code,
    last4: request.cardnumber.slice(-4),
    result: approved ? 'approved' : decision.result === 'decline' ? 'declined' : 'error',
    id,
    effects: approved ? 1 : 0,
    requests: 1,
  };
  const answer: JsonObject = approved
    ? { [idKey]: id, error_code: null, outcome: 'approved' }
    : { error_code: decision.code, outcome: decision.result === 'decline' ? 'declined' : 'error' };
  return { bodyFingerprint, entry, reply: jsonReply(200, writeJson(answer)) };
}

export const processorByTheBook: ProcessorStages = { claim, perform };
