/** Where a function's secrets are: what must be there before the first caller is. */
import type { ConnectionAuth } from '@voicepay/spec';
import type { FunctionPlan } from './function-plan.ts';

export interface SecretReference {
  readonly connection: string;
  /** `env:NAME` or `file:PATH`. */
  readonly reference: string;
}

export function secretReferences(fn: FunctionPlan): readonly SecretReference[] {
  return [fn.start, fn.success, fn.failure].flatMap((target) => {
    if (target === null) return [];
    const references = [...ofAuth(target.auth), ...target.signingSecrets];
    return references.map((reference) => ({ connection: target.name, reference }));
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
