// `npm run simulate -- --sessions N --seed N`: the long run. Exit code 1 when an invariant breaks;
// the line that is printed then replays it.
import { parseArgs } from 'node:util';
import { matrixText, untriedCells } from '../dist/simulation/matrix-report.js';
import { simulate } from '../dist/simulation/simulate.js';

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});
const report = await simulate(Number(values.sessions), Number(values.seed));
const untried = untriedCells(report.matrix);
process.stdout.write(`${matrixText(report.matrix)}\n\n`);
for (const [ending, count] of [...report.endings].sort((a, b) => b[1] - a[1])) {
  process.stdout.write(`${ending.padEnd(26)}${String(count).padStart(10)}\n`);
}
process.stdout.write(
  `\nseed ${values.seed}: ${report.sessions} sessions in ${report.worlds} worlds, ` +
    `${report.steps} steps, ${Math.round(report.simulatedMs / 3_600_000)} simulated hours, ` +
    `trace ${report.traceHash.slice(0, 16)}, ${untried.length} cells untried, ` +
    `${report.broken.length} invariants broken\n`,
);
for (const line of report.broken) process.stdout.write(`npm run simulate -- ${line}\n`);
process.exitCode = report.broken.length === 0 ? 0 : 1;
