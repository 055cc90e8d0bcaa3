import { Agent, type RequestOptions, request } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import { post } from '../../test/asking.ts';
import {
  type ConnectionUrls,
  createMockConnections,
  type MockConnections,
  type MockConnectionsOptions,
} from '../adapters/connections-server.ts';
import { testCredentials } from './requirement.ts';
import { createThrowawayCertificates } from './throwaway-certificates.ts';

let mock: MockConnections;
let urls: ConnectionUrls;

async function serve(options: MockConnectionsOptions): Promise<void> {
  mock = createMockConnections(options);
  urls = await mock.start();
}

async function start(headers: Record<string, string>): Promise<number> {
  return (await post(urls.startUrl, { order_id: '1' }, headers)).status;
}

function basic(text: string): string {
  return `Basic ${Buffer.from(text).toString('base64')}`;
}

afterEach(() => mock.close());

describe('credentials', () => {
  test('an API key in its header', async () => {
    await serve({ auth: testCredentials.api_key });
    expect(await start({ 'x-api-key': 'mock-api-key' })).toBe(200);
    expect(await start({ 'x-api-key': 'other' })).toBe(401);
    expect(await start({})).toBe(401);
  });

  test('Basic, in any spelling of the scheme, with a colon in the password', async () => {
    await serve({ auth: { type: 'basic', username: 'zoë', password: 'a:b' } });
    expect(await start({ authorization: basic('zoë:a:b') })).toBe(200);
    expect(await start({ authorization: basic('zoë:a:b').replace('Basic', 'BASIC') })).toBe(200);
    expect(await start({ authorization: basic('zoë:a') })).toBe(401);
    expect(await start({ authorization: 'Basic !!!' })).toBe(401);
  });

  test('a bearer token, on all three connections', async () => {
    await serve({ auth: testCredentials.bearer });
    for (const url of [urls.startUrl, urls.successUrl, urls.failureUrl]) {
      expect((await post(url, {}, { authorization: 'Bearer wrong' })).status).toBe(401);
      expect((await post(url, {}, { authorization: 'Bearer mock-token' })).status).not.toBe(401);
    }
  });
});

describe('OAuth2 client credentials', () => {
  async function token(form: string, headers: Record<string, string> = {}): Promise<Response> {
    return post(urls.tokenUrl, form, {
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    });
  }
  const byBody =
    'grant_type=client_credentials&client_id=mock-client&client_secret=mock-client-secret';

  test('gives a token for the client in the body or by Basic, and takes it', async () => {
    await serve({ auth: testCredentials.oauth2_client_credentials });
    const header = { authorization: basic('mock-client:mock-client-secret') };
    for (const answer of [
      await token(byBody),
      await token('grant_type=client_credentials', header),
    ]) {
      const { access_token, token_type } = (await answer.json()) as Record<string, string>;
      expect(token_type).toBe('Bearer');
      expect(await start({ authorization: `Bearer ${access_token}` })).toBe(200);
    }
    expect(await start({ authorization: 'Bearer guessed' })).toBe(401);
  });

  test('takes a client by Basic as it is and form-encoded, as the standard says', async () => {
    const client = { clientId: 'a b', clientSecret: 'ü:&/' };
    await serve({ auth: { type: 'oauth2_client_credentials', ...client } });
    for (const pair of ['a b:ü:&/', 'a+b:%C3%BC%3A%26%2F', 'a%20b:%C3%BC%3A%26%2F']) {
      const answer = await token('grant_type=client_credentials', { authorization: basic(pair) });
      expect([pair, answer.status]).toEqual([pair, 200]);
    }
  });

  test('refuses a wrong client, another grant and another method', async () => {
    await serve({ auth: testCredentials.oauth2_client_credentials });
    expect((await token(byBody.replace('mock-client-secret', 'x'))).status).toBe(401);
    expect((await token('grant_type=password')).status).toBe(400);
    expect((await fetch(urls.tokenUrl)).status).toBe(405);
  });

  test('an expired token is refused, and a new one is taken', async () => {
    let nowMs = 1_800_000_000_000;
    await serve({ auth: testCredentials.oauth2_client_credentials, nowMs: () => nowMs });
    const first = ((await (await token(byBody)).json()) as { access_token: string }).access_token;
    nowMs += 3_600_001;
    const answer = await post(urls.startUrl, {}, { authorization: `Bearer ${first}` });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
    const next = ((await (await token(byBody)).json()) as { access_token: string }).access_token;
    expect(await start({ authorization: `Bearer ${next}` })).toBe(200);
  });

  test('the scenario expired-token ends a session’s first token before it is used', async () => {
    await serve({
      auth: testCredentials.oauth2_client_credentials,
      scenarios: ['expired-token'],
    });
    const send = async (authorization: string) =>
      start({ authorization, 'idempotency-key': '"one-session"' });
    const take = async () =>
      `Bearer ${((await (await token(byBody)).json()) as { access_token: string }).access_token}`;
    expect(await send(await take())).toBe(401);
    expect(await send(await take())).toBe(200);
  });
});

