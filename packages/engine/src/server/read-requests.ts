/** Wire to core: openings, signals and facts, from snake_case to what the engine takes. */
import { createHash } from 'node:crypto';
import type { CaptureFact, JsonValue, OpenSession, Signal } from '@voicepay/spec';
import { writeJson } from '@voicepay/spec';
import { isJsonObject, plainValue } from '../function/plain-value.ts';
import type { JsonObject } from '../journal/records.ts';
import { processingKey } from '../obey.ts';
import type { OpenRequest } from '../open-request.ts';
import type { SessionEvent } from '../session/session.ts';

/** `body` is valid by open-session.schema.json. */
export function readOpening(body: JsonValue, idempotencyKey: string | null): OpenRequest {
  const plain = plainValue(body) as OpenSession;
  const root = body as JsonObject;
  const object = (name: string): JsonObject => {
    const value = root[name];
    return isJsonObject(value) ? value : {};
  };
  const wanted = root.function;
  return {
    conversationId: plain.conversation_id,
    channel: plain.channel,
    function: isJsonObject(wanted) ? wanted : (plain.function as string),
    params: object('params'),
    refs: object('refs'),
    input: object('input'),
    zoneUrl: plain.zone_url ?? null,
    startAt: plain.now === undefined ? null : instantOf(plain.now),
    openingKey: idempotencyKey,
    // Only a repeated key compares it.
    openingHash: idempotencyKey === null ? '' : hashOf(body),
  };
}

/** Milliseconds since 1970; a leap second, which RFC 3339 has and no clock here, is the next one. */
function instantOf(text: string): number {
  const isLeapSecond = text.includes(':60');
  return Date.parse(text.replace(':60', ':59')) + (isLeapSecond ? 1_000 : 0);
}

function hashOf(body: JsonValue): string {
  return createHash('sha256')
    .update(writeJson(sorted(body)))
    .digest('hex');
}

/** `"k"` and `k` are the same key. Null when the header is no key. */
export function readIdempotencyKey(header: string): string | null {
  const key = /^"(.*)"$/.exec(header.trim())?.[1] ?? header.trim();
  return /^[\x21-\x7e]{1,255}$/.test(key) && !key.includes('"') ? key : null;
}

const signals = {
  proceed: { type: 'signal.proceed' },
  ask: { type: 'signal.ask' },
  resume: { type: 'signal.resume' },
  switch_card: { type: 'signal.switch_card' },
  cancel: { type: 'signal.cancel' },
  hang_up: { type: 'signal.hang_up' },
} as const satisfies Record<Exclude<Signal['type'], 'confirm'>, SessionEvent>;

/**
 * `signal` is valid by signal.schema.json, which has a place for a type and a summary_id and for
 * nothing else: no digit can come this way (collect:digits-come-by-keypad), and a confirmation names
 * its summary (confirm:confirm-needs-a-summary-id).
 */
export function readSignal(signal: Signal): SessionEvent {
  if (signal.type === 'confirm') return { type: 'signal.confirm', summaryId: signal.summary_id };
  return signals[signal.type];
}

/**
 * `fact` is valid by capture-fact.schema.json, which lets in nothing of the digits but the last four
 * (card-data:digits-stay-in-the-zone). Null: of an attempt that is not this session's.
 */
export function readFact(fact: CaptureFact, sessionId: string): SessionEvent | null {
  switch (fact.fact) {
    case 'started':
      return { type: 'fact.started', collect: fact.collect };
    case 'digits':
      return { type: 'fact.digits', collect: fact.collect };
    case 'accepted':
      return fact.card === undefined
        ? { type: 'fact.accepted', collect: fact.collect }
        : { type: 'fact.accepted', collect: fact.collect, card: fact.card };
    case 'rejected':
      return { type: 'fact.rejected', collect: fact.collect, error: fact.error };
    case 'stalled':
      return { type: 'fact.stalled', collect: fact.collect };
    case 'wiped':
      return { type: 'fact.wiped' };
    case 'processed':
      // confirm:one-key-per-session
      return fact.idempotency_key === processingKey(sessionId) ? readResult(fact.result) : null;
  }
}

function readResult(result: (CaptureFact & { fact: 'processed' })['result']): SessionEvent {
  if (result.status !== 'approved') return { type: `fact.${result.status}`, code: result.code };
  const { transaction_id: transactionId, token_id: tokenId } = result;
  return {
    type: 'fact.approved',
    ids: {
      ...(transactionId === undefined ? {} : { transactionId }),
      ...(tokenId === undefined ? {} : { tokenId }),
    },
  };
}

/** Key order means nothing in a comparison of two requests. */
function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key] as JsonValue)]),
  );
}
