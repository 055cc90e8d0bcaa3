import type { CaptureCommand, SessionEvent, SessionSnapshot } from '@voicepay/spec';
import type { PeerAnswer } from '../peers/peer-call.ts';
import { commandOf, type Responder, type SessionPeers } from '../peers/session-peers.ts';
import { type Action, tell } from './action.ts';
import { recordExchanges } from './exchange-log.ts';
import { arrivalOf, becomeQuiet, heldCalls, moveClock } from './quiet.ts';
import { functionOf, type SessionPlan } from './session-plan.ts';
import type { Step, Trace } from './trace.ts';
import { ask, jsonOf, type SentRequest, type World } from './world.ts';
import { type ZoneMemory, zoneMemory } from './zone-memory.ts';

/** A session under test: does one action at a time and sees what follows. */
export interface SessionDriver {
  readonly peers: SessionPeers;
  /** Empty when the opening was refused. */
  sessionId(): string;
  conversationId(): string;
  open(look?: Look): Promise<Step>;
  perform(action: Action, look?: Look): Promise<Step>;
  /** Waits until the engine is quiet and gathers what no step has gathered yet. */
  gather(): Promise<Step>;
  /** Waits until the engine is quiet, and looks at nothing. */
  quiet(): Promise<void>;
  /** Waits, for a second at most, until the engine has made so many calls since the latest gathering. */
  arrived(calls: number): Promise<void>;
  lastSnapshot(): SessionSnapshot | undefined;
  /** Sequence number of the last event that was read. */
  seenEvents(): number;
  elapsedMs(): number;
  trace(): Trace;
  /** So many calls will be left waiting on purpose from here on. */
  expectHeld(count: number): void;
  /** Answers every start call at once instead of holding it. */
  answerStart(respond: Responder): void;
  /** Nobody is home for this session any more. */
  done(): void;
}

/**
 * How much of a step is looked at: `whole`, everything that follows until the engine is quiet;
 * `glance`, the answer and what has come by then; `later`, the answer alone, the rest with the next gathering.
 */
export type Look = 'whole' | 'glance' | 'later';

export interface DriveOptions {
  /** Read the snapshot after every step. Default true. */
  readonly snapshots?: boolean;
  readonly conversationId?: string;
  /** Changes the opening request before it is sent. */
  readonly opening?: (request: Record<string, unknown>) => Record<string, unknown>;
  readonly openingHeaders?: Readonly<Record<string, string>>;
}

/** Where every session's virtual clock starts. */
export const clockStart = '2026-06-15T12:00:00Z';

interface Live {
  readonly world: World;
  readonly plan: SessionPlan;
  readonly options: DriveOptions;
  readonly peers: SessionPeers;
  readonly conversationId: string;
  readonly steps: Step[];
  readonly sent: SentRequest[];
  readonly zone: ZoneMemory;
  /** Where the session's virtual clock started. */
  clockStart: string;
  sessionId: string;
  seenEvents: number;
  seenCalls: number;
  elapsedMs: number;
  look: Look;
  held: number;
  start: 'held' | 'answered';
  releaseStart: (answer: PeerAnswer) => void;
  snapshot: SessionSnapshot | undefined;
}

export function driveSession(
  world: World,
  plan: SessionPlan,
  options: DriveOptions = {},
): SessionDriver {
  const peers = world.book.newSession();
  const live: Live = {
    world,
    plan,
    options,
    peers,
    conversationId: options.conversationId ?? world.newConversation(),
    steps: [],
    sent: [],
    zone: zoneMemory(peers),
    clockStart,
    sessionId: '',
    seenEvents: 0,
    seenCalls: 0,
    elapsedMs: 0,
    look: 'whole',
    held: 0,
    start: 'held',
    releaseStart: () => {},
    snapshot: undefined,
  };
  const startAnswer = new Promise<PeerAnswer>((release) => {
    live.releaseStart = release;
  });
  peers.respond.start = () => startAnswer;
  peers.respond.zone = live.zone.respond;
  return {
    peers,
    sessionId: () => live.sessionId,
    conversationId: () => live.conversationId,
    open: (look = 'whole') => {
      live.look = look;
      return open(live);
    },
    perform: (action, look = 'whole') => {
      live.look = look;
      return perform(live, action);
    },
    gather: () => {
      live.look = 'whole';
      return settle(live, { kind: 'gather' }, 'everybody waits', undefined);
    },
    quiet: () => becomeQuiet(live),
    arrived: (calls) => arrivalOf(live, live.seenCalls + calls),
    seenEvents: () => live.seenEvents,
    lastSnapshot: () => live.snapshot,
    elapsedMs: () => live.elapsedMs,
    trace: () => ({
      plan,
      conversationId: live.conversationId,
      sessionId: live.sessionId,
      steps: live.steps,
      // Thousands of sessions are judged; few are looked at.
      get exchanges() {
        return recordExchanges(world.target.baseUrl, live.sent, peers.calls);
      },
    }),
    expectHeld: (count) => {
      live.held = count;
    },
    answerStart: (respond) => {
      live.start = 'answered';
      peers.respond.start = respond;
    },
    done: () => peers.forget(),
  };
}

