import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../src/simulation/random.ts';
import { functionFor, json, type Parties, startParties } from '../parties.ts';

/** 14 durable writes and calls; before and after each is 28 points (fault 21). */
const names = [
  'session-open',
  'start.resolved',
  'signal.proceed',
  'field-1',
  'field-2',
  'field-3',
  'field-4',
  'signal.confirm',
  'process',
  'fact.approved',
  'delivery.due',
  'call-paid',
  'delivery.acknowledged',
  'wiped',
] as const;
const points = names.flatMap((name) => [`before ${name}`, `after ${name}`]);
const kills = Number(process.env['VOICEPAY_KILLS'] ?? 30);
const seed = Number(process.env['VOICEPAY_SEED'] ?? 7);
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('real processes, killed', () => {
  let folder: string;
  let parties: Parties;
  let zonePort: number;
  let enginePort: number;
  let engine: ChildProcess;
  let zone: ChildProcess;
  const charges = new Map<string, number>();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'voicepay-crash-'));
    [zonePort, enginePort] = [await freePort(), await freePort()];
    parties = await startParties();
    parties.answers.set('/start', (_, response) => {
      json(response, 200, { amount: 4200, currency: 'USD' });
    });
    parties.answers.set('/payments', ({ path, headers }, response) => {
      const key = String(headers['idempotency-key'] ?? path.split('/')[2]);
      const isKnown = charges.has(key);
      if (headers['idempotency-key'] === undefined && !isKnown)
        return response.writeHead(404).end();
      // One effect for one key: the ledger counts keys, so two keys would be two charges.
      if (!isKnown) charges.set(key, charges.size + 1);
      json(response, 200, { transaction_id: `ch_${charges.get(key)}` });
    });
    zone = await start('zone-process.mjs', { port: zonePort, processorUrl: parties.url });
    engine = await start('engine-process.mjs', engineArguments(''));
  }, 60_000);
  afterAll(async () => {
    for (const child of [engine, zone]) child?.kill('SIGKILL');
    await parties.close();
    rmSync(folder, { recursive: true });
  });

  it(`lose no outcome and charge nothing twice in ${kills} kills, seed ${seed}`, {
    timeout: Math.max(300_000, kills * 30_000),
  }, async () => {
    const random = createRandom(seed);
    const endings: string[] = [];
    const opened = new Map<string, string>();
    let succeeded = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      // Every named point first; from then on any point, or any moment.
      const isNamed = kill < points.length || random.onceIn(2);
      const point = kill < points.length ? (points[kill] as string) : random.choose(points);
      const killsZone = kill >= points.length || random.onceIn(3);
      await stop(engine);
      const conversation = `crash-${kill}`;
      engine = await start(
        'engine-process.mjs',
        engineArguments(isNamed ? point : '', conversation),
      );
      if (!isNamed) void after(random.below(400)).then(() => engine.kill('SIGKILL'));
      const { ending, died, sessionId } = await callThrough(conversation, point, killsZone);
      opened.set(conversation, sessionId);
      if (isNamed) expect(died, point).toBeGreaterThan(0);
      if (!isAllowed(ending, isNamed ? point : null, killsZone)) {
        endings.push(`${point}: ${ending}`);
      } else if (ending === 'succeeded') succeeded += 1;
    }
    expect(endings).toEqual([]);
    expect(succeeded).toBeGreaterThan(kills / 2);
    // A platform that asks again finds what it opened, closed or not, and opens nothing.
    await stop(engine);
    engine = await start('engine-process.mjs', engineArguments(''));
    for (const [conversation, sessionId] of opened) {
      expect(await open(conversation)).toBe(sessionId);
    }
  });

  /** A start that was cut off fails; a zone that lost the digits after the intent leaves a doubt. */
  function isAllowed(ending: string, point: string | null, killsZone: boolean): boolean {
    if (ending === 'succeeded') return true;
    if (ending === 'start_failed')
      return point === null || /session-open|start\.resolved/.test(point);
    return ending === 'outcome_unknown' && killsZone;
  }

  /** One call from its opening to its acknowledged outcome, across whatever dies. */
  async function callThrough(
    conversation: string,
    point: string,
    killsZone: boolean,
  ): Promise<{ ending: string; died: number; sessionId: string }> {
    let died = 0;
    let sessionId: string | null = null;
    for (const until = Date.now() + 120_000; Date.now() < until; await after(10)) {
      if (engine.exitCode !== null || engine.signalCode !== null) {
        died += 1;
        if (killsZone) {
          await stop(zone);
          zone = await start('zone-process.mjs', { port: zonePort, processorUrl: parties.url });
        }
        engine = await start('engine-process.mjs', engineArguments(''));
      }
      try {
        sessionId ??= await open(conversation);
        const snapshot = await act(sessionId);
        if (snapshot.outcome !== 'delivered') continue;
        // The last records follow the acknowledgement; a point among them still kills.
        if (died === 0 && / (wiped|delivery\.acknowledged)$/.test(point)) {
          for (let waited = 0; waited < 2_000 && engine.signalCode === null; waited += 10) {
            await after(10);
          }
          if (engine.signalCode !== null) continue;
        }
        return { ending: check(sessionId, snapshot), died, sessionId };
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
    }
    const last = sessionId === null ? null : await ask('GET', `/sessions/${sessionId}`);
    throw new Error(`stuck at ${point}, died ${died}: ${JSON.stringify(last)}`);
  }

  function check(sessionId: string, snapshot: { state: string; failed_reason?: string }): string {
    const keys = [...charges.keys()].filter((key) => key.includes(sessionId));
    expect(keys.length).toBeLessThanOrEqual(1);
    const outcomes = [...parties.to('/success'), ...parties.to('/failure')].filter(
      (r) => r.json.session_reference_id === sessionId,
    );
    expect(outcomes.length).toBeGreaterThan(0);
    expect(new Set(outcomes.map((r) => `${r.headers['webhook-id']} ${r.body}`)).size).toBe(1);
    if (snapshot.state === 'succeeded') expect(keys).toHaveLength(1);
    return snapshot.failed_reason ?? snapshot.state;
  }

  async function open(conversation: string): Promise<string> {
    const { connections } = functionFor(parties) as { connections: object[] };
    const reliable = connections.map((c) => ({ ...c, delivery: 'reliable' }));
    const reply = await ask(
      'POST',
      '/sessions',
      {
        conversation_id: conversation,
        channel: 'voice',
        function: functionFor(parties, { connections: reliable }),
      },
      conversation,
    );
    expect(reply.session_reference_id).toBeTypeOf('string');
    return reply.session_reference_id;
  }

  async function act(sessionId: string) {
    const snapshot = await ask('GET', `/sessions/${sessionId}`);
    const signals = `/sessions/${sessionId}/signals`;
    if (snapshot.state === 'announcing') await ask('POST', signals, { type: 'proceed' });
    if (snapshot.summary_id !== undefined) {
      await ask('POST', signals, { type: 'confirm', summary_id: snapshot.summary_id });
    }
    return snapshot;
  }

  async function ask(method: string, path: string, body?: object, key?: string) {
    const response = await fetch(`http://127.0.0.1:${enginePort}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return response.json();
  }

  function engineArguments(place: string, conversation = '') {
    const [side, point] = place.split(' ');
    return {
      port: enginePort,
      storeFile: join(folder, 'journal.sqlite'),
      zoneUrl: `http://127.0.0.1:${zonePort}`,
      conversation,
      point,
      side,
    };
  }
});

async function start(script: string, settings: object): Promise<ChildProcess> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [path, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
