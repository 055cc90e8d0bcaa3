import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createVirtualClock } from '../src/adapters/virtual-clock.ts';
import {
  openPastTheCardNumber,
  openTestSession,
  startTestEngine,
  type TestEngine,
} from './engine-client.ts';
import { functionFor, json, type Parties, startParties } from './parties.ts';

describe('an engine that comes back to its journal', () => {
  let folder: string;
  let parties: Parties;
  let engine: TestEngine;
  const storeFile = () => join(folder, 'journal.sqlite');
  const held = new Map<string, object>();
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'voicepay-engine-'));
    parties = await startParties();
    held.clear();
    parties.answers.set('/captures', ({ path }, response) => {
      const id = path.split('/')[2] ?? '';
      if (path.endsWith('/commands')) response.writeHead(202).end();
      else if (held.has(id)) json(response, 200, held.get(id));
      else json(response, 404, {});
    });
    engine = await startTestEngine({ storeFile: storeFile() });
  });
  afterEach(async () => {
    await engine.stop();
    await parties.close();
    rmSync(folder, { recursive: true });
  });

  /** Stops the engine, and starts another one on what it left. */
  async function restart(): Promise<void> {
    await engine.stop();
    engine = await startTestEngine({ storeFile: storeFile() });
  }

  async function look(id: string) {
    await engine.ask('POST', `/sessions/${id}/clock`, { advance_ms: 0 });
    const { events } = (await engine.ask('GET', `/sessions/${id}/events`)).json;
    const snapshot = (await engine.ask('GET', `/sessions/${id}`)).json;
    return { events, types: events.map((e: { type: string }) => e.type), snapshot };
  }

  const collecting = () => openPastTheCardNumber(engine, parties);

  it('asks for the same field again with a new collect number when the zone lost nothing', async () => {
    const { id } = await collecting();
    held.set(id, { held: ['card_number'], collect: 2, processing: null });
    await restart();
    const { snapshot, events } = await look(id);
    expect(snapshot).toMatchObject({ field: 'expiration_date', attempt: 1, collect: 3 });
    expect(events.map((e: { sequence: string }) => Number(e.sequence))).toEqual(
      events.map((_: unknown, i: number) => i + 1),
    );
    expect(parties.commands(id).at(-1)).toMatchObject({ command: 'collect', collect: 3 });
  });

  it('keeps every deadline within reach when the wall clock was set back meanwhile', async () => {
    parties.answers.set('/failure', (_, response) => json(response, 500, {}));
    const connections = (functionFor(parties).connections as object[]).map((connection) => ({
      ...connection,
      delivery: 'reliable',
    }));
    const ended = await openTestSession(engine, parties, { function: { connections } });
    await ended.signal('cancel');
    await ended.advance(0);
    const { id } = await collecting();
    held.set(id, { held: ['card_number'], collect: 2, processing: null });
    await engine.stop();
    engine = await startTestEngine({
      storeFile: storeFile(),
      between: (ports) => ({ ...ports, sessionClock: () => createVirtualClock(0) }),
    });
    const dueMs = async (of: string) => {
      const reply = await engine.ask('POST', `/sessions/${of}/clock`, { advance_ms: 0 });
      return reply.json.next_due_ms;
    };
    expect(await dueMs(id)).toBe(900_000);
    expect(await dueMs(ended.id)).toBeLessThanOrEqual(1.2 * 86_400_000);
  });

  it('opens nothing that it could not read back', async () => {
    const within = (levels: number, leaf: unknown) => {
      let value = leaf;
      for (let i = 0; i < levels; i += 1) value = [value];
      return value;
    };
    const deep = (levels: number) =>
      openTestSession(engine, parties, {
        function: { set_variables: { deep: within(32, '{{ params.deep }}') } },
        opening: { params: { deep: within(levels, 1) } },
      });
    const { opened } = await deep(32);
    expect(opened).toMatchObject({ status: 422, json: { title: 'set variables too deep' } });
    const { id } = await deep(31);
    await restart();
    expect((await look(id)).types).toContain('session.opened');
  });

  it('starts again at the card number when the zone lost what was captured', async () => {
    const { id } = await collecting();
    held.set(id, { held: [], collect: null, processing: null });
    await restart();
    expect((await look(id)).snapshot).toMatchObject({
      field: 'card_number',
      attempt: 1,
      collect: 3,
    });
  });

  it('stays silent and paused, and asks for the card number at resume after a loss', async () => {
    const session = await collecting();
    await session.signal('ask');
    await session.advance(0);
    const before = (await look(session.id)).events.length;
    await restart();
    const { snapshot, events } = await look(session.id);
    expect(events.length).toBe(before);
    expect(snapshot).toMatchObject({ paused: true, field: 'card_number' });
    const resumed = await engine.ask('POST', `/sessions/${session.id}/signals`, { type: 'resume' });
    expect(resumed.json).toMatchObject({ field: 'card_number', collect: 3 });
  });

  it('fails a session that was starting as interrupted', async () => {
    parties.answers.set('/start', () => {});
    const { id } = await openTestSession(engine, parties);
    await restart();
    expect((await look(id)).snapshot).toMatchObject({
      failed_reason: 'start_failed',
      last_error: 'interrupted',
    });
  });

  it('repeats the process command with the same key', async () => {
    const session = await collecting();
    await session.fact({ fact: 'accepted', collect: 2 });
    await session.advance(0);
    const { summary_id } = await session.snapshot();
    await session.signal('confirm', { summary_id });
    await session.advance(0);
    await restart();
    const { types } = await look(session.id);
    const keys = parties
      .commands(session.id)
      .filter((c) => c.command === 'process')
      .map((c) => c.idempotency_key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(types.filter((t: string) => t === 'payment.submitted')).toHaveLength(1);
  });

  it('lists a Base outcome that was under way and does not send it again', async () => {
    parties.answers.set('/failure', () => {});
    const session = await openTestSession(engine, parties);
    await session.signal('cancel');
    await session.advance(0, 1);
    await restart();
    const { snapshot, types } = await look(session.id);
    expect(snapshot.outcome).toBe('undelivered');
    expect(types.at(-1)).toBe('outcome.undelivered');
    expect(parties.to('/failure')).toHaveLength(1);
    const { outcomes } = (await engine.ask('GET', '/outcomes/undelivered')).json;
    expect(outcomes).toMatchObject([{ reason: 'interrupted', may_redeliver: false }]);
  });

  it('sends a Reliable outcome again with the same id and the same bytes', async () => {
    parties.answers.set('/failure', () => {});
    const { connections } = functionFor(parties) as { connections: object[] };
    const reliable = connections.map((c) => ({ ...c, delivery: 'reliable' }));
    const over = { function: { connections: reliable } };
    const session = await openTestSession(engine, parties, over);
    await session.signal('cancel');
    await session.advance(0, 1);
    await engine.stop();
    parties.answers.set('/failure', (_, response) => response.writeHead(204).end());
    engine = await startTestEngine({ storeFile: storeFile() });
    expect((await look(session.id)).snapshot.outcome).toBe('delivered');
    const [first, second] = parties.to('/failure');
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  });

  it('answers a repeated opening with the session from before the restart', async () => {
    const body = {
      conversation_id: 'kept',
      channel: 'voice',
      function: functionFor(parties),
      zone_url: parties.url,
    };
    const open = (key: string) => engine.ask('POST', '/sessions', body, { 'idempotency-key': key });
    const first = await open('"k-1"');
    await look(first.json.session_reference_id);
    await restart();
    expect((await open('k-1')).json).toEqual(first.json);
    expect((await open('k-2')).status).toBe(409);
  });

  it('answers a repeated opening with a session that was closed before the restart', async () => {
    const body = {
      ...{ conversation_id: 'closed', channel: 'voice', function: functionFor(parties) },
      zone_url: parties.url,
    };
    const open = (key: string, more = {}) =>
      engine.ask('POST', '/sessions', { ...body, ...more }, { 'idempotency-key': key });
    const first = await open('"k-1"');
    const id = first.json.session_reference_id;
    await look(id);
    await engine.ask('POST', `/sessions/${id}/signals`, { type: 'cancel' });
    await look(id);
    await restart();
    const starts = parties.to('/start').length;
    expect(await open('k-1')).toMatchObject({ status: 201, json: first.json });
    expect(await open('k-1', { params: { other: true } })).toMatchObject({ status: 422 });
    expect(parties.to('/start')).toHaveLength(starts);
    expect((await look(id)).snapshot).toMatchObject({ state: 'failed', outcome: 'delivered' });
    expect((await open('k-2')).json.session_reference_id).not.toBe(id);
  });

  it('refuses a journal that another engine holds', async () => {
    await expect(startTestEngine({ storeFile: storeFile() })).rejects.toThrow(/another engine/);
  });
});
