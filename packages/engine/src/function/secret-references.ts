/** Where a function's secrets are: what must be there before the first caller is. */
import type { ConnectionAuth } from '@voicepay/spec';
import type { FunctionPlan } from './function-plan.ts';

export interface SecretReference {
  readonly connection: string;
  /** `env:NAME` or `file:PATH`. */
  readonly reference: string;
  readonly isSigning: boolean;
}

export function secretReferences(fn: FunctionPlan): readonly SecretReference[] {
  return [fn.start, fn.success, fn.failure].flatMap((target) => {
    if (target === null) return [];
    const named = (isSigning: boolean) => (reference: string) => {
      return { connection: target.name, reference, isSigning };
    };
    return [...ofAuth(target.auth).map(named(false)), ...target.signingSecrets.map(named(true))];
  });
}

function ofAuth(auth: ConnectionAuth): readonly string[] {
  switch (auth.type) {
    case 'none':
      return [];
    case 'api_key':
      return [auth.value];
    case 'basic':
      return [auth.password];
    case 'bearer':
      return [auth.token];
    case 'oauth2_client_credentials':
      return [auth.client_secret];
    case 'mutual_tls':
      return [auth.certificate, auth.key, ...(auth.ca === undefined ? [] : [auth.ca])];
  }
}
