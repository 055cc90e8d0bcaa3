/**
 * Compares templates with real Jinja2 (Debian: apt-get install python3-jinja2): random ones, or
 * those of a file, a list of { template, context?, options? }.
 *
 *   npm run build && node scripts/differential-fuzz.mjs [--seed 1] [--count 200000]
 *                                      [--cases CASES.json] [--show 20] [--save findings.json]
 *
 * The same seed gives the same templates. A disagreement is another text, an error where there is
 * none, none where there is one, or an error on another line; a template that takes Jinja2 more
 * than 10 s only has to end here. Exits with 1 where one is not among
 * the documented differences (scripts/documented.mjs).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { documented } from './documented.mjs';
import { templateCase } from './grammar/templates.mjs';
import { agreesOnLine, answer, Oracle } from './oracle.mjs';

const BATCH = 500;
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200000' },
    cases: { type: 'string' },
    show: { type: 'string', default: '20' },
    save: { type: 'string' },
  },
});

const seed = Number(values.seed);
const oracle = new Oracle();
const tally = { compared: 0, texts: 0, errors: 0, documented: 0, tooLong: 0, disagree: 0 };
const findings = [];

function* randomBatches(count) {
  for (let done = 0; done < count; done += BATCH) {
    const numRuns = Math.min(BATCH, count - done);
    yield fc.sample(templateCase, { seed: seed * 1_000_003 + done, numRuns });
  }
}

function judge(item, wanted, got) {
  tally.compared += 1;
  if (wanted.tooLong) {
    tally.tooLong += 1;
  } else if (agreesOnLine(wanted, got)) {
    tally[wanted.error === undefined ? 'texts' : 'errors'] += 1;
  } else if (documented(item, wanted, got) !== undefined) {
    tally.documented += 1;
  } else {
    tally.disagree += 1;
    findings.push({ ...item, wanted, got });
    if (findings.length <= Number(values.show)) describe(item, wanted, got);
  }
}

function describe({ template, options }, wanted, got) {
  console.log(JSON.stringify(template), JSON.stringify({ ...options, templates: undefined }));
  console.log(`  wanted ${JSON.stringify(wanted)}`);
  console.log(`  got    ${JSON.stringify(got)}`);
}

const batches =
  values.cases === undefined
    ? randomBatches(Number(values.count))
    : [JSON.parse(readFileSync(values.cases, 'utf8'))];
for (const items of batches) {
  const wanted = await Promise.all(items.map((item) => oracle.ask(item)));
  items.forEach((item, index) => {
    judge(item, wanted[index], answer(item));
  });
}
oracle.close();

console.log(JSON.stringify({ seed, ...tally }));
if (values.save) writeFileSync(values.save, JSON.stringify(findings, null, 1));
process.exitCode = findings.length > 0 ? 1 : 0;
