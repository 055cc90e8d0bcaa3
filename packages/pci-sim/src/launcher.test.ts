import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const bin = fileURLToPath(new URL('../bin/voicepay-zone.js', import.meta.url));
const processor = ['--processor', 'http://127.0.0.1:9/payments'];

let folder: string;
let launcher: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voicepay-zone-'));
});
afterEach(async () => {
  const running = launcher;
  launcher = undefined;
  if (running !== undefined && running.exitCode === null && running.signalCode === null) {
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true });
});

/** Starts the launcher; what it printed is complete once it said where the zone listens. */
async function launch(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, ...env } });
  launcher = child;
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await Promise.race([code, vi.waitFor(() => expect(printed).toContain('listening'), 10_000)]);
  return { printed: () => printed, code, pid: child.pid as number };
}

const zoneOf = (pid: number) =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim());

function get(socketPath: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = http.get({ socketPath, path: '/captures/none' }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    request.on('error', reject);
  });
}

test('the zone has no environment, no core dump, no inspector, and a socket for its user alone', async () => {
  const socket = join(folder, 'zone.sock');
  const secret = { SECRET: 'of the launcher', NODE_OPTIONS: '--max-http-header-size=9000' };
  const zone = await launch([...processor, '--socket', socket], secret);
  const pid = zoneOf(zone.pid);
  // What a shell adds of its own accord.
  const added = /^(?:(?:PWD|OLDPWD|SHLVL|_)=[^\0]*\0)*$/;
  expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).toMatch(added);
  expect(readFileSync(`/proc/${pid}/limits`, 'utf8')).toMatch(/^Max core file size\s+0\s+0\s/m);
  expect((statSync(socket).mode & 0o077).toString(8)).toBe('0');
  process.kill(pid, 'SIGUSR1');
  for (const _ of [1, 2, 3]) expect(await get(socket)).toBe(404);
  expect(zone.printed()).toBe(`listening on unix:${socket}\n`);
});

test('the zone ends with its launcher, even when that is killed', async () => {
  const zone = await launch(processor);
  const pid = zoneOf(zone.pid);
  launcher!.kill('SIGKILL');
  await zone.code;
  await vi.waitFor(() => expect(existsSync(`/proc/${pid}`)).toBe(false), 10_000);
});

test.each([
  [[], '--processor wants'],
  [['--processor', 'ftp://x'], '--processor wants'],
  [[...processor, '--clock', 'sun'], '--clock wants'],
  [[...processor, '--port', '70000'], '--port wants a number from 0 to 65535, came "70000"'],
  [[...processor, '--port', '-'], '--port'],
  [[...processor, '--now', 'soon'], '--now wants'],
  [[...processor, '--host', '0.0.0.0'], "Unknown option '--host'"],
])('with %j it does not start and says what it wants', async (args, message) => {
  const zone = await launch(args);
  expect(await zone.code).toBe(2);
  await vi.waitFor(() => expect(zone.printed()).toContain(message));
});

test('an address that is taken, or cannot be had, is exit code 3', async () => {
  const server = http.createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const taken = await launch([...processor, '--port', String(port)]);
  expect(await taken.code).toBe(3);
  await vi.waitFor(() => expect(taken.printed()).toContain('EADDRINUSE'));
  await new Promise((closed) => server.close(closed));
  const nowhere = await launch([...processor, '--socket', join(folder, 'none', 'zone.sock')]);
  expect(await nowhere.code).toBe(3);
});
