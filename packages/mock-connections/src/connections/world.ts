import { createTokens, type Tokens } from '../auth/tokens.ts';
import type { EndpointName, Reply } from '../exchange/exchange.ts';
import { type BoundedMap, createBoundedMap } from './bounded-map.ts';

export type OutcomeName = 'success' | 'failure';

export interface StoredStart {
  readonly bodyFingerprint: number;
  readonly reply: Reply;
}

export interface StoredOutcome {
  readonly endpoint: OutcomeName;
  readonly bodyFingerprint: number;
}

/** What the mock knows. `disk` survives a restart of the mock, `memory` does not. */
export interface World {
  readonly disk: {
    /** By idempotency key. */
    readonly starts: BoundedMap<StoredStart>;
    /** Sessions that start has answered with 2xx: the names of their set variables. */
    readonly sessions: BoundedMap<readonly string[]>;
    /** By session: the first outcome, which wins. */
    readonly outcomes: BoundedMap<StoredOutcome>;
    /** By webhook-id: the session that it was used for. */
    readonly webhooks: BoundedMap<string>;
    /** By session: how many times an outcome had an effect. What the observer tells. */
    readonly effects: BoundedMap<number>;
    /** How many start calls have made an invoice. */
    invoices: number;
  };
  memory: {
    /** By idempotency key. */
    readonly startsInFlight: Set<string>;
    /** Outcomes, by session. */
    readonly inFlight: Set<string>;
    readonly tokens: Tokens;
    /** Room for a defect that lives in memory. */
    readonly scratch: Map<string, unknown>;
  };
  /** Entries of each map on the disk, at most; the oldest go first. */
  readonly keepAtMost: number;
}

export function createWorld(keepAtMost: number): World {
  const disk = {
    starts: createBoundedMap<StoredStart>(keepAtMost),
    sessions: createBoundedMap<readonly string[]>(keepAtMost),
    outcomes: createBoundedMap<StoredOutcome>(keepAtMost),
    webhooks: createBoundedMap<string>(keepAtMost),
    effects: createBoundedMap<number>(keepAtMost),
    invoices: 0,
  };
  return { disk, memory: createMemory(), keepAtMost };
}

/** What a restart of the receiver loses (`report:duplicates-are-known-after-a-restart`). */
export function restartWorld(world: World): void {
  world.memory = createMemory();
}

function createMemory(): World['memory'] {
  const [startsInFlight, inFlight] = [new Set<string>(), new Set<string>()];
  return { startsInFlight, inFlight, tokens: createTokens(), scratch: new Map() };
}

/** The outcome that is on the disk, whichever came first. */
export function outcomeOf(world: World, session: string): OutcomeName | undefined {
  return world.disk.outcomes.get(session)?.endpoint;
}

export function effectsOf(world: World, session: string): number {
  return world.disk.effects.get(session) ?? 0;
}

export type ConnectionName = Exclude<EndpointName, 'processor'>;
