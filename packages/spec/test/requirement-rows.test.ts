import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  findRowErrors,
  findVersionErrors,
  readRequirementRows,
  readVersions,
  renderRequirementsModule,
} from '../scripts/requirement-files.mjs';
import { findCoverageErrors } from '../scripts/source-coverage.mjs';
import { requirementById, requirements, requirementsInForce, stages } from '../src/requirements.ts';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string) => readFileSync(inPackage(path), 'utf8');
const rows = readRequirementRows(inPackage('requirements'));
const versions = readVersions(inPackage('requirements'));
const coverage = parse(read('source-coverage.yaml'));

test('the module that ships is what the requirement files say', () => {
  const shipped = read('src/generated/requirements.generated.ts');
  expect(shipped, 'stale: run node scripts/generate-requirements.mjs').toBe(
    renderRequirementsModule(rows, versions),
  );
});

test('at least 140 sentences are in force in 1.0, and every one of them has its row', () => {
  expect(requirementsInForce('1.0').length).toBeGreaterThanOrEqual(140);
  expect(requirementsInForce('1.0').map((row) => row.id)).toEqual(
    requirements.map((row) => row.id),
  );
  expect(findVersionErrors(rows, versions)).toEqual([]);
});

test('a requirement is found by its id, and nothing by any other text', () => {
  expect(requirementById('collect:retry-limit-ends-session').level).toBe('MUST');
  expect(requirementById('collect:ghost')).toBeUndefined();
  expect(requirementById('toString')).toBeUndefined();
});

test('rows come in protocol order, stage after stage', () => {
  expect([...new Set(requirements.map((row) => row.stage))]).toEqual([...stages]);
});

test('no two requirements say the same', () => {
  expect(new Set(rows.map((row: { text: string }) => row.text)).size).toBe(rows.length);
});

const good = {
  id: 'start:ghost',
  level: 'MUST',
  role: 'engine',
  clause: '02-start.md#request',
  text: 'The engine MUST call once.',
  source: 'page',
  rationale: 'Because.',
  observable: 'wire',
  since: '1.0',
};

test.each([
  ['an unknown role', { role: 'vendor' }, 'role'],
  ['an unknown source', { source: 'theirs' }, 'source'],
  ['an id of another stage', { id: 'collect:ghost' }, 'id'],
  ['a number in an id', { id: 'start:ghost1' }, 'id'],
  ['a level that the sentence does not have', { level: 'SHOULD' }, 'text'],
  ['two keywords in a sentence', { text: 'It MUST call and SHOULD wait.' }, 'text'],
  ['no reason', { rationale: '' }, 'rationale'],
  ['nothing to see and no word why', { observable: 'none' }, 'unobservable_because'],
  ['a level that does not exist', { applies_to: ['gold'] }, 'applies_to'],
  ['a misspelt field', { rational: 'Because.' }, 'rational'],
])('a row with %s is refused by the name of its field', (_, change, field) => {
  expect(findRowErrors(good, 'start')).toEqual([]);
  const errors = findRowErrors({ ...good, ...change }, 'start');
  expect(errors).toHaveLength(1);
  expect(errors[0].startsWith(`${field}:`)).toBe(true);
});

test('a version may not list what has no row, nor may a row bear a retired id', () => {
  const [version] = versions;
  const ghost = { ...version, in_force: [...version.in_force, 'start:ghost'] };
  expect(findVersionErrors(rows, [ghost])).toEqual(['1.0: start:ghost has no row']);
  const reused = { ...version, retired: [rows[0].id] };
  expect(findVersionErrors(rows, [reused])).toEqual([`1.0: ${rows[0].id} is retired and reused`]);
});

test('every statement of the page is covered, in order, by requirements that exist', () => {
  expect(findCoverageErrors(coverage, rows)).toEqual([]);
});

test('coverage fails on an unknown id, on a hole, and on a requirement that the page never said', () => {
  const [first, ...others] = coverage.statements;
  const wrong = { ...first, binds_nobody: undefined, requirements: ['start:ghost'] };
  expect(findCoverageErrors({ ...coverage, statements: [wrong, ...others] }, rows)).toEqual([
    `line ${first.line} (${first.says}): start:ghost is no requirement`,
  ]);
  expect(findCoverageErrors({ ...coverage, statements: others }, rows)).toEqual([
    `line ${first.line}: is not covered`,
  ]);
  expect(findCoverageErrors(coverage, [...rows, { ...good, id: 'start:ghost' }])).toEqual([
    "start:ghost: is the page's, but no statement of the page leads to it",
  ]);
});
