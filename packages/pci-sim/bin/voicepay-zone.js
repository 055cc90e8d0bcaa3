#!/usr/bin/env node
// Starts the zone as a process of its own: empty environment, no core dump, no inspector, no
// `__proto__`. It ends when this launcher ends, however that happens: its standard input closes. The
// launcher in turn ends with a parent that gave it a channel (stdio 'ipc').
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
process.on('disconnect', () => zone.kill('SIGTERM'));
// The parent may be gone before anybody listens.
if (process.connected === false) zone.kill('SIGTERM');
zone.on('exit', (code, signal) => {
  // An open channel would keep this process alive.
  if (process.connected) process.disconnect();
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
zone.on('error', (error) => {
  process.stderr.write(`voicepay-zone: ${error.message}\n`);
  process.exitCode = 2;
});
