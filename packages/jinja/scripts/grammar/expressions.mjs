/** Arbitrary expressions: mostly of fitting types, so that they render, and some that fail. */
import fc from 'fast-check';
import { fill, listOf, literal, phrase, pick, smallInt, text, weighted } from './atoms.mjs';
import * as patterns from './patterns.mjs';

const name = pick(...patterns.NAMES);
const format = pick(...patterns.FORMATS);
const spec = pick(...patterns.SPECS).map((one) => (one === '' ? '' : `:${one}`));
const simple = weighted([3, literal], [2, name]);
const testName = pick(...patterns.TESTS_PLAIN);
const arithmetic = pick('+', '-', '*', '/', '//', '%');
const comparison = pick('<', '>', '<=', '==', '!=');
const operator = pick(
  ...['+', '-', '*', '/', '//', '%', '~', 'and', 'or'],
  ...['==', '!=', '<', '>', '<=', '>=', 'in', 'not in'],
);
const FORMATTED = [
  "'{0.name}/{0[age]}'.format(people[0])",
  "'{a[0]}{b}'.format(a=items, b=n)",
  "'{:{}}'.format(n, 5)",
  "'{:>{w}.{p}f}'.format(f, w=8, p=2)",
  "'{}{}'.format(1)",
  "'{{}}{}'.format(s)",
  "'{0}{}'.format(1, 2)",
  "'{a.__class__}'.format(a=1)",
  "'{name}'.format_map(nested)",
];
const UNDEFINED = pick('missing', 'd.nope', 'd["x"]', 'people[9]', 's.foo', 'nil.x', 'missing.a');
const ON_UNDEFINED = pick(
  ...[
    '',
    '|default("D")',
    '|d(1)',
    ' is defined',
    ' or "alt"',
    ' is undefined',
    '|list',
    '|length',
  ],
  ...['|join', ' == 1', ' ~ "t"', '|int', '|e', '.x', '[0]', '()', ' + 1', '|first', '|upper'],
  ...['|tojson', '|default(none)', '|string', '|trim', '|sort', '.__class__', '|attr("x")'],
);

