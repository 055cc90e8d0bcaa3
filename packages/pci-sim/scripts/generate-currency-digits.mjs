#!/usr/bin/env node
// Writes src/processor/currency-digits.generated.ts from the data that the spec package ships. The
// zone has no runtime dependency, so the table is compiled in, and a test fails when it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const source = new URL('../../spec/data/currencies.json', import.meta.url);
const target = new URL('../src/processor/currency-digits.generated.ts', import.meta.url);

/** The text of the generated module for the parsed content of currencies.json. */
export function renderCurrencyDigits(data) {
  return [
    '// Generated from packages/spec/data/currencies.json by scripts/generate-currency-digits.mjs.',
    '// Do not edit: change the data and run `npm run generate -w @voicepay/pci-sim`.',
    '',
    `/** Minor-unit digits of each payable currency as of ${data.as_of}. */`,
    'export const currencyDigits: ReadonlyMap<string, number> = new Map([',
    ...data.currencies.map((row) => `  ['${row.code}', ${row.minor_unit_digits}],`),
    ']);',
    '',
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(target, renderCurrencyDigits(JSON.parse(readFileSync(source, 'utf8'))));
}
