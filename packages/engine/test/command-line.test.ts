import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSqliteStore } from '../src/adapters/sqlite-store.ts';
import { runCommand } from '../src/commands/run-command.ts';

const configuration = (start = '') => `name: collect_payment
purpose: Collects a payment.
connections:
  - { name: begin, application: payment_session_start, url: "http://127.0.0.1:9/start"${start} }
slots: { start: begin }
`;

describe('voicepay-engine, when it cannot serve, says why and what to do, in one line', () => {
  let folder: string;
  let told: string;
  const inFolder = (name: string) => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'voicepay-command-'));
    writeFileSync(inFolder('function.yaml'), configuration());
    told = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told += text;
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  /** The log aside, with its warnings of what is no reason not to serve. */
  async function run(...words: string[]) {
    const exitCode = await runCommand(words);
    const lines = told.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
    return { exitCode, lines };
  }
  const serve = (...more: string[]) => run('--function', inFolder('function.yaml'), ...more);

  it.each([
    [[], 'expected --function FILE'],
    [['--functoin', 'x'], "Unknown option '--functoin'; see --help"],
    [['--function', 'missing.yaml'], 'expected a file that can be read, came missing.yaml'],
    [['--inline-functions', '--port', '70000'], 'expected --port from 0 to 65535, came "70000"'],
    [['--inline-functions', '--zone', 'ftp://x'], 'expected --zone as an http or https URL'],
    [['--inline-functions', '--public-url', 'engine:8070'], 'expected --public-url as an http'],
    [['--inline-functions', '--store', ''], 'or "memory", came ""'],
    [['--inline-functions', '--store', ':memory:'], 'or "memory", came ":memory:"'],
    [['lint'], 'expected the name of a file to lint'],
  ])('2: %j', async (words, message) => {
    const { exitCode, lines } = await run(...words);
    expect(exitCode).toBe(2);
    expect(lines).toEqual([expect.stringContaining(message)]);
  });

  it('lints the files that it can read, and says which it cannot', async () => {
    const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const files = [inFolder('function.yaml'), inFolder('none.yaml')];
    expect(await run('lint', ...files)).toEqual({
      exitCode: 2,
      lines: [`expected a file that can be read, came ${files[1]}`],
    });
    expect(String(printed.mock.calls)).toContain('lint:failure-connection');
  });

  it.each(['collect_payment', 'collect_payment_cancel'])(
    '2: two functions that the agent could not tell apart by name: %s',
    async (name) => {
      const other = inFolder('other.yaml');
      writeFileSync(other, configuration().replace('collect_payment', name));
      const { exitCode, lines } = await serve('--function', other, '--store', 'memory');
      expect(exitCode).toBe(2);
      expect(lines).toEqual([`${other}: the name "${name}" is taken by another file`]);
    },
  );

  it('2: a function that is no UTF-8', async () => {
    writeFileSync(
      inFolder('function.yaml'),
      Buffer.from(`${configuration()}# caf\xe9\n`, 'latin1'),
    );
    const told = {
      exitCode: 2,
      lines: [`${inFolder('function.yaml')} is no UTF-8; save it as that`],
    };
    expect(await serve('--store', 'memory', '--port', '0')).toEqual(told);
  });

  it('2: secrets that are missing, all of them, before a caller finds out', async () => {
    const auth = ', auth: { type: basic, username: u, password: "env:VOICEPAY_TEST_UNSET" }';
    const secrets = ', signing_secrets: ["file:nowhere/secret"]';
    writeFileSync(inFolder('function.yaml'), configuration(auth + secrets));
    const { exitCode, lines } = await serve('--store', 'memory', '--port', '0');
    expect(exitCode).toBe(2);
    expect(lines).toEqual([
      expect.stringMatching(/connection begin.*VOICEPAY_TEST_UNSET is not set; provide it/),
      expect.stringMatching(/nowhere\/secret cannot be read \(ENOENT\); provide it/),
    ]);
  });

  it('2: a signing secret that is no key', async () => {
    writeFileSync(inFolder('secret'), 'whsec_');
    const secrets = `, signing_secrets: ["file:${inFolder('secret')}"]`;
    writeFileSync(inFolder('function.yaml'), configuration(secrets));
    const { exitCode, lines } = await serve('--store', 'memory', '--port', '0');
    expect(exitCode).toBe(2);
    expect(lines).toEqual([expect.stringMatching(/secret: no signing secret: expected base64/)]);
  });

  const asJournal = async (sql: string) => {
    await openSqliteStore(inFolder('j')).close();
    const database = new Database(inFolder('j'));
    database.exec(sql);
    database.close();
  };
  it.each([
    [
      'of a later version',
      () => asJournal('PRAGMA user_version = 9'),
      'version 9, and this engine',
    ],
    ['of another program', () => asJournal('PRAGMA application_id = 9'), 'another program'],
    [
      'that is no database',
      () => writeFileSync(inFolder('j'), 'x'.repeat(9_999)),
      'is no database',
    ],
  ])('2: a journal %s', async (_, prepare, message) => {
    await prepare();
    const { exitCode, lines } = await serve('--store', inFolder('j'), '--port', '0');
    expect(exitCode).toBe(2);
    expect(lines).toEqual([expect.stringContaining(message)]);
  });

  it('2: a journal that another engine holds', async () => {
    const store = openSqliteStore(inFolder('j'));
    const { exitCode, lines } = await serve('--store', inFolder('j'), '--port', '0');
    await store.close();
    expect(exitCode).toBe(2);
    expect(lines).toEqual([expect.stringContaining('another engine that runs; stop it')]);
  });

  it('3: a journal whose folder is missing', async () => {
    const { exitCode, lines } = await serve('--store', inFolder('no/j'), '--port', '0');
    expect(exitCode).toBe(3);
    expect(lines).toEqual([expect.stringContaining('see that its folder is there')]);
  });

  it('3: a port that is in use; the journal is given back', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { exitCode, lines } = await serve('--store', inFolder('j'), '--port', String(port));
    await new Promise((resolve) => server.close(resolve));
    expect(exitCode).toBe(3);
    expect(lines).toEqual([expect.stringMatching(/EADDRINUSE.*choose another --port/)]);
    await openSqliteStore(inFolder('j')).close();
  });
});
