// `npm run verify:reference -- --complete 1`: starts the reference engine on a free port with a journal
// of its own, verifies it with these flags, and ends it. The harness kills and restarts it through a
// loopback URL of this script. The exit code is that of the verification.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conformanceFunction } from '../packages/conformance/dist/session/conformance-function.js';
import { testSecrets } from '../packages/conformance/dist/session/test-secrets.js';

const bin = (path) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));
// What a killed process wrote is in the file, flushed or not: memory is disk enough, and ten times faster.
const roof = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const folder = mkdtempSync(join(roof, 'voicepay-verify-'));
let engine;
let harness;
let interrupted = false;
let isOver = false;
let lastWords = '';

// Every child holds a channel to this process, and ends when it closes: even if this one is killed.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    if (harness?.connected) harness.disconnect();
    else harness?.kill(signal);
  });
}

async function startEngine(port) {
  const flags = ['--port', String(port), '--store', join(folder, 'journal.sqlite')];
  const test = ['--clock', 'virtual', '--inline-functions', '--assigned-zones'];
  const functions = ['--function', conformanceFunction.file];
  const args = [bin('engine/bin/voicepay-engine.js'), ...flags, ...test, ...functions];
  engine = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...testSecrets },
  });
  // It warns of every fault that the harness makes; only what it says before it ends is of interest.
  engine.stderr.on('data', (chunk) => {
    lastWords = String(chunk);
  });
  return new Promise((resolve) => {
    engine.once('exit', () => resolve(undefined));
    engine.stdout.on('data', (chunk) => {
      const found = /http:\S+/.exec(String(chunk))?.[0];
      if (found !== undefined) resolve(found);
    });
  });
}

async function endEngine(signal) {
  if (engine.exitCode !== null || engine.signalCode !== null) return;
  const ended = new Promise((resolve) => engine.once('exit', resolve));
  engine.kill(signal);
  await ended;
}

/** A POST kills the engine without warning and starts it again on its port and its journal. */
async function serveRestarts(url) {
  const server = createServer(async (_, response) => {
    await endEngine('SIGKILL');
    if (isOver) return;
    const again = await startEngine(new URL(url).port);
    response.writeHead(again === undefined ? 500 : 204).end();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

const url = await startEngine(0);
if (interrupted) {
  process.exitCode = 130;
} else if (url === undefined) {
  process.stderr.write(`verify:reference: the reference engine did not start\n${lastWords}`);
  process.exitCode = 3;
} else {
  const restarts = await serveRestarts(url);
  const hook = `http://127.0.0.1:${restarts.address().port}`;
  harness = spawn(
    process.execPath,
    [
      bin('conformance/bin/voicepay.js'),
      ...['verify', 'engine', '--engine', url, '--restart', hook],
      ...process.argv.slice(2),
    ],
    { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
  );
  process.exitCode = await new Promise((resolve) =>
    harness.once('exit', (code) => resolve(code ?? 130)),
  );
  isOver = true;
  restarts.close();
  restarts.closeAllConnections();
}
await endEngine('SIGKILL');
rmSync(folder, { recursive: true, force: true });
