/** An engine in this process, and a hand to work it with. */
import { createSecretReader } from '../src/adapters/secrets.ts';
import { type EngineSettings, startEngine } from '../src/start-engine.ts';
import { functionFor, type Parties } from './parties.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
type Any = any;

export interface Reply {
  readonly status: number;
  readonly json: Any;
  readonly headers: Headers;
}

const silent = {
  info: () => {},
  warn: () => {},
  error: (message: string, details?: object) => console.error(message, details),
};

export async function startTestEngine(over: Partial<EngineSettings> = {}) {
  const running = await startEngine({
    functions: [],
    zoneUrl: null,
    clock: 'virtual',
    acceptsInlineFunctions: true,
    acceptsAssignedZones: true,
    host: '127.0.0.1',
    port: 0,
    storeFile: null,
    secrets: createSecretReader({}),
    log: silent,
    ...over,
  });
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    headers: object = {},
  ): Promise<Reply> => {
    const response = await fetch(`${running.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const value = isJson ? JSON.parse(text) : text;
    return { status: response.status, json: value, headers: response.headers };
  };
  return { ...running, ask };
}

export type TestEngine = Awaited<ReturnType<typeof startTestEngine>>;

let conversations = 0;

/** Opens a session with the parties as its connections and its zone. */
export async function openTestSession(engine: TestEngine, parties: Parties, over: Any = {}) {
  conversations += 1;
  const opened = await engine.ask('POST', '/sessions', {
    conversation_id: `conversation-${conversations}`,
    channel: 'voice',
    function: functionFor(parties, over.function),
    params: { order_id: 'A-1' },
    zone_url: parties.url,
    now: '2026-11-24T10:00:00Z',
    ...over.opening,
  });
  const id: string = opened.json.session_reference_id;
  const signal = (type: string, more: object = {}) =>
    engine.ask('POST', `/sessions/${id}/signals`, { type, ...more });
  const advance = (advance_ms: number, open_exchanges_at_most = 0) =>
    engine.ask('POST', `/sessions/${id}/clock`, { advance_ms, open_exchanges_at_most });
  const fact = (body: object) => {
    const token = parties.commands(id).findLast((c) => c.facts !== undefined)?.facts.token;
    return engine.ask('POST', `/sessions/${id}/facts`, body, { authorization: `Bearer ${token}` });
  };
  const snapshot = async () => (await engine.ask('GET', `/sessions/${id}`)).json;
  const events = async () => (await engine.ask('GET', `/sessions/${id}/events`)).json.events;
  const types = async () =>
    (await events()).map((e: Any) => (e.type === 'message.said' ? `"${e.data.message}"` : e.type));
  await advance(0);
  return { id, opened, signal, advance, fact, snapshot, events, types };
}

/** A session in the middle of collection: the first entry was accepted. */
export async function openPastTheCardNumber(engine: TestEngine, parties: Parties) {
  const session = await openTestSession(engine, parties);
  await session.signal('proceed');
  await session.advance(0);
  await session.fact({ fact: 'accepted', collect: 1, card: { brand: 'visa', last4: '1111' } });
  await session.advance(0);
  return session;
}
