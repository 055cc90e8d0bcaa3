import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVirtualClock } from '../src/adapters/virtual-clock.ts';
import type { VirtualClock } from '../src/ports.ts';
import {
  openPastTheCardNumber,
  openTestSession,
  startTestEngine,
  type TestEngine,
} from './engine-client.ts';
import { functionFor, json, type Parties, startParties } from './parties.ts';

describe('an engine whose journal cannot be written', () => {
  let folder: string;
  let parties: Parties;
  let engine: TestEngine;
  let clock: VirtualClock;
  let isFull: boolean;
  let isBroken: boolean;
  const logged: string[] = [];
  const damaged = new Set<string>();
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'voicepay-full-'));
    parties = await startParties();
    parties.answers.set('/captures', ({ path }, response) => {
      if (path.endsWith('/commands')) response.writeHead(202).end();
      else json(response, 200, { held: ['card_number'], collect: 2, processing: null });
    });
    clock = createVirtualClock(0);
    isFull = false;
    isBroken = false;
    logged.length = 0;
    damaged.clear();
    const note = (message: string) => void logged.push(message);
    engine = await startTestEngine({
      storeFile: join(folder, 'journal.sqlite'),
      log: { info: note, warn: note, error: note },
      between: (ports) => ({
        ...ports,
        clock,
        templates: {
          ...ports.templates,
          evaluate(template, context) {
            if (isBroken) throw new Error('a bug');
            return ports.templates.evaluate(template, context);
          },
        },
        store: {
          ...ports.store,
          append: (record, isClosed) =>
            isFull
              ? Promise.reject(new Error('the disk is full'))
              : ports.store.append(record, isClosed),
          find(sessionId) {
            if (damaged.has(sessionId)) throw new Error('its checksum is wrong');
            return ports.store.find(sessionId);
          },
          tryWrite: async () => !isFull && (await ports.store.tryWrite()),
        },
      }),
    });
  });
  afterEach(async () => {
    await engine.stop();
    await parties.close();
    rmSync(folder, { recursive: true });
  });

  const readiness = async () => (await engine.ask('GET', '/ready')).status;
  /** Room on the disk again, and the next attempt of the engine. */
  async function makeRoom(): Promise<void> {
    isFull = false;
    clock.moveTo(clock.now() + 1_000);
    await vi.waitFor(async () => expect(await readiness()).toBe(200));
  }

  const collecting = () => openPastTheCardNumber(engine, parties);

  it('opens by a key again after the opening with it broke off', async () => {
    const body = JSON.stringify({
      conversation_id: 'broken',
      channel: 'voice',
      function: functionFor(parties),
      params: { order_id: 'A-1' },
      zone_url: parties.url,
    });
    const open = () => engine.ask('POST', '/sessions', body, { 'idempotency-key': 'broken' });
    isBroken = true;
    expect((await open()).status).toBe(500);
    isBroken = false;
    expect((await open()).status).toBe(201);
  });

  it('redelivers nothing that it cannot remember, and says why', async () => {
    parties.answers.set('/failure', (_, response) => response.writeHead(410).end());
    const connections = (functionFor(parties).connections as object[]).map((connection) => ({
      ...connection,
      delivery: 'reliable',
    }));
    const session = await openTestSession(engine, parties, { function: { connections } });
    await session.signal('cancel');
    await session.advance(0);
    expect((await session.snapshot()).outcome).toBe('undelivered');
    isFull = true;
    const redeliver = () => engine.ask('POST', `/outcomes/${session.id}/redeliver`);
    const refusal = { status: 503, json: { title: 'journal unavailable' } };
    expect(await redeliver()).toMatchObject(refusal);
    await makeRoom();
    expect((await redeliver()).status).toBe(202);
  });

  it('refuses what it cannot remember, opens nothing, and says that it takes no sessions', async () => {
    const session = await collecting();
    isFull = true;
    const before = await session.types();
    const refusal = { status: 503, json: { title: 'journal unavailable' } };
    expect(await session.signal('ask')).toMatchObject(refusal);
    expect(await session.signal('cancel')).toMatchObject(refusal);
    expect(await session.types()).toEqual(before);
    expect(await readiness()).toBe(503);
    expect((await engine.ask('GET', '/health')).status).toBe(200);
    const starts = parties.to('/start').length;
    expect((await openTestSession(engine, parties)).opened).toMatchObject(refusal);
    expect(parties.to('/start')).toHaveLength(starts);
    expect((await engine.ask('GET', '/metrics')).json).toContain('voicepay_journal_failures_total');
  });

  it('stays so while the journal stays so', async () => {
    const session = await collecting();
    isFull = true;
    await session.signal('ask');
    for (let second = 1; second <= 3; second += 1) clock.moveTo(second * 1_000);
    await session.advance(0);
    expect(await readiness()).toBe(503);
    expect(await session.signal('ask')).toMatchObject({ status: 503 });
  });

  it('goes on from what the journal has once it can be written, and takes sessions', async () => {
    const session = await collecting();
    isFull = true;
    await session.signal('ask');
    const before = await session.types();
    await makeRoom();
    await session.advance(0);
    expect(logged).toContain('the journal can be written again');
    expect((await session.types()).slice(0, before.length)).toEqual(before);
    expect(await session.snapshot()).toMatchObject({
      paused: false,
      field: 'expiration_date',
      attempt: 1,
      collect: 3,
    });
    await session.fact({ fact: 'accepted', collect: 3 });
    await session.advance(0);
    expect(await session.snapshot()).toMatchObject({ state: 'confirming' });
    expect((await openTestSession(engine, parties)).opened.status).toBe(201);
  });

  it('has nobody charged for a confirmation that it could not write down', async () => {
    const session = await collecting();
    await session.fact({ fact: 'accepted', collect: 2 });
    await session.advance(0);
    const { summary_id } = await session.snapshot();
    isFull = true;
    expect(await session.signal('confirm', { summary_id })).toMatchObject({ status: 503 });
    parties.answers.set('/captures', ({ path }, response) => {
      const held = ['card_number', 'expiration_date'];
      if (path.endsWith('/commands')) response.writeHead(202).end();
      else json(response, 200, { held, collect: null, processing: null });
    });
    await makeRoom();
    await session.advance(0);
    expect(parties.commands(session.id).map((c) => c.command)).not.toContain('process');
    const after = await session.snapshot();
    expect(after).toMatchObject({ state: 'confirming' });
    expect(after.summary_id).not.toBe(summary_id);
  });

  it('ends a stream of events, whose reader then misses none and sees none twice', async () => {
    const session = await collecting();
    const read = async (after: string) => {
      const headers = { accept: 'text/event-stream', 'last-event-id': after };
      const response = await fetch(`${engine.url}/sessions/${session.id}/events`, { headers });
      return response.text();
    };
    const stream = read('0');
    isFull = true;
    await session.signal('ask');
    await makeRoom();
    const sequences = (text: string) =>
      [...text.matchAll(/^id: (\d+)$/gm)].map((m) => Number(m[1]));
    const first = sequences(await stream);
    await session.signal('cancel');
    await session.advance(0);
    const rest = sequences(await read(String(first.at(-1))));
    expect([...first, ...rest]).toEqual([...first, ...rest].map((_, i) => i + 1));
    expect(rest.length).toBeGreaterThan(0);
  });

  it('says of a session that cannot be read back that it cannot, and goes on with the others', async () => {
    const lost = await collecting();
    const kept = await collecting();
    isFull = true;
    for (const session of [lost, kept]) await session.signal('ask');
    damaged.add(lost.id);
    await makeRoom();
    await kept.advance(0);
    expect(logged.filter((message) => message.includes('cannot be read back'))).toHaveLength(1);
    expect(await lost.signal('cancel')).toMatchObject({ status: 503 });
    expect(await lost.snapshot()).toMatchObject({ state: 'collecting' });
    expect((await kept.signal('cancel')).json).toMatchObject({ state: 'failed' });
  });

  it('answers a repeated opening all the same', async () => {
    const body = {
      ...{ conversation_id: 'kept', channel: 'voice', function: functionFor(parties) },
      zone_url: parties.url,
    };
    const open = () => engine.ask('POST', '/sessions', body, { 'idempotency-key': '"k"' });
    const first = await open();
    const session = await openTestSession(engine, parties);
    isFull = true;
    await session.signal('cancel');
    expect(await open()).toMatchObject({ status: 201, json: first.json });
  });
});
