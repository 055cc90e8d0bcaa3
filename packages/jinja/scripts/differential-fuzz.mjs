/**
 * Compares random templates with real Jinja2 (Debian: apt-get install python3-jinja2).
 *
 *   npm run build && node scripts/differential-fuzz.mjs [--seed 1] [--count 200000] [--show 20]
 *                                                       [--lines] [--save findings.json]
 *
 * The same seed gives the same templates. Exits with 1 where a disagreement is not one of the
 * documented differences (scripts/documented.mjs).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { documented } from './documented.mjs';
import { templateCase } from './grammar/templates.mjs';
import { agrees, answer, Oracle } from './oracle.mjs';

const BATCH = 500;
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200000' },
    show: { type: 'string', default: '20' },
    lines: { type: 'boolean', default: false },
    save: { type: 'string' },
  },
});

const oracle = new Oracle();
const count = Number(values.count);
const tally = { compared: 0, texts: 0, errors: 0, lines: 0, types: 0, documented: 0 };
const findings = [];

function describe(item, wanted, got) {
  console.log(
    JSON.stringify(item.template),
    JSON.stringify({ ...item.options, templates: undefined }),
  );
  console.log(`  wanted ${JSON.stringify(wanted)}`);
  console.log(`  got    ${JSON.stringify(got)}`);
}

function judge(item, wanted, got) {
  tally.compared += 1;
  if (!agrees(wanted, got)) {
    if (documented(item, wanted, got) !== undefined) {
      tally.documented += 1;
      return;
    }
    findings.push({ ...item, wanted, got });
    if (findings.length <= Number(values.show)) describe(item, wanted, got);
    return;
  }
  if (wanted.error === undefined) {
    tally.texts += 1;
    return;
  }
  tally.errors += 1;
  tally.types += wanted.error === got.error ? 1 : 0;
  tally.lines += wanted.line === got.line ? 1 : 0;
  if (values.lines && wanted.line !== got.line) describe(item, wanted, got);
}

for (let done = 0; done < count; done += BATCH) {
  const numRuns = Math.min(BATCH, count - done);
  const items = fc.sample(templateCase, { seed: Number(values.seed) * 1_000_003 + done, numRuns });
  const wanted = await Promise.all(items.map((item) => oracle.ask(item)));
  items.forEach((item, index) => {
    judge(item, wanted[index], answer(item));
  });
}
oracle.close();

console.log(JSON.stringify({ seed: Number(values.seed), ...tally, disagree: findings.length }));
if (values.save) writeFileSync(values.save, JSON.stringify(findings, null, 1));
process.exitCode = findings.length > 0 ? 1 : 0;
