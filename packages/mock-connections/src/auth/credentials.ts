import { problem, type ReceivedRequest, type Reply } from '../exchange/exchange.ts';
import type { AuthRequirement } from './requirement.ts';
import { knowsToken, type Tokens } from './tokens.ts';

/** Refuses what has no valid credentials (`report:refuses-missing-credentials`). */
export function checkCredentials(
  required: AuthRequirement,
  request: ReceivedRequest,
  tokens: Tokens,
  nowMs: number,
): Reply | undefined {
  const authorization = request.headers.authorization ?? '';
  switch (required.type) {
    case 'none':
      return undefined;
    case 'api_key':
      return refuseUnless(request.headers[required.header.toLowerCase()] === required.value);
    case 'basic': {
      const expected = basicToken(required.username, required.password);
      return refuseUnless(schemeValue(authorization, 'basic') === expected, 'Basic realm="mock"');
    }
    case 'bearer':
      return refuseUnless(schemeValue(authorization, 'bearer') === required.token, 'Bearer');
    case 'oauth2_client_credentials': {
      const token = schemeValue(authorization, 'bearer');
      const challenge = token === undefined ? 'Bearer' : 'Bearer error="invalid_token"';
      return refuseUnless(token !== undefined && knowsToken(tokens, token, nowMs), challenge);
    }
    case 'mutual_tls':
      return refuseUnless(request.peerCertified === true);
    default:
      return required satisfies never;
  }
}

/** The value of `Authorization: Basic` for a name and a password, in UTF-8. */
export function basicToken(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}

export function schemeValue(authorization: string, scheme: string): string | undefined {
  const blank = authorization.indexOf(' ');
  if (blank < 0 || authorization.slice(0, blank).toLowerCase() !== scheme) return undefined;
  return authorization.slice(blank + 1).trim();
}

function refuseUnless(valid: boolean, challenge?: string): Reply | undefined {
  if (valid) return undefined;
  return problem(401, 'credentials_required', 'Valid credentials are required.', {
    detail: 'Expected the credentials this mock was started with; its README lists the defaults.',
    requirement: 'report:refuses-missing-credentials',
    ...(challenge === undefined ? {} : { headers: { 'www-authenticate': challenge } }),
  });
}