export const { value: expression } = fc.letrec((tie) => {
  const value = tie('value');
  const part = (type) => phrase`(${tie(type)})`;
  const apply = (subject, list) => phrase`${subject}${fill(list, simple)}`;
  const deep = (arbitrary) => weighted([3, arbitrary], [1, part('value')]);
  const strs = weighted(
    [3, text],
    [2, pick('s', 't', 'html', 'x', 'words[0]', 'nested.name')],
    [2, part('str')],
  );
  const nums = weighted(
    [2, phrase`(${smallInt})`],
    [1, pick('n', 'f', 'neg', 'big', 'zero', 'y', 'yes')],
    [1, pick('(0.5)', '(2.675)', '(1e20)', '(1e-5)', '(123456789012345678901)', '(1234567.891)')],
    [2, part('num')],
  );
  const lists = weighted(
    [2, pick('items', 'nums', 'words', 'empty', 'nested.a.b', 'range(5)', 'nested.tags', '(1,)')],
    [1, pick('[1, 2, 3]', '["b", "A", "c"]', '("x", "y")', '[[2, 1], [1, 2]]', '[1, "a", none]')],
    [1, listOf(simple, 4, '[', ']')],
    [1, part('list')],
  );
  const dicts = weighted(
    [2, pick('d', 'nested', 'nested.a', 'people[0]', '{}', 'dict(a=1, b=2)')],
    [1, pick('{"a": 1, "b": "<x>"}', '{1: 2, "k": [1]}', '{"z": none, "y": missing, "a": 2.0}')],
    [1, listOf(phrase`${simple}: ${simple}`, 3, '{', '}')],
  );
  const field = pick('', '0', '!r', '0!s', 'a', 'a!r', '0!a');
  const args = listOf(simple, 2);
  return {
    str: weighted(
      [1, text],
      [4, apply(strs, patterns.STR_TO_STR)],
      [1, apply(nums, patterns.NUM_TO_STR)],
      [1, apply(lists, patterns.LIST_TO_STR)],
      [1, apply(dicts, patterns.DICT_TO_STR)],
      [1, phrase`${strs} ~ ${value}`],
      [1, phrase`'[${format}]' % (${value})`],
      [1, phrase`'[${format}]' % (${nums},)`],
      [1, phrase`'${format}${pick('', '%s')}' % (${value}, ${value})`],
      [1, phrase`'${format}'|format(${nums})`],
      [2, phrase`'<{${field}${spec}}>'.format(${deep(nums)}, a=${strs})`],
      [1, pick(...FORMATTED)],
    ),
    num: weighted(
      [1, smallInt],
      [3, apply(nums, patterns.NUM_TO_NUM)],
      [2, phrase`${nums} ${arithmetic} ${nums}`],
      [2, apply(strs, patterns.STR_TO_NUM)],
      [1, phrase`${lists}${pick('|length', '|sum', '|first', '|max', '|min', '.count(1)')}`],
      [1, phrase`${nums} ** ${pick('0', '1', '2', '3', '-1', '0.5')}`],
      [1, phrase`-${nums}`],
      [1, pick('f.is_integer()', '(0.1).hex()', '(255).to_bytes(2, "big")', 'big.bit_count()')],
    ),
    bool: weighted(
      [1, pick('true', 'false', 'yes', 'no')],
      [2, apply(strs, patterns.STR_TO_BOOL)],
      [2, apply(nums, patterns.NUM_TO_BOOL)],
      [1, apply(lists, patterns.LIST_TO_BOOL)],
      [1, phrase`not ${value}`],
      [1, phrase`${nums} ${comparison} ${nums}`],
      [1, phrase`${simple} ${pick('in', 'not in')} ${weighted([2, lists], [1, dicts], [1, strs])}`],
      [1, phrase`(${value}) ${pick('is', 'is not')} ${testName}`],
      [1, phrase`${nums} < ${nums} <= ${nums}`],
    ),
    list: weighted(
      [1, lists],
      [3, apply(lists, patterns.LIST_TO_LIST)],
      [2, apply(strs, patterns.STR_TO_LIST)],
      [2, apply(dicts, patterns.DICT_TO_LIST)],
      [1, phrase`range(${smallInt}, ${smallInt}${pick('', ', 2', ', -1')})|list`],
    ),
    value: weighted(
      [1, simple],
      [8, tie('str')],
      [6, tie('num')],
      [4, tie('bool')],
      [6, tie('list')],
      [2, apply(lists, patterns.LIST_TO_ANY)],
      [3, apply(dicts, patterns.DICT_TO_ANY)],
      [2, apply(pick('people'), patterns.PEOPLE_TO_ANY)],
      [2, phrase`(${value} if ${tie('bool')} else ${value})`],
      [1, phrase`(${value} if ${tie('bool')})`],
      [1, phrase`${value} ${pick('and', 'or')} ${value}`],
      [1, phrase`${value} ${operator} ${value}`],
      [1, phrase`${deep(simple)}|${pick(...patterns.FILTERS_PLAIN)}`],
      [1, phrase`${deep(simple)}|${fill(patterns.FILTERS_ARGS, simple)}`],
      [1, phrase`${deep(simple)} ${pick('is', 'is not')} ${fill(patterns.TESTS_ARGS, simple)}`],
      [1, phrase`${deep(name)}.${fill(patterns.METHODS, simple)}`],
      [1, phrase`${deep(name)}.${pick(...patterns.ATTRIBUTES)}`],
      [1, phrase`${deep(name)}[${simple}]`],
      [1, listOf(value, 3, '[', ']')],
      [1, listOf(value, 3, '(', ',)').map((one) => one.replace(/^\(,\)$/, '()'))],
      [1, listOf(phrase`${simple}: ${value}`, 3, '{', '}')],
      [1, phrase`${pick('range', 'dict', 'cycler', 'joiner', 'namespace', 'missing')}(${args})`],
      [2, phrase`${UNDEFINED}${ON_UNDEFINED}`],
    ),
  };
});
