import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outputNames, undefinedWords, unknownWords } from './check-words.ts';
import { loadMachine } from './load-machine.ts';
import type { Row } from './machine-document.ts';

const read = (noun: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${noun}.schema.json`, import.meta.url), 'utf8'));
const names = outputNames(read('session-event'), read('capture-command'));
const document = loadMachine();
const { session, delivery, vocabulary } = document;

describe('the words of the machine', () => {
  it('are all known, and every row cites requirements', () => {
    expect(unknownWords(session, vocabulary, names)).toEqual([]);
    expect(unknownWords(delivery, vocabulary, names)).toEqual([]);
  });

  it('are defined in the document, each one that the code obeys and no other', () => {
    expect(undefinedWords(document)).toEqual([]);
    const guards = { ...vocabulary.guards, if_lucky: 'By chance.' };
    expect(undefinedWords({ ...document, vocabulary: { ...vocabulary, guards } })).toEqual([
      'if_lucky',
    ]);
  });

  it('are all used', () => {
    const used = [session, delivery].flatMap(({ rows, inputs }) => [
      ...rows.flatMap((row) => [...(row.when ?? []), ...(row.set ?? [])]),
      ...Object.values(inputs).map((input) => input.needs),
    ]);
    const words = Object.values(vocabulary).flatMap((of) => Object.keys(of));
    expect(words.filter((word) => !used.includes(word))).toEqual([]);
  });

  it('are refused by row when they are not known', () => {
    const bad: Row = {
      row: 'bad',
      in: ['nowhere', 'starting'],
      on: 'nothing_known',
      when: ['if_lucky'],
      cell: 'ignore',
      to: 'failed',
      set: ['everything'],
      outputs: ['event nothing.happened', 'shout'],
      may_repeat: 'charge',
      requirements: ['nowhere:never-written'],
    };
    const rows = [bad, { ...bad, requirements: [] }];
    expect(unknownWords({ ...session, rows }, vocabulary, names)).toEqual(
      expect.arrayContaining([
        'bad: state nowhere',
        'bad: input nothing_known',
        'bad: guard if_lucky',
        'bad: update everything',
        'bad: output event nothing.happened',
        'bad: output shout',
        'bad: command charge',
        'bad: an effect of ignore',
        'bad: a reason without an end',
        'bad: requirement nowhere:never-written',
        'bad: a second row of this name',
        'bad: no requirement',
      ]),
    );
  });

  it('use every event, message and command of the contracts, and nothing but them', () => {
    const words = [session, delivery].flatMap((table) => [
      ...table.opening.outputs,
      ...Object.values(table.sequences).flat(),
      ...table.rows.flatMap((row) => row.outputs ?? []),
      ...Object.values(table.fields ?? {}).map((f) => `message ${f.message}`),
      ...Object.values(table.reasons ?? {}).map((r) => `message ${r.message}`),
    ]);
    const unused = (['event', 'message', 'command'] as const).flatMap((kind) =>
      [...names[kind]].map((name) => `${kind} ${name}`).filter((word) => !words.includes(word)),
    );
    // message.said is what `message` publishes.
    expect(unused).toEqual(['event message.said']);
  });
});
