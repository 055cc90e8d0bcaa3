/** A journal whose disk fails, tears and is killed around every write; kept as text, as on a disk. */
import type { SessionState } from '@voicepay/spec';
import { checksum, entryText, readEntry, UnreadableJournal } from '../journal/entry-text.ts';
import type { Entry, RecordedSession, SessionRecord } from '../journal/records.ts';
import type { Store } from '../ports.ts';
import type { World } from './world.ts';

interface Line {
  readonly number: number;
  readonly at: number;
  text: string;
  readonly check: number;
  /** What the text was last read as: texts are read once, however often an engine boots. */
  read: { readonly text: string; readonly entry: Entry } | null;
}

export interface ModelDisk {
  readonly sessions: Map<string, Line[]>;
  readonly closed: Set<string>;
  version: number;
  owner: number | null;
}

export function createDisk(): ModelDisk {
  return { sessions: new Map(), closed: new Set(), version: 1, owner: null };
}

/** Around the confirmation and the charge a death is most telling, and sessions are there briefly. */
const killsOnceIn: Partial<Record<SessionState, number>> = { confirming: 2, processing: 2 };

/** `engine`: the number of the process that opens it. Throws as the SQLite store does. */
export function openModelStore(disk: ModelDisk, engine: number, world: World): Store {
  if (disk.owner !== null) throw new Error('the journal belongs to another engine that runs');
  if (disk.version !== 1) throw new UnreadableJournal('another version of the journal');
  disk.owner = engine;
  const { clock, chaos, random } = world;
  let fullUntil = 0;
  return {
    append(record, isClosed) {
      const state = world.stateOf(record.sessionId);
      const full = () => Promise.reject(new Error('the disk takes nothing'));
      if (clock.elapsed() < fullUntil) return full();
      for (const number of [26, 27, 30]) {
        if (chaos.strikes(number)) {
          chaos.note(number, state);
          // Somebody ends the engine, or makes room on the disk.
          if (random.onceIn(2)) world.killEngineSoon();
          else fullUntil = clock.elapsed() + random.below(5_000);
          return full();
        }
      }
      return new Promise((resolve) => {
        const text = entryText(record.entry);
        // Killed before the write, or after it and before anybody hears of it.
        const kill =
          random.onceIn(killsOnceIn[state] ?? 20) && (chaos.strikes(21) || chaos.strikes(25));
        if (kill) chaos.note(random.onceIn(2) ? 21 : 25, state);
        const isBefore = random.onceIn(2);
        clock.after(1, () => {
          if (disk.owner !== engine) return;
          if (kill && isBefore) return world.killEngine();
          write(disk, record, text, isClosed);
          if (kill) return world.killEngine();
          resolve();
        });
      });
    },
    load: async () => readDisk(disk),
    find: (sessionId) => (disk.sessions.has(sessionId) ? readRecorded(disk, sessionId) : null),
    findOpening: () => null,
    tryWrite: async () => clock.elapsed() >= fullUntil,
    close: async () => {
      disk.owner = null;
    },
  };
}

function write(disk: ModelDisk, record: SessionRecord, text: string, isClosed: boolean): void {
  const { sessionId, number, at } = record;
  const lines = disk.sessions.get(sessionId) ?? [];
  lines.push({ number, at, text, check: checksum(text), read: null });
  disk.sessions.set(sessionId, lines);
  if (isClosed) disk.closed.add(sessionId);
}

export function readDisk(disk: ModelDisk): RecordedSession[] {
  return [...disk.sessions.keys()]
    .filter((sessionId) => !disk.closed.has(sessionId))
    .map((sessionId) => readRecorded(disk, sessionId));
}

export function readRecorded(disk: ModelDisk, sessionId: string): RecordedSession {
  const records = (disk.sessions.get(sessionId) ?? []).map((line) => ({
    sessionId,
    number: line.number,
    at: line.at,
    entry: readLine(line, `${sessionId}, record ${line.number}`),
  }));
  return { sessionId, records };
}

function readLine(line: Line, where: string): Entry {
  const { text, check } = line;
  if (line.read?.text !== text) line.read = { text, entry: readEntry(text, check, where) };
  return line.read.entry;
}
