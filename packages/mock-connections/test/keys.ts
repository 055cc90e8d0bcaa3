/** For each kind of lock: what opens it, and what must not. */
import type { ReceivedRequest } from '../src/exchange/exchange.ts';
import type { Target } from './target.ts';

/** Headers, and what TLS says of the client. */
export interface Keys extends Pick<ReceivedRequest, 'peerCertified' | 'peerFault' | 'isGone'> {
  readonly headers: Readonly<Record<string, string>>;
}

const basic = (pair: string): Keys => ({ headers: { authorization: `Basic ${btoa(pair)}` } });
const bearer = (token: string): Keys => ({ headers: { authorization: `Bearer ${token}` } });

export function goodKeys(target: Target): Keys {
  const { auth } = target.mock;
  switch (auth.type) {
    case 'api_key':
      return { headers: { [auth.header]: auth.value } };
    case 'basic':
      return basic(`${auth.username}:${auth.password}`);
    case 'bearer':
      return bearer(auth.token);
    case 'oauth2_client_credentials':
      return bearer(tokenOf(target));
    case 'mutual_tls':
      return { headers: {}, peerCertified: true };
    default:
      return { headers: {} };
  }
}

export function badKeys({ mock: { auth } }: Target): readonly Keys[] {
  const missing: Keys = { headers: {} };
  if (auth.type === 'api_key') return [missing, { headers: { [auth.header]: 'wrong' } }];
  if (auth.type === 'basic') return [missing, basic(`${auth.username}:wrong`)];
  if (auth.type !== 'mutual_tls') return [missing, bearer('wrong')];
  const faults = ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT'];
  const refused = faults.map((peerFault) => ({ headers: {}, peerCertified: false, peerFault }));
  return [{ headers: {}, peerCertified: false }, ...refused];
}

/** A token that has come to its end, where tokens do. */
export function tokenThatExpires(target: Target): readonly Keys[] {
  if (target.mock.auth.type !== 'oauth2_client_credentials') return [];
  const token = tokenOf(target);
  target.nowMs += 3_600_001;
  return [bearer(token)];
}

function tokenOf({ mock }: Target): string {
  const { auth } = mock;
  if (auth.type !== 'oauth2_client_credentials') throw new Error('no tokens here');
  const form = `grant_type=client_credentials&client_id=${auth.clientId}&client_secret=${auth.clientSecret}`;
  const reply = mock.token({
    method: 'POST',
    path: '/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new TextEncoder().encode(form),
  });
  return (JSON.parse(reply.body as string) as { access_token: string }).access_token;
}
