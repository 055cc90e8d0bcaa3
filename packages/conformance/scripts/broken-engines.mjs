// npm run broken-engines [-- NAME...]      (needs a build; starts the reference engine itself)
// Every hand-written broken engine as `voicepay verify engine` meets it without flags: walks, scenarios,
// random sessions and the suites of the default level. Each must fail the requirement that it was made to
// break; any that does not ends with 1. What else fails is printed beside it: a suite sees a defect at many
// steps, and can only say which row of the machine is not kept.
import { brokenEngines } from '../dist/fixtures/broken-engines/all-broken-engines.js';
import { defaultLevel, failuresOf } from '../dist/mutants/kill-matrix.js';
import { startReference } from './reference-engine.mjs';

const names = process.argv.slice(2);
const chosen = brokenEngines.filter(({ name }) => names.length === 0 || names.includes(name));
if (chosen.length === 0) throw new Error(`no broken engine is called ${names.join(', ')}`);

async function failuresAtDefault(broken) {
  const engine = await startReference({ journal: true });
  const failures = await failuresOf(engine, () => performance.now(), broken, defaultLevel);
  await engine.stop();
  return [...failures.keys()];
}

const sound = await failuresAtDefault(undefined);
for (const id of sound) process.stdout.write(`sound engine fails ${id}\n`);
let killed = 0;
for (const [i, broken] of chosen.entries()) {
  const failed = await failuresAtDefault(broken);
  const isKilled = failed.includes(broken.requirement) && !sound.includes(broken.requirement);
  if (isKilled) killed += 1;
  const others = failed.filter((id) => id !== broken.requirement);
  const also = others.length === 0 ? '' : ` (also ${others.join(', ')})`;
  const verdict = isKilled ? 'killed' : 'ALIVE ';
  const at = `${i + 1}/${chosen.length}`;
  process.stdout.write(`${at} ${verdict} ${broken.name}: ${broken.requirement}${also}\n`);
}
process.stdout.write(`${killed} of ${chosen.length} fail their own requirement\n`);
process.exitCode = killed === chosen.length && sound.length === 0 ? 0 : 1;