async function open(live: Live): Promise<Step> {
  const { world, plan, peers } = live;
  const request = {
    conversation_id: live.conversationId,
    channel: 'voice',
    function: functionOf(plan, peers.urls),
    params: plan.params,
    refs: plan.refs,
    input: plan.input,
    zone_url: peers.urls.zone,
    ...(world.capabilities.clock === 'virtual' ? { now: clockStart } : {}),
  };
  const body = live.options.opening?.(request) ?? request;
  if (typeof body.now === 'string') live.clockStart = body.now;
  const sent = await send(live, 'POST', '/sessions', body, live.options.openingHeaders);
  const answered = jsonOf(sent.answer, 201) as SessionSnapshot | undefined;
  if (typeof answered?.session_reference_id === 'string') {
    live.sessionId = answered.session_reference_id;
  }
  return settle(live, { kind: 'open' }, 'platform opens the session', sent);
}

async function perform(live: Live, action: Action): Promise<Step> {
  const path = `/sessions/${live.sessionId}`;
  switch (action.kind) {
    case 'start_answer':
      live.start = 'answered';
      live.releaseStart(action.answer);
      return settle(live, action, tell(action), undefined);
    case 'signal':
      return settleSent(live, action, `${path}/signals`, { type: action.signal });
    case 'confirm':
      return settleSent(live, action, `${path}/signals`, {
        type: 'confirm',
        summary_id: summaryIdFor(live, action.which),
      });
    case 'fact':
    case 'processed':
      return postFact(live, action);
    case 'advance':
      live.elapsedMs += action.ms;
      return settleSent(live, action, `${path}/clock`, {
        advance_ms: action.ms,
        open_exchanges_at_most: heldCalls(live),
      });
    case 'snapshot':
      return settle(live, action, tell(action), await send(live, 'GET', path));
    case 'restart':
      return restart(live, action);
    case 'raw':
      return settleSent(live, action, action.path.replace('{session}', path), action.body);
  }
}

async function settleSent(live: Live, action: Action, path: string, body: unknown): Promise<Step> {
  return settle(live, action, tell(action), await send(live, 'POST', path, body));
}

async function postFact(
  live: Live,
  action: Action & { kind: 'fact' | 'processed' },
): Promise<Step> {
  const commands = live.peers.calls.map(commandOf).filter((c) => c !== undefined);
  const collects = commands.filter((c) => c.command === 'collect');
  const process = commands.findLast((c) => c.command === 'process');
  const doors = commands.filter((c) => c.command === 'collect' || c.command === 'process');
  const door = (action.kind === 'processed' ? process : undefined) ?? doors.at(-1);
  const body =
    action.kind === 'fact'
      ? { ...action.fact, collect: collectNumber(collects, action.current) }
      : {
          fact: 'processed',
          idempotency_key:
            action.key === 'own' ? (process?.idempotency_key ?? 'none') : 'other-key',
          result: action.result,
        };
  const sent = await send(live, 'POST', factsPath(live, door), body, {
    authorization: `Bearer ${door?.facts.token ?? 'no-token-was-given-yet'}`,
  });
  const taken = sent.answer.kind === 'answer' && sent.answer.status === 204;
  const entered = collects.at(-1)?.field;
  if (taken && isAccepted(action) && entered !== undefined) live.zone.captured(entered);
  return settle(live, action, tell(action), sent);
}

