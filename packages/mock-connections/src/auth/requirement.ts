/** What a mock asks of a caller before it listens: every scheme that the specification lists. */
export type AuthRequirement =
  | { readonly type: 'none' }
  | { readonly type: 'api_key'; readonly header: string; readonly value: string }
  | { readonly type: 'basic'; readonly username: string; readonly password: string }
  | { readonly type: 'bearer'; readonly token: string }
  | {
      readonly type: 'oauth2_client_credentials';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly scope?: string;
      /** Life of a token. Default 3600. */
      readonly expiresInSeconds?: number;
    }
  | { readonly type: 'mutual_tls' };

export type AuthType = AuthRequirement['type'];

/** Credentials for tests, the same everywhere, so that a command line stays short. */
export const testCredentials: Readonly<Record<AuthType, AuthRequirement>> = {
  none: { type: 'none' },
  api_key: { type: 'api_key', header: 'x-api-key', value: 'mock-api-key' },
  basic: { type: 'basic', username: 'mock', password: 'mock-password' },
  bearer: { type: 'bearer', token: 'mock-token' },
  oauth2_client_credentials: {
    type: 'oauth2_client_credentials',
    clientId: 'mock-client',
    clientSecret: 'mock-client-secret',
  },
  mutual_tls: { type: 'mutual_tls' },
};

/** What opens the lock, in words that can be typed into a client. */
export function describeKey(auth: AuthRequirement): string | undefined {
  switch (auth.type) {
    case 'none':
      return undefined;
    case 'api_key':
      return `${auth.header}: ${auth.value}`;
    case 'basic':
      return `Basic, ${auth.username} with ${auth.password}`;
    case 'bearer':
      return `Authorization: Bearer ${auth.token}`;
    case 'oauth2_client_credentials':
      return `OAuth2, client ${auth.clientId} with ${auth.clientSecret}`;
    case 'mutual_tls':
      return 'a client certificate of the authority below';
    default:
      return auth satisfies never;
  }
}
