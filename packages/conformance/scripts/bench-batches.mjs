// node packages/conformance/scripts/bench-batches.mjs                          (needs a build)
// What three requests of one step cost when they travel one by one, and all in one message: processor time
// of the harness's side and of the engine's, for 3,000 steps of 16 sessions side by side.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { httpTarget } from '../dist/targets/engine/http-target.js';

const steps = 3000;
const nobody = 'http://127.0.0.1:9';
const engine = fileURLToPath(new URL('./bench/batch-engine.mjs', import.meta.url));
const child = spawn(process.execPath, [engine], { stdio: ['pipe', 'pipe', 'inherit'] });
const waiting = new Map();
let last = 0;
const first = new Promise((resolve) => waiting.set(undefined, resolve));
createInterface({ input: child.stdout }).on('line', (text) => {
  const message = JSON.parse(text);
  waiting.get(message.id)(message);
  waiting.delete(message.id);
});
const line = (message) =>
  new Promise((resolve) => {
    last += 1;
    waiting.set(last, resolve);
    child.stdin.write(`${JSON.stringify({ id: last, ...message })}\n`);
  });
const { url, batches } = await first;
const [http, batch] = [httpTarget(url, 32), httpTarget(batches, 32)];

const headers = { accept: 'application/json', 'content-type': 'application/json' };
const post = (path, body) => ({ method: 'POST', path, headers, body: JSON.stringify(body) });
async function open(number) {
  // Nobody is there: the session ends, and what it is asked costs the same ever after.
  const nowhere = { name: 'start', application: 'payment_session_start', url: nobody };
  const opening = {
    conversation_id: `batch_${number}`,
    channel: 'voice',
    function: {
      name: 'pay',
      purpose: 'Takes a payment.',
      connections: [nowhere],
      slots: { start: 'start' },
    },
    zone_url: nobody,
    now: '2026-06-15T12:00:00Z',
  };
  return JSON.parse((await http.exchange(post('/sessions', opening))).body).session_reference_id;
}
const requestsOf = (id) => [
  post(`/sessions/${id}/signals`, { type: 'resume' }),
  post(`/sessions/${id}/clock`, { advance_ms: 0 }),
  { method: 'GET', path: `/sessions/${id}/events?after=3`, headers, body: '' },
];
const ways = {
  'HTTP, one by one': async (requests) => {
    for (const request of requests) await http.exchange(request);
  },
  'HTTP, three in one': (requests) => batch.exchange(post('/', requests)),
  'stdio, one by one': async (requests) => {
    for (const request of requests) await line({ request });
  },
  'stdio, three in one': (requests) => line({ requests }),
};

async function costOf(way, sessions) {
  const engineBefore = (await line({})).cpu;
  const before = process.cpuUsage();
  let left = steps;
  const lane = async (id) => {
    for (; left > 0; left -= 1) await way(requestsOf(id));
  };
  await Promise.all(sessions.map(lane));
  const [own, engineAfter] = [process.cpuUsage(before), (await line({})).cpu];
  const sum = ({ user, system }) => user + system;
  const [harness, other] = [sum(own) / steps, (sum(engineAfter) - sum(engineBefore)) / steps];
  return `harness ${Math.round(harness)}, engine ${Math.round(other)}, both ${Math.round(harness + other)}`;
}

const sessions = await Promise.all(Array.from({ length: 16 }, (_, number) => open(number)));
for (const way of Object.values(ways)) await costOf(way, sessions);
process.stdout.write('microseconds of processor time a step of three requests\n');
for (const [name, way] of Object.entries(ways)) {
  process.stdout.write(`  ${name}: ${await costOf(way, sessions)}\n`);
}
await Promise.all([http.close(), batch.close()]);
child.stdin.end();
