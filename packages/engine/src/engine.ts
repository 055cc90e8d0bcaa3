/** An engine: the sessions of one process, how they are opened, and how they are found again. */
import type { Capabilities } from '@voicepay/spec';
import { checkFunction } from './function/check-function.ts';
import type { FunctionPlan } from './function/function-plan.ts';
import { compileInputSchema } from './function/input-schema.ts';
import { recoverSession } from './journal/recover-session.ts';
import { replaySession } from './journal/replay.ts';
import { createLiveSession, type Input, type LiveSession, type Told } from './live-session.ts';
import type { FunctionChoice, Opened, OpenRequest, Refusal } from './open-request.ts';
import type { Ports, VirtualClock } from './ports.ts';
import { createRunner } from './run-session.ts';
import { openSession } from './session/open-session.ts';
import { renderSetVariables } from './variables/render-set-variables.ts';

export interface EngineOptions {
  readonly version: string;
  /** What the engine claims beside its configuration. */
  readonly levels: Capabilities['levels'];
  readonly functions: readonly FunctionPlan[];
  readonly zoneUrl: string | null;
  readonly clock: 'real' | 'virtual';
  readonly acceptsInlineFunctions: boolean;
  readonly acceptsAssignedZones: boolean;
  /** Closed sessions that are kept for whoever still asks. */
  readonly closedSessionsKept?: number;
}

export interface Engine {
  readonly options: EngineOptions;
  readonly ports: Ports;
  /** `reply` is called once the journal has the opening, and before anything follows from it. */
  open(request: OpenRequest, reply: (opened: Opened<LiveSession>) => void): Promise<void>;
  find(sessionId: string): LiveSession | null;
  /** Reads every session that the journal has open. Throws `UnreadableJournal`. */
  load(): Promise<void>;
  /** Goes on with what was loaded. */
  resume(): void;
  /** From here on nothing is taken and nothing is brought about; the journal stands as it is. */
  halt(): void;
  findFunction(name: string): FunctionPlan | null;
  tell(live: LiveSession, input: Input, reply?: (told: Told) => void): void;
  /** Outcomes without an acknowledgement that will not be sent again by themselves. */
  undelivered(): readonly LiveSession[];
  sessions(): Iterable<LiveSession>;
}

interface Rooms {
  readonly sessions: Map<string, LiveSession>;
  /** conversation id -> session id */
  readonly conversations: Map<string, string>;
  /** opening key -> what was asked under it, and the session once it is open */
  readonly openings: Map<string, { hash: string; live: LiveSession | null }>;
  readonly closed: LiveSession[];
}

export function createEngine(ports: Ports, options: EngineOptions): Engine {
  const rooms: Rooms = {
    sessions: new Map(),
    conversations: new Map(),
    openings: new Map(),
    closed: [],
  };
  const functions = new Map(options.functions.map((fn) => [fn.name, fn]));
  const runner = createRunner(ports, { closed: (live) => keepClosed(rooms, live, options) });
  return {
    options,
    ports,
    async open(request, reply) {
      const opened = await openFor(request, rooms, functions, ports, options);
      reply(opened);
      // supervise:answered-after-the-journal: the answer goes out first, then start is called.
      if (opened.kind === 'opened' && opened.isNew) {
        const { live } = opened;
        runner.obeyAll(live, openSession(live.fn.plan).effects, live.openedAt);
      }
    },
    find: (sessionId) =>
      rooms.sessions.get(sessionId) ?? findClosed(sessionId, rooms, ports, options),
    async load() {
      for (const recorded of await ports.store.load()) admit(replaySession(recorded, ports), rooms);
    },
    resume() {
      for (const live of rooms.sessions.values()) recoverSession(live, ports, runner);
    },
    halt: () => runner.halt(),
    findFunction: (name) => functions.get(name) ?? null,
    tell: (live, input, reply) => runner.tell(live, input, reply),
    undelivered: () =>
      [...rooms.sessions.values()].filter((live) => live.delivery?.status === 'undelivered'),
    sessions: () => rooms.sessions.values(),
  };
}

/** The session's clock where it is virtual; null where time is real. */
export function virtualClockOf(live: LiveSession): VirtualClock | null {
  return 'moveTo' in live.clock ? (live.clock as VirtualClock) : null;
}

async function openFor(
  request: OpenRequest,
  rooms: Rooms,
  functions: ReadonlyMap<string, FunctionPlan>,
  ports: Ports,
  options: EngineOptions,
): Promise<Opened<LiveSession>> {
  const key = request.openingKey;
  if (key !== null) {
    const repeated = repeatOpening(key, request.openingHash, rooms);
    if (repeated !== null) return repeated;
    rooms.openings.set(key, { hash: request.openingHash, live: null });
  }
  const opened = await openNew(request, rooms, functions, ports, options);
  if (key !== null) {
    if (opened.kind === 'opened') {
      rooms.openings.set(key, { hash: request.openingHash, live: opened.live });
    } else rooms.openings.delete(key);
  }
  return opened;
}

