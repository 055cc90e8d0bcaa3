import { describe, expect, it } from 'vitest';
import { createJinjaTemplates } from '../variables/jinja-templates.ts';
import { findingLine, lintFunction, readFunction } from './lint-function.ts';

const templates = createJinjaTemplates();
const good = `name: collect_payment
purpose: Collect a payment.
input_parameters:
  type: object
  properties: { order_id: { type: string } }
  required: [order_id]
set_variables:
  order_id: "{{ params.order_id }}"
  total: 42.0
connections:
  - { name: begin, application: payment_session_start, url: https://shop.example/start }
  - { name: unpaid, application: payment_session_failure, url: https://shop.example/failure }
slots: { start: begin, failure: unpaid }
`;
const lint = (text: string, name = 'function.yaml') => lintFunction(text, name, templates);
const lines = (text: string) => lint(text).map(findingLine);

describe('the lint of a function', () => {
  it('finds nothing in a good one', () => {
    expect(lines(good)).toEqual([]);
    expect(readFunction(good, 'function.yaml', templates).plan?.name).toBe('collect_payment');
  });

  it('tells all errors at once, each with its line and pointer', () => {
    const bad = good
      .replace('collect_payment', '1st')
      .replace('purpose: Collect a payment.', 'surprise: true')
      .replace('start: begin', 'start: unpaid')
      .concat('limits: { per_field_retry_limit: 11 }\ntask_prompt: "{% if %}"\n');
    const found = lint(bad).map(({ line, pointer }) => `${line} ${pointer}`);
    expect(found).toEqual(
      expect.arrayContaining([
        '1 /name',
        '1 /purpose',
        '2 /surprise',
        '13 /slots/start',
        '14 /limits/per_field_retry_limit',
        '15 /task_prompt',
      ]),
    );
  });

  it.each([
    ['a slot with another tag', good.replace('start: begin', 'start: unpaid'), '/slots/start'],
    ['a slot without a connection', good.replace('start: begin', 'start: none'), '/slots/start'],
    ['a reserved name', good.replace('  total:', '  token_id:'), '/set_variables/token_id'],
    ['a schema of another type', good.replace('type: object', 'type: array'), '/input_parameters'],
    [
      'set variables that are a list',
      good.replace(/set_variables:\n( {2}.*\n)+/, 'set_variables: [1]\n'),
      '/set_variables',
    ],
    ['a template that is none', `${good}task_prompt: "{% if %}"\n`, '/task_prompt'],
  ])('names the place of %s', (_, text, pointer) => {
    expect(lint(text).filter((f) => f.severity === 'error')).toEqual([
      expect.objectContaining({ pointer, file: 'function.yaml' }),
    ]);
  });

  it('says of what the schema refuses what is allowed, and which requirement refuses it', () => {
    const wrong = good
      .replace('https://shop.example/start', 'https://shop.example/start, delivery: gold')
      .replace('example/failure }', 'example/failure, auth: { type: bearer, token: s3cret } }')
      .concat('colour: red\n');
    expect(lines(wrong)).toEqual([
      expect.stringMatching(
        /\/delivery: must be one of base, reliable, signed \(function:delivery-is-a-claimed-level\)/,
      ),
      expect.stringMatching(/\/token: expected where the secret is, env:NAME or file:PATH/),
      expect.stringMatching(/\/colour: is not known here.*\(function:unknown-keys-are-refused\)/),
    ]);
  });

  it.each([
    ['a quoted text', 'task_prompt: "Say {{ x | nope }}"', '14:26', "No filter named 'nope'"],
    ['a plain text', 'task_prompt: Say {% if x %}', '14:26', 'endif'],
    ['a text of many lines', 'task_prompt: |\n  Say\n  it {{ 1 + }}', '16:13', 'unexpected'],
    ['a text that is written another way', 'task_prompt: "Say \\n {{ 1 + }}"', '14:1', 'line 2'],
  ])('points into a template that is %s', (_, line, place, message) => {
    const [found] = lines(`${good}${line}\n`);
    expect(found).toMatch(new RegExp(`^function.yaml:${place} error /task_prompt: `));
    expect(found).toContain(message);
  });

  it('finds a template that is none in a set variable', () => {
    const found = lint(good.replace('params.order_id }}', 'params.order_id | nope }}'));
    expect(found).toMatchObject([
      { severity: 'error', pointer: '/set_variables/order_id', line: 8, column: 35 },
    ]);
  });

  it('warns of what is legal and unwise', () => {
    const unwise = good
      .replace(', failure: unpaid', '')
      .replace('  required: [order_id]\n', '')
      .concat('limits: { per_field_retry_limit: 0 }\n')
      .concat(`messages:\n  disclaimer: "${'word '.repeat(26)}"\n  processing: "Call 555 0199."\n`);
    const found = lint(unwise);
    expect(found.every((finding) => finding.severity === 'warning')).toBe(true);
    expect(found.map((finding) => finding.rule).sort()).toEqual([
      'lint:digit-run',
      'lint:failure-connection',
      'lint:prompt-length',
      'lint:retry-limit',
      'lint:undefined-variable',
    ]);
  });

  it.each([
    ['params.order_id', true],
    ['params.get("order_id")', true],
    ['params["order_id"]', true],
    ['params.get("order_id", "none")', false],
    ['params.order_id | default("none")', false],
    ['params.order_id if params.order_id is defined else "none"', false],
    ['params.order_id or "none"', false],
    ['refs.order_id', false],
  ])(
    'knows whether {{ %s }} can be undefined where the parameter is optional',
    (expression, is) => {
      const text = good
        .replace('  required: [order_id]\n', '')
        .replace('"{{ params.order_id }}"', `'{{ ${expression} }}'`);
      const rules = lint(text).map((finding) => finding.rule);
      expect(rules).toEqual(is ? ['lint:undefined-variable'] : []);
    },
  );

  it.each([
    ['00123', 'expected a number as JSON writes it, came 00123; put a text into quotes'],
    ['0x1F', 'expected a number as JSON writes it, came 0x1F; put a text into quotes'],
    ['.inf', 'expected a number as JSON writes it, came .inf; put a text into quotes'],
    ['!!binary aGk=', 'expected a value JSON has, came hi'],
  ])('refuses %s where it is, for YAML would make something else of it', (value, message) => {
    const [found] = lint(good.replace('42.0', value));
    expect(found).toMatchObject({ severity: 'error', line: 9, message });
  });

  it('refuses what is no YAML, a duplicate key, and an alias, with the line', () => {
    expect(lint('name: [')[0]).toMatchObject({ severity: 'error', pointer: '' });
    expect(lines('a: 1\n---\nb: 2\n')).toEqual([
      expect.stringMatching(/^function.yaml:2:1 error: expected one document, came several/),
    ]);
    expect(lint(`${good}name: twice\n`)[0]).toMatchObject({ line: 14, severity: 'error' });
    expect(lint('a: &x 1\nb: *x\n')[0]).toMatchObject({ severity: 'error' });
    expect(lint('{"name": 1, "name": 2}', 'f.json')[0]).toMatchObject({ severity: 'error' });
  });
});
