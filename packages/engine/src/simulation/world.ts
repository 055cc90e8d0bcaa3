/** One small world: an engine that is killed and comes back, its zone, its connections, its callers. */
import type { SessionState } from '@voicepay/spec';
import { createEngine, type Engine } from '../engine.ts';
import { createFunctionChecks, type FunctionCheck } from '../function/check-function.ts';
import type { FunctionPlan } from '../function/function-plan.ts';
import type { JsonObject } from '../journal/records.ts';
import { createMetrics } from '../operations/metrics.ts';
import type { Ports } from '../ports.ts';
import type { SessionEvent } from '../session/session.ts';
import { coreTemplates } from '../variables/core-templates.ts';
import { type Chaos, createChaos, type Matrix } from './chaos.ts';
import { answerCall, type ConnectionsLedger, createLedger } from './model-connections.ts';
import { createDisk, type ModelDisk, openModelStore } from './model-store.ts';
import { createModelZone, type ModelZone } from './model-zone.ts';
import { createRandom, type Random } from './random.ts';
import { createWorldClock, type WorldClock } from './world-clock.ts';

/** What a caller did in a session, as the caller knows it. */
export interface CallerNotes {
  readonly sessionId: string;
  readonly plan: FunctionPlan;
  /** Confirms that were sent, with the summary that was the latest then. */
  readonly confirmed: { sent: string; latest: string }[];
  isCancelAcknowledged: boolean;
}

export interface World {
  readonly random: Random;
  readonly chaos: Chaos;
  readonly clock: WorldClock;
  readonly ledger: ConnectionsLedger;
  readonly disk: ModelDisk;
  readonly zone: ModelZone;
  readonly notes: Map<string, CallerNotes>;
  /** The engine that runs; null while it is dead. */
  engine(): Engine | null;
  stateOf(sessionId: string): SessionState;
  tellFact(sessionId: string, event: SessionEvent): void;
  killEngine(): void;
  killEngineSoon(): void;
  boot(): Promise<void>;
  readonly ports: () => Ports;
  readonly checkFunction: (configuration: JsonObject) => FunctionCheck;
  /** Invariants that broke on the way. */
  readonly broken: Broken[];
}

/** A broken invariant, and whose; null: no session's. */
export interface Broken {
  readonly invariant: string;
  readonly sessionId: string | null;
}

const silence = { info: () => {}, warn: () => {}, error: () => {} };

export function createWorld(
  seed: number,
  functions: readonly FunctionPlan[],
  matrix: Matrix,
  index: number,
): World {
  const random = createRandom(seed);
  const clock = createWorldClock();
  const chaos = createChaos(random, matrix, index);
  const disk = createDisk();
  const lastStates = new Map<string, SessionState>();
  let running: { engine: Engine; ports: Ports; number: number } | null = null;
  let isBooting = false;
  let processes = 0;

  const world: World = {
    random,
    chaos,
    clock,
    ledger: createLedger(),
    disk,
    get zone() {
      return zone;
    },
    notes: new Map(),
    checkFunction: createFunctionChecks(coreTemplates),
    broken: [],
    engine: () => running?.engine ?? null,
    ports() {
      if (running === null) throw new Error('no engine runs');
      return running.ports;
    },
    stateOf(sessionId) {
      const stage = running?.engine.find(sessionId)?.session.stage;
      if (stage !== undefined) lastStates.set(sessionId, stage);
      return lastStates.get(sessionId) ?? 'starting';
    },
    tellFact: (sessionId, event) => postFact(world, sessionId, event),
    killEngine() {
      if (running === null) return;
      running.engine.halt();
      disk.owner = null;
      running = null;
      if (random.onceIn(6)) zone.kill();
      clock.after(100 + random.below(3_000), () => void world.boot());
    },
    killEngineSoon: () => void clock.after(10, () => world.killEngine()),
    async boot() {
      if (running !== null || isBooting) return;
      isBooting = true;
      processes += 1;
      const number = processes;
      const ports = portsOf(world, number, () => running?.number === number);
      const engine = createEngine(ports, {
        version: '0',
        levels: ['core', 'durable', 'reliable'],
        functions,
        zoneUrl: 'http://zone',
        clock: 'real',
        acceptsInlineFunctions: false,
        acceptsAssignedZones: false,
      });
      running = { engine, ports, number };
      await engine.load();
      isBooting = false;
      engine.resume();
    },
  };
  const zone = createModelZone(world);
  return world;
}

/** Ports of one process: when it is dead, nothing of it reaches the world any more. */
function portsOf(world: World, number: number, isAlive: () => boolean): Ports {
  const { random, clock } = world;
  const never = <T>() => new Promise<T>(() => {});
  const wall = clock.wall(isAlive);
  const letters = (count: number) =>
    Array.from({ length: count }, () => 'abcdefghijklmnopqrstuvwxyz'[random.below(26)]).join('');
  return {
    connections: { call: (call) => (isAlive() ? answerCall(call, world) : never()) },
    zone: {
      send: (address, command) =>
        isAlive() ? world.zone.send(address.sessionId, command) : never(),
      read: (address) => (isAlive() ? world.zone.read(address.sessionId) : never()),
      advance: async () => null,
    },
    store: openModelStore(world.disk, number, world),
    secrets: { read: () => 'c2VjcmV0' },
    identifiers: {
      sessionId: () => `ps_${letters(20)}`,
      token: () => letters(32),
      hex: (digits) => 'a'.repeat(digits),
      fraction: random.fraction,
    },
    templates: coreTemplates,
    log: silence,
    metrics: createMetrics(),
    clock: wall,
    sessionClock: () => wall,
    factsUrl: (sessionId) => `http://engine/sessions/${sessionId}/facts`,
  };
}

/** The zone posts a fact until the engine has taken it; the network reorders and repeats (47). */
function postFact(world: World, sessionId: string, event: SessionEvent): void {
  const { chaos, random, clock } = world;
  const isEntry = event.type === 'fact.accepted' || event.type === 'fact.stalled';
  if (!isEntry || !chaos.strikes(47)) {
    clock.after(1 + random.below(20), () => deliver(world, sessionId, event, false));
    return;
  }
  for (const delay of [2_000, random.choose([5, 3_000, 60_000])]) {
    clock.after(delay, () => deliver(world, sessionId, event, true));
  }
}

function deliver(world: World, sessionId: string, event: SessionEvent, isOdd: boolean): void {
  const engine = world.engine();
  const live = engine?.find(sessionId) ?? null;
  const wait = Math.max(world.clock.stoppedFor(), engine === null ? 500 : 0);
  if (wait > 0) {
    world.clock.after(wait, () => deliver(world, sessionId, event, isOdd));
    return;
  }
  if (isOdd && live !== null) world.chaos.note(47, live.session.stage);
  if (engine !== null && live !== null) engine.tell(live, { kind: 'session', event });
}
