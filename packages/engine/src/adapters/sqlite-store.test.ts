import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UnreadableJournal } from '../journal/entry-text.ts';
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

  it('refuses a file that is no database', async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(file(), 'not a database, but long enough to be looked at'.repeat(100));
    expect(() => openSqliteStore(file())).toThrow(UnreadableJournal);
  });
});
