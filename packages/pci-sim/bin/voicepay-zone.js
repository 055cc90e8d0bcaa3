#!/usr/bin/env node
// Starts the zone as a process of its own: empty environment, no core dump, no inspector, no
// `__proto__`. It ends when this launcher ends, however that happens: its standard input closes.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const command = 'ulimit -c 0; exec "$@"';
const flags = ['--disable-proto=delete', '--disable-sigusr1'].filter((flag) =>
  process.allowedNodeEnvironmentFlags.has(flag),
);
const args = [
  '-c',
  command,
  'voicepay-zone',
  process.execPath,
  ...flags,
  cli,
  ...process.argv.slice(2),
];
const zone = spawn('/bin/sh', args, { env: {}, stdio: ['pipe', 'inherit', 'inherit'] });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => zone.kill(signal));
zone.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
zone.on('error', (error) => {
  process.stderr.write(`voicepay-zone: ${error.message}\n`);
  process.exitCode = 2;
});
