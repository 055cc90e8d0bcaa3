import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from './linear-pattern.ts';

const pieces = ['a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w', '\\b', '\\B', '\\u0061', '\\u{1F600}'];
const patterns = fc.letrec<{ pattern: string; term: string }>((tie) => ({
  term: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    fc
      .tuple(fc.constantFrom('(', '(?:', '(?<n>'), tie('pattern'))
      .map(([open, p]) => `${open}${p})`),
  ),
  pattern: fc
    .array(
      fc.tuple(
        tie('term'),
        fc.constantFrom('', '', '', '*', '+', '?', '*?', '{2}', '{1,}', '{0,2}', '|'),
      ),
      { maxLength: 4 },
    )
    .map((terms) => terms.map(([term, suffix]) => `${term}${suffix}`).join('')),
})).pattern;
const texts = fc
  .array(fc.constantFrom('a', 'b', '0', ' ', '_', 'é', '\u{1F600}', '\n'), { maxLength: 8 })
  .map((characters) => characters.join(''));

describe('a pattern in linear time', () => {
  it('finds what the platform finds', () => {
    let compared = 0;
    const anchored = fc.tuple(fc.constantFrom('', '^'), patterns, fc.constantFrom('', '$'));
    fc.assert(
      fc.property(anchored, texts, (parts, text) => {
        const source = parts.join('');
        let expected: RegExp;
        try {
          expected = new RegExp(source, 'u');
        } catch {
          expect(() => compilePattern(source)).toThrow(SyntaxError);
          return;
        }
        compared += 1;
        expect(compilePattern(source).test(text), source).toBe(expected.test(text));
      }),
      { numRuns: 3_000, seed: 20_261_129 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });

  it.each([
    ['^[A-Z]{2}-[0-9]{4,6}$', 'AB-12345', true],
    ['^[A-Z]{2}-[0-9]{4,6}$', 'AB-123', false],
    ['^\\p{L}+$', 'Žluť', true],
    ['^[^\\s\\]]+$', 'a]', false],
    ['^(?:a|b|)c$', 'c', true],
    ['', '', true],
    ['^(?:){1000000000}a$', 'a', true],
  ])('%s on %s: %s', (source, text, expected) => {
    expect(compilePattern(source).test(text)).toBe(expected);
  });

  it('takes no longer for a pattern that hangs a backtracking engine', () => {
    const text = `${'a'.repeat(20_000)}!`;
    for (const source of ['^(a+)+$', '^(a|aa)+$', '^(a*)*b$', '(.*)(.*)(.*)x$']) {
      expect(compilePattern(source).test(text)).toBe(false);
    }
  });

  it.each([
    '(?=a)',
    '(?<!a)b',
    '(a)\\1',
    '(?<n>a)\\k<n>',
    'x{6000}',
    '((x{99}){99}){99}',
    '[',
    'a{',
  ])('refuses %s', (source) => {
    expect(() => compilePattern(source)).toThrow(SyntaxError);
  });
});
