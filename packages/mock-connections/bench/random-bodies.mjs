/**
 * Random bodies against a mock in a process of its own: no crash, no 5xx, no growth of memory, a
 * recorder that stays bounded. `npm run random-bodies -w @voicepay/mock-connections [-- count seed]`,
 * after a build.
 */
import { fileURLToPath } from 'node:url';
import { createBodies } from './bodies.mjs';
import { load } from './load.mjs';
import { freePort, startServer } from './server-process.mjs';

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const program = fileURLToPath(new URL('../bin/voicepay-mock.js', import.meta.url));
const port = await freePort();
const flags = ['--port', String(port), '--no-processor'];
const server = await startServer([program, ...flags], { port, path: '/start', body: '{}' });
const body = createBodies(seed);
const paths = ['/start', '/success', '/failure'];
let call = 0;
const next = () => {
  call += 1;
  const headers = { 'content-type': 'application/json', 'idempotency-key': `"k${call % 5000}"` };
  return { path: paths[call % paths.length], headers, body: Buffer.from(body()) };
};
console.log(`seed ${seed}`);
const rounds = 10;
const memory = [];
const statuses = {};
let failures = 0;
for (let round = 0; round < rounds; round++) {
  const result = await load({ url: server.url, count: count / rounds, inFlight: 8, next });
  for (const [status, n] of Object.entries(result.statuses)) {
    statuses[status] = (statuses[status] ?? 0) + n;
  }
  failures += result.failures;
  memory.push(Math.round(server.rssMiB()));
}
const recorded = await (await fetch(`${server.url}/mock/calls`)).json();
await server.stop();
const halfway = Math.max(...memory.slice(0, rounds / 2));
const growthMiB = memory.at(-1) - halfway;
console.log(
  JSON.stringify({
    count,
    statuses,
    failures,
    recorded: recorded.calls.length,
    total: recorded.total,
  }),
);
console.log(
  `resident memory after each tenth, MiB: ${memory.join(' ')}; growth in the second half: ${growthMiB}`,
);
const crashed = Object.keys(statuses).some((status) => Number(status) >= 500);
const fine = !crashed && failures === 0 && recorded.calls.length <= 1000 && growthMiB <= 16;
console.log(fine ? 'passed' : 'FAILED');
process.exitCode = fine ? 0 : 1;
