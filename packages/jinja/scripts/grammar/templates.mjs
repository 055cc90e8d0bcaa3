/** Arbitrary templates: cases for `scripts/oracle.mjs`. */
import fc from 'fast-check';
import { CONTEXT, fill, listOf, phrase, pick, weighted } from './atoms.mjs';
import { expression as e } from './expressions.mjs';

const dash = weighted([8, pick('')], [1, pick('-')], [1, pick('+')]);
const space = pick('', ' ', '\n', ' \n  ', 'text', 'a\n', '\nb', ' <i> ', '}}', '%', '#', '{ ');
const print = phrase`{{${pick('', '', '', '-')} ${e} ${pick('', '', '-')}}}`;
const LOOP = [
  ...['index', 'index0', 'revindex', 'first', 'last', 'length', 'cycle("a", "b")', 'previtem'],
  ...['nextitem', 'changed(v)', 'depth', 'missing', 'revindex0', 'nextitem.a', 'changed(1, v)'],
].map((attribute) => `loop.${attribute}`);
const ITERABLES = [
  ...['items', 'words', 'people', 'd', 'nested.a.b', 'range(3)', 'd.items()', 'empty', 's'],
  ...['[1, [2, 3]]', 'mixed', 'missing', 'd|dictsort', 'people|groupby("age")', '[none, 1]'],
];
const BLOCK_FILTERS = [
  ...['upper', 'title', 'trim', 'replace("a", "b")', 'length', 'indent', 'escape', 'nofilter'],
  ...['upper|lower', 'striptags', 'urlize', 'list|first', 'wordwrap(5)', 'center(20)'],
];

const recurse = 'loop(v) if v is sequence and v is not string and v is not mapping else v';
const clause = pick('', ' ignore missing', ' without context', ' ignore missing with context');
const included = phrase`{% include '${pick('a', 'b', 'missing', 'lib')}'${clause} %}`;
const uses = fill(['{{ lib.value }}{{ lib.ctx() }}{{ lib.twice(%v) }}{{ lib._hidden }}'], e);
const imported = phrase`{% import 'lib' as lib${pick('', ' with context')} %}${uses}`;
const assigned = phrase`{% set ns.v = ${e} %}{% set q = i %}`;
const namespaced = phrase`{% set ns = namespace(v=${e}) %}{% for i in [1, 2] %}${assigned}{% endfor %}{{ ns.v }}{{ q }}{{ ns.w }}`;

const { body } = fc.letrec((tie) => {
  const b = tie('body');
  const iterable = weighted([3, pick(...ITERABLES)], [1, e]);
  const target = pick('v', 'v', 'v', 'k, v', 'x');
  const loop = pick(...LOOP, 'loop', 'x');
  const args = listOf(e, 2);
  return {
    body: weighted(
      [3, print],
      [2, space],
      [3, phrase`${b}${b}`],
      [2, phrase`{%${dash} if ${e} %}${b}{% else ${dash}%}${b}{% endif %}`],
      [1, phrase`{% if ${e} %}${b}{% elif ${e} ${dash}%}${b}{% endif %}`],
      [3, phrase`{%${dash} for ${target} in ${iterable} %}{{ v }}${b}{{ ${loop} }};{% endfor %}`],
      [1, phrase`{% for v in ${e} if ${e} %}${b}{{ v }}{% else %}${b}{% endfor %}`],
      [1, phrase`{% for v in ${iterable} %}{% set x = v %}${b}{{ x }}{% endfor %}{{ x }}`],
      [1, recursive(b)],
      [2, phrase`{% set ${pick('x', 'y', 'z', 's', 'x, y')} = ${e} %}${b}{{ x }}{{ y }}{{ z }}`],
      [1, phrase`{% if ${e} %}{% set z = ${e} %}{% endif %}{{ z }}{{ x }}`],
      [1, phrase`{% set x${pick('', '|upper', '|trim|length')} %}${b}{% endset %}${b}[{{ x }}]`],
      [1, phrase`{% with x = ${e}, y = x %}${b}{{ x }}{{ y }}{% endwith %}{{ x }}`],
      [1, macro(b, args)],
      [1, special(b)],
      [1, caller(b)],
      [1, phrase`{% filter ${pick(...BLOCK_FILTERS)} %}${b}{% endfilter %}`],
      [1, escaping(b)],
      [1, phrase`{%${dash} raw ${pick('', '-')}%}${b}{%${dash} endraw ${dash}%}`],
      [1, phrase`{#${dash} ${space} ${dash}#}`],
      [1, phrase`{% block ${pick('b1', 'b2', 'b3')}${pick('', ' scoped')} %}${b}{% endblock %}`],
      [1, phrase`{% block b1 %}${b}{% endblock %}{{ ${pick('self.b1()', 'super()', 'self.b9')} }}`],
      [1, included],
      [1, imported],
      [1, phrase`{% from 'lib' import twice, value as x, no %}{{ twice(${e}) }}{{ x }}{{ no }}`],
      [1, phrase`{% extends '${pick('base', 'base2', 'missing')}' %}${b}`],
      [1, namespaced],
      [1, phrase`{% print ${e}, ${e} %}`],
    ),
  };
});

