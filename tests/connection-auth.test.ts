/** The engine's credentials against the mock's locks, scheme by scheme, over real sockets. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecretReader, type RunningEngine, startEngine } from '@voicepay/engine';
import {
  type AuthType,
  type ConnectionUrls,
  createMockConnections,
  createThrowawayCertificates,
  type MockConnections,
  testCredentials,
} from '@voicepay/mock-connections';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const environment = {
  API_KEY: 'mock-api-key',
  PASSWORD: 'mock-password',
  TOKEN: 'mock-token',
  CLIENT_SECRET: 'mock-client-secret',
  WRONG: 'wrong',
};
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const certificates = createThrowawayCertificates(Date.now());

let folder: string;
let zone: Server;
let engine: RunningEngine;
let mock: MockConnections | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'voicepay-auth-'));
  const { ca, client, stranger } = certificates;
  const texts = { ca, client: client.cert, 'client-key': client.key };
  const strange = { stranger: stranger.cert, 'stranger-key': stranger.key };
  for (const [name, text] of Object.entries({ ...texts, ...strange })) {
    writeFileSync(join(folder, `${name}.pem`), text, { mode: 0o600 });
  }
  // No digit is asked for here: a zone that accepts every command is enough.
  zone = createServer((_, response) => response.writeHead(202).end());
  await new Promise<void>((resolve) => zone.listen(0, '127.0.0.1', resolve));
  engine = await startEngine({
    functions: [],
    zoneUrl: `http://127.0.0.1:${(zone.address() as AddressInfo).port}`,
    clock: 'real',
    acceptsInlineFunctions: true,
    acceptsAssignedZones: false,
    host: '127.0.0.1',
    port: 0,
    storeFile: null,
    secrets: createSecretReader(environment),
    log: silent,
  });
});

afterEach(async () => {
  await mock?.close();
  mock = undefined;
});

afterAll(async () => {
  await engine?.stop();
  zone?.closeAllConnections();
  await new Promise((resolve) => zone?.close(resolve));
  rmSync(folder, { recursive: true });
});

/** Configurations of one scheme: the key that fits, and one that does not. */
function keysFor(type: AuthType, { tokenUrl }: ConnectionUrls): readonly [object, object] {
  const pem = (name: string) => `file:${join(folder, name)}.pem`;
  const pair = (name: string) => ({ certificate: pem(name), key: pem(`${name}-key`) });
  const client = { token_url: tokenUrl, client_id: 'mock-client' };
  switch (type) {
    case 'none':
      return [{ type }, { type }];
    case 'api_key':
      return both({ type, header: 'X-API-Key' }, 'value', 'API_KEY');
    case 'basic':
      return both({ type, username: 'mock' }, 'password', 'PASSWORD');
    case 'bearer':
      return both({ type }, 'token', 'TOKEN');
    case 'oauth2_client_credentials':
      return both({ type, ...client }, 'client_secret', 'CLIENT_SECRET');
    case 'mutual_tls':
      return [
        { type, ...pair('client'), ca: pem('ca') },
        { type, ...pair('stranger'), ca: pem('ca') },
      ];
  }
}

function both(auth: object, member: string, name: string): readonly [object, object] {
  return [
    { ...auth, [member]: `env:${name}` },
    { ...auth, [member]: 'env:WRONG' },
  ];
}

async function serve(type: AuthType): Promise<ConnectionUrls> {
  const tls = { ...certificates.server, clientCa: certificates.ca };
  const locked = type === 'mutual_tls' ? { tls } : {};
  mock = createMockConnections({ auth: testCredentials[type], ...locked });
  return mock.start();
}

/** Opens a session, and cancels it when its start has been answered. */
async function callAllConnections(urls: ConnectionUrls, auth: object): Promise<void> {
  const connection = (name: string, application: string, url: string) => ({
    name,
    application: `payment_session_${application}`,
    url,
    auth,
  });
  const opened = await ask('POST', '/sessions', {
    conversation_id: crypto.randomUUID(),
    channel: 'voice',
    params: {},
    function: {
      name: 'collect_payment',
      purpose: 'Collect a payment.',
      connections: [
        connection('begin', 'start', urls.startUrl),
        connection('unpaid', 'failure', urls.failureUrl),
      ],
      slots: { start: 'begin', failure: 'unpaid' },
    },
  });
  const { session_reference_id: id } = opened as { session_reference_id: string };
  await mock?.awaitCall({ endpoint: 'start' });
  await ask('POST', `/sessions/${id}/signals`, { type: 'cancel' });
  await mock?.awaitCall({ endpoint: 'failure' });
}

async function ask(method: string, path: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const init = { method, headers, body: JSON.stringify(body) };
  const answer = await fetch(engine.url + path, init);
  const text = await answer.text();
  return text === '' ? undefined : JSON.parse(text);
}

const statuses = () => mock?.calls().map(({ endpoint, answer }) => [endpoint, answer?.status]);

test.each(Object.keys(testCredentials) as AuthType[])(
  'the engine opens a lock of type %s with the key that fits, at every connection',
  async (type) => {
    const urls = await serve(type);
    const [fits] = keysFor(type, urls);
    await callAllConnections(urls, fits);
    expect(statuses()).toEqual([
      ['start', 200],
      ['failure', 200],
    ]);
  },
);

test.each(['api_key', 'basic', 'bearer', 'mutual_tls'] as const)(
  'the lock of type %s stays shut for another key',
  async (type) => {
    const urls = await serve(type);
    const [, wrong] = keysFor(type, urls);
    await callAllConnections(urls, wrong);
    expect(statuses()).toEqual([
      ['start', 401],
      ['failure', 401],
    ]);
  },
);
