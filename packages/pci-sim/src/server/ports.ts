import type { ProcessorPort } from '../processor/ask-processor.ts';
import type { Fact, PaymentResult } from '../zone/capture.ts';
import type { FactsPort } from '../zone/run-capture.ts';
import { exchange } from './exchange.ts';

/** schemas/capture-fact.schema.json: the mapper from our names to the wire's. */
export function toWire(fact: Fact): object {
  if (fact.fact !== 'processed') return fact;
  return {
    fact: 'processed',
    idempotency_key: fact.idempotencyKey,
    result: resultToWire(fact.result),
  };
}

function resultToWire(result: PaymentResult): object {
  if (result.status !== 'approved') return result;
  return {
    status: 'approved',
    ...(result.transactionId === undefined ? {} : { transaction_id: result.transactionId }),
    ...(result.tokenId === undefined ? {} : { token_id: result.tokenId }),
  };
}

/** Any answer but a passing one settles a fact (collect:unanswered-facts-are-repeated). */
export const postFact: FactsPort = async (door, fact, signal) => {
  const body = new TextEncoder().encode(JSON.stringify(toWire(fact)));
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${door.token}` };
  const answer = await exchange({ method: 'POST', url: door.url, headers, body }, signal);
  if (answer.kind === 'unanswered') return false;
  return answer.status < 500 && answer.status !== 429 && answer.status !== 408;
};

export type ProcessorSettings = {
  readonly url: string;
  /** Whether it answers `GET {url}/{idempotency key}`. */
  readonly lookUp: boolean;
};

export function createProcessorPort(settings: ProcessorSettings): ProcessorPort {
  const submit: ProcessorPort['submit'] = (request, key, signal) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': `"${key}"` };
    // A view, not a copy: wiping the request wipes what was sent.
    const body = Buffer.from(request.bytes.buffer, request.bytes.byteOffset, request.length);
    return exchange({ method: 'POST', url: settings.url, headers, body }, signal);
  };
  if (!settings.lookUp) return { submit };
  const lookUp = (key: string, signal: AbortSignal) =>
    exchange(
      { method: 'GET', url: `${settings.url}/${encodeURIComponent(key)}`, headers: {} },
      signal,
    );
  return { submit, lookUp };
}