/** function:opening-repeated-with-its-key-opens-once */
function repeatOpening(key: string, hash: string, rooms: Rooms): Opened<LiveSession> | null {
  const earlier = rooms.openings.get(key);
  if (earlier === undefined) return null;
  const requirement = 'function:opening-repeated-with-its-key-opens-once';
  if (earlier.hash !== hash) {
    const detail = 'this Idempotency-Key opened a session with another body; use a new key';
    return refuse({ status: 422, code: 'idempotency_conflict', detail, requirement });
  }
  if (earlier.live === null) {
    const detail = 'the opening with this Idempotency-Key is still running; ask again';
    return refuse({ status: 409, code: 'idempotency_in_flight', detail, requirement });
  }
  return { kind: 'opened', live: earlier.live, isNew: false };
}

async function openNew(
  request: OpenRequest,
  rooms: Rooms,
  functions: ReadonlyMap<string, FunctionPlan>,
  ports: Ports,
  options: EngineOptions,
): Promise<Opened<LiveSession>> {
  const placed = refusePlace(request, options);
  if (placed !== null) return refuse(placed);
  const choice = chooseFunction(request.function, functions, ports, options);
  if (!choice.ok) return refuse(choice.refusal);
  const wrong = refuseInput(request, choice.fn);
  if (wrong !== null) return refuse(wrong);
  const variables = renderSetVariables(choice.fn.setVariables, request, ports.templates);
  if (!variables.ok) {
    return refuse({
      status: 422,
      code: 'render_error',
      detail: 'a set variable cannot be rendered',
      requirement: 'function:render-error-refuses-the-session',
      errors: variables.errors.map((e) => ({ pointer: e.pointer, detail: e.message })),
    });
  }
  if (isTaken(request.conversationId, rooms)) {
    return refuse({
      status: 409,
      code: 'conversation_has_active_session',
      detail: 'this conversation has an active session; end it, or wait for its end',
      requirement: 'function:one-active-session-per-conversation',
    });
  }
  const live = begin(request, choice.fn, variables.values, ports, options);
  // The place is taken before the journal is awaited, so that two openings cannot both have it.
  rooms.conversations.set(request.conversationId, live.id);
  rooms.sessions.set(live.id, live);
  return journalOpening(live, rooms, ports);
}

function begin(
  request: OpenRequest,
  fn: FunctionPlan,
  setVariables: OpenRequest['params'],
  ports: Ports,
  options: EngineOptions,
): LiveSession {
  const opening = {
    sessionId: ports.identifiers.sessionId(),
    conversationId: request.conversationId,
    configuration: fn.source,
    setVariables,
    params: request.params,
    refs: request.refs,
    input: request.input,
    zoneUrl: request.zoneUrl ?? options.zoneUrl ?? '',
    factsToken: ports.identifiers.token(),
    traceId: ports.identifiers.hex(32),
    openingKey: request.openingKey,
    openingHash: request.openingHash,
  };
  const clock = ports.sessionClock(request.startAt);
  return createLiveSession(opening, fn, openSession(fn.plan).session, clock);
}

async function journalOpening(
  live: LiveSession,
  rooms: Rooms,
  ports: Ports,
): Promise<Opened<LiveSession>> {
  const entry = { kind: 'opened', opening: live.opening } as const;
  live.openedAt = live.clock.now();
  const record = { sessionId: live.id, number: 1, at: live.openedAt, entry };
  try {
    const written = ports.store.append(record, false);
    if (written !== undefined) await written;
  } catch (error) {
    rooms.sessions.delete(live.id);
    rooms.conversations.delete(live.opening.conversationId);
    ports.log.error('the journal cannot be written; nothing was opened', { error: String(error) });
    return refuse({
      status: 503,
      code: 'journal_unavailable',
      detail: 'the journal cannot be written; nothing was opened',
      requirement: 'time:journal-failure-stops',
    });
  }
  live.records = 1;
  return { kind: 'opened', live, isNew: true };
}

