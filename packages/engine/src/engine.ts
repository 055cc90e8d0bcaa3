/** An engine: the sessions of one process, how they are opened, and how they are found again. */
import type { Capabilities } from '@voicepay/spec';
import { createFunctionChecks } from './function/check-function.ts';
import type { FunctionPlan } from './function/function-plan.ts';
import { watchJournal } from './journal/journal-watch.ts';
import type { RecordedSession } from './journal/records.ts';
import { recoverSession } from './journal/recover-session.ts';
import { replaySession } from './journal/replay.ts';
import {
  type Input,
  isClosed,
  type LiveSession,
  mayStop,
  openingOf,
  type Told,
  until,
} from './live-session.ts';
import type { Opened, OpenRequest } from './open-request.ts';
import { openFor } from './opening.ts';
import type { Ports, VirtualClock } from './ports.ts';
import { createRooms } from './rooms.ts';
import { createRunner } from './run-session.ts';

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

const defaultClosedSessionsKept = 10_000;

export interface Engine {
  readonly options: EngineOptions;
  readonly ports: Ports;
  /** `reply` is called once the journal has the opening, and before anything follows from it. */
  open(request: OpenRequest, reply: (opened: Opened<LiveSession>) => void): Promise<void>;
  find(sessionId: string): LiveSession | null;
  /** Reads every session that the journal has open, and says how many. Throws `UnreadableJournal`. */
  load(): Promise<number>;
  /** Goes on with what was loaded. */
  resume(): void;
  /** Begins no delivery any more; resolves when no call to a connection is open. */
  drain(): Promise<void>;
  /** From here on nothing is taken and nothing is brought about; the journal stands as it is. */
  halt(): void;
  findFunction(name: string): FunctionPlan | null;
  tell(live: LiveSession, input: Input, reply?: (told: Told) => void): void;
  /** Outcomes without an acknowledgement that will not be sent again by themselves. */
  undelivered(): readonly LiveSession[];
  sessions(): Iterable<LiveSession>;
  /** A write failed, and none has succeeded since (time:journal-failure-stops). */
  hasJournalFailed(): boolean;
}

export function createEngine(ports: Ports, options: EngineOptions): Engine {
  const rooms = createRooms(options.closedSessionsKept ?? defaultClosedSessionsKept);
  const checkFunction = createFunctionChecks(ports.templates);
  const replay = (recorded: RecordedSession) => replaySession(recorded, ports, checkFunction);
  /** Takes its places, as at its opening. */
  const seat = (live: LiveSession) => {
    rooms.admit(live);
    rooms.keepOpening(live);
  };
  /** Closed sessions outlive this process's memory in the journal. */
  const seatClosed = (recorded: RecordedSession | null): LiveSession | null => {
    const live = recorded === null ? null : replay(recorded);
    if (live === null || !isClosed(live)) return null;
    seat(live);
    rooms.close(live);
    return live;
  };
  const journal = watchJournal(ports, rooms.all, (stopped) => {
    const recorded = ports.store.find(stopped.id);
    if (recorded === null) return;
    const live = replay(recorded);
    rooms.forget(stopped);
    seat(live);
    recoverSession(live, ports, runner);
  });
  const runner = createRunner(ports, { closed: rooms.close, journalFailed: journal.failed });
  const findOpened = (key: string) => seatClosed(ports.store.findOpening(key));
  const desk = { ports, options, rooms, checkFunction, journal, findOpened };
  return {
    options,
    ports,
    async open(request, reply) {
      const opened = await openFor(request, desk);
      reply(opened);
      // supervise:answered-after-the-journal: the answer goes out first, then start is called.
      if (opened.kind === 'opened' && opened.isNew) {
        const { live } = opened;
        runner.obeyAll(live, openingOf(live), live.openedAt);
      }
    },
    find(sessionId) {
      return rooms.find(sessionId) ?? seatClosed(ports.store.find(sessionId));
    },
    async load() {
      const open = await ports.store.load();
      for (const recorded of open) seat(replay(recorded));
      return open.length;
    },
    resume() {
      for (const live of rooms.all()) recoverSession(live, ports, runner);
    },
    async drain() {
      journal.stop();
      runner.stopDelivering();
      await Promise.all([...rooms.all()].map((live) => until(live, mayStop)));
    },
    halt() {
      journal.stop();
      runner.halt();
    },
    findFunction: (name) => options.functions.find((fn) => fn.name === name) ?? null,
    tell: (live, input, reply) => runner.tell(live, input, reply),
    undelivered: () => [...rooms.all()].filter((live) => live.delivery?.status === 'undelivered'),
    sessions: () => rooms.all(),
    hasJournalFailed: journal.hasFailed,
  };
}

/** The session's clock where it is virtual; null where time is real. */
export function virtualClockOf(live: LiveSession): VirtualClock | null {
  return 'moveTo' in live.clock ? (live.clock as VirtualClock) : null;
}
