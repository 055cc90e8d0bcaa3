// `npm run verify:reference -- --complete 1`: starts the reference engine on a free port, verifies it
// with these flags, ends it. The exit code is that of the verification.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = (path) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));
const flags = ['--port', '0', '--clock', 'virtual', '--inline-functions', '--assigned-zones'];
const engine = spawn(process.execPath, [bin('engine/bin/voicepay-engine.js'), ...flags], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise((resolve) => {
  engine.once('exit', () => resolve(undefined));
  engine.stdout.on('data', (chunk) => {
    const found = /http:\S+/.exec(String(chunk))?.[0];
    if (found !== undefined) resolve(found);
  });
});
if (url === undefined) {
  process.stderr.write('verify:reference: the reference engine did not start\n');
  process.exitCode = 3;
} else {
  const args = [bin('conformance/bin/voicepay.js'), 'verify', 'engine', '--engine', url];
  const harness = spawn(process.execPath, [...args, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => harness.kill(signal));
  process.exitCode = await new Promise((resolve) =>
    harness.once('exit', (code) => resolve(code ?? 130)),
  );
  const ended = new Promise((resolve) => engine.once('exit', resolve));
  engine.kill('SIGTERM');
  await ended;
}
