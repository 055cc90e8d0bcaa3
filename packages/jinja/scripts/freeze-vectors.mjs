/**
 * Writes test/generated/vectors.json: what real Jinja2 makes of a fixed list of templates, so that the tests
 * need no Python.
 *
 *   npm run build && node scripts/freeze-vectors.mjs
 *
 * The list: hand-written templates, every filter, test, method and format on several values, a
 * sample of the fuzz's templates, and what the fuzz found (test/findings.json).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { documented } from './documented.mjs';
import { CONTEXT } from './grammar/atoms.mjs';
import * as patterns from './grammar/patterns.mjs';
import { TEMPLATES, templateCase } from './grammar/templates.mjs';
import { answer, Oracle } from './oracle.mjs';
import { ERRORS, HOSTILE, STATEMENTS } from './vector-templates.mjs';

const SAMPLE = 400;
const VALUES = ['"a"', '2', 'nums', 'none', '" "', 's', '0', '[1, "a"]', 'missing', '"l"', '1.5'];
const INTEGERS = ['3', '1', '-1', '0', '7', '2'];
let turn = 0;

function filled(pattern) {
  return pattern.replace(/%[viat]/g, (hole) => {
    turn += 1;
    if (hole === '%v') return VALUES[turn % VALUES.length];
    if (hole === '%i') return INTEGERS[turn % INTEGERS.length];
    return hole === '%a' ? 'name' : patterns.TESTS_PLAIN[turn % patterns.TESTS_PLAIN.length];
  });
}

const on = (subjects, list) =>
  subjects.flatMap((subject) => list.map((pattern) => `{{ ${subject}${filled(pattern)} }}`));

const prefixed = (prefix, list) => list.map((pattern) => prefix + pattern);

function categories() {
  const { filters, tests } = {
    filters: prefixed('|', [...patterns.FILTERS_PLAIN, ...patterns.FILTERS_ARGS]),
    tests: prefixed(' is ', [...patterns.TESTS_PLAIN, ...patterns.TESTS_ARGS]),
  };
  const undefinedUses = [
    '',
    '|d(1)',
    ' is defined',
    '|list',
    '|length',
    ' == 1',
    ' ~ "t"',
    '.x',
    '[0]',
    ' + 1',
    '()',
    '|int',
    '|string',
    ' in [1]',
    '|first',
    '|tojson',
    '|e',
    '|sort',
    ' or 2',
    '|abs',
    '|round',
    ' is none',
    '|join',
    ' is odd',
  ];
  return {
    strings: on(
      ['s', '"a-b <c>"', '"ǆ ﬁ ß 😀"'],
      [
        ...patterns.STR_TO_STR,
        ...patterns.STR_TO_NUM,
        ...patterns.STR_TO_BOOL,
        ...patterns.STR_TO_LIST,
      ],
    ),
    numbers: on(
      ['n', '(2.675)', '(-7)', 'big'],
      [...patterns.NUM_TO_NUM, ...patterns.NUM_TO_STR, ...patterns.NUM_TO_BOOL],
    ),
    lists: on(
      ['items', 'words', 'mixed'],
      [
        ...patterns.LIST_TO_LIST,
        ...patterns.LIST_TO_ANY,
        ...patterns.LIST_TO_STR,
        ...patterns.LIST_TO_BOOL,
      ],
    ),
    dicts: on(
      ['d', '{1: 2, "a": none}'],
      [...patterns.DICT_TO_LIST, ...patterns.DICT_TO_ANY, ...patterns.DICT_TO_STR],
    ),
    records: on(['people'], patterns.PEOPLE_TO_ANY),
    filters: on(['n', 's', 'nums', 'd', 'missing'], filters),
    tests: on(['n', 's', 'nums', 'd', 'missing', 'none', '2.0', 'yes'], tests),
    methods: on(['s.', 'words.', 'd.', 'n.'], patterns.METHODS),
    formatting: [
      ...['n', 'f', 's', '-42', '(1, 2)', 'big', 'd'].flatMap((value) =>
        patterns.FORMATS.map((format) => `{{ '${format}' % ${value} }}`),
      ),
      ...['n', 'f', 's', '-1234.5', 'big', 'yes', '1e20'].flatMap((value) =>
        patterns.SPECS.map((spec) => `{{ '{:${spec}}'.format(${value}) }}`),
      ),
    ],
    undefined: ['missing', 'd.nope', 'items[9]', 'missing.x', '(1 if no)'].flatMap((subject) =>
      undefinedUses.map((use) => `{{ ${subject}${use} }}`),
    ),
    ...STATEMENTS,
    errors: ERRORS,
    hostile: HOSTILE,
  };
}

function* cases() {
  for (const [category, templates] of Object.entries(categories())) {
    for (const template of templates) yield { category, template };
    if (category !== 'undefined') continue;
    for (const template of templates) {
      yield { category: 'strict undefined', template, options: { undefined: 'strict' } };
    }
  }
  for (const { template, options } of fc.sample(templateCase, {
    seed: 20_260_601,
    numRuns: SAMPLE,
  })) {
    const { templates: _shared, ...rest } = options;
    yield { category: 'random', template, options: rest };
  }
  const findings = JSON.parse(readFileSync(new URL('../test/findings.json', import.meta.url)));
  for (const finding of findings) yield { category: 'findings of the fuzz', ...finding };
}

/** Whether a text holds what could be taken for a card number: no vector may. */
function resemblesCard(text) {
  return (text.match(/\d{13,}/g) ?? []).some((digits) => {
    const sum = [...digits].reverse().reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    return digits.length <= 19 && sum % 10 === 0;
  });
}

const oracle = new Oracle();
const vectors = [];
const seen = new Set();
for (const { category, template, options = {} } of cases()) {
  const key = JSON.stringify([template, options]);
  if (seen.has(key) || template.includes('random')) continue;
  seen.add(key);
  const item = { template, context: CONTEXT, options: { ...options, templates: TEMPLATES } };
  const wanted = await oracle.ask(item);
  // An address changes from run to run.
  if (/0x[0-9a-f]{6}/i.test(wanted.text ?? '')) continue;
  if (resemblesCard(`${template} ${wanted.text}`)) continue;
  if (documented(item, wanted, answer(item)) !== undefined) continue;
  const extra = Object.keys(options).length > 0 ? { options } : {};
  const { text, error, line } = wanted;
  const outcome = error === undefined ? { text } : { error, line };
  vectors.push({ category, template, ...extra, ...outcome });
}
oracle.close();

const rows = vectors.map((vector) => JSON.stringify(vector)).join(',\n');
const head = `"context": ${JSON.stringify(CONTEXT)},\n"templates": ${JSON.stringify(TEMPLATES)}`;
writeFileSync(
  new URL('../test/generated/vectors.json', import.meta.url),
  `{\n"source": "Jinja2 3.1.2, SandboxedEnvironment, Python 3.11",\n${head},\n"vectors": [\n${rows}\n]\n}\n`,
);
console.log(`${vectors.length} vectors`);
