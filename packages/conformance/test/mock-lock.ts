import {
  type AuthRequirement,
  createThrowawayCertificates,
  type MockConnectionsOptions,
  testCredentials,
} from '@voicepay/mock-connections';
import type { ConnectionAuth } from '@voicepay/spec';
import { realClock } from '../src/adapters/clock.ts';
import { createHttpClient, type HttpClient, type TlsOptions } from '../src/adapters/http-client.ts';
import { credentialsOf } from '../src/targets/connections/credentials.ts';
import type { Credentials } from '../src/targets/connections/target.ts';

type AuthType = AuthRequirement['type'];

/** A mock that asks for a key of one kind, and everything that does and does not open it. */
export interface MockLock {
  readonly options: MockConnectionsOptions;
  readonly tls: TlsOptions;
  readonly credentials: (http: HttpClient, tokenUrl: string) => Promise<Credentials>;
  readonly close: () => Promise<void>;
}

const oneHourMs = 3_600_000;
const { ca, server, client, stranger, expired } = createThrowawayCertificates(Date.now());

const secrets: Readonly<Record<string, string>> = {
  'env:KEY': 'mock-api-key',
  'env:PASSWORD': 'mock-password',
  'env:TOKEN': 'mock-token',
  'env:CLIENT': 'mock-client-secret',
};

function authOf(type: AuthType, tokenUrl: string): ConnectionAuth {
  switch (type) {
    case 'api_key':
      return { type, header: 'x-api-key', value: 'env:KEY' };
    case 'basic':
      return { type, username: 'mock', password: 'env:PASSWORD' };
    case 'bearer':
      return { type, token: 'env:TOKEN' };
    case 'oauth2_client_credentials':
      return { type, token_url: tokenUrl, client_id: 'mock-client', client_secret: 'env:CLIENT' };
    case 'mutual_tls':
      return { type, certificate: 'env:CERTIFICATE', key: 'env:KEY' };
    default:
      return { type };
  }
}

export function lockOf(type: AuthType = 'none'): MockLock {
  const clients: HttpClient[] = [];
  const withCertificate = (certificate: TlsOptions) => {
    const made = createHttpClient({ concurrency: 8, tls: { ca, ...certificate } });
    clients.push(made);
    return made;
  };
  const mutual = type === 'mutual_tls';
  let skewMs = 0;
  const credentials = async (http: HttpClient, tokenUrl: string): Promise<Credentials> => {
    const others = { nobody: withCertificate({}), stranger: withCertificate(stranger) };
    const secretOf = (reference: string) => secrets[reference] ?? '';
    const sources = { secretOf, http, clock: realClock, others: { ...others, withCertificate } };
    const auth = authOf(type, tokenUrl);
    const open = credentialsOf(auth, sources);
    const refused = [...open.refused];
    if (mutual) refused.push({ name: 'expired', headers: {}, http: withCertificate(expired) });
    if (type === 'oauth2_client_credentials') {
      refused.push({ name: 'expired', headers: await credentialsOf(auth, sources).headers() });
      skewMs += oneHourMs + 1;
    }
    return { ...open, refused };
  };
  return {
    options: {
      ...(type === 'none' ? {} : { auth: testCredentials[type] }),
      ...(mutual ? { tls: { ...server, clientCa: ca } } : {}),
      nowMs: () => Date.now() + skewMs,
    },
    tls: mutual ? { ca, ...client } : {},
    credentials,
    close: async () => {
      for (const made of clients) await made.close();
    },
  };
}
