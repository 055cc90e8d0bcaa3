import { createTokens, type Tokens } from '../auth/tokens.ts';
import type { EndpointName, Reply } from '../exchange/exchange.ts';

export type OutcomeName = 'success' | 'failure';

export interface StoredStart {
  readonly bodyFingerprint: string;
  readonly reply: Reply;
}

export interface StoredOutcome {
  readonly endpoint: OutcomeName;
  readonly bodyFingerprint: string;
}

/** What the mock knows. `disk` survives a restart of the mock, `memory` does not. */
export interface World {
  readonly disk: {
    /** By idempotency key. */
    readonly starts: Map<string, StoredStart>;
    /** Sessions that start has answered with 2xx: the names of their set variables. */
    readonly sessions: Map<string, readonly string[]>;
    /** By session: the first outcome, which wins. */
    readonly outcomes: Map<string, StoredOutcome>;
    /** By webhook-id: the session that it was used for. */
    readonly webhooks: Map<string, string>;
    /** By session: how many times an outcome had an effect. What the observer tells. */
    readonly effects: Map<string, number>;
    /** How many start calls have made an invoice. */
    invoices: number;
  };
  memory: {
    readonly inFlight: Set<string>;
    readonly tokens: Tokens;
    /** Room for a defect that lives in memory. */
    readonly scratch: Map<string, unknown>;
  };
  /** Entries of each map, at most; the oldest go first. */
  readonly keepAtMost: number;
}

export function createWorld(keepAtMost: number): World {
  const disk = {
    starts: new Map<string, StoredStart>(),
    sessions: new Map<string, readonly string[]>(),
    outcomes: new Map<string, StoredOutcome>(),
    webhooks: new Map<string, string>(),
    effects: new Map<string, number>(),
    invoices: 0,
  };
  return { disk, memory: createMemory(), keepAtMost };
}

/** What a restart of the receiver loses (`report:duplicates-are-known-after-a-restart`). */
export function restartWorld(world: World): void {
  world.memory = createMemory();
}

function createMemory(): World['memory'] {
  return { inFlight: new Set(), tokens: createTokens(), scratch: new Map() };
}

/** Keeps an entry, and forgets the oldest one when there is no room. */
export function remember<V>(world: World, map: Map<string, V>, key: string, value: V): void {
  if (map.size >= world.keepAtMost && !map.has(key)) {
    map.delete(map.keys().next().value as string);
  }
  map.set(key, value);
}

export function effectsOf(world: World, session: string): number {
  return world.disk.effects.get(session) ?? 0;
}

export type ConnectionName = Exclude<EndpointName, 'processor'>;
