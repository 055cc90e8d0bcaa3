import { LosslessNumber } from '@voicepay/spec';
import { describe, expect, test } from 'vitest';
import { createJinjaTemplates } from './jinja-templates.ts';

const templates = createJinjaTemplates();
const start = { amount: 4200, currency: 'USD', description: null, processor_parameters: {} };
const text = (template: string, context = {}) => {
  const rendering = templates.render(template, { start, ...context });
  return rendering.ok ? rendering.value : `refused: ${rendering.message}`;
};
const value = (template: string, context = {}) => {
  const rendering = templates.evaluate(template, context);
  return rendering.ok ? rendering.value : `refused: ${rendering.message}`;
};

test('a message may use all of Jinja2', () => {
  const template =
    '{% if start.amount > 100 %}{{ start.amount | money }}{% else %}small{% endif %}';
  expect(text(template)).toBe('42.00 USD');
});

describe('filters for the ear', () => {
  test.each([
    ["{{ 4200 | money('JPY') }}", '4200 JPY'],
    ["{{ 4200 | money('USD', 'en-US') }}", '$42.00'],
    ["{{ start.amount | money(locale='de-DE') }}", '42,00\u00a0$'],
    ["{{ '10482' | spoken_digits }}", '1 0 4 8 2'],
    ['{{ 22 | ordinal }}', '22nd'],
  ])('%s is read %s', (template, expected) => expect(text(template)).toBe(expected));
});

test('a single expression keeps its type, an undefined one is null, numbers stay exact', () => {
  const params = { n: 7, list: [1, 'x'], big: new LosslessNumber('9007199254740993') };
  expect(value('{{ params.n }}', { params })).toBe(7);
  expect(value(' {{ params.list }} ', { params })).toEqual([1, 'x']);
  expect(value('{{ params.big }}', { params })).toEqual(params.big);
  expect(value('{{ params.none }}', { params })).toBeNull();
  expect(value('no {{ params.n }}', { params })).toBe('no 7');
});

test('vars.get works as the page writes it', () => {
  expect(value('{{vars.get("order_id")}}', { vars: { order_id: '10482' } })).toBe('10482');
});

test('a template that cannot be read is refused with line and column', () => {
  expect(templates.check('fine {{ start.amount | money }}')).toBeNull();
  const fault = templates.check('first\n{% if %}');
  expect(fault).toMatchObject({ message: expect.stringMatching(/^line 2, column 7: /) });
  expect(fault?.at).toEqual({ line: 2, column: 7 });
});

test('a template cannot reach the machine it runs on, nor run for ever', () => {
  expect(text("{{ ''.__class__ }}{{ range.constructor }}")).not.toContain('function');
  expect(text('{% for i in range(10 ** 9) %}x{% endfor %}')).toMatch(/^refused: /);
});
