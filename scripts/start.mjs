// `npm start`: capture zone, engine and mocks on free loopback ports, verified over HTTP. Ends what
// it started, however it ends. Exit code: the worse of the two verifications.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testSigningSecret } from '@voicepay/mock-connections';
import { testSecrets } from '../packages/conformance/dist/session/test-secrets.js';

const bin = (path) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));
const started = [];
const folder = mkdtempSync(join(tmpdir(), 'voicepay-start-'));
let interrupted = false;

// Every child holds a channel to this process, and ends when it closes: even if this one is killed.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    for (const child of started) if (child.connected) child.disconnect();
  });
}

const code = await run().catch((error) => {
  if (!interrupted) process.stderr.write(`npm start: ${error.message}\n`);
  return 3;
});
await Promise.all(started.map(end));
rmSync(folder, { recursive: true, force: true });
process.exitCode = interrupted ? 130 : code;

async function run() {
  const mock = JSON.parse(
    await serve('mocks', bin('mock-connections/bin/voicepay-mock.js'), /^\{.*\}$/m, [
      '--json',
      '--profile',
      'signed',
      '--port',
      '0',
      '--processor-port',
      '0',
    ]),
  );
  const processor = `${mock.processor_url}/payments`;
  const zoneArgs = ['--processor', processor, '--clock', 'virtual'];
  const zone = await serve('zone', bin('pci-sim/bin/voicepay-zone.js'), /http:\S+/, zoneArgs);
  const engine = await serve('engine', bin('engine/bin/voicepay-engine.js'), /http:\S+/, [
    '--port',
    '0',
    '--zone',
    zone,
    '--clock',
    'virtual',
    '--inline-functions',
    '--assigned-zones',
  ]);
  process.stdout.write(
    `zone ${zone}\nengine ${engine}\nstart ${mock.start_url}\nsuccess ${mock.success_url}\n` +
      `failure ${mock.failure_url}\nprocessor ${processor}\n\nConnections\n`,
  );
  const connections = await voicepay(['verify', 'connections', '--config', targetFile(mock)]);
  if (interrupted) return 130;
  process.stdout.write('\nEngine\n');
  const engines = await voicepay(['verify', 'engine', '--engine', engine]);
  return Math.max(connections, engines);
}

/** What the mock claims, and how its effects are seen: the strictest profile there is. */
function targetFile(mock) {
  const path = join(folder, 'voicepay.yaml');
  const target = {
    connections: { start: mock.start_url, success: mock.success_url, failure: mock.failure_url },
    profile: 'signed',
    signing_secrets: ['env:VOICEPAY_MOCK_SECRET'],
    observer: { url: mock.observer_url },
    hooks: { restart: { url: mock.restart_url } },
  };
  writeFileSync(path, JSON.stringify(target));
  return path;
}

/** Starts a server and waits for the line that says where it listens. */
function serve(name, path, pattern, args) {
  return new Promise((resolve, reject) => {
    if (interrupted) return reject(new Error('interrupted'));
    const child = spawn(process.execPath, [path, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ...testSecrets },
    });
    started.push(child);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const found = pattern.exec(out)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.stderr.on('data', (chunk) => {
      err = (err + chunk).slice(-2000);
    });
    child.on('error', reject);
    child.on('exit', (status) => {
      reject(new Error(`the ${name} ended with ${status} before it listened: ${err.trim()}`));
    });
    return undefined;
  });
}

function voicepay(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin('conformance/bin/voicepay.js'), ...args], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, VOICEPAY_MOCK_SECRET: testSigningSecret },
    });
    started.push(child);
    child.on('error', reject);
    child.on('exit', (status, signal) => resolve(status ?? (signal === null ? 3 : 130)));
  });
}

/** Asks a process to end, and ends it when it does not. */
function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 2000);
    child.on('exit', () => {
      clearTimeout(force);
      resolve(undefined);
    });
    child.kill('SIGTERM');
  });
}
