// `npm run simulate -- --sessions N --seed N`: the long run. Exit code 1 when an invariant breaks:
// which one, the story of the session that broke it, and the line that replays it are printed.
import { parseArgs } from 'node:util';
import { matrixText, untriedCells } from '../dist/simulation/matrix-report.js';
import { simulate } from '../dist/simulation/simulate.js';

const progressEveryMs = 10_000;

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});
const numberOf = (name) => {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  process.stderr.write(`expected --${name} as an integer from 1, came "${values[name]}"\n`);
  process.exit(2);
};
const sessions = numberOf('sessions');
const seed = numberOf('seed');

const startedAt = performance.now();
let toldAt = startedAt;
const secondsSince = (at) => (performance.now() - at) / 1000;
const report = await simulate(sessions, seed, (done) => {
  if (performance.now() - toldAt < progressEveryMs) return;
  toldAt = performance.now();
  const rate = done / secondsSince(startedAt);
  const left = Math.max(0, Math.round((sessions - done) / rate));
  process.stderr.write(`${done} of ${sessions} sessions, ${Math.round(rate)}/s, ${left} s left\n`);
});
const rate = Math.round(report.sessions / secondsSince(startedAt));

const print = (line = '') => process.stdout.write(`${line}\n`);
print(matrixText(report.matrix));
print();
for (const [ending, count] of [...report.endings].sort((a, b) => b[1] - a[1])) {
  print(`${ending.padEnd(26)}${String(count).padStart(10)}`);
}
print();
print(
  `seed ${seed}: ${report.sessions} sessions in ${report.worlds} worlds, ${report.steps} steps, ` +
    `${Math.round(report.simulatedMs / 3_600_000)} simulated hours, ${rate} sessions/s`,
);
print(
  `trace ${report.traceHash}, ${untriedCells(report.matrix).length} cells untried, ` +
    `${report.broken.length} invariants broken`,
);
if (report.replay !== null) {
  print();
  for (const { invariant, sessionId } of report.broken) {
    print(`broken: ${invariant}${sessionId === null ? '' : ` (${sessionId})`}`);
  }
  for (const line of report.story) print(`  ${line}`);
  print(`replay: ${report.replay}`);
  process.exitCode = 1;
}
