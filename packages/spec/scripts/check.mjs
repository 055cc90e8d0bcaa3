// `npm run spec:check`: the contracts are linted, the machine's words are known, and the model checker
// goes through every configuration. Prints what it saw; ends by 1 when anything is wrong.
import { performance } from 'node:perf_hooks';
import { outputNames, undefinedWords, unknownWords } from '../dist/machine/check-words.js';
import { nameOfConfiguration } from '../dist/machine/configuration.js';
import { loadMachine } from '../dist/machine/load-machine.js';
import { standardConfigurations } from '../dist/machine/standard-configurations.js';
import { checkEverything, propertyNames } from '../dist/model-checker/check-machine.js';
import { bundles, readSchema } from './bundle-documents.mjs';
import { compareWithBaseline, tell } from './compare.mjs';
import { lintContracts } from './lint-contracts.mjs';

const began = performance.now();
let wrong = 0;

function fail(line) {
  wrong += 1;
  console.log(`  WRONG ${line}`);
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

console.log('contracts');
for (const [name, problems] of await lintContracts(Object.keys(bundles))) {
  console.log(`  ${name.padEnd(34)} ${problems.length} errors and warnings`);
  problems.forEach(fail);
}
console.log(`  rules switched off or widened are excused in redocly.yaml; ${seconds(began)}`);

console.log('machine');
const document = loadMachine();
const { session, delivery, vocabulary } = document;
undefinedWords(document).forEach(fail);
const names = outputNames(readSchema('session-event'), readSchema('capture-command'));
for (const [title, table] of Object.entries({ session, delivery })) {
  const inputs = Object.keys(table.inputs).length;
  const states = Object.keys(table.states).length;
  console.log(`  ${title}: ${states} states, ${inputs} inputs, ${table.rows.length} rows`);
  unknownWords(table, vocabulary, names).forEach(fail);
}

const checking = performance.now();
const totals = { configurations: 0, states: 0, transitions: 0 };
const sizes = new Map();
for (const report of checkEverything()) {
  for (const found of report.counterexamples) {
    const way = found.inputs.length === 0 ? '' : ` by ${found.inputs.join(', ')}`;
    fail(`${report.configuration}: ${found.property}: ${found.violated}${way}`);
  }
  if (report.states === 0) continue;
  totals.configurations += 1;
  totals.states += report.states;
  totals.transitions += report.transitions;
  const limits = report.configuration.split(' ').slice(0, 3).join(' ');
  const size = `${report.states} states, ${report.transitions} transitions`;
  sizes.set(limits, [...(sizes.get(limits) ?? []), size]);
}
for (const [limits, all] of sizes) {
  const [size] = all;
  const times = all.length === 1 ? '' : ` in each of ${all.length} (methods, outcome connections)`;
  if (new Set(all).size > 1) fail(`${limits}: method or connections change the size`);
  console.log(`  ${limits}: ${size}${times}`);
}
for (const configuration of standardConfigurations) {
  console.log(`  standard configuration: ${nameOfConfiguration(configuration)}`);
}
const { configurations, states, transitions } = totals;
console.log(`  ${configurations} configurations, ${states} states, ${transitions} transitions`);
console.log(`  ${propertyNames.length} properties, ${seconds(checking)}:`);
for (const name of propertyNames) console.log(`    ${name}`);

console.log('versions');
const verdict = compareWithBaseline();
for (const line of tell(verdict)) console.log(line);
if (verdict.isWrong) fail('see `npm run compare -w @voicepay/spec`');

console.log(wrong === 0 ? `all right, ${seconds(began)}` : `${wrong} wrong, ${seconds(began)}`);
process.exitCode = wrong === 0 ? 0 : 1;
