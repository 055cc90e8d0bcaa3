// npm run engine-false-alarms [-- --runs 1000] [--from SEED]      (needs a build)
// Random sessions at the reference engine with fresh seeds, ten a seed, judged by every rule; any failure
// ends with 1.
import { parseArgs } from 'node:util';
import { newLedger } from '../dist/evidence/ledger.js';
import { engineBench } from '../dist/mutants/engine-bench.js';
import { randomSessions } from '../dist/properties/engine/random-sessions.js';
import { engineRules } from '../dist/properties/engine-rules.js';
import { startReference } from './reference-engine.mjs';

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    from: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});
const engine = await startReference();
const bench = await engineBench(engine, () => performance.now());
const from = Number(flags.from);
let [alarms, sessions] = [0, 0];
for (let seed = from; seed < from + Number(flags.runs); seed += 1) {
  const ledger = newLedger();
  const options = { seed, runs: 10, commandLine: 'voicepay verify engine', budgetMs: 60_000 };
  sessions += await randomSessions(bench.world, ledger, engineRules, options);
  const broken = ledger.brokenRequirements();
  if (broken.length > 0) alarms += 1;
  for (const id of broken) process.stdout.write(`seed ${seed}: ${id}\n`);
}
await bench.close();
await engine.stop();
process.stdout.write(
  `${flags.runs} seeds from ${from}, ${sessions} sessions, ${alarms} false alarms\n`,
);
process.exitCode = alarms === 0 ? 0 : 1;
