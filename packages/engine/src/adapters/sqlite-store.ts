/**
 * The journal in one SQLite file. Records that arrive together are committed together, and every
 * one of them is on the disk before its append resolves.
 */
import { resolve } from 'node:path';
import Database from 'libsql';
import { checksum, entryText, readEntry, UnreadableJournal } from '../journal/entry-text.ts';
import type { RecordedSession, SessionRecord } from '../journal/records.ts';
import type { Store } from '../ports.ts';

/** Raised with every change that an older engine could not read. */
const journalVersion = 1;
/** "voic" in ASCII: this file is ours. */
const applicationId = 0x766f6963;

interface Waiting {
  readonly record: SessionRecord;
  readonly isClosed: boolean;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface Row {
  readonly session_id: string;
  readonly number: number;
  readonly at: number;
  readonly entry: string;
  readonly check_sum: number;
}

/** The journal belongs to another engine that runs (time:journal-has-one-owner). */
export class JournalTaken extends Error {}

/** The file cannot be opened or written at all. */
export class JournalUnavailable extends Error {}

/** Throws `JournalTaken`, `JournalUnavailable` or `UnreadableJournal`. */
export function openSqliteStore(file: string): Store {
  const database = openDatabase(file);
  /** What fails here is the file's fault. */
  const reading = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      throw explain(error, file);
    }
  };
  const prepare = (sql: string) => reading(() => database.prepare(sql));
  const insert = prepare(
    'INSERT INTO records (session_id, number, at, entry, check_sum) VALUES (?, ?, ?, ?, ?)',
  );
  const close = prepare('UPDATE sessions SET is_closed = 1 WHERE session_id = ?');
  const open = prepare('INSERT INTO sessions (session_id) VALUES (?)');
  const openedByKey = prepare(openedBy);
  const recordsOfOpen = prepare(
    `SELECT r.* FROM records r JOIN sessions s ON s.session_id = r.session_id
     WHERE s.is_closed = 0 ORDER BY s.opened, r.number`,
  );
  const recordsOf = prepare('SELECT * FROM records WHERE session_id = ? ORDER BY number');
  let waiting: Waiting[] = [];
  let failure: unknown = null;

  const write = (batch: readonly Waiting[]) => {
    transact(database, () => {
      for (const { record, isClosed } of batch) {
        const text = entryText(record.entry);
        if (record.number === 1) open.run(record.sessionId);
        insert.run(record.sessionId, record.number, record.at, text, checksum(text));
        if (isClosed) close.run(record.sessionId);
      }
    });
  };

  const flush = () => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      if (failure !== null) throw failure;
      write(batch);
    } catch (error) {
      // What it left on the disk is not known: nothing is written until `tryWrite` says so.
      failure = error;
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { resolve } of batch) resolve();
  };

  const store: Store = {
    append(record, isClosed) {
      if (waiting.length === 0) setImmediate(flush);
      return new Promise((resolve, reject) => {
        waiting.push({ record, isClosed, resolve, reject });
      });
    },
    async load() {
      return reading(() => groupRows(recordsOfOpen.all() as Row[]));
    },
    find(sessionId) {
      return reading(() => groupRows(recordsOf.all(sessionId) as Row[])[0] ?? null);
    },
    findOpening(openingKey) {
      const row = reading(() => openedByKey.get(openingKey));
      return row === undefined ? null : store.find((row as { session_id: string }).session_id);
    },
    async tryWrite() {
      try {
        transact(database, () => {
          insert.run('', 0, 0, 'x'.repeat(65_536), 0);
          database.exec("DELETE FROM records WHERE session_id = ''");
        });
        failure = null;
      } catch {
        return false;
      }
      return true;
    },
    async close() {
      flush();
      letGo(database);
    },
  };
  return store;
}

function openDatabase(file: string): Database.Database {
  const database = connect(file);
  try {
    // One owner: the lock is held while the process lives, and the system drops it when it dies.
    database.pragma('locking_mode = EXCLUSIVE');
    const isNew = inspect(database, file);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    transact(database, () => {
      if (isNew) database.exec(tables);
      database.exec(openingKeys);
    });
    return database;
  } catch (error) {
    letGo(database);
    throw explain(error, file);
  }
}

