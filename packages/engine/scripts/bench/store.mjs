// Sessions through the engine into SQLite, 64 at a time, beside bare group commits of their records.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { randomIdentifiers } from '../../dist/adapters/random-identifiers.js';
import { realClock } from '../../dist/adapters/real-clock.js';
import { openSqliteStore } from '../../dist/adapters/sqlite-store.js';
import { createEngine } from '../../dist/engine.js';
import { checkFunction } from '../../dist/function/check-function.js';
import { checksum, entryText } from '../../dist/journal/entry-text.js';
import { createMetrics } from '../../dist/operations/metrics.js';
import { coreTemplates } from '../../dist/variables/core-templates.js';

const atOnce = 64;
const configuration = {
  name: 'bench',
  purpose: 'A payment.',
  connections: [
    { name: 'begin', application: 'payment_session_start', url: 'http://start' },
    { name: 'paid', application: 'payment_session_success', url: 'http://success' },
  ],
  slots: { start: 'begin', success: 'paid' },
};
const answered = (body) => ({
  kind: 'answered',
  status: 200,
  mediaType: 'application/json',
  retryAfter: null,
  body: Buffer.from(body),
  fault: null,
});

/** Records a second, and the records. */
export async function runSessions(count) {
  const file = join(tmpdir(), `voicepay-bench-${process.pid}.sqlite`);
  remove(file);
  const store = openSqliteStore(file);
  const records = [];
  const ended = new Map();
  const check = checkFunction(configuration, coreTemplates);
  let engine;
  const tell = (id, event) => engine.tell(engine.find(id), { kind: 'session', event });
  const ports = {
    connections: {
      async call({ target, headers }) {
        if (target.name === 'begin') return answered('{"amount":4200,"currency":"USD"}');
        setImmediate(() => ended.get(headers['session-reference-id'])?.());
        return answered('{}');
      },
    },
    zone: {
      async send({ sessionId }, command) {
        if (command.name === 'collect') {
          const { collect, field } = command;
          const card = field === 'card_number' ? { card: { brand: 'visa', last4: '1111' } } : {};
          setImmediate(() => {
            tell(sessionId, { type: 'fact.accepted', collect, ...card });
            if (field === 'postal_code')
              tell(sessionId, { type: 'signal.confirm', summaryId: 'summary-1' });
          });
        } else if (command.name === 'process') {
          setImmediate(() =>
            tell(sessionId, { type: 'fact.approved', ids: { transactionId: 'ch_1' } }),
          );
        }
        return { kind: 'taken' };
      },
      read: async () => ({ kind: 'unknown' }),
      advance: async () => null,
    },
    store: {
      ...store,
      append(record, isClosed) {
        records.push(record);
        const sayStart = record.entry.event?.type === 'start.resolved';
        const written = store.append(record, isClosed);
        if (sayStart)
          written.then(() =>
            setImmediate(() => tell(record.sessionId, { type: 'signal.proceed' })),
          );
        return written;
      },
    },
    secrets: { read: () => '' },
    identifiers: randomIdentifiers,
    templates: coreTemplates,
    log: { info() {}, warn() {}, error: console.error },
    metrics: createMetrics(),
    clock: realClock,
    sessionClock: () => realClock,
    factsUrl: () => 'http://engine',
  };
  engine = createEngine(ports, {
    version: '0',
    levels: ['core'],
    functions: [check.plan],
    zoneUrl: 'http://zone',
    clock: 'real',
    acceptsInlineFunctions: false,
    acceptsAssignedZones: false,
  });
  let opened = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (opened < count) {
        opened += 1;
        await oneSession(engine, `bench-${opened}`, ended);
      }
    }),
  );
  const rate = records.length / ((performance.now() - started) / 1000);
  engine.halt();
  await store.close();
  remove(file);
  return { rate, records };
}

function oneSession(engine, conversationId, ended) {
  return new Promise((resolve) => {
    const request = {
      conversationId,
      channel: 'voice',
      function: 'bench',
      params: {},
      refs: {},
      input: {},
      zoneUrl: null,
      startAt: null,
      openingKey: null,
      openingHash: '',
    };
    engine.open(request, ({ live }) => ended.set(live.id, resolve));
  });
}

/** The same records, serialized before the clock starts, 64 to a transaction. */
export function runBare(records) {
  const file = join(tmpdir(), `voicepay-bare-${process.pid}.sqlite`);
  remove(file);
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(
    'CREATE TABLE records (session_id TEXT, number INTEGER, at INTEGER, entry TEXT, check_sum INTEGER, PRIMARY KEY (session_id, number)) WITHOUT ROWID',
  );
  const insert = database.prepare('INSERT INTO records VALUES (?, ?, ?, ?, ?)');
  const rows = records.map(({ sessionId, number, at, entry }) => {
    const text = entryText(entry);
    return [sessionId, number, at, text, checksum(text)];
  });
  const write = database.transaction((batch) => {
    for (const row of batch) insert.run(...row);
  });
  const started = performance.now();
  for (let i = 0; i < rows.length; i += atOnce) write(rows.slice(i, i + atOnce));
  const rate = rows.length / ((performance.now() - started) / 1000);
  database.close();
  remove(file);
  return rate;
}

function remove(file) {
  for (const suffix of ['', '-wal', '-shm', '-journal'])
    rmSync(`${file}${suffix}`, { force: true });
}
