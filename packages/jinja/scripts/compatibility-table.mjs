/**
 * Writes the compatibility table into the README, from the results of the vectors:
 *
 *   npm run build && node scripts/compatibility-table.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Environment } from '../dist/index.js';

const readme = new URL('../README.md', import.meta.url);
const file = new URL('../test/generated/vectors.json', import.meta.url);
const { context, templates, vectors } = JSON.parse(readFileSync(file, 'utf8'));

function outcome({ template, options }) {
  try {
    const environment = new Environment({ ...options, templates });
    return { text: environment.fromString(template).render(context) };
  } catch (error) {
    return { error: error.type, line: error.line };
  }
}

const rows = new Map();
for (const vector of vectors) {
  const got = outcome(vector);
  const row = rows.get(vector.category) ?? { all: 0, exact: 0, errors: 0, lines: 0 };
  rows.set(vector.category, row);
  row.all += 1;
  if (vector.error === undefined ? got.text === vector.text : got.error) row.exact += 1;
  if (vector.error !== undefined && typeof vector.line === 'number') {
    row.errors += 1;
    if (got.line === vector.line) row.lines += 1;
  }
}

const table = [
  '| about | templates | as Jinja2 | errors with a line | on the same line |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...[...rows].map(([category, { all, exact, errors, lines }]) => {
    return `| ${category} | ${all} | ${exact} | ${errors} | ${lines} |`;
  }),
].join('\n');
const source = readFileSync(readme, 'utf8');
const between = /(<!-- table -->)[\s\S]*(<!-- \/table -->)/;
writeFileSync(
  readme,
  source.replace(between, (_all, open, close) => `${open}\n${table}\n${close}`),
);