function isAccepted(action: Action): boolean {
  return action.kind === 'fact' && action.current && action.fact.fact === 'accepted';
}

/** An engine may ask a silent zone several times before it gives up. */
const patienceWithAZoneMs = 60_000;

async function restart(live: Live, action: Action & { kind: 'restart' }): Promise<Step> {
  const { world } = live;
  if (world.restart === undefined) throw new Error('no hook restarts this engine');
  live.zone.become(action.zone);
  await world.restart();
  await readClock(live);
  if (action.zone === 'useless') {
    await moveClock(live, patienceWithAZoneMs);
    live.elapsedMs += patienceWithAZoneMs;
  }
  const step = await settle(live, action, tell(action), undefined);
  live.zone.become('kept');
  return step;
}

/** Where a virtual clock stands after a restart is the journal's business. */
async function readClock(live: Live): Promise<void> {
  if (live.world.capabilities.clock !== 'virtual') return;
  const reading = await moveClock(live, 0);
  if (reading === undefined) return;
  live.elapsedMs = Date.parse(reading.now) - Date.parse(live.clockStart);
}

type Collect = CaptureCommand & { command: 'collect' };

function collectNumber(collects: readonly Collect[], current: boolean): number {
  const latest = collects.at(-1)?.collect ?? 0;
  if (current) return Math.max(latest, 1);
  return collects.at(-2)?.collect ?? latest + 1;
}

/** The engine's own path of the facts door; the door of the contract where none was given. */
function factsPath(live: Live, door: { facts: { url: string } } | undefined): string {
  const fallback = `/sessions/${live.sessionId}/facts`;
  if (door === undefined) return fallback;
  const url = new URL(door.facts.url);
  const prefix = new URL(live.world.target.baseUrl).pathname.replace(/\/$/, '');
  return `${url.pathname}${url.search}`.slice(prefix.length);
}

function summaryIdFor(live: Live, which: 'latest' | 'earlier' | 'unknown'): string {
  const ids = live.steps
    .flatMap((step) => step.events)
    .filter((event) => event.type === 'summary.presented')
    .map((event) => String((event.data as { summary_id?: unknown }).summary_id));
  if (which === 'latest') return ids.at(-1) ?? 'no-summary-yet';
  return (which === 'earlier' ? ids.at(-2) : undefined) ?? 'summary-never-read';
}

async function send(
  live: Live,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
): Promise<SentRequest> {
  const sent = await ask(live.world, method, path, body, headers);
  live.sent.push(sent);
  return sent;
}

/** Waits until the engine is quiet, then gathers what the step brought. */
async function settle(
  live: Live,
  action: Step['action'],
  story: string,
  sent: SentRequest | undefined,
): Promise<Step> {
  const looks = live.sessionId !== '' && live.look === 'whole';
  if (looks) await becomeQuiet(live);
  const events = looks ? await newEvents(live) : [];
  const calls = live.look === 'later' ? [] : live.peers.calls.slice(live.seenCalls);
  live.seenCalls += calls.length;
  if (looks && live.options.snapshots !== false) {
    const read = await ask(live.world, 'GET', `/sessions/${live.sessionId}`);
    live.snapshot = jsonOf(read.answer, 200) as SessionSnapshot | undefined;
  }
  const step: Step = {
    action,
    story,
    ...(sent === undefined ? {} : { answer: sent.answer }),
    events,
    calls,
    ...(live.snapshot === undefined ? {} : { snapshot: live.snapshot }),
    atMs: live.elapsedMs,
  };
  live.steps.push(step);
  return step;
}

async function newEvents(live: Live): Promise<readonly SessionEvent[]> {
  const path = `/sessions/${live.sessionId}/events?after=${live.seenEvents}`;
  const { answer } = await ask(live.world, 'GET', path);
  const list = (jsonOf(answer, 200) as { events?: unknown } | undefined)?.events;
  if (!Array.isArray(list)) return [];
  const events = list as SessionEvent[];
  const last: unknown = events.at(-1)?.sequence;
  if (typeof last === 'string' && /^\d{10}$/.test(last)) {
    live.seenEvents = Math.max(live.seenEvents, Number(last));
  } else live.seenEvents += events.length;
  return events;
}
