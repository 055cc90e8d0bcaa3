// Every broken zone against every check of zones; the matrix is a golden file.
//   node scripts/zone-kill-matrix.mjs [--check] [NAME...]   (needs a build; starts the simulator)
// With names, only these rows are made again.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brokenZones } from '../dist/fixtures/broken-zones/all-broken-zones.js';
import { openZoneLab, zoneKillRow } from '../dist/mutants/zone-lab.js';

const file = fileURLToPath(new URL('../test/golden/zone-kill-matrix.json', import.meta.url));
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const lab = await openZoneLab(() => performance.now());
const sound = await lab.failuresOf(undefined);
for (const [id, check] of sound) process.stdout.write(`sound zone fails ${id} (${check})\n`);
const kept = names.length > 0 ? JSON.parse(readFileSync(file, 'utf8')) : [];
const rows = [];
for (const broken of brokenZones) {
  const known = kept.find(({ mutant }) => mutant === broken.name);
  if (known !== undefined && !names.includes(broken.name)) {
    rows.push(known);
    continue;
  }
  const row = await zoneKillRow(lab, broken);
  rows.push(row);
  const also = row.also.length > 0 ? ` and ${row.also.join(', ')}` : '';
  process.stdout.write(
    `${row.killed ? 'killed' : 'ALIVE '} ${row.mutant}: ${row.requirement}${also}\n`,
  );
}
await lab.close();
const text = `${JSON.stringify(rows, null, 2)}\n`;
const alone = rows.filter((row) => row.killed && row.also.length === 0).length;
process.stdout.write(`${alone} of ${rows.length} killed by their own requirement alone\n`);
if (process.argv.includes('--check')) {
  const same = readFileSync(file, 'utf8') === text;
  process.stdout.write(same ? 'as recorded\n' : 'the matrix has changed: run without --check\n');
  process.exitCode = same && sound.size === 0 ? 0 : 1;
} else {
  writeFileSync(file, text);
  process.exitCode = alone === rows.length && sound.size === 0 ? 0 : 1;
}
