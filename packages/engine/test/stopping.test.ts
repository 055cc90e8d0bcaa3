import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTestSession, startTestEngine, type TestEngine } from './engine-client.ts';
import { json, type Parties, startParties } from './parties.ts';

describe('an engine that is asked to stop', () => {
  let folder: string;
  let parties: Parties;
  let engine: TestEngine;
  const start = () => startTestEngine({ clock: 'real', storeFile: join(folder, 'journal.sqlite') });
  const real = { opening: { now: undefined } };
  const snapshot = async (id: string) => (await engine.ask('GET', `/sessions/${id}`)).json;
  /** Holds the answers of a path back; the result lets them go. */
  function hold(path: string, status: number, body: object): () => void {
    const held: (() => void)[] = [];
    parties.answers.set(path, (_, response) => {
      held.push(() => json(response, status, body));
    });
    return () => {
      for (const answer of held) answer();
    };
  }
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'voicepay-stop-'));
    parties = await startParties();
    engine = await start();
  });
  afterEach(async () => {
    await engine.stop();
    await parties.close();
    rmSync(folder, { recursive: true });
  });

  it('lets a Base outcome that is under way end, and sends it no second time', async () => {
    const answer = hold('/failure', 200, {});
    const { id, signal } = await openTestSession(engine, parties, real);
    await signal('cancel');
    await vi.waitFor(() => expect(parties.to('/failure')).toHaveLength(1));
    const stopped = engine.stop();
    expect((await engine.ask('GET', '/ready')).status).toBe(503);
    expect((await openTestSession(engine, parties, real)).opened).toMatchObject({
      status: 503,
      json: { title: 'stopping' },
    });
    answer();
    await stopped;
    engine = await start();
    expect((await snapshot(id)).outcome).toBe('delivered');
    expect(parties.to('/failure')).toHaveLength(1);
  });

  it('hears a start that is under way, and goes on with its terms', async () => {
    const answer = hold('/start', 200, { amount: 4200, currency: 'USD' });
    const { id } = await openTestSession(engine, parties, real);
    await vi.waitFor(() => expect(parties.to('/start')).toHaveLength(1));
    const stopped = engine.stop();
    answer();
    await stopped;
    engine = await start();
    await vi.waitFor(async () => expect((await snapshot(id)).state).toBe('announcing'));
    expect(parties.to('/start')).toHaveLength(1);
  });

  it('begins no delivery while it stops: the next engine does', async () => {
    const answer = hold('/failure', 200, {});
    const first = await openTestSession(engine, parties, real);
    const second = await openTestSession(engine, parties, real);
    await first.signal('cancel');
    await vi.waitFor(() => expect(parties.to('/failure')).toHaveLength(1));
    const stopped = engine.stop();
    expect((await second.signal('cancel')).json.outcome).toBe('pending');
    answer();
    await stopped;
    expect(parties.to('/failure')).toHaveLength(1);
    parties.answers.set('/failure', (_, response) => json(response, 200, {}));
    engine = await start();
    await vi.waitFor(async () => expect((await snapshot(second.id)).outcome).toBe('delivered'));
    expect(parties.to('/failure')).toHaveLength(2);
  });
});
