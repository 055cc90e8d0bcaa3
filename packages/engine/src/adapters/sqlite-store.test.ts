import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UnreadableJournal } from '../journal/entry-text.ts';
import type { Opening } from '../journal/records.ts';
import type { Store } from '../ports.ts';
import { JournalTaken, openSqliteStore } from './sqlite-store.ts';

describe('the SQLite journal', () => {
  let folder: string;
  const file = () => join(folder, 'journal.sqlite');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'voicepay-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const record = (number: number) => ({
    sessionId: 'ps_a',
    number,
    at: 1,
    entry: { kind: 'wiped' as const },
  });

  async function write(count: number, isClosed = false): Promise<void> {
    const store = openSqliteStore(file());
    const numbers = Array.from({ length: count }, (_, i) => i + 1);
    await Promise.all(numbers.map((n) => store.append(record(n), isClosed && n === count)));
    await store.close();
  }

  async function openedAgain<T>(look: (store: Store) => T | Promise<T>): Promise<T> {
    const store = openSqliteStore(file());
    const seen = await look(store);
    await store.close();
    return seen;
  }

  function change(sql: string): void {
    const database = new Database(file());
    database.exec(sql);
    database.close();
  }

  it('gives back open sessions in order, and closed ones when asked by name', async () => {
    await write(3);
    let store = openSqliteStore(file());
    expect((await store.load()).map((s) => s.records.length)).toEqual([3]);
    await store.append(record(4), true);
    await store.close();
    store = openSqliteStore(file());
    expect(await store.load()).toEqual([]);
    expect(store.find('ps_a')?.records).toHaveLength(4);
    expect(store.find('ps_b')).toBeNull();
    await store.close();
  });

  it('takes nothing after a failed write until one succeeds, and keeps what it had', async () => {
    await write(1);
    const store = openSqliteStore(file());
    const both = [store.append(record(2), false), store.append(record(1), false)];
    for (const append of both) await expect(append).rejects.toThrow(/constraint/i);
    await expect(store.append(record(2), false)).rejects.toThrow(/constraint/i);
    expect(await store.tryWrite()).toBe(true);
    expect(store.find('ps_a')?.records).toHaveLength(1);
    await store.append(record(2), false);
    await store.close();
    expect((await openedAgain((again) => again.load()))[0]?.records).toHaveLength(2);
  });

  it('finds the session that an opening key opened, in a journal from before there was an index', async () => {
    const opening = { sessionId: 'ps_k', openingKey: 'k-1' } as Opening;
    const store = openSqliteStore(file());
    const entry = { kind: 'opened' as const, opening };
    await store.append({ ...record(1), sessionId: 'ps_k', entry }, true);
    await store.append(record(1), false);
    await store.close();
    change('DROP INDEX opening_keys');
    const ids = await openedAgain((again) =>
      ['k-1', 'k-2'].map((key) => again.findOpening(key)?.sessionId),
    );
    expect(ids).toEqual(['ps_k', undefined]);
  });

  it('closes also when its file can be written no more', async () => {
    await write(1);
    const store = openSqliteStore(file());
    rmSync(file());
    await expect(store.close()).resolves.toBeUndefined();
  });

  it('refuses a second owner while the first one lives', async () => {
    const store = openSqliteStore(file());
    expect(() => openSqliteStore(file())).toThrow(JournalTaken);
    await store.close();
  });

  it.each([
    ['another version', 'PRAGMA user_version = 2', /version 2/],
    ['another program', 'PRAGMA application_id = 7', /another program/],
  ])('refuses a file of %s', async (_, sql, message) => {
    await write(1);
    change(sql);
    expect(() => openSqliteStore(file())).toThrow(UnreadableJournal);
    expect(() => openSqliteStore(file())).toThrow(message);
  });

  it('refuses a record whose text was changed', async () => {
    await write(2);
    change(`UPDATE records SET entry = '{"kind":"opened"}' WHERE number = 2`);
    const store = openSqliteStore(file());
    await expect(store.load()).rejects.toThrow(/ps_a, record 2: its checksum/);
    await store.close();
  });

  it('refuses a file in which a record lost its session', async () => {
    await write(3);
    change(`UPDATE records SET session_id = 'ps_b' WHERE number = 3`);
    expect(() => openSqliteStore(file())).toThrow(/damaged \(a record of ps_b/);
  });

  it('refuses a file whose tables are not its own', async () => {
    await write(1);
    change('ALTER TABLE sessions RENAME COLUMN is_closed TO is_clozed');
    expect(() => openSqliteStore(file())).toThrow(UnreadableJournal);
  });

  it('refuses a file that is no database', async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(file(), 'not a database, but long enough to be looked at'.repeat(100));
    expect(() => openSqliteStore(file())).toThrow(UnreadableJournal);
  });
});