function recursive(b) {
  const items = pick('[]', '[[1], [2, [3]]]', 'nested.a.b');
  return phrase`{% for v in ${items} recursive %}${b}{{ ${pick(recurse)} }}{{ loop.depth }}{% endfor %}`;
}

function macro(b, args) {
  const parameters = pick('', 'a', 'a, b=1', 'a, b=x', 'x');
  const keyword = pick('', ', b=2', ', c=3');
  const call = phrase`${args}${keyword}`.map((all) => all.replace(/^, /, ''));
  const reads = '{{ a }}{{ b }}{{ x }}';
  return phrase`{% macro m(${parameters}) %}${b}${pick(reads)}{% endmacro %}{{ m(${call}) }}`;
}

function special(b) {
  const read = pick('varargs', 'kwargs', 'caller is defined', 'm.name', 'm.arguments');
  return phrase`{% macro m() %}{{ ${read} }}${b}{% endmacro %}{{ m(${e}, k=1) }}`;
}

function caller(b) {
  const define = phrase`{% macro m(x) %}<{{ caller(x) }}>${b}{% endmacro %}`;
  return phrase`${define}{% call(q) m(${e}) %}${b}{{ q }}{% endcall %}`;
}

function escaping(b) {
  const prints = '{{ html }}{{ html|safe }}{{ html ~ "<" }}{{ [html] }}{{ "<" }}';
  const flag = pick('true', 'false', 'yes', 'missing');
  return phrase`{% autoescape ${flag} %}${b}${pick(prints)}{% endautoescape %}`;
}

export const TEMPLATES = {
  a: 'A{{ x }}{{ v }}{% set y = 9 %}{{ y }}',
  b: "{% include 'a' %}{{ s|upper }}",
  lib:
    '{% macro twice(v) %}{{ v }}{{ v }}{% endmacro %}{% macro ctx() %}{{ x }}{{ loop }}{% endmacro %}' +
    '{% set value = 3 %}{% set _hidden = 4 %}text{{ x }}',
  base: 'BASE[{% block b1 %}base1{{ x }}{% endblock %}|{% block b2 %}base2{% endblock %}]{{ y }}',
  base2: "{% extends 'base' %}{% block b1 %}mid{{ super() }}{% endblock %}{% set x = 'two' %}",
};

const options = weighted(
  [10, fc.constant({})],
  [2, fc.constant({ undefined: 'strict' })],
  [1, fc.constant({ trimBlocks: true })],
  [1, fc.constant({ lstripBlocks: true })],
  [1, fc.constant({ trimBlocks: true, lstripBlocks: true, keepTrailingNewline: true })],
  [1, fc.constant({ autoescape: true })],
);

const DAMAGE = pick(
  ...['', '{{', '}}', '{%', '%}', '(', ')', ']', "'", '|', '.', ',', '==', ' if ', ' is ', '{#'],
  ...[' not ', '-', '@', '\n', ' in ', ':', '=', ' else ', '[', '~', '**', '*'],
);

/** Puts something where it does not belong, so that errors of syntax are compared too. */
function damage(template, [seed, insert]) {
  const at = seed % (template.length + 1);
  return template.slice(0, at) + insert + template.slice(at + (seed % 3));
}

/** A template with its context and options. */
export const templateCase = fc
  .tuple(
    weighted([3, print], [2, body]),
    options,
    weighted([11, fc.constant(null)], [1, fc.tuple(fc.nat(), DAMAGE)]),
  )
  .map(([source, extra, change]) => ({
    template: change === null ? source : damage(source, change),
    context: CONTEXT,
    options: { ...extra, templates: TEMPLATES },
  }));
