import { jsonReply, type ReceivedRequest, type Reply } from '../exchange/exchange.ts';
import { basicToken, schemeValue } from './credentials.ts';
import type { AuthRequirement } from './requirement.ts';

/** OAuth2 access tokens that this mock has given out, by value, with their end in milliseconds. */
export interface Tokens {
  readonly given: Map<string, number>;
  count: number;
}

const tokensAtMost = 1000;

export function createTokens(): Tokens {
  return { given: new Map(), count: 0 };
}

export function knowsToken(tokens: Tokens, token: string, nowMs: number): boolean {
  const end = tokens.given.get(token);
  return end !== undefined && nowMs < end;
}

/** The token endpoint: RFC 6749 section 4.4, client by Basic or in the body. */
export function issueToken(
  required: AuthRequirement,
  request: ReceivedRequest,
  tokens: Tokens,
  nowMs: number,
): Reply {
  if (required.type !== 'oauth2_client_credentials') return tokenError(404, 'not_offered');
  if (request.method !== 'POST') return tokenError(405, 'invalid_request');
  const form = readForm(request.body);
  if (form === undefined) return tokenError(400, 'invalid_request');
  if (form.get('grant_type') !== 'client_credentials') {
    return tokenError(400, 'unsupported_grant_type');
  }
  const basic = schemeValue(request.headers.authorization ?? '', 'basic');
  const byHeader = clientTokens(required.clientId, required.clientSecret).includes(basic ?? '');
  const byBody =
    form.get('client_id') === required.clientId &&
    form.get('client_secret') === required.clientSecret;
  if (!byHeader && !byBody) return tokenError(401, 'invalid_client');
  if (required.scope !== undefined && form.get('scope') !== required.scope) {
    return tokenError(400, 'invalid_scope');
  }
  const seconds = required.expiresInSeconds ?? 3600;
  tokens.count += 1;
  const token = `mock-access-token-${tokens.count}`;
  if (tokens.given.size >= tokensAtMost) {
    tokens.given.delete(tokens.given.keys().next().value as string);
  }
  tokens.given.set(token, nowMs + seconds * 1000);
  const answer = { access_token: token, token_type: 'Bearer', expires_in: seconds };
  return { ...jsonReply(200, JSON.stringify(answer)), headers: tokenHeaders };
}

/** RFC 6749 2.3.1 has both parts form-encoded; many clients send them as they are. */
function clientTokens(id: string, secret: string): readonly string[] {
  const encode = (text: string) => new URLSearchParams({ '': text }).toString().slice(1);
  const strict = basicToken(encode(id), encode(secret));
  const lax = basicToken(encodeURIComponent(id), encodeURIComponent(secret));
  return [strict, lax, basicToken(id, secret)];
}

const tokenHeaders = { 'content-type': 'application/json', 'cache-control': 'no-store' };

function tokenError(status: number, error: string): Reply {
  const challenge = status === 401 ? { 'www-authenticate': 'Basic realm="mock"' } : {};
  return { status, headers: { ...tokenHeaders, ...challenge }, body: JSON.stringify({ error }) };
}

function readForm(body: Uint8Array | 'too_large'): URLSearchParams | undefined {
  if (body === 'too_large' || body.byteLength > 8192) return undefined;
  return new URLSearchParams(new TextDecoder().decode(body));
}
