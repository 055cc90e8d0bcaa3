import type { JsonValue } from '@voicepay/spec';
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
  /** Signed profile: raw keys, the newest first. */
  readonly signingKeys: readonly Uint8Array[];
  readonly observer?: Observer;
  readonly hooks: { readonly reset?: Hook; readonly restart?: Hook };
  readonly deadlines: { readonly startMs: number; readonly outcomeMs: number };
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
  /** Requests that must be refused: each differs from a good one in its credentials only. */
  readonly refused: readonly { readonly name: string; readonly headers: Record<string, string> }[];
}

export const noCredentials: Credentials = {
  kind: 'none',
  headers: async () => ({}),
  refused: [],
};

export const protocolDeadlines = { startMs: 10_000, outcomeMs: 15_000 };

/** The connections that this target has. */
export function connectionsOf(target: ConnectionsTarget): readonly ConnectionName[] {
  const names: readonly ConnectionName[] = ['start', 'success', 'failure'];
  return names.filter((name) => target.urls[name] !== undefined);
}

export function isReliable(profile: Profile): boolean {
  return profile !== 'base';
}
