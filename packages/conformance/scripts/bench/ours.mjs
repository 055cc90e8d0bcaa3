import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.mjs';

const bin = fileURLToPath(new URL('../../bin/voicepay.js', import.meta.url));

/** The flags that an integrator gives: the three addresses and the observer. */
export function flagsOf({ startUrl, successUrl, failureUrl, observerUrl }) {
  const urls = { start: startUrl, success: successUrl, failure: failureUrl, observer: observerUrl };
  return Object.entries(urls).flatMap(([name, url]) => [`--${name}`, url]);
}

/** One `voicepay verify connections`: what it found wrong, its requests, time and memory. */
export async function verifyConnections(folder, ...flags) {
  const report = join(folder, 'run.json');
  rmSync(report, { force: true });
  const args = [bin, 'verify', 'connections', '--no-save', '--json', report, ...flags];
  const ended = await run(process.execPath, args);
  const { requests, durationMs, results } = JSON.parse(readFileSync(report, 'utf8'));
  const wrong = results.filter((r) => r.status === 'failed' || r.status === 'warned');
  const requirements = [...new Set(wrong.map((r) => r.requirement))];
  return { ...ended, requests, runMs: durationMs, requirements };
}

/** Milliseconds from the start of the process to its first request. */
export async function startUpMs() {
  let firstMs = 0;
  const server = createServer((_, response) => {
    firstMs ||= performance.now();
    response.writeHead(500).end();
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const start = `http://127.0.0.1:${server.address().port}/start`;
  const startedMs = performance.now();
  await run(process.execPath, [bin, 'verify', 'connections', '--no-save', '--start', start]);
  server.close();
  return firstMs - startedMs;
}
