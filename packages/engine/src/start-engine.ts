/** Puts an engine together: adapters, sessions, doors. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as endOfTurn } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { createHttpConnections } from './adapters/http-connections.ts';
import { createHttpZone } from './adapters/http-zone.ts';
import { createMemoryStore } from './adapters/memory-store.ts';
import { randomIdentifiers } from './adapters/random-identifiers.ts';
import { realClock } from './adapters/real-clock.ts';
import type { SecretReader } from './adapters/secrets.ts';
import { openSqliteStore } from './adapters/sqlite-store.ts';
import { createVirtualClock } from './adapters/virtual-clock.ts';
import { createEngine, type Engine } from './engine.ts';
import type { FunctionPlan } from './function/function-plan.ts';
import { createMetrics } from './operations/metrics.ts';
import type { Log, Ports } from './ports.ts';
import {
  answerInProcess,
  type PlainAnswer,
  type PlainRequest,
} from './server/answer-in-process.ts';
import { acceptEventSockets } from './server/event-socket.ts';
import { createHttpServer } from './server/http-server.ts';
import { createJinjaTemplates } from './variables/jinja-templates.ts';

export const engineVersion: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version;
const userAgent = `voicepay-engine/${engineVersion}`;

/** An outcome may take 15 s (report:outcome-deadline), a start 10; then its record is written. */
const longestCallMs = 16_000;

export interface EngineSettings {
  readonly functions: readonly FunctionPlan[];
  /** The engine's own zone; null when every opening assigns one. */
  readonly zoneUrl: string | null;
  readonly clock: 'real' | 'virtual';
  readonly acceptsInlineFunctions: boolean;
  readonly acceptsAssignedZones: boolean;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Where the zone finds this engine; absent or null: where it listens. */
  readonly publicUrl?: string | null;
  /** File of the journal; null keeps it in memory, and a restart forgets everything. */
  readonly storeFile: string | null;
  readonly secrets: SecretReader;
  readonly log: Log;
  /** Stands between the engine and the world: where tests kill the process at a named point. */
  readonly between?: (ports: Ports) => Ports;
  /** Carries the engine's calls where whom it calls is in this process; absent: the network. */
  readonly carrier?: Dispatcher;
}

export interface RunningEngine {
  readonly engine: Engine;
  readonly url: string;
  /** The same doors, for who is in this process. */
  answer(request: PlainRequest): Promise<PlainAnswer>;
  /** Opens no more sessions, lets the open calls end, and hands the live sessions to the journal. */
  stop(): Promise<void>;
}

export async function startEngine(settings: EngineSettings): Promise<RunningEngine> {
  const connections = createHttpConnections(settings.secrets, userAgent, settings.carrier);
  const zone = createHttpZone(settings.carrier);
  const { storeFile } = settings;
  const publicUrl = settings.publicUrl?.replace(/\/$/, '');
  const store = storeFile === null ? createMemoryStore() : openSqliteStore(storeFile);
  const status = { isStopping: false };
  let url = '';
  const ports: Ports = {
    connections,
    zone,
    store,
    secrets: settings.secrets,
    identifiers: randomIdentifiers,
    templates: createJinjaTemplates(),
    log: settings.log,
    metrics: createMetrics(),
    clock: realClock,
    sessionClock: (startAt) =>
      settings.clock === 'real' ? realClock : createVirtualClock(startAt ?? realClock.now()),
    factsUrl: (sessionId) => `${publicUrl ?? url}/sessions/${sessionId}/facts`,
  };
  const engine = createEngine(settings.between?.(ports) ?? ports, {
    version: engineVersion,
    levels: [
      'core',
      'templates',
      ...(storeFile === null ? [] : (['durable'] as const)),
      // conformance:signed-includes-reliable
      'reliable',
      'signed',
    ],
    functions: settings.functions,
    zoneUrl: settings.zoneUrl,
    clock: settings.clock,
    acceptsInlineFunctions: settings.acceptsInlineFunctions,
    acceptsAssignedZones: settings.acceptsAssignedZones,
  });
  const server = createHttpServer(engine, status);
  const endSockets = acceptEventSockets(server, engine);
  let recovered: number;
  try {
    recovered = await engine.load();
    await listenOn(server, settings);
  } catch (error) {
    await Promise.all([store.close(), connections.close(), zone.close()]);
    throw error;
  }
  const { address, family, port } = server.address() as AddressInfo;
  url = family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
  settings.log.info('listening', { url, recovered });
  if (publicUrl === undefined && /^(0\.0\.0\.0|::)$/.test(address)) {
    settings.log.warn(`a zone on another host finds nobody at ${url}; give --public-url`);
  }
  engine.resume();
  return {
    engine,
    url,
    answer: (request) => answerInProcess(server, request),
    async stop() {
      status.isStopping = true;
      // A call cut off is a doubt: a start is lost with it, and a Base outcome is never sent again.
      if (settings.clock === 'real') await withinMs(longestCallMs, engine.drain());
      // From here on live sessions are the journal's, as they are.
      engine.halt();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await store.close();
      // What was answered in this turn leaves first.
      await endOfTurn();
      endSockets();
      server.closeAllConnections();
      await closed;
      await Promise.all([connections.close(), zone.close()]);
    },
  };
}

function listenOn(server: Server, { port, host }: EngineSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function withinMs(limitMs: number, done: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const alarm = realClock.arm(realClock.now() + limitMs, resolve);
    void done.then(() => {
      alarm.cancel();
      resolve();
    });
  });
}
