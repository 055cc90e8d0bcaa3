// Every hand-written broken engine against every walk and scenario; the matrix is a golden file.
//   node scripts/kill-matrix.mjs [--check] [NAME...]   (needs a build; starts the reference engine itself)
// With names, only the rows of these engines are made again; the others stay as they are recorded. Each
// row is written when it is known (in 10 to 35 s at a load of 15 on two cores); `npm run format` afterwards.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brokenEngines } from '../dist/fixtures/broken-engines/all-broken-engines.js';
import { failuresOf, killRow } from '../dist/mutants/kill-matrix.js';
import { startReference } from './reference-engine.mjs';

const file = fileURLToPath(new URL('../test/golden/kill-matrix.json', import.meta.url));
const now = () => performance.now();
/** Rows that are made side by side: much of a row is waiting. */
const lanes = 3;
const isCheck = process.argv.includes('--check');
const names = process.argv.slice(2).filter((word) => word !== '--check');
const recorded = JSON.parse(readFileSync(file, 'utf8'));
const known = new Map(recorded.map((row) => [row.mutant, row]));
const rows = () => brokenEngines.flatMap(({ name }) => known.get(name) ?? []);

/** A fresh engine for each: what comes back with a restart is its own. */
async function withEngine(work) {
  const engine = await startReference({ journal: true });
  return work(engine).finally(() => engine.stop());
}

const sound = await withEngine((engine) => failuresOf(engine, now, undefined));
for (const [id, { check }] of sound) process.stdout.write(`sound engine fails ${id} (${check})\n`);
const queue = brokenEngines.filter(({ name }) => names.length === 0 || names.includes(name));
async function lane() {
  for (let broken = queue.shift(); broken !== undefined; broken = queue.shift()) {
    const next = broken;
    const row = await withEngine((engine) => killRow(engine, now, next, sound));
    known.set(next.name, row);
    if (!isCheck) writeFileSync(file, `${JSON.stringify(rows(), null, 2)}\n`);
    const verdict = row.killed ? 'killed' : 'ALIVE ';
    const also = row.also.length === 0 ? '' : ` (also ${row.also.join(', ')})`;
    process.stdout.write(`${verdict} ${row.mutant}: ${row.requirement}${also}\n`);
  }
}
await Promise.all(Array.from({ length: lanes }, lane));
const alive = rows().filter((row) => !row.killed).length;
process.stdout.write(
  `${rows().length - alive} of ${rows().length} killed by their own requirement\n`,
);
const isSame = JSON.stringify(rows()) === JSON.stringify(recorded);
if (isCheck) {
  process.stdout.write(isSame ? 'as recorded\n' : 'the matrix has changed: run without --check\n');
}
process.exitCode = alive === 0 && (isSame || !isCheck) ? 0 : 1;
