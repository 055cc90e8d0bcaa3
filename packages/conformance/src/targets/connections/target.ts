import type { JsonValue } from '@voicepay/spec';
import type { HttpClient } from '../../adapters/http-client.ts';
import type { FixturePool } from './fixture-pool.ts';
import type { Mappings } from './mapping.ts';
import type { Observer } from './observer.ts';
import type { SetVariables } from './set-variables.ts';

export type ConnectionName = 'start' | 'success' | 'failure';
export type OutcomeName = 'success' | 'failure';
export type Profile = 'base' | 'reliable' | 'signed';
export type JsonObject = { [key: string]: JsonValue };

/** Everything about the endpoints under test, with every reference already resolved. */
export interface ConnectionsTarget {
  readonly urls: { readonly start: URL; readonly success?: URL; readonly failure?: URL };
  readonly profile: Profile;
  /** Headers of every request that are no credentials. */
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: Credentials;
  readonly variables: SetVariables;
  readonly pool?: FixturePool;
  /** No more acknowledged successes than this. */
  readonly effectsAtMost?: number;
  readonly mappings?: Mappings;
  /** Signed profile: raw keys, the newest first. */
  readonly signingKeys: readonly Uint8Array[];
  readonly observer?: Observer;
  readonly hooks: { readonly reset?: Hook; readonly restart?: Hook };
  readonly deadlines: { readonly startMs: number; readonly outcomeMs: number };
  readonly latencyBudgetMs?: Partial<Record<ConnectionName, number>>;
  /** Values that no output may show, longest first. */
  readonly secrets: readonly string[];
}

/** Something that the target's owner lets us do to it. */
export type Hook = () => Promise<
  { readonly ok: true } | { readonly ok: false; readonly reason: string }
>;

/** What opens the connections, and what must not. */
export interface Credentials {
  readonly kind: string;
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  readonly refused: readonly RefusedCredentials[];
}

/** Each differs from good credentials in one thing. */
export interface RefusedCredentials {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Mutual TLS: the client of somebody else. */
  readonly http?: HttpClient;
  /** Of another lock on the same door; sent as they should be. */
  readonly beside?: Pick<Credentials, 'headers'>;
}

export const noCredentials: Credentials = {
  kind: 'none',
  headers: async () => ({}),
  refused: [],
};

export const protocolDeadlines = { startMs: 10_000, outcomeMs: 15_000 };

export function isReliable(profile: Profile): boolean {
  return profile !== 'base';
}
