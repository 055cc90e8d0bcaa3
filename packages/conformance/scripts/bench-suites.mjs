// npm run bench:suites [-- --in-process 2] [-- --over-http 1] [-- --configurations 3]    (needs a build)
// The complete suites of the standard configurations against the reference engine, 16 sessions side by
// side: their sizes, how long they take in one process and over HTTP, and the pairs that they see.
// 0 leaves a driver out. Ends with 1 when the engine fails, or when a suite lacks a transition, or a pair
// at k = 2.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nameOfConfiguration, standardConfigurations } from '@voicepay/spec';
import { completeWorld, worldWithout } from '../dist/commands/engine-world.js';
import { newLedger } from '../dist/evidence/ledger.js';
import { planSuite, runSuite } from '../dist/model/run-suite.js';
import { startPeerServer } from '../dist/peers/peer-server.js';
import { sayHello } from '../dist/properties/engine/say-hello.js';
import { httpTarget } from '../dist/targets/engine/http-target.js';
import { targetOf } from '../dist/targets/engine/module-target.js';
import { createEngine } from './reference-module.mjs';

const now = () => performance.now();
const { values: flags } = parseArgs({
  options: {
    'in-process': { type: 'string', default: '2' },
    'over-http': { type: 'string', default: '1' },
    configurations: { type: 'string', default: '3' },
  },
});

async function overHttp() {
  const engine = fileURLToPath(new URL('../../engine/bin/voicepay-engine.js', import.meta.url));
  const args = '--port 0 --store memory --clock virtual --inline-functions --assigned-zones';
  const child = spawn(process.execPath, [engine, ...args.split(' ')], {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  const url = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the engine ended with ${code}`)));
    child.stdout.on('data', (text) => {
      const found = /http:\S+/.exec(String(text))?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  const target = httpTarget(url, 32);
  const close = async () => {
    await target.close();
    child.removeAllListeners('exit');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
  };
  return { ...target, close };
}

const inProcess = async (peers) => targetOf('in process', await createEngine(peers));

let isGood = true;
async function run(configuration, k, driver, open) {
  const planned = planSuite(configuration, k);
  const peers = await startPeerServer(now);
  const target = await open(peers);
  const base = worldWithout(target, peers, () => false);
  const { capabilities } = await sayHello(base);
  const options = { parallel: 16, failuresAtMost: 40, how: () => ({ check: '', reproduce: [] }) };
  const [startedMs, cpu] = [now(), process.cpuUsage()];
  const { failures, tests, coverage } = await runSuite(
    completeWorld(base, capabilities),
    planned,
    newLedger(),
    options,
  );
  const seconds = (now() - startedMs) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  await Promise.all([target.close(), peers.close()]);
  const share = ({ seen, of }) => `${seen} of ${of}`;
  const { transitions, pairs } = coverage;
  isGood &&= failures === 0 && tests === planned.suite.tests.length;
  isGood &&= transitions.seen === transitions.of && (k < 2 || pairs.seen === pairs.of);
  process.stdout.write(
    `  k = ${k}, ${driver}: ${tests} tests, ${planned.suite.steps} steps in ${seconds.toFixed(1)} s` +
      ` (${Math.round(planned.suite.steps / seconds)} steps/s,` +
      ` ${((user + system) / 1e6).toFixed(1)} s of this process's processor time),` +
      ` ${failures} failures\n` +
      `    ${share(transitions)} transitions, ${share(pairs)} pairs,` +
      ` ${(base.count.requests / planned.suite.steps).toFixed(2)} requests a step\n`,
  );
  return seconds;
}

const sums = new Map();
for (const configuration of standardConfigurations.slice(0, Number(flags.configurations))) {
  const { states } = planSuite(configuration, 1).machine;
  process.stdout.write(`${nameOfConfiguration(configuration)}: ${states.length} states\n`);
  for (const [driver, most, open] of [
    ['in process', Number(flags['in-process']), inProcess],
    ['over HTTP', Number(flags['over-http']), overHttp],
  ]) {
    for (let k = 1; k <= most; k += 1) {
      const name = `k = ${k}, ${driver}`;
      sums.set(name, (sums.get(name) ?? 0) + (await run(configuration, k, driver, open)));
    }
  }
}
for (const [name, seconds] of sums) {
  process.stdout.write(`${name}, all of them: ${seconds.toFixed(1)} s\n`);
}
process.exitCode = isGood ? 0 : 1;
