// npm run false-alarms [-- --runs 1000] [--from SEED] [--examples]
// Verifies what is right with fresh seeds, all profiles in turn: the mocks by the book, or the servers
// of examples/. Any failure ends with 1. A run of a mock takes half a second, of a server one to four.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createMockConnections, testSigningSecret } from '@voicepay/mock-connections';
import { realClock } from '../dist/adapters/clock.js';
import { createHttpClient } from '../dist/adapters/http-client.js';
import { freshNonce } from '../dist/adapters/process-environment.js';
import { runChecks } from '../dist/properties/connections/run-checks.js';
import { connectionsSuite } from '../dist/properties/connections/suite.js';
import { httpObserver } from '../dist/targets/connections/observer.js';
import { guessedVariables } from '../dist/targets/connections/set-variables.js';
import { noCredentials, protocolDeadlines } from '../dist/targets/connections/target.js';

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    from: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    factor: { type: 'string', default: '0.2' },
    examples: { type: 'boolean', default: false },
  },
});
const profiles = ['base', 'reliable', 'signed'];
const key = Buffer.from(testSigningSecret.slice('whsec_'.length), 'base64');
const here = (path) => fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url));
const examples = {
  express: [process.execPath, here('connections-node/express.js')],
  fastify: [process.execPath, here('connections-node/fastify.js')],
  hono: [process.execPath, here('connections-node/hono.js')],
  python: ['python3', here('connections-python/server.py')],
  perl: ['perl', here('connections-perl/server.pl')],
};

async function serveMock(profile) {
  const mock = createMockConnections({ profile, recordAtMost: 1 });
  const { startUrl, successUrl, failureUrl, observerUrl } = await mock.start();
  const restart = async () => ({ ok: true, ...mock.restart() });
  const urls = { startUrl, successUrl, failureUrl, observerUrl };
  return { ...urls, hooks: { restart }, close: () => mock.close() };
}

/** A server of examples/ in a process of its own; its first line says where it is. */
async function serveExample([program, file], profile) {
  const secret = profile === 'signed' ? ['--secret', testSigningSecret] : [];
  const child = spawn(program, [file, '--port', '0', ...secret], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const line = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
    child.stdout.once('data', (chunk) => resolve(String(chunk)));
  });
  const said = JSON.parse(line);
  const close = () => {
    child.kill('SIGKILL');
    return ended;
  };
  return {
    startUrl: said.start_url,
    successUrl: said.success_url,
    failureUrl: said.failure_url,
    observerUrl: said.observer_url,
    hooks: {},
    close,
  };
}

async function verify(served, profile, seed) {
  const http = createHttpClient({ concurrency: 8 });
  const target = {
    urls: {
      start: new URL(served.startUrl),
      success: new URL(served.successUrl),
      failure: new URL(served.failureUrl),
    },
    profile,
    headers: {},
    credentials: noCredentials,
    variables: guessedVariables(),
    signingKeys: profile === 'signed' ? [key] : [],
    observer: httpObserver(served.observerUrl, http, {}),
    hooks: served.hooks,
    deadlines: protocolDeadlines,
    secrets: [],
  };
  const options = {
    seed,
    nonce: freshNonce(),
    level: 'default',
    effort: { factor: Number(flags.factor), window: 8, propertyMs: 10_000 },
    budgetMs: 60_000,
    lanes: 6,
    isSelected: () => true,
    filtered: false,
    knownFailures: new Map(),
  };
  const { signal } = new AbortController();
  const ports = { http, clock: realClock, signal, onEvent() {} };
  const run = await runChecks(connectionsSuite, target, options, ports);
  await http.close();
  return run;
}

/** Every server with every profile; each is started anew for a share of the runs. */
function rounds(runs) {
  const kinds = flags.examples
    ? Object.entries(examples).map(([name, command]) => [
        name,
        (profile) => serveExample(command, profile),
      ])
    : [['mock', serveMock]];
  const targets = kinds.flatMap(([name, serve]) =>
    profiles.map((profile) => ({ name: `${name}, ${profile}`, profile, serve })),
  );
  const share = flags.examples ? Math.ceil(runs / targets.length) : 1;
  return Array.from({ length: Math.ceil(runs / share) }, (_, i) => ({
    ...targets[i % targets.length],
    first: i * share,
    count: Math.min(share, runs - i * share),
  }));
}

const say = (text) => process.stdout.write(`${text}\n`);
const from = Number(flags.from);
const runs = Number(flags.runs);
let [alarms, requests] = [0, 0];
for (const { name, profile, serve, first, count } of rounds(runs)) {
  const served = await serve(profile);
  for (let seed = from + first; seed < from + first + count; seed += 1) {
    const run = await verify(served, profile, seed);
    requests += run.requests;
    if (run.verdict === 'conforms') continue;
    alarms += 1;
    say(`seed ${seed}, ${name}: ${run.verdict}`);
    const odd = run.results.filter((r) => !/passed|not_/.test(r.status));
    for (const r of odd) say(`  ${r.check}: ${r.status} ${r.reason}`);
  }
  await served.close();
  if (flags.examples) process.stderr.write(`${name}: ${count} runs, ${alarms} alarms so far\n`);
}
say(`${runs} runs from seed ${from}, ${requests} requests, ${alarms} false alarms`);
process.exitCode = alarms === 0 ? 0 : 1;
