/** How the engine shows a connection who it is (start:authenticates-as-configured). */
import { type ConnectionAuth, parseJson } from '@voicepay/spec';
import type { Dispatcher } from 'undici';
import { isJsonObject } from '../function/plain-value.ts';
import type { Clock, Secrets } from '../ports.ts';
import { exchangeHttp, placeOf } from './http-exchange.ts';
import { realClock } from './real-clock.ts';

export type Authorization =
  | { readonly ok: true; readonly headers: Readonly<Record<string, string>> }
  /** `secret_missing`, `secret_invalid` (no header can carry it), `token_refused`, or why the token endpoint was not reached. */
  | { readonly ok: false; readonly code: string };

export interface Authorizer {
  headersFor(auth: ConnectionAuth, deadlineMs: number, clock: Clock): Promise<Authorization>;
  /** The connection answered 401: a token that was shown in these headers is of no use. */
  forget(auth: ConnectionAuth, shown: Readonly<Record<string, string>>): void;
}

type OAuth2 = ConnectionAuth & { type: 'oauth2_client_credentials' };

/** A token is asked for again this long before it ends. */
const earlyMs = 30_000;
const defaultLifeMs = 300_000;

export function createAuthorizer(secrets: Secrets, dispatcher: Dispatcher): Authorizer {
  const tokens = new Map<string, { token: string; until: number }>();
  const keyOf = (auth: OAuth2) => `${auth.token_url} ${auth.client_id} ${auth.scope ?? ''}`;

  const bearerToken = async (
    auth: OAuth2,
    deadlineMs: number,
    clock: Clock,
  ): Promise<Authorization> => {
    const known = tokens.get(keyOf(auth));
    if (known !== undefined && known.until > realClock.now()) return bearer(known.token);
    const answer = await exchangeHttp({
      dispatcher,
      method: 'POST',
      ...placeOf(auth.token_url),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        // RFC 6749, 2.3.1: as a form has them, so that a colon in an id is no end of it.
        authorization: basic(inForm(auth.client_id), inForm(secrets.read(auth.client_secret))),
      },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        ...(auth.scope === undefined ? {} : { scope: auth.scope }),
      }).toString(),
      deadlineMs,
      clock,
      readsBody: true,
    });
    if (answer.kind === 'failed') return { ok: false, code: answer.code };
    const parsed = answer.body === null ? null : parseJson(answer.body);
    const value = parsed?.ok && isJsonObject(parsed.value) ? parsed.value : {};
    const { access_token: token, expires_in: life } = value;
    const isToken = typeof token === 'string' && /^[\x21-\x7e]{1,4096}$/.test(token);
    if (answer.status !== 200 || !isToken) return { ok: false, code: 'token_refused' };
    const lifeMs = typeof life === 'number' ? life * 1000 : defaultLifeMs;
    tokens.set(keyOf(auth), { token, until: realClock.now() + lifeMs - earlyMs });
    return bearer(token);
  };

  const authorizationFor = async (
    auth: ConnectionAuth,
    deadlineMs: number,
    clock: Clock,
  ): Promise<Authorization> => {
    switch (auth.type) {
      case 'none':
      case 'mutual_tls':
        return { ok: true, headers: {} };
      case 'api_key': {
        const headers = { [auth.header.toLowerCase()]: secrets.read(auth.value) };
        return { ok: true, headers };
      }
      case 'basic': {
        const authorization = basic(auth.username, secrets.read(auth.password));
        return { ok: true, headers: { authorization } };
      }
      case 'bearer':
        return bearer(secrets.read(auth.token));
      case 'oauth2_client_credentials':
        return await bearerToken(auth, deadlineMs, clock);
    }
  };

  return {
    async headersFor(auth, deadlineMs, clock) {
      try {
        const shown = await authorizationFor(auth, deadlineMs, clock);
        if (!shown.ok || Object.values(shown.headers).every(isHeaderValue)) return shown;
        return { ok: false, code: 'secret_invalid' };
      } catch {
        return { ok: false, code: 'secret_missing' };
      }
    },
    forget(auth, shown) {
      if (auth.type !== 'oauth2_client_credentials') return;
      const known = tokens.get(keyOf(auth));
      // Another call may have brought a new one meanwhile.
      if (
        known !== undefined &&
        shown.authorization === bearer(known.token).headers.authorization
      ) {
        tokens.delete(keyOf(auth));
      }
    },
  };
}

function bearer(token: string) {
  return { ok: true, headers: { authorization: `Bearer ${token}` } } as const;
}

function inForm(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1);
}

function basic(name: string, password: string): string {
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}

function isHeaderValue(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
}
