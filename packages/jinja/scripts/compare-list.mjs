/**
 * Compares a list of cases (JSON: { template, context?, options? } or bare templates) with real
 * Jinja2: npm run build && node scripts/compare-list.mjs CASES.json
 */
import { readFileSync } from 'node:fs';
import { agrees, answer, Oracle } from './oracle.mjs';

const cases = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const oracle = new Oracle();
let agreed = 0;
let lines = 0;
let types = 0;
let errors = 0;
for (const entry of cases) {
  const item = typeof entry === 'string' ? { template: entry } : entry;
  const wanted = await oracle.ask(item);
  let got;
  try {
    got = answer(item);
  } catch (error) {
    got = { text: `CRASH ${error.stack}` };
  }
  if (agrees(wanted, got)) {
    agreed += 1;
    if (wanted.error !== undefined) {
      errors += 1;
      lines += wanted.line === got.line;
      types += wanted.error === got.error;
      if (process.env.SHOW_LINES && wanted.line !== got.line) {
        console.log('LINE', JSON.stringify(item.template), wanted, got);
      }
      if (
        process.env.SHOW_TYPES &&
        (wanted.error !== got.error || wanted.message !== got.message)
      ) {
        console.log(
          'TYPE',
          JSON.stringify(item.template),
          '\n  ',
          wanted.error,
          wanted.message,
          '\n  ',
          got.error,
          got.message,
        );
      }
    }
    continue;
  }
  console.log(JSON.stringify(item));
  console.log('  wanted', JSON.stringify(wanted));
  console.log('  got   ', JSON.stringify(got));
}
console.log(`${agreed}/${cases.length} agree; of ${errors} errors: line ${lines}, type ${types}`);
oracle.close();