function refusePlace(request: OpenRequest, options: EngineOptions): Refusal | null {
  if (request.channel !== 'voice') {
    const detail = `expected the channel "voice", came "${request.channel}"`;
    const errors = [{ pointer: '/channel', detail }];
    const requirement = 'function:voice-only';
    return { status: 422, code: 'channel_not_supported', detail, requirement, errors };
  }
  if (request.zoneUrl !== null && !options.acceptsAssignedZones) {
    const detail = 'this engine has a zone of its own; leave zone_url out';
    const errors = [{ pointer: '/zone_url', detail }];
    const requirement = 'conformance:levels-are-declared';
    return { status: 422, code: 'zone_not_assignable', detail, requirement, errors };
  }
  if (request.zoneUrl === null && options.zoneUrl === null) {
    const detail = 'this engine has no zone of its own; give zone_url';
    const errors = [{ pointer: '/zone_url', detail }];
    const requirement = 'conformance:levels-are-declared';
    return { status: 422, code: 'zone_missing', detail, requirement, errors };
  }
  if (request.startAt !== null && options.clock === 'real') {
    const detail = 'this engine keeps real time; leave now out';
    const errors = [{ pointer: '/now', detail }];
    const requirement = 'time:clock-is-declared';
    return { status: 422, code: 'clock_is_real', detail, requirement, errors };
  }
  return null;
}

function chooseFunction(
  wanted: OpenRequest['function'],
  functions: ReadonlyMap<string, FunctionPlan>,
  ports: Ports,
  options: EngineOptions,
): FunctionChoice {
  if (typeof wanted === 'string') {
    const fn = functions.get(wanted);
    if (fn !== undefined) return { ok: true, fn };
    const detail = `expected the name of a loaded function, came "${wanted}"`;
    return unusable('function_unknown', detail, 'function:name-is-unique', '/function');
  }
  if (!options.acceptsInlineFunctions) {
    const detail = 'expected the name of a loaded function, came a configuration';
    return unusable('inline_functions_refused', detail, 'function:name-is-unique', '/function');
  }
  const check = checkFunction(wanted, ports.templates);
  if (check.ok) return { ok: true, fn: check.plan };
  const errors = check.faults.map((f) => ({
    pointer: `/function${f.pointer}`,
    detail: `${f.message} (${f.requirement})`,
  }));
  const requirement = check.faults[0]?.requirement ?? 'function:configuration-errors-come-together';
  const detail = `the function configuration has ${errors.length} errors`;
  const refusal = { status: 422, code: 'function_invalid', detail, requirement, errors } as const;
  return { ok: false, refusal };
}

/** function:invalid-input-refuses-the-session, function:refusal-says-what-to-ask */
function refuseInput(request: OpenRequest, fn: FunctionPlan): Refusal | null {
  const schema = compileInputSchema(fn.inputParameters);
  const faults = schema.ok ? schema.check(request.params) : [];
  if (faults.length === 0) return null;
  return {
    status: 422,
    code: 'input_parameters_invalid',
    detail: 'ask the caller for what is missing or wrong, and open the session again',
    requirement: 'function:invalid-input-refuses-the-session',
    errors: faults.map((f) => ({ pointer: `/params${f.pointer}`, detail: f.message })),
  };
}

function unusable(
  code: string,
  detail: string,
  requirement: string,
  pointer: string,
): FunctionChoice {
  const errors = [{ pointer, detail }];
  return { ok: false, refusal: { status: 422, code, detail, requirement, errors } };
}

/** time:conversation-is-free-at-the-end */
function isTaken(conversationId: string, rooms: Rooms): boolean {
  const sessionId = rooms.conversations.get(conversationId);
  const live = sessionId === undefined ? undefined : rooms.sessions.get(sessionId);
  return live !== undefined && live.session.ending === null;
}

/** A session that runs again after a restart takes its places as it did at its opening. */
function admit(live: LiveSession, rooms: Rooms): void {
  const { conversationId, openingKey, openingHash } = live.opening;
  rooms.sessions.set(live.id, live);
  if (live.session.ending === null) rooms.conversations.set(conversationId, live.id);
  if (openingKey !== null) rooms.openings.set(openingKey, { hash: openingHash, live });
}

/** Closed sessions outlive this process's memory in the journal. */
function findClosed(
  sessionId: string,
  rooms: Rooms,
  ports: Ports,
  options: EngineOptions,
): LiveSession | null {
  const recorded = ports.store.find(sessionId);
  if (recorded === null) return null;
  const live = replaySession(recorded, ports);
  rooms.sessions.set(sessionId, live);
  keepClosed(rooms, live, options);
  return live;
}

function keepClosed(rooms: Rooms, live: LiveSession, options: EngineOptions): void {
  rooms.closed.push(live);
  const kept = options.closedSessionsKept ?? 10_000;
  while (rooms.closed.length > kept) {
    const oldest = rooms.closed.shift();
    if (oldest !== undefined) forget(rooms, oldest);
  }
}

function forget(rooms: Rooms, live: LiveSession): void {
  rooms.sessions.delete(live.id);
  const { conversationId, openingKey } = live.opening;
  if (rooms.conversations.get(conversationId) === live.id) {
    rooms.conversations.delete(conversationId);
  }
  if (openingKey !== null) rooms.openings.delete(openingKey);
}

function refuse(refusal: Refusal): { kind: 'refused'; refusal: Refusal } {
  return { kind: 'refused', refusal };
}
