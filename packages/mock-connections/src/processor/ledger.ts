/** What the processor did, by idempotency key. Of a card only the last four digits stay. */
import { type BoundedMap, createBoundedMap } from '../connections/bounded-map.ts';
import type { Reply } from '../exchange/exchange.ts';

export interface LedgerEntry {
  readonly idempotencyKey: string;
  readonly method: 'charge' | 'tokenize';
  /** Decimal major units, of a charge. */
  readonly amount?: string;
  readonly currencyCode: string;
  readonly tokenType?: string;
  readonly last4: string;
  readonly result: 'approved' | 'declined' | 'error';
  /** The charge's or the token's id, where the processor gave one. */
  readonly id: string | null;
  /** How many times money moved or a token was made under this key: by the book never above 1. */
  effects: number;
  /** How many requests came with this key. */
  requests: number;
}

/** What a request that repeats a key is measured by. */
export interface StoredPayment {
  readonly bodyFingerprint: string;
  readonly reply: Reply;
  readonly entry: LedgerEntry;
}

export interface Ledger {
  readonly payments: BoundedMap<StoredPayment>;
  readonly inFlight: Map<string, string>;
  charges: number;
  tokenizations: number;
  ids: number;
}

export function createLedger(keepAtMost: number): Ledger {
  const payments = createBoundedMap<StoredPayment>(keepAtMost);
  return { payments, inFlight: new Map(), charges: 0, tokenizations: 0, ids: 0 };
}

export function writeEntry(entry: LedgerEntry): Record<string, unknown> {
  return {
    idempotency_key: entry.idempotencyKey,
    method: entry.method,
    amount: entry.amount ?? null,
    currency_code: entry.currencyCode,
    token_type: entry.tokenType ?? null,
    last4: entry.last4,
    result: entry.result,
    id: entry.id,
    effects: entry.effects,
    requests: entry.requests,
  };
}
