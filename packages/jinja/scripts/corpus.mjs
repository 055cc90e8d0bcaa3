/**
 * Renders a corpus of templates and compares with what real Jinja2 gave.
 *
 *   npm run build && node scripts/corpus.mjs CORPUS.json [--show N] [--category NAME]
 *
 * The corpus is a list of { id, category, template, context, options?, expected } or
 * { ..., error: true, errorLine }. Prints the pass rate of each category, and failures.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { render } from '../dist/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '10' }, category: { type: 'string' } },
});
const cases = JSON.parse(readFileSync(positionals[0], 'utf8'));
const categories = new Map();
const lines = { right: 0, all: 0 };
let shown = 0;

function run({ template, context, options }) {
  try {
    return { text: render(template, structuredClone(context), options ?? {}) };
  } catch (error) {
    return { error };
  }
}

for (const item of cases) {
  if (values.category && item.category !== values.category) continue;
  const result = run(item);
  const passed = item.error ? result.error !== undefined : result.text === item.expected;
  const tally = categories.get(item.category) ?? { passed: 0, all: 0 };
  tally.all += 1;
  if (passed) tally.passed += 1;
  categories.set(item.category, tally);
  if (item.error && result.error) {
    lines.all += 1;
    if (result.error.line === item.errorLine) lines.right += 1;
    else console.log(`line: ${item.id}: wanted ${item.errorLine}, got ${result.error.line}`);
  }
  if (!passed && shown < Number(values.show)) {
    shown += 1;
    console.log(`${item.id}: ${JSON.stringify(item.template)}`);
    console.log(
      `  wanted ${item.error ? `${item.errorType}: ${item.errorMessage}` : JSON.stringify(item.expected)}`,
    );
    console.log(
      `  got    ${result.error ? (result.error.name === 'TemplateError' ? `${result.error.type}: ${result.error.message}` : result.error.stack) : JSON.stringify(result.text)}`,
    );
  }
}

let passed = 0;
let all = 0;
for (const [name, tally] of [...categories].sort()) {
  console.log(`${name.padEnd(20)} ${tally.passed}/${tally.all}`);
  passed += tally.passed;
  all += tally.all;
}
console.log(`all: ${passed}/${all} = ${((100 * passed) / all).toFixed(2)} %`);
console.log(`lines of errors: ${lines.right}/${lines.all}`);
