// npm run bench:connections [-- --rounds 7] [--no-peers] [--peers FOLDER] [--no-bugs] [--json FILE]
// Interleaved rounds on one endpoint on loopback; ratios are medians of the rounds' ratios. Ends
// with 1 when a bound does not hold; --json keeps the numbers, the machine and the day.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createMockConnections } from '@voicepay/mock-connections';
import { installPeers, peers } from './bench/peers.mjs';
import { median, run, serveMock } from './bench/processes.mjs';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    'no-peers': { type: 'boolean', default: false },
    'no-bugs': { type: 'boolean', default: false },
    // A folder where an earlier run has installed them; it is kept.
    peers: { type: 'string' },
    json: { type: 'string' },
  },
});
const bin = fileURLToPath(new URL('../bin/voicepay.js', import.meta.url));
const bare = fileURLToPath(new URL('./bench/bare-loop.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'voicepay-bench-'));
const peersFolder = flags.peers ?? join(folder, 'peers');
const say = (text) => process.stdout.write(`${text}\n`);

/** One defect each, chosen from the mocks' catalogue to cover its kinds. */
const bugs = [
  'start-amount-as-string',
  'start-amount-with-fraction',
  'start-currency-in-lower-case',
  'start-currency-historic',
  'start-parameters-as-list',
  'start-answers-a-card-number',
  'start-crashes-on-emoji',
  'start-redirects',
  'success-answers-500',
  'success-requires-transaction-id',
  'success-refuses-unknown-fields',
  'success-leaks-a-stack-trace',
  'failure-rejects-unknown-reason',
  'failure-stalls-in-the-body',
  'success-applies-twice',
  'start-new-answer-each-time',
];
const reliable = new Set(['success-applies-twice', 'start-new-answer-each-time']);

/** What the issue of this suite asks of a quiet machine; memory and start-up of every one. */
const bounds = {
  startUpMs: ['start-up to the first request, ms', (n) => n < 400],
  oursPeakMb: ['memory at its peak, MB', (n) => n < 150],
  wallRatio: ['wall time, of Specmatic\u2019s', (n) => n <= 0.1],
  requestRatio: ['requests, of Specmatic\u2019s', (n) => n >= 1],
  quickWallRatio: ['wall time of --quick, of Specmatic\u2019s', (n) => n <= 0.1],
  quickRequestRatio: ['requests of --quick, of Specmatic\u2019s', (n) => n >= 1],
  rateRatio: ['requests a second, of Specmatic\u2019s', (n) => n >= 15],
  ofBare: ['requests a second, of a bare undici Pool\u2019s', (n) => n >= 0.4],
};

/** Milliseconds from the start of the process to its first request. */
async function startUp() {
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

async function ours(urls, profile = 'base', ...effort) {
  const report = join(folder, 'run.json');
  const ended = await run(process.execPath, [
    bin,
    'verify',
    'connections',
    '--no-save',
    ...effort,
    '--profile',
    profile,
    '--json',
    report,
    '--start',
    urls.startUrl,
    '--success',
    urls.successUrl,
    '--failure',
    urls.failureUrl,
    '--observer',
    urls.observerUrl,
  ]);
  const requests = Number(/(\d+) requests in/.exec(ended.output)?.[1] ?? 0);
  const found = [...ended.output.matchAll(/^[✗!] (?:failed|warned) +\w+ +(\S+)/gmu)].map(
    (m) => m[1],
  );
  return {
    ...ended,
    requests,
    failures: ended.code === 0 ? found.length : Math.max(1, found.length),
  };
}

/** The requests of one run of ours, in their order, for the loop that has nothing else to do. */
async function recordRequests(file) {
  const recorded = [];
  const mock = createMockConnections({
    profile: 'base',
    onCall: (endpoint, { method, headers, body }) => {
      const { host: _, connection: __, 'content-length': ___, ...kept } = headers;
      const text = body === undefined ? null : Buffer.from(body).toString('utf8');
      const plain = method === 'GET' ? {} : { body: text };
      recorded.push({ path: `/${endpoint}`, method, headers: kept, ...plain });
    },
  });
  await ours(await mock.start());
  await mock.close();
  writeFileSync(file, JSON.stringify(recorded));
  return recorded.length;
}

async function rounds(count, withPeers) {
  const file = join(folder, 'requests.json');
  say(`the bare loop sends the ${await recordRequests(file)} requests of one of our runs`);
  const table = [];
  for (let i = 0; i < count; i += 1) {
    const mock = await serveMock('base');
    const mine = await ours(mock);
    const loop = await run(process.execPath, [bare, mock.url, file]);
    const { ms, requests } = JSON.parse(loop.output.trim().split('\n').at(-1));
    const ranMs = Number(/requests in ([\d.]+) s/.exec(mine.output)?.[1] ?? 0) * 1_000;
    const quick = await ours(mock, 'base', '--quick');
    const specmatic = withPeers ? await peers.specmatic(peersFolder, mock.url) : undefined;
    await mock.close();
    table.push({
      startUpMs: await startUp(),
      oursMs: mine.ms,
      oursRequests: mine.requests,
      oursPeakMb: mine.peakMb,
      ofBare: mine.requests / ranMs / (requests / ms),
      ...(specmatic === undefined
        ? {}
        : {
            specmaticMs: specmatic.ms,
            specmaticRequests: specmatic.requests,
            wallRatio: mine.ms / specmatic.ms,
            requestRatio: mine.requests / specmatic.requests,
            quickWallRatio: quick.ms / specmatic.ms,
            quickRequestRatio: quick.requests / specmatic.requests,
            rateRatio: mine.requests / mine.ms / (specmatic.requests / specmatic.ms),
          }),
    });
    say(JSON.stringify(table.at(-1), (_, v) => (typeof v === 'number' ? Number(v.toFixed(3)) : v)));
  }
  const column = (name) => median(table.map((row) => row[name]));
  return Object.fromEntries(Object.keys(table[0]).map((name) => [name, column(name)]));
}

/** What a tool reports about an endpoint without a defect is no finding on one with a defect. */
async function bugTable(withPeers) {
  const names = withPeers ? ['ours', ...Object.keys(peers)] : ['ours'];
  const failuresOf = async (name, profile, bug) => {
    // A server of its own for each: what one tool has sent must not help or hinder the next.
    const mock = await serveMock(profile, bug);
    const ended =
      name === 'ours' ? await ours(mock, profile) : await peers[name](peersFolder, mock.url);
    await mock.close();
    return ended.failures;
  };
  const clean = {};
  for (const name of names) {
    clean[name] = {
      base: await failuresOf(name, 'base'),
      reliable: await failuresOf(name, 'reliable'),
    };
  }
  say(`failures on an endpoint by the book: ${JSON.stringify(clean)}`);
  const rows = [];
  for (const bug of bugs) {
    const profile = reliable.has(bug) ? 'reliable' : 'base';
    const found = {};
    for (const name of names) {
      const failures = await failuresOf(name, profile, bug);
      found[name] = failures > clean[name][profile] ? 'found' : '-';
    }
    rows.push({ bug, ...found });
    say(`${bug.padEnd(36)} ${names.map((name) => `${name} ${found[name]}`.padEnd(18)).join('')}`);
  }
  return { clean, rows };
}

try {
  const withPeers = !flags['no-peers'];
  if (withPeers) {
    say('installing the peers into a folder of their own ...');
    await installPeers(peersFolder);
  }
  const medians = await rounds(Number(flags.rounds), withPeers);
  say('medians:');
  for (const [name, value] of Object.entries(medians))
    say(`  ${name.padEnd(20)} ${value.toFixed(3)}`);
  say('bounds:');
  for (const [name, [words, holds]] of Object.entries(bounds)) {
    const value = medians[name];
    if (value === undefined) continue;
    say(
      `  ${holds(value) ? 'holds        ' : 'DOES NOT HOLD'} ${value.toFixed(3).padStart(9)}  ${words}`,
    );
    if (!holds(value)) process.exitCode = 1;
  }
  const bugs = flags['no-bugs'] ? {} : await bugTable(withPeers);
  if (flags.json !== undefined) {
    const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
    const measured = { at: new Date().toISOString(), rounds: Number(flags.rounds), machine };
    writeFileSync(flags.json, `${JSON.stringify({ ...measured, medians, bugs }, null, 2)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
