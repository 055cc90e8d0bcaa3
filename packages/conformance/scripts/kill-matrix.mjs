// Every hand-written broken engine against every walk and scenario; the matrix is a golden file.
//   node scripts/kill-matrix.mjs [--check] [NAME...]   (needs a build; starts the reference engine itself)
// With names, only the rows of these engines are made again; the others stay as they are recorded.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brokenEngines } from '../dist/fixtures/broken-engines/all-broken-engines.js';
import { failuresOf, killRow } from '../dist/mutants/kill-matrix.js';
import { startReference } from './reference-engine.mjs';

const file = fileURLToPath(new URL('../test/golden/kill-matrix.json', import.meta.url));
const now = () => performance.now();
const names = process.argv.slice(2).filter((word) => word !== '--check');
const recorded = new Map(JSON.parse(readFileSync(file, 'utf8')).map((row) => [row.mutant, row]));

/** A fresh engine for each: what comes back with a restart is its own. */
async function withEngine(work) {
  const engine = await startReference({ journal: true });
  return work(engine).finally(() => engine.stop());
}

const sound = await withEngine((engine) => failuresOf(engine, now, undefined));
for (const [id, check] of sound) process.stdout.write(`sound engine fails ${id} (${check})\n`);
const rows = [];
for (const broken of brokenEngines) {
  const isDue = names.length === 0 || names.includes(broken.name);
  const old = recorded.get(broken.name);
  const row = isDue ? await withEngine((engine) => killRow(engine, now, broken, sound)) : old;
  if (row === undefined) continue;
  rows.push(row);
  if (isDue)
    process.stdout.write(`${row.killed ? 'killed' : 'ALIVE '} ${row.mutant}: ${row.requirement}\n`);
}
const text = `${JSON.stringify(rows, null, 2)}\n`;
const alive = rows.filter((row) => !row.killed).length;
process.stdout.write(`${rows.length - alive} of ${rows.length} killed by their own requirement\n`);
if (process.argv.includes('--check')) {
  const same = readFileSync(file, 'utf8') === text;
  process.stdout.write(same ? 'as recorded\n' : 'the matrix has changed: run without --check\n');
  process.exitCode = same && alive === 0 ? 0 : 1;
} else {
  writeFileSync(file, text);
  process.exitCode = alive === 0 ? 0 : 1;
}
