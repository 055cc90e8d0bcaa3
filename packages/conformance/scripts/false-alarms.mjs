// npm run false-alarms [-- --runs 1000] [--from SEED]
// Verifies the mocks by the book with fresh seeds, all profiles in turn; any failure ends with 1.
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
  },
});
const profiles = ['base', 'reliable', 'signed'];
const key = Buffer.from(testSigningSecret.slice('whsec_'.length), 'base64');

async function verify(profile, seed) {
  const mock = createMockConnections({ profile, recordAtMost: 1 });
  const urls = await mock.start();
  const http = createHttpClient({ concurrency: 8 });
  const target = {
    urls: {
      start: new URL(urls.startUrl),
      success: new URL(urls.successUrl),
      failure: new URL(urls.failureUrl),
    },
    profile,
    headers: {},
    credentials: noCredentials,
    variables: guessedVariables(),
    signingKeys: profile === 'signed' ? [key] : [],
    observer: httpObserver(urls.observerUrl, http, {}),
    hooks: { restart: async () => ({ ok: true, ...mock.restart() }) },
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
  await mock.close();
  return run;
}

const from = Number(flags.from);
let [alarms, requests] = [0, 0];
for (let i = 0; i < Number(flags.runs); i += 1) {
  const seed = from + i;
  const profile = profiles[i % profiles.length];
  const run = await verify(profile, seed);
  requests += run.requests;
  if (run.verdict === 'conforms') continue;
  alarms += 1;
  const odd = run.results.filter((r) => !/passed|not_/.test(r.status));
  process.stdout.write(`seed ${seed}, ${profile}: ${run.verdict}\n`);
  for (const r of odd) process.stdout.write(`  ${r.check}: ${r.status} ${r.reason}\n`);
}
process.stdout.write(
  `${flags.runs} runs from seed ${from}, ${requests} requests, ${alarms} false alarms\n`,
);
process.exitCode = alarms === 0 ? 0 : 1;
