import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
// @ts-expect-error a build script without type declarations
import { renderIinTable } from '../../scripts/generate-iin-table.mjs';
import { brandRules, iinRanges } from './iin-table.generated.ts';

const specData = new URL('../../../spec/data/', import.meta.url);
const data = JSON.parse(readFileSync(new URL('iin-ranges.json', specData), 'utf8'));

test('the compiled table is fresh: it is what the generator makes of the data', () => {
  const compiled = readFileSync(new URL('./iin-table.generated.ts', import.meta.url), 'utf8');
  expect(compiled).toBe(renderIinTable(data));
});

test('the data matches the schema shipped beside it', () => {
  const requireFromSpec = createRequire(new URL('../package.json', specData));
  const { default: Ajv } = requireFromSpec('ajv/dist/2020.js');
  const { default: addFormats } = requireFromSpec('ajv-formats');
  const ajv = addFormats(new Ajv({ strict: true, allErrors: true }));
  const schema = JSON.parse(readFileSync(new URL('iin-ranges.schema.json', specData), 'utf8'));
  expect(ajv.validate(schema, data), ajv.errorsText()).toBe(true);
});

test('ranges come longest prefix first, ascending, and never overlap at one length', () => {
  for (let index = 0; index < iinRanges.length; index += 1) {
    const [from, to] = iinRanges[index]!;
    expect(from.length).toBe(to.length);
    expect(from <= to).toBe(true);
    const next = iinRanges[index + 1];
    if (next === undefined) continue;
    expect(next[0].length).toBeLessThanOrEqual(from.length);
    if (next[0].length === from.length)
      expect(next[0] > to, `${from}-${to}, ${next[0]}`).toBe(true);
  }
});

test('every brand of the vocabulary has a rule and at least one range, and no other has', () => {
  const named = new Set(iinRanges.flatMap(([, , brand]) => (brand === null ? [] : [brand])));
  expect([...named].sort()).toEqual(brandRules.map((rule) => rule.brand).sort());
});
