// Every hand-written broken engine against every walk and scenario; the matrix is a golden file.
//   node scripts/kill-matrix.mjs [--check]     (needs a build; starts the reference engine itself)
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startEngine } from '@voicepay/engine';
import { brokenEngines } from '../dist/fixtures/broken-engines/all-broken-engines.js';
import { failuresOf, killRow } from '../dist/mutants/kill-matrix.js';

const file = fileURLToPath(new URL('../test/golden/kill-matrix.json', import.meta.url));
const now = () => performance.now();
const silent = () => {};
const engine = await startEngine({
  functions: [],
  zoneUrl: null,
  clock: 'virtual',
  acceptsInlineFunctions: true,
  acceptsAssignedZones: true,
  host: '127.0.0.1',
  port: 0,
  storeFile: null,
  secrets: { read: () => '' },
  log: { info: silent, warn: silent, error: silent, debug: silent },
});
const sound = await failuresOf(engine.url, now, undefined);
for (const [id, check] of sound) process.stdout.write(`sound engine fails ${id} (${check})\n`);
const rows = [];
for (const broken of brokenEngines) {
  const row = await killRow(engine.url, now, broken, sound);
  rows.push(row);
  process.stdout.write(`${row.killed ? 'killed' : 'ALIVE '} ${row.mutant}: ${row.requirement}\n`);
}
await engine.stop();
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
