import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agrees, categories, hasLine, outcome, tableRow, vectors } from './vectors.ts';

describe('templates that real Jinja2 rendered', () => {
  it.each(categories)('render the same text, or fail as well: %s', (category) => {
    const wrong = vectors
      .filter((vector) => vector.category === category)
      .map((vector) => ({ vector, got: outcome(vector) }))
      .filter(({ vector, got }) => !agrees(vector, got));
    expect(wrong).toEqual([]);
  });

  it('report errors on the line that Jinja2 reports', () => {
    const wrong = vectors
      .filter(hasLine)
      .map((vector) => ({ vector, got: outcome(vector) }))
      .filter(({ vector, got }) => vector.line !== got.line);
    expect(wrong).toEqual([]);
  });

  it('give the numbers of the compatibility table in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    for (const category of categories) expect(readme).toContain(tableRow(category));
  });
});
