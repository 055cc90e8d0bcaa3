/** How the engine shows a connection who it is (start:authenticates-as-configured). */
import type { ConnectionAuth } from '@voicepay/spec';
import type { Secrets } from '../ports.ts';

/** The headers to add; null when a secret is not there. */
export async function authorizationHeaders(
  auth: ConnectionAuth,
  secrets: Secrets,
): Promise<Record<string, string> | null> {
  try {
    switch (auth.type) {
      case 'none':
      case 'mutual_tls':
        return {};
      case 'api_key':
        return { [auth.header.toLowerCase()]: secrets.read(auth.value) };
      case 'basic': {
        const pair = `${auth.username}:${secrets.read(auth.password)}`;
        return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
      }
      case 'bearer':
        return { authorization: `Bearer ${secrets.read(auth.token)}` };
      case 'oauth2_client_credentials':
        return null;
    }
  } catch {
    return null;
  }
}
