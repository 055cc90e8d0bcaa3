#!/usr/bin/env node
// Writes src/card/iin-table.generated.ts from the data that the spec package ships. The zone has
// no runtime dependency, so the table is compiled in, and a test fails when it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const source = new URL('../../spec/data/iin-ranges.json', import.meta.url);
const target = new URL('../src/card/iin-table.generated.ts', import.meta.url);

/** The text of the generated module for the parsed content of iin-ranges.json. */
export function renderIinTable(data) {
  const quote = (text) => (text === null ? 'null' : `'${text}'`);
  const brands = data.brands.map(
    (row) =>
      `  { brand: '${row.brand}', lengths: [${row.lengths.join(', ')}],` +
      ` securityCodeLength: ${row.security_code_length} },`,
  );
  const ranges = data.ranges.map(
    (row) => `  [${quote(row.from)}, ${quote(row.to)}, ${quote(row.brand)}],`,
  );
  return [
    '// Generated from packages/spec/data/iin-ranges.json by scripts/generate-iin-table.mjs.',
    '// Do not edit: change the data and run `npm run generate -w @voicepay/pci-sim`.',
    '',
    `export type Brand = ${data.brands.map((row) => `'${row.brand}'`).join(' | ')};`,
    '',
    'export type BrandRule = {',
    '  readonly brand: Brand;',
    '  readonly lengths: readonly number[];',
    '  readonly securityCodeLength: number;',
    '};',
    '',
    'export const brandRules: readonly BrandRule[] = [',
    ...brands,
    '];',
    '',
    '/** First and last prefix, both inclusive; longest prefix first, so the first match wins. */',
    'export const iinRanges: readonly (readonly [from: string, to: string, brand: Brand | null])[] = [',
    ...ranges,
    '];',
    '',
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(target, renderIinTable(JSON.parse(readFileSync(source, 'utf8'))));
}
