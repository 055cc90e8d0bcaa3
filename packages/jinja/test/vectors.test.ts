import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  agrees,
  agreesOnLine,
  categories,
  hasLine,
  results,
  resultsAbout,
  tableRow,
} from './vectors.ts';

describe('templates that real Jinja2 rendered', () => {
  it.each(categories)('render the same text, or fail as well: %s', (category) => {
    expect(resultsAbout(category).filter((result) => !agrees(result))).toEqual([]);
  });

  it('report errors on the line that Jinja2 reports', () => {
    const errors = results.filter(hasLine);
    expect(errors.filter((result) => !agreesOnLine(result))).toEqual([]);
  });

  it('give the numbers of the compatibility table in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    for (const category of categories) expect(readme).toContain(tableRow(category));
  });
});
