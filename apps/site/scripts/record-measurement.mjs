// Runs a benchmark and keeps what it printed, for the site: docs/measurements/NAME.txt.
//   node apps/site/scripts/record-measurement.mjs NAME -- COMMAND...     (on an otherwise idle machine)
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const [name, dashes, ...command] = process.argv.slice(2);
if (!/^[a-z-]+$/.test(name ?? '') || dashes !== '--' || command.length === 0) {
  process.stderr.write('usage: record-measurement.mjs NAME -- COMMAND...\n');
  process.exit(2);
}
const root = new URL('../../../', import.meta.url);
const { stdout, status } = spawnSync(command[0], command.slice(1), {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const day = new Date().toISOString().slice(0, 10);
const machine = `Node ${process.version}, ${cpus().length} cores, ${day}, exit code ${status}`;
const printed = stdout.replaceAll(/^> .*\n/gm, '').trim();
writeFileSync(
  new URL(`docs/measurements/${name}.txt`, root),
  `$ ${command.join(' ')}\n# ${machine}\n${printed}\n`,
);
process.stdout.write(`docs/measurements/${name}.txt\n`);
