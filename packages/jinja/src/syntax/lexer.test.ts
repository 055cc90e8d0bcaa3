import { describe, expect, it } from 'vitest';
import { TemplateError } from '../errors.ts';
import { Lexer, normalizeSource } from './lexer.ts';

const PLAIN = { trimBlocks: false, lstripBlocks: false, keepTrailingNewline: false };

function tokens(source: string, options = PLAIN): string[] {
  const lexer = new Lexer(normalizeSource(source, options), options);
  const found: string[] = [];
  for (let token = lexer.next(); token.type !== 'eof'; token = lexer.next()) {
    found.push(`${token.line}:${token.type}:${token.text}`);
  }
  return found;
}

describe('the lexer', () => {
  it('takes text and tags apart and counts lines', () => {
    expect(tokens('a\n{{ b }}\n')).toEqual([
      '1:data:a\n',
      '2:variable_begin:{{',
      '2:name:b',
      '2:variable_end:}}',
    ]);
  });

  it('strips whitespace where a tag asks for it', () => {
    expect(tokens('a \n{{- b -}}\n c')).toEqual([
      '1:data:a',
      '2:variable_begin:{{-',
      '2:name:b',
      '2:variable_end:}}',
      '3:data:c',
    ]);
  });

  it('trims and strips blocks only when told to', () => {
    const options = { ...PLAIN, trimBlocks: true, lstripBlocks: true };
    expect(tokens('  {% a %}\nb', options).at(-1)).toBe('2:data:b');
    expect(tokens('  {% a %}\nb')[0]).toBe('1:data:  ');
    expect(tokens('  {% a %}\nb', options)[0]).toBe('1:block_begin:{%');
  });

  it('keeps raw text as it is', () => {
    expect(tokens('{% raw %}{{ x }}{% endraw %}')).toEqual(['1:data:{{ x }}']);
  });

  it('leaves braces inside of an expression to the expression', () => {
    const types = tokens("{{ {'a': {}} }}").map((token) => token.split(':')[1]);
    expect(types.filter((type) => type === 'rbrace')).toHaveLength(2);
    expect(types.at(-1)).toBe('variable_end');
  });

  it.each([
    ['{{ $ }}', "unexpected char '$' at 3", 1, 4],
    ['\n{{ (] }}', "unexpected ']', expected ')'", 2, 5],
    ['{# x', 'Missing end of comment tag', 1, 3],
    ['{% raw %} x', 'Missing end of raw directive', 1, 10],
    ["{{ '\\xZ' }}", 'truncated \\xXX escape', 1, 4],
    ['{{ a² }}', 'Invalid character in identifier', 1, 4],
  ])('says what is wrong with %j, and where', (source, message, line, column) => {
    let problem: unknown;
    try {
      tokens(source);
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(TemplateError);
    expect(problem).toMatchObject({ type: 'TemplateSyntaxError', message, line, column });
  });
});
