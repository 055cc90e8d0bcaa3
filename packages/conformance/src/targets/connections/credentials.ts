import type { ConnectionAuth } from '@voicepay/spec';
import type { Clock } from '../../adapters/clock.ts';
import type { HttpClient, TlsOptions } from '../../adapters/http-client.ts';
import { type Credentials, noCredentials, type RefusedCredentials } from './target.ts';

/** Mutual TLS as somebody else. */
export interface OtherClients {
  /** Without a certificate. */
  readonly nobody: HttpClient;
  /** With one of an authority that nobody knows. */
  readonly stranger: HttpClient;
  readonly withCertificate: (certificate: Required<Pick<TlsOptions, 'cert' | 'key'>>) => HttpClient;
}

export interface CredentialSources {
  readonly secretOf: (reference: string) => string;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly others?: OtherClients;
}

/** What opens the connections by each scheme of connection-auth, and the twins that must not. */
export function credentialsOf(auth: ConnectionAuth, sources: CredentialSources): Credentials {
  const { secretOf, others } = sources;
  switch (auth.type) {
    case 'none':
      return noCredentials;
    case 'api_key':
      return headerCredentials({ [auth.header.toLowerCase()]: secretOf(auth.value) });
    case 'basic': {
      const { username } = auth;
      const password = secretOf(auth.password);
      const good = { authorization: basic(username, password) };
      return {
        kind: 'basic',
        headers: async () => good,
        refused: [
          missing,
          { name: 'wrong', headers: { authorization: basic(username, spoiled(password)) } },
          { name: 'of another user', headers: { authorization: basic(`${username}x`, password) } },
          { name: 'not base64', headers: { authorization: 'Basic %%%' } },
        ],
      };
    }
    case 'bearer': {
      const token = secretOf(auth.token);
      return bearer(async () => token, token);
    }
    case 'oauth2_client_credentials':
      return bearer(oauthToken(auth, sources), 'conformance-tests-no-such-token');
    case 'mutual_tls':
      return {
        kind: 'mutual TLS',
        headers: async () => ({}),
        refused: [
          { name: 'missing (no client certificate)', headers: {}, ...by(others?.nobody) },
          { name: 'wrong (of another authority)', headers: {}, ...by(others?.stranger) },
        ],
      };
    default:
      return auth satisfies never;
  }
}

function by(http: HttpClient | undefined): Pick<RefusedCredentials, 'http'> {
  return http === undefined ? {} : { http };
}

const missing: RefusedCredentials = { name: 'missing', headers: {} };

/** Credentials in headers; refused must be none at all, and each one with its last letters changed. */
export function headerCredentials(headers: Readonly<Record<string, string>>): Credentials {
  const names = Object.keys(headers);
  if (names.length === 0) return noCredentials;
  const wrong = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, spoiled(value)]),
  );
  const refused = [missing, { name: 'wrong', headers: wrong }];
  return { kind: names.join(', '), headers: async () => headers, refused };
}

/** Two locks on one door, such as a gateway's key and a token: each is tried with the other open. */
export function bothCredentials(one: Credentials, other: Credentials): Credentials {
  if (one === noCredentials) return other;
  if (other === noCredentials) return one;
  const beside = (refused: Credentials, open: Credentials) =>
    refused.refused.map((bad) => ({ ...bad, name: `${bad.name} (${refused.kind})`, beside: open }));
  return {
    kind: `${one.kind} and ${other.kind}`,
    headers: async () => ({ ...(await one.headers()), ...(await other.headers()) }),
    refused: [...beside(one, other), ...beside(other, one)],
  };
}

function bearer(tokenOf: () => Promise<string>, like: string): Credentials {
  return {
    kind: 'bearer',
    headers: async () => ({ authorization: `Bearer ${await tokenOf()}` }),
    refused: [
      missing,
      { name: 'wrong', headers: { authorization: `Bearer ${spoiled(like)}` } },
      { name: 'empty', headers: { authorization: 'Bearer ' } },
      { name: 'of another scheme', headers: { authorization: basic('user', spoiled(like)) } },
    ],
  };
}

function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** The same length and alphabet, another value. */
function spoiled(value: string): string {
  const tail = value.slice(-6).replaceAll(/[A-Za-z0-9]/g, (c) => (c === 'x' ? 'y' : 'x'));
  return value.slice(0, -6) + tail;
}

const tokenDeadlineMs = 10_000;
const renewBeforeMs = 5_000;

/** RFC 6749 section 4.4; a token is asked for once and again shortly before its end. */
function oauthToken(
  auth: ConnectionAuth & { readonly type: 'oauth2_client_credentials' },
  { secretOf, http, clock }: CredentialSources,
): () => Promise<string> {
  const secret = secretOf(auth.client_secret);
  let current: { readonly token: string; readonly endsMs: number } | undefined;
  let asking: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    const scope = auth.scope === undefined ? {} : { scope: auth.scope };
    const form = new URLSearchParams({ grant_type: 'client_credentials', ...scope });
    const answer = await http.send({
      url: new URL(auth.token_url),
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
        authorization: basic(encodeURIComponent(auth.client_id), encodeURIComponent(secret)),
      },
      body: form.toString(),
      deadlineMs: tokenDeadlineMs,
    });
    if (answer.kind === 'no_answer') throw new CredentialFault(`no answer (${answer.why})`);
    const read = readToken(answer.body.toString('utf8'));
    if (answer.status !== 200 || read === undefined) {
      throw new CredentialFault(`HTTP ${answer.status} without an access_token`);
    }
    current = { token: read.token, endsMs: clock.elapsed() + read.seconds * 1_000 - renewBeforeMs };
    return read.token;
  };
  return async () => {
    if (current !== undefined && clock.elapsed() < current.endsMs) return current.token;
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

/** The token endpoint gave no token: nobody's conformance is in question. */
export class CredentialFault extends Error {
  constructor(reason: string) {
    super(`the token endpoint: ${reason}`);
    this.name = 'CredentialFault';
  }
}

function readToken(text: string): { token: string; seconds: number } | undefined {
  try {
    const body = JSON.parse(text) as { access_token?: unknown; expires_in?: unknown };
    if (typeof body.access_token !== 'string') return undefined;
    const seconds = typeof body.expires_in === 'number' ? body.expires_in : 3_600;
    return { token: body.access_token, seconds: Math.max(seconds, 6) };
  } catch {
    return undefined;
  }
}
