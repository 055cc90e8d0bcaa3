import type { JsonValue } from '@voicepay/spec';
import type { Profile } from './target.ts';

/** The endpoints under test as voicepay.yaml and the flags describe them; secrets by reference. */
export interface TargetDescription {
  readonly connections: {
    readonly start: string;
    readonly success?: string;
    readonly failure?: string;
  };
  readonly profile: Profile;
  /** Sent with every request. A value may be a secret reference. */
  readonly headers: Readonly<Record<string, string>>;
  readonly set_variables?: Readonly<Record<string, JsonValue>>;
  readonly observer?: string;
  /** References to signing secrets (`whsec_...`), the newest first. */
  readonly signing_secrets: readonly string[];
}
