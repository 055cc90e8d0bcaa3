import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  anchorOf,
  markOf,
  readBlocks,
  readSentences,
  writeSentences,
} from '../scripts/specification-text.mjs';
import { type Noun, requirements, validate } from '../src/index.ts';

const folder = fileURLToPath(new URL('../specification/', import.meta.url));
const chapters = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8') }));
const chapter = (name: string) => chapters.find((other) => other.name === name)!.text;
const keyword = /\b(MUST|SHOULD|MAY)\b/;

/** The sentences of all chapters as rows say them. */
const sentences = chapters.flatMap(({ name, text }) =>
  readSentences(text).map((sentence) => ({ clause: `${name}#${sentence.anchor}`, ...sentence })),
);

test('every requirement stands in the text, once, in its clause, word for word', () => {
  const inText = sentences
    .filter((sentence) => !sentence.id.startsWith('stage:'))
    .map(({ id, clause, text, mark, why }) => ({ id, clause, text, mark, why }));
  const inRows = requirements.map((row) => ({
    id: row.id,
    clause: row.clause,
    text: row.text,
    mark: markOf(row),
    why: row.rationale,
  }));
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect(inText.sort(byId)).toEqual(inRows.sort(byId));
});

test('no sentence outside of a requirement uses a keyword, save the one that explains them', () => {
  const stray = chapters.flatMap(({ name, text }) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('|') && keyword.test(line))
      .concat(
        readBlocks(text)
          .filter((block: { text: string }) => readSentences(block.text).length === 0)
          .map((block: { text: string }) => block.text)
          .filter((words: string) => keyword.test(words)),
      )
      .map((words) => `${name}: ${words.slice(0, 60)}`),
  );
  expect(stray).toEqual([
    '00-overview.md: The key words MUST, MUST NOT, SHOULD, SHOULD NOT and MAY are',
  ]);
});

test('a changed word, a lost sentence or a wrong clause would be noticed', () => {
  const text = chapter('03-collect.md');
  const row = requirements.find(({ id }) => id === 'collect:retry-limit-ends-session')!;
  const found = (markdown: string) =>
    readSentences(markdown).find(({ id }: { id: string }) => id === row.id);
  expect(found(text)).toMatchObject({ text: row.text, anchor: 'retries' });
  expect(found(text.replaceAll('end the session as', 'end the call as'))?.text).not.toBe(row.text);
  expect(found(text.replace('`collect:retry-limit-ends-session`', ''))).toBeUndefined();
  expect(found(text.replace('## Retries', '## Again'))?.anchor).toBe('again');
});

test('writing the sentences into the text again changes nothing', () => {
  for (const { name, text } of chapters)
    expect(writeSentences(text, requirements), name).toBe(text);
});

test('every id and every link in the text leads somewhere', () => {
  const ids = new Set<string>(requirements.map((row) => row.id));
  const stages = new Set<string>(requirements.map((row) => row.stage));
  const anchors = new Set(
    chapters.flatMap(({ name, text }) => [
      name,
      ...[...text.matchAll(/^#+ (.*)$/gm)].map((match) => `${name}#${anchorOf(match[1]!)}`),
    ]),
  );
  const broken = chapters.flatMap(({ name, text }) => {
    const cited = [...text.matchAll(/`([a-z-]+):([a-z-]+)`/g)]
      .filter((match) => stages.has(match[1]!))
      .map((match) => `${match[1]}:${match[2]}`);
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
    return [
      ...cited.filter((id) => !ids.has(id)),
      ...links.filter((link) => !anchors.has(link)),
    ].map((target) => `${name}: ${target}`);
  });
  expect(broken).toEqual([]);
});

test('every open question names the requirements that answer it', () => {
  const rows = chapter('12-open-questions.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| question'));
  expect(rows.length).toBeGreaterThan(50);
  for (const row of rows) expect(row).toMatch(/\| `[a-z-]+:[a-z-]+`[^|]*\|$/);
});

/** The first column of the table under a heading, without back ticks. */
function firstColumn(name: string, heading: string): string[] {
  const section = chapter(name).split(`## ${heading}\n`)[1]!.split('\n## ')[0]!;
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .flatMap((line) => line.split('|')[1]!.trim().split(', '))
    .map((cell) => cell.replaceAll('`', ''));
}

const schema = (noun: string) =>
  JSON.parse(readFileSync(new URL(`../schemas/${noun}.schema.json`, import.meta.url), 'utf8')) as {
    enum: string[];
    properties: Record<string, { default?: unknown; enum: string[] }>;
  };

test('the tables list exactly what the schemas list', () => {
  expect(firstColumn('06-report.md', 'Reasons').sort()).toEqual(
    schema('failed-reason').enum.sort(),
  );
  expect(firstColumn('08-events.md', 'Envelope').sort()).toEqual(
    schema('session-event').properties.type!.enum.sort(),
  );
  expect(firstColumn('01-function.md', 'Messages').sort()).toEqual(
    Object.keys(schema('messages').properties).sort(),
  );
  expect(firstColumn('03-collect.md', 'Fields')).toEqual(schema('field').enum);
  expect(firstColumn('02-start.md', 'Settings').sort()).toEqual(
    Object.keys(schema('session-settings').properties).sort(),
  );
});

test('the errors of an entry are in the order of the schema, which is their precedence', () => {
  const errors = chapter('03-collect.md')
    .split('\n')
    .flatMap((line) => /^\| \d \| `(\w+)` \|/.exec(line)?.[1] ?? []);
  expect(errors).toEqual(schema('field-error').enum);
});

test('the limits have the defaults of the schema', () => {
  const limits = Object.entries(schema('limits').properties);
  const rows = chapter('01-function.md').split('\n');
  for (const [name, limit] of limits) {
    expect(rows.find((row) => row.startsWith(`| \`${name}\``))).toMatch(
      new RegExp(`^\\| \`${name}\` \\| ${limit.default} \\|`),
    );
  }
  expect(firstColumn('01-function.md', 'Limits')).toHaveLength(limits.length);
});

const examples: [string, string, Noun][] = [
  ['00-overview.md', '"valid_card_types"', 'start-response'],
  ['00-overview.md', '"transaction_id"', 'success-outcome'],
  ['06-report.md', '"retry_safe"', 'agent-result'],
  ['06-report.md', '"session_reference_id"', 'failure-outcome'],
  ['08-events.md', '"specversion"', 'session-event'],
  ['08-events.md', '"cancel_offered"', 'session-snapshot'],
];

test('every JSON example in the text is valid by its schema', () => {
  const blocks = chapters.flatMap(({ name, text }) =>
    [...text.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => ({ name, json: match[1]! })),
  );
  expect(blocks).toHaveLength(examples.length);
  for (const [name, mark, noun] of examples) {
    const block = blocks.find((other) => other.name === name && other.json.includes(mark))!;
    const result = validate(noun, JSON.parse(block.json));
    expect(result, `${name} ${noun}`).toMatchObject({ ok: true });
  }
});
