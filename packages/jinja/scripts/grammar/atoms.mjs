/** What templates are put together from, and how. */
import fc from 'fast-check';
import { ATTRIBUTES, TESTS_PLAIN } from './patterns.mjs';

export const pick = (...items) => fc.constantFrom(...items);

/** One of several arbitraries, each with a weight: `weighted([3, often], [1, seldom])`. */
export const weighted = (...pairs) =>
  fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    ...pairs.map(([weight, arbitrary]) => ({ weight, arbitrary })),
  );

/** A text with arbitraries in it: phrase`{{ ${expression} }}`. */
export const phrase = (strings, ...parts) =>
  fc.tuple(...parts).map((values) => String.raw({ raw: strings }, ...values));

/** A list of values, between the given ends. */
export const listOf = (arbitrary, maxLength, open = '', close = '') =>
  fc.array(arbitrary, { maxLength }).map((items) => `${open}${items.join(', ')}${close}`);

const TEXTS = [
  ['', 'a', 'A', 'abc', 'Hello World', 'foo bar baz', '  padded  ', "it's", 'say "hi"', ' 42 '],
  ['<b>&amp;</b>', 'a\nb\n\nc', 'tab\there', '12', '-3.5', '0x1f', '1_000', 'nan', '1e3', 'True'],
  ['x,y,z', 'a-b_c d', 'one two  three', 'CamelCase', '%s', '%d%%', '{}', '{0}-{1}', '{a}'],
  ['/path?q=1&r=2', 'http://example.com/x', 'me@example.com', 'straße', 'ÀÉÎ', 'ǆ', 'ﬁn', '日本語'],
  ['😀x😁', 'İ', 'ß', '\u00a0', 'e\u0301', '(www.example.org)', '&lt;x&gt;', '$1', '\\'],
].flat();

function quote(text) {
  const body = text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
  return `'${body}'`;
}

export const text = pick(...TEXTS).map(quote);
export const smallInt = fc.integer({ min: -5, max: 12 }).map(String);
const number = pick(
  ...['0.5', '1.0', '2.75', '-0.0', '1e20', '1e-7', '100', '255', '1234567', '3.14159', '0x1F'],
  ...['1_000', '9007199254740993', '123456789012345678901234567890', '0.1', '1e16', '123456.789'],
);
const constant = pick('true', 'false', 'none', 'True', 'None');
export const literal = weighted([5, text], [4, smallInt], [1, number], [1, constant]);

/** Fills the holes of one of the patterns. */
export function fill(patterns, value) {
  const holes = {
    '%v': value,
    '%i': smallInt,
    '%a': pick(...ATTRIBUTES),
    '%t': pick(...TESTS_PLAIN),
  };
  return pick(...patterns).chain((pattern) => {
    const parts = (pattern.match(/%[viat]/g) ?? []).map((hole) => holes[hole]);
    return fc.tuple(...parts).map((values) => {
      let index = 0;
      return pattern.replace(/%[viat]/g, () => values[index++]);
    });
  });
}

/** The variables of every template. */
export const CONTEXT = {
  s: 'Hello World',
  t: 'foo bar',
  n: 7,
  f: 2.5,
  neg: -3,
  big: 12345678901234,
  yes: true,
  no: false,
  nil: null,
  items: [3, 1, 2],
  nums: [1, 2.5, -4, 0, 10],
  words: ['apple', 'Banana', 'cherry', 'apple', 'date'],
  mixed: [1, 'a', null, true, 2.5, [1], { k: 1 }],
  d: { b: 2, a: 1, C: 3 },
  nested: { a: { b: [1, { c: 'deep' }] }, items: 'shadow', name: 'N', tags: ['x', 'y'] },
  people: [
    { name: 'Ann', age: 30, tags: ['x'] },
    { name: 'bob', age: 25, tags: [] },
    { name: 'Cy', age: 30 },
  ],
  empty: [],
  zero: 0,
  html: '<a href="x">T&C</a>',
  x: 'ex',
  y: 5,
};
