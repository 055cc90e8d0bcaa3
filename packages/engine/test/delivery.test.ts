import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSecretReader } from '../src/adapters/secrets.ts';
import { openTestSession, startTestEngine, type TestEngine } from './engine-client.ts';
import { functionFor, json, type Parties, startParties } from './parties.ts';

const secret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;
const nextSecret = `whsec_${Buffer.from('another secret of 24 byte').toString('base64')}`;

describe('delivery and authentication', () => {
  let engine: TestEngine;
  let parties: Parties;
  beforeAll(async () => {
    parties = await startParties();
    const environment = {
      SECRET: secret,
      NEXT_SECRET: nextSecret,
      API_KEY: 'key-of-the-engine',
      TWO_LINES: 'one\ntwo',
    };
    engine = await startTestEngine({ secrets: createSecretReader(environment) });
  });
  afterAll(async () => {
    await engine.stop();
    await parties.close();
  });

  function withFailure(over: object) {
    const { connections } = functionFor(parties) as { connections: object[] };
    const changed = connections.map((c, i) => (i === 2 ? { ...c, ...over } : c));
    return { function: { connections: changed } };
  }

  async function cancelled(over: object) {
    const session = await openTestSession(engine, parties, withFailure(over));
    await session.signal('cancel');
    await session.advance(0);
    const sent = () =>
      parties.to('/failure').filter((r) => r.json.session_reference_id === session.id);
    return { session, sent };
  }

  it('makes ten byte-identical attempts over the schedule and then lists the outcome', async () => {
    parties.answers.set('/failure', (_, response) => json(response, 500, {}));
    const { session, sent } = await cancelled({ delivery: 'reliable' });
    const waits = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
    for (const [i, seconds] of waits.entries()) {
      expect(sent()).toHaveLength(i + 1);
      const dueMs = (await session.advance(0)).json.next_due_ms;
      expect(dueMs).toBeGreaterThanOrEqual(seconds * 1000);
      expect(dueMs).toBeLessThanOrEqual(seconds * 1200);
      await session.advance(dueMs - 1);
      expect(sent()).toHaveLength(i + 1);
      await session.advance(1);
    }
    expect(sent()).toHaveLength(10);
    expect(new Set(sent().map((r) => r.body)).size).toBe(1);
    expect(new Set(sent().map((r) => r.headers['webhook-id'])).size).toBe(1);
    expect(await session.snapshot()).toMatchObject({ outcome: 'undelivered' });
    const { outcomes } = (await engine.ask('GET', '/outcomes/undelivered')).json;
    expect(outcomes).toContainEqual({
      session_reference_id: session.id,
      connection: 'failure',
      reason: 'http_500',
      attempts: 10,
      may_redeliver: true,
    });
    parties.answers.set('/failure', (_, response) => response.writeHead(200).end());
    expect((await engine.ask('POST', `/outcomes/${session.id}/redeliver`)).status).toBe(202);
    await session.advance(0);
    expect((await session.snapshot()).outcome).toBe('delivered');
    expect((await engine.ask('POST', `/outcomes/${session.id}/redeliver`)).status).toBe(409);
  });

  it('waits for retry-after and stops at 410', async () => {
    parties.answers.set('/failure', (_, r) => r.writeHead(503, { 'retry-after': '3600' }).end());
    const { session, sent } = await cancelled({ delivery: 'reliable' });
    await session.advance(3_599_000);
    expect(sent()).toHaveLength(1);
    parties.answers.set('/failure', (_, response) => response.writeHead(410).end());
    await session.advance(1_000);
    expect(sent()).toHaveLength(2);
    expect((await session.snapshot()).outcome).toBe('undelivered');
  });

  it('sends a Base outcome once, and follows no redirect', async () => {
    parties.answers.set('/failure', (_, r) => r.writeHead(307, { location: '/success' }).end());
    const before = parties.to('/success').length;
    const { session, sent } = await cancelled({});
    await session.advance(300_000_000);
    expect(sent()).toHaveLength(1);
    expect(parties.to('/success')).toHaveLength(before);
    expect((await session.events()).at(-1).data).toMatchObject({ reason: 'http_307' });
  });

  it('signs each attempt with its own time and every secret in force', async () => {
    parties.answers.set('/failure', (_, response) => json(response, 500, {}));
    const signing_secrets = ['env:SECRET', 'env:NEXT_SECRET'];
    const { session, sent } = await cancelled({ delivery: 'signed', signing_secrets });
    await session.advance(6_000);
    expect(sent()).toHaveLength(2);
    const timestamps = sent().map((r) => Number(r.headers['webhook-timestamp']));
    expect((timestamps[1] ?? 0) - (timestamps[0] ?? 0)).toBeGreaterThanOrEqual(5);
    for (const request of sent()) {
      expect(String(request.headers['webhook-signature']).split(' ')).toHaveLength(2);
      // The verifier looks at the wall clock; these attempts are of the session's time.
      const at = new Date(Number(request.headers['webhook-timestamp']) * 1000);
      for (const key of [secret, nextSecret]) {
        expect(new Webhook(key).sign(String(request.headers['webhook-id']), at, request.body)).toBe(
          String(request.headers['webhook-signature']).split(' ')[key === secret ? 0 : 1],
        );
      }
    }
  });

  it.each([
    [
      { type: 'api_key', header: 'X-API-Key', value: 'env:API_KEY' },
      'x-api-key',
      'key-of-the-engine',
    ],
    [{ type: 'bearer', token: 'env:API_KEY' }, 'authorization', 'Bearer key-of-the-engine'],
    [
      { type: 'basic', username: 'engine', password: 'env:API_KEY' },
      'authorization',
      `Basic ${Buffer.from('engine:key-of-the-engine').toString('base64')}`,
    ],
  ])('authenticates with %o', async (auth, header, value) => {
    parties.answers.set('/failure', (_, response) => response.writeHead(200).end());
    const { sent } = await cancelled({ auth });
    expect(sent()[0]?.headers[header]).toBe(value);
  });

  it('keeps an OAuth2 token, and asks for a new one once at a 401', async () => {
    let issued = 0;
    parties.answers.set('/token', (_, response) => {
      issued += 1;
      json(response, 200, { access_token: `token-${issued}`, expires_in: 3600 });
    });
    parties.answers.set('/failure', ({ headers }, response) => {
      response.writeHead(headers.authorization === 'Bearer token-1' ? 401 : 200).end();
    });
    const auth = {
      type: 'oauth2_client_credentials',
      token_url: `${parties.url}/token`,
      client_id: 'engine',
      client_secret: 'env:API_KEY',
    };
    const first = await cancelled({ auth });
    expect((await first.session.snapshot()).outcome).toBe('delivered');
    const second = await cancelled({ auth });
    expect((await second.session.snapshot()).outcome).toBe('delivered');
    expect(issued).toBe(2);
    expect(second.sent()[0]?.headers.authorization).toBe('Bearer token-2');
  });

  it('asks for one new OAuth2 token when several calls meet a 401 with the old one', async () => {
    let issued = 0;
    parties.answers.set('/token', (_, response) => {
      issued += 1;
      json(response, 200, { access_token: `token-${issued}`, expires_in: 3600 });
    });
    const auth = {
      type: 'oauth2_client_credentials',
      token_url: `${parties.url}/token`,
      client_id: 'several',
      client_secret: 'env:API_KEY',
    };
    parties.answers.set('/failure', (_, response) => response.writeHead(200).end());
    await cancelled({ auth });
    const late: (() => void)[] = [];
    parties.answers.set('/failure', ({ headers }, response) => {
      const isOld = headers.authorization === 'Bearer token-1';
      if (isOld) late.push(() => response.writeHead(401).end());
      else response.writeHead(200).end();
    });
    const open = () => openTestSession(engine, parties, withFailure({ auth }));
    const sessions = [await open(), await open()];
    for (const session of sessions) await session.signal('cancel');
    await vi.waitFor(() => expect(late).toHaveLength(2));
    // The second 401 comes when the first one's token is there.
    for (const [i, answer] of late.entries()) {
      answer();
      await sessions[i]?.advance(0);
    }
    for (const session of sessions) expect((await session.snapshot()).outcome).toBe('delivered');
    expect(issued).toBe(2);
  });

  it.each([
    ['env:NOTHING', 'secret_missing'],
    ['env:constructor', 'secret_missing'],
    ['env:TWO_LINES', 'secret_invalid'],
  ])('calls nobody with the secret %s, and says why by a code', async (token, reason) => {
    const { session, sent } = await cancelled({ auth: { type: 'bearer', token } });
    expect(sent()).toHaveLength(0);
    expect((await session.events()).at(-1).data).toMatchObject({ reason });
  });

  it('shows an OAuth2 client as a form has it, and sends no credentials of a URL', async () => {
    parties.answers.set('/token', (_, response) => json(response, 200, { access_token: 'token' }));
    const token_url = `${parties.url}/token`;
    const client = { client_id: 'a:b', client_secret: 'env:TWO_LINES' };
    await cancelled({ auth: { type: 'oauth2_client_credentials', token_url, ...client } });
    const shown = Buffer.from('a%3Ab:one%0Atwo').toString('base64');
    expect(parties.to('/token').at(-1)?.headers.authorization).toBe(`Basic ${shown}`);
    const url = parties.url.replace('//', '//user:password@');
    const { opened } = await openTestSession(engine, parties, withFailure({ url }));
    expect(opened.json.errors).toMatchObject([{ pointer: '/function/connections/2/url' }]);
  });

  it('redacts a secret by its value wherever it is printed', () => {
    const secrets = createSecretReader({ API_KEY: 'key-of-the-engine' });
    secrets.read('env:API_KEY');
    expect(secrets.redact('{"error":"key-of-the-engine"}')).toBe('{"error":"[redacted]"}');
  });
});