/** All of it or nothing. SQLite may have rolled back by itself: what it says of that is no news. */
function transact(database: Database.Database, run: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    run();
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Statements that nobody collected yet keep the file open, so the lock is given back in words. On a
 * full disk the log stays beside the file, and whoever opens it next reads both.
 */
function letGo(database: Database.Database): void {
  const steps = [
    () =>
      numberOf(database, 'application_id') === applicationId &&
      database.pragma('journal_mode = DELETE'),
    () => database.pragma('locking_mode = NORMAL'),
    () => countTables(database),
  ];
  for (const step of steps) {
    try {
      step();
    } catch {}
  }
  database.close();
}

function connect(file: string): Database.Database {
  try {
    // An absolute path is a file, whatever it looks like.
    return new Database(resolve(file), { timeout: 200 });
  } catch (error) {
    throw explain(error, file);
  }
}

const tables = `
  CREATE TABLE sessions (
    opened INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id TEXT NOT NULL UNIQUE,
    is_closed INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX open_sessions ON sessions (is_closed) WHERE is_closed = 0;
  CREATE TABLE records (
    session_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    entry TEXT NOT NULL,
    check_sum INTEGER NOT NULL,
    PRIMARY KEY (session_id, number)
  ) WITHOUT ROWID;
  PRAGMA user_version = ${journalVersion};
  PRAGMA application_id = ${applicationId};`;

const openingKey = "json_extract(entry, '$.opening.openingKey')";

/** An index of what the records say; a journal that was begun without it gets it. */
const openingKeys = `CREATE INDEX IF NOT EXISTS opening_keys ON records (${openingKey})
  WHERE number = 1 AND ${openingKey} IS NOT NULL`;
const openedBy = `SELECT session_id FROM records WHERE number = 1 AND ${openingKey} = ?`;

/** True when the file is new. Throws before anything of a foreign file is changed. */
function inspect(database: Database.Database, file: string): boolean {
  const version = numberOf(database, 'user_version');
  const owner = numberOf(database, 'application_id');
  if (version === 0 && owner === 0 && countTables(database) === 0) return true;
  if (owner !== applicationId) {
    throw new UnreadableJournal(`${file} is another program's database; name another file`);
  }
  if (version !== journalVersion) {
    const message = `${file} has journal version ${version}, and this engine reads ${journalVersion}`;
    throw new UnreadableJournal(`${message}; use the engine that wrote it`);
  }
  const faults = database.pragma('quick_check(1)') as { quick_check: string }[];
  const fault = faults[0]?.quick_check ?? 'no answer';
  if (fault !== 'ok') throw damaged(file, fault);
  // A record that lost its session is a session that lost a record.
  const lost = database.prepare(unlisted).get() as { session_id: string } | undefined;
  if (lost !== undefined) throw damaged(file, `a record of ${lost.session_id}, which it has not`);
  return false;
}

const unlisted = 'SELECT session_id FROM records EXCEPT SELECT session_id FROM sessions LIMIT 1';

function damaged(file: string, how: string): UnreadableJournal {
  return new UnreadableJournal(`${file} is damaged (${how}); restore it from a backup`);
}

function numberOf(database: Database.Database, name: string): number {
  const rows = database.pragma(name) as Record<string, number>[];
  return Object.values(rows[0] ?? {})[0] ?? 0;
}

function countTables(database: Database.Database): number {
  const row = database.prepare('SELECT count(*) AS tables FROM sqlite_master').get();
  return (row as { tables: number }).tables;
}

function explain(error: unknown, file: string): unknown {
  if (error instanceof UnreadableJournal) return error;
  const text = error instanceof Error ? error.message : String(error);
  if (/locked|busy/i.test(text)) {
    return new JournalTaken(
      `${file} belongs to another engine that runs; stop it, or name another file`,
    );
  }
  // 14 is SQLite's code for a file that cannot be opened.
  if (text.includes(': 14')) {
    const advice = 'see that its folder is there, and that this user may write in it';
    return new JournalUnavailable(`${file} cannot be opened as a journal; ${advice}`);
  }
  if (/readonly|disk is full|disk I\/O/i.test(text)) {
    const message = `${file} cannot be written (${text}); see to its rights and its disk`;
    return new JournalUnavailable(message);
  }
  if (/not a database/i.test(text)) {
    return new UnreadableJournal(`${file} is no database; name another file`);
  }
  return damaged(file, text);
}

function groupRows(rows: readonly Row[]): readonly RecordedSession[] {
  const sessions = new Map<string, SessionRecord[]>();
  for (const row of rows) {
    const where = `${row.session_id}, record ${row.number}`;
    const entry = readEntry(row.entry, row.check_sum, where);
    const record = { sessionId: row.session_id, number: row.number, at: row.at, entry };
    const records = sessions.get(row.session_id);
    if (records === undefined) sessions.set(row.session_id, [record]);
    else records.push(record);
  }
  return [...sessions].map(([sessionId, records]) => ({ sessionId, records }));
}
