import type { ConnectionAuth, JsonValue } from '@voicepay/spec';
import type { ConnectionName, JsonObject, Profile } from './target.ts';

/** The endpoints under test as voicepay.yaml (target.schema.json) and the flags describe them. */
export interface TargetDescription {
  readonly connections: {
    readonly start: string;
    readonly success?: string;
    readonly failure?: string;
  };
  readonly profile?: Profile;
  readonly auth?: ConnectionAuth;
  readonly refused_credentials?: readonly ({ readonly name: string } & (
    | { readonly headers: Readonly<Record<string, string>> }
    | { readonly certificate: string; readonly key: string }
  ))[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly signing_secrets?: readonly string[];
  readonly set_variables?: Readonly<Record<string, VariableDomain>>;
  readonly fixtures?: readonly JsonObject[] | { readonly file: string };
  readonly refused_set_variables?: readonly JsonObject[];
  readonly effects_at_most?: number;
  readonly mappings?: Partial<Record<ConnectionName, MappingDescription>>;
  readonly observer?: { readonly url: string } | CommandDescription;
  readonly hooks?: { readonly reset?: HookDescription; readonly restart?: HookDescription };
  readonly latency_budget_ms?: Partial<Record<ConnectionName, number>>;
  readonly pace?: {
    readonly concurrency?: number;
    readonly requests_per_second?: number;
    readonly budget_seconds?: number;
  };
  readonly tls?: { readonly ca?: string };
  readonly known_failures?: readonly { readonly id: string; readonly because: string }[];
}

export type VariableDomain =
  | { readonly value: JsonValue }
  | { readonly examples: readonly JsonValue[] }
  | { readonly pattern: string }
  | { readonly schema: JsonObject }
  | { readonly pool: readonly JsonValue[] };

export interface MappingDescription {
  readonly request?: string;
  readonly response?: string;
}

export interface CommandDescription {
  readonly command: readonly string[];
}

export type HookDescription = { readonly url: string } | CommandDescription;
