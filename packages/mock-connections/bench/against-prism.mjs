/**
 * Our mock, Prism serving our own document, and bare node:http, side by side: interleaved rounds,
 * medians of the ratios in each round. Prism is installed into a temporary folder by this script.
 * `npm run bench -w @voicepay/mock-connections [-- rounds seconds]`, after a build.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rawLoad } from './raw-load.mjs';
import { freePort, startServer } from './server-process.mjs';

const prismVersion = '5.14.2';
const rounds = Number(process.argv[2] ?? 7);
const seconds = Number(process.argv[3] ?? 2);
const folder = mkdtempSync(join(tmpdir(), 'voicepay-prism-'));
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
let key = 0;
const body = '{"order_id":"10482","email":"caller@example.com"}';

try {
  installPrism();
  process.exitCode = (await compare()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function installPrism() {
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  const peer = `@stoplight/prism-cli@${prismVersion}`;
  const done = spawnSync('npm', ['install', '--prefix', folder, ...flags, peer], { stdio: 'pipe' });
  if (done.status !== 0) throw new Error(`cannot install ${peer}: ${done.stderr}`);
}

async function compare() {
  const prism = join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js');
  const document = path('../../spec/openapi/connections.yaml');
  const commands = {
    ours: (port) => [path('../bin/voicepay-mock.js'), '--port', port, '--no-processor'],
    prism: (port) => [prism, 'mock', document, '--port', port, '--host', '127.0.0.1'],
    bare: (port) => [path('./bare-server.mjs'), port],
  };
  const startUps = { ours: [], prism: [], bare: [] };
  for (let round = 0; round < 5; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const server = await start(command);
      startUps[name].push(server.startUpMs);
      await server.stop();
    }
  }
  const servers = {};
  for (const [name, command] of Object.entries(commands)) servers[name] = await start(command);
  for (const server of Object.values(servers)) await measure(server, 1);
  const rates = await interleave(servers, ['ours', 'prism', 'bare'], false);
  const spinning = await interleave(servers, ['ours', 'bare'], true);
  const perCpuSecond = {};
  for (const [name, server] of Object.entries(servers)) {
    const before = server.cpuSeconds();
    const rate = await measure(server, seconds, false);
    perCpuSecond[name] = (rate * seconds) / (server.cpuSeconds() - before);
  }
  const memory = mapValues(servers, (server) => Math.round(server.rssMiB()));
  for (const server of Object.values(servers)) await server.stop();
  return report(startUps, rates, spinning, memory, perCpuSecond);
}

async function interleave(servers, names, spins) {
  const rates = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) rates[name].push(await measure(servers[name], seconds, spins));
  }
  return rates;
}

async function start(command) {
  const port = await freePort();
  const server = await startServer(command(String(port)), { port, path: '/start', body });
  return { ...server, port };
}

/** Every request has a key of its own: nothing is replayed from a store. */
function measure({ port }, duration, spins) {
  const next = () => {
    key += 1;
    return [
      'POST /start HTTP/1.1',
      `host: 127.0.0.1:${port}`,
      'content-type: application/json',
      `idempotency-key: "bench-${key}"`,
      `session-reference-id: ps_${key}`,
      `content-length: ${body.length}`,
      '',
      body,
    ].join('\r\n');
  };
  return rawLoad({ port, connections: 8, seconds: duration, next, spins });
}

function report(startUps, rates, spinning, memory, perCpuSecond) {
  const ratio = (of, a, b) => median(of[a].map((rate, round) => rate / of[b][round]));
  const startUp = mapValues(startUps, median);
  const rows = Object.keys(rates).map((name) => ({
    server: name,
    'requests per CPU second': Math.round(perCpuSecond[name]),
    'requests/s': Math.round(median(rates[name])),
    'start-up ms': Math.round(startUp[name]),
    MiB: memory[name],
  }));
  console.table(rows);
  const goals = [
    ['requests/s of ours over prism', ratio(rates, 'ours', 'prism'), 'at least', 5],
    ['start-up of ours over prism', startUp.ours / startUp.prism, 'at most', 1 / 3],
    [
      'requests/s of ours over bare node:http, awake client',
      ratio(spinning, 'ours', 'bare'),
      'at least',
      0.5,
    ],
  ];
  const perCpu = perCpuSecond.ours / perCpuSecond.bare;
  console.log(`requests per CPU second of ours over bare node:http: ${perCpu.toFixed(2)}`);
  let met = true;
  for (const [what, value, bound, limit] of goals) {
    const good = bound === 'at least' ? value >= limit : value <= limit;
    met &&= good;
    console.log(
      `${good ? 'met   ' : 'MISSED'} ${what}: ${value.toFixed(2)} (${bound} ${limit.toFixed(2)})`,
    );
  }
  return met;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