interface Identity {
  readonly key?: string;
  readonly cert?: string;
}

describe('mutual TLS', () => {
  const callOnce = (options: RequestOptions): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const outgoing = request(urls.startUrl, { method: 'POST', headers, ...options }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      });
      outgoing.on('error', reject);
      outgoing.end('{"order_id":"1"}');
    });

  test('takes its own client, and refuses a stranger, nobody and the past with 401', async () => {
    const certificates = createThrowawayCertificates(Date.now());
    const { ca, server, client, stranger, expired } = certificates;
    await serve({ auth: testCredentials.mutual_tls, tls: { ...server, clientCa: ca } });
    const call = (identity: Identity) => callOnce({ ca, agent: false, ...identity });
    expect(urls.startUrl).toMatch(/^https:/);
    expect(await call({ key: client.key, cert: client.cert })).toBe(200);
    expect(await call({ key: stranger.key, cert: stranger.cert })).toBe(401);
    expect(await call({ key: expired.key, cert: expired.cert })).toBe(401);
    expect(await call({})).toBe(401);
  });

  test.each([
    ['start-takes-expired-certificates', [200, 401]],
    ['success-takes-certificates-of-anybody', [401, 401]],
  ] as const)('%s opens to its own wrong key only', async (broken, statuses) => {
    const { ca, server, stranger, expired } = createThrowawayCertificates(Date.now());
    await serve({ broken, tls: { ...server, clientCa: ca } });
    const call = ({ key, cert }: Identity) => callOnce({ ca, agent: false, key, cert });
    expect([await call(expired), await call(stranger)]).toEqual(statuses);
  });

  test('a session that is resumed is worth the certificate that it began with', async () => {
    const { ca, server, client, stranger, expired } = createThrowawayCertificates(Date.now());
    await serve({ auth: testCredentials.mutual_tls, tls: { ...server, clientCa: ca } });
    for (const [identity, status] of [
      [{}, 401],
      [{ key: expired.key, cert: expired.cert }, 401],
      [{ key: stranger.key, cert: stranger.cert }, 401],
      [{ key: client.key, cert: client.cert }, 200],
    ] as const) {
      const agent = new Agent({ ca, ...identity, keepAlive: false });
      const seen = new Set<TLSSocket>();
      const resumed: boolean[] = [];
      agent.on('keylog', (_line, socket: TLSSocket) => {
        if (seen.has(socket)) return;
        seen.add(socket);
        socket.once('secureConnect', () => resumed.push(socket.isSessionReused()));
      });
      expect([await callOnce({ agent }), await callOnce({ agent })]).toEqual([status, status]);
      expect(resumed).toEqual([false, true]);
      agent.destroy();
    }
  });
});
