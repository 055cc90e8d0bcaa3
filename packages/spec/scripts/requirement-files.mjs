// Reads requirements/*.yaml and turns them into the module that the package ships, so that nothing
// parses YAML at run time. Used by generate-requirements.mjs and by the tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The stages of a payment session in protocol order, and the one chapter about conformance. */
export const stages = [
  'function',
  'start',
  'collect',
  'confirm',
  'process',
  'report',
  'supervise',
  'events',
  'card-data',
  'time',
  'conformance',
];

const closedFields = {
  level: ['MUST', 'SHOULD', 'MAY'],
  role: ['engine', 'connections', 'zone', 'processor', 'harness'],
  source: ['page', 'ours'],
  observable: ['wire', 'event', 'effect', 'none'],
};
const levelNames = ['templates', 'durable', 'reliable', 'signed'];
const textFields = ['id', 'clause', 'text', 'rationale', 'since'];
const fields = [...textFields, ...Object.keys(closedFields), 'unobservable_because', 'applies_to'];

/** What is wrong with one row, in words; an empty list when nothing is. */
export function findRowErrors(row, stage) {
  const errors = [];
  for (const field of textFields) {
    if (typeof row[field] !== 'string' || row[field].trim() === '') {
      errors.push(`${field}: expected a text, got ${JSON.stringify(row[field])}`);
    }
  }
  for (const [field, values] of Object.entries(closedFields)) {
    if (!values.includes(row[field])) {
      errors.push(
        `${field}: expected one of ${values.join(', ')}, got ${JSON.stringify(row[field])}`,
      );
    }
  }
  for (const field of Object.keys(row).filter((name) => !fields.includes(name))) {
    errors.push(`${field}: expected no such field; known are ${fields.join(', ')}`);
  }
  if (!new RegExp(`^${stage}:[a-z]+(-[a-z]+)*$`).test(String(row.id))) {
    errors.push(
      `id: expected ${stage}:spoken-words in small letters, got ${JSON.stringify(row.id)}`,
    );
  }
  const keywords = String(row.text).match(/\b(MUST|SHOULD|MAY)\b/g) ?? [];
  if (keywords.length !== 1 || keywords[0] !== row.level) {
    errors.push(`text: expected exactly one keyword, ${row.level}, got [${keywords.join(', ')}]`);
  }
  if ((row.observable === 'none') !== (typeof row.unobservable_because === 'string')) {
    errors.push('unobservable_because: expected exactly where observable is none');
  }
  const levels = row.applies_to ?? ['templates'];
  if (
    !Array.isArray(levels) ||
    levels.length === 0 ||
    !levels.every((name) => levelNames.includes(name))
  ) {
    errors.push(`applies_to: expected a list of ${levelNames.join(', ')}`);
  }
  return errors;
}

/** All rows in protocol order; throws with every error at once, each with its file and id. */
export function readRequirementRows(folder) {
  const errors = [];
  const rows = [];
  for (const stage of stages) {
    const file = `${stage}.yaml`;
    for (const row of parse(readFileSync(join(folder, file), 'utf8'))) {
      errors.push(...findRowErrors(row, stage).map((error) => `${file} ${row.id}: ${error}`));
      if (rows.some((other) => other.id === row.id))
        errors.push(`${file} ${row.id}: is there twice`);
      rows.push(row);
    }
  }
  if (errors.length > 0) throw new Error(`requirements:\n  ${errors.join('\n  ')}`);
  return rows;
}

/** The frozen lists: { protocol, in_force, retired } of each version file, oldest first. */
export function readVersions(folder) {
  return readdirSync(folder)
    .filter((name) => /^\d+\.\d+\.yaml$/.test(name))
    .sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b))
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')));
}

/** What does not fit between the rows and the version lists, in words. */
export function findVersionErrors(rows, versions) {
  const known = new Set(rows.map((row) => row.id));
  const errors = [];
  for (const { protocol, in_force: inForce, retired } of versions) {
    if (new Set(inForce).size !== inForce.length) errors.push(`${protocol}: an id is listed twice`);
    for (const id of inForce) if (!known.has(id)) errors.push(`${protocol}: ${id} has no row`);
    for (const id of retired)
      if (known.has(id)) errors.push(`${protocol}: ${id} is retired and reused`);
  }
  const everInForce = new Set(versions.flatMap((version) => version.in_force));
  for (const { id, since } of rows) {
    if (!everInForce.has(id)) errors.push(`${id}: is in force in no version`);
    const first = versions.find((version) => version.in_force.includes(id));
    if (first && first.protocol !== since)
      errors.push(`${id}: since ${since}, listed from ${first.protocol}`);
  }
  return errors;
}

/** The text of src/generated/requirements.generated.ts. */
export function renderRequirementsModule(rows, versions) {
  const errors = findVersionErrors(rows, versions);
  if (errors.length > 0) throw new Error(`requirements:\n  ${errors.join('\n  ')}`);
  const quote = (value) => JSON.stringify(value);
  const lines = [
    '// Generated from requirements/*.yaml by scripts/generate-requirements.mjs. Do not edit.',
    "import type { Requirement } from '../requirements.ts';",
    '',
    `export const stages = [${stages.map(quote).join(', ')}] as const;`,
    '',
    'export type RequirementId =',
    ...rows.map((row, index) => `  | ${quote(row.id)}${index === rows.length - 1 ? ';' : ''}`),
    '',
    `export type ProtocolVersion = ${versions.map((v) => quote(v.protocol)).join(' | ')};`,
    '',
    'export const requirementRows: readonly Requirement[] = [',
  ];
  for (const row of rows) {
    lines.push('  {');
    for (const [key, value] of rowProperties(row)) lines.push(`    ${key}: ${quote(value)},`);
    lines.push('  },');
  }
  lines.push('];', '');
  lines.push('export const idsInForce: Record<ProtocolVersion, readonly RequirementId[]> = {');
  for (const { protocol, in_force: inForce } of versions) {
    lines.push(`  ${quote(protocol)}: [`, ...inForce.map((id) => `    ${quote(id)},`), '  ],');
  }
  lines.push('};', '');
  return lines.join('\n');
}

function rowProperties(row) {
  return [
    ['id', row.id],
    ['stage', row.id.split(':')[0]],
    ['level', row.level],
    ['role', row.role],
    ['clause', row.clause],
    ['text', row.text],
    ['source', row.source],
    ['rationale', row.rationale],
    ['observable', row.observable],
    ['unobservableBecause', row.unobservable_because],
    ['appliesTo', row.applies_to],
    ['since', row.since],
  ].filter(([, value]) => value !== undefined);
}
