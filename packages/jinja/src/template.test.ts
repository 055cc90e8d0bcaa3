import { describe, expect, it } from 'vitest';
import { Environment, evaluate, render, TemplateError } from './index.ts';

function problem(run: () => unknown): TemplateError {
  try {
    run();
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('expected a TemplateError, got none');
}

describe('rendering', () => {
  it('gives text, of a template that can be rendered again', () => {
    const template = new Environment().fromString('Hello {{ name }}');
    expect(template.render({ name: 'Ada' })).toBe('Hello Ada');
    expect(template.render({ name: 'Bob' })).toBe('Hello Bob');
    expect(template.render()).toBe('Hello ');
  });

  it('leaves the context alone, whatever the template does to its copy', () => {
    const context = { list: [1], dict: { a: 1 } };
    const source = '{% set x = list.append(2) %}{% set y = dict.update(b=2) %}{{ list }}{{ dict }}';
    expect(render(source, context)).toBe("[1, 2]{'a': 1, 'b': 2}");
    expect(context).toEqual({ list: [1], dict: { a: 1 } });
  });

  it('takes Maps, which keep the order of their keys and keys of any type', () => {
    const data = new Map<unknown, unknown>([
      ['b', 1],
      ['1', 2],
      [3, 4],
    ]);
    expect(render('{{ data }}', new Map([['data', data]]))).toBe("{'b': 1, '1': 2, 3: 4}");
  });

  it.each([
    ['last', '<'],
    ['random', '<'],
    ['first', '&lt;'],
  ])('leaves a character of a safe text as safe as Python does: %s', (name, text) => {
    const environment = new Environment({ autoescape: true });
    expect(environment.fromString(`{{ '<<'|safe|${name} }}`).render()).toBe(text);
  });

  it.each([
    ['missing|wordwrap', 'UndefinedError', "'missing' is undefined"],
    ['1|wordwrap', 'AttributeError', "'int' object has no attribute 'splitlines'"],
    ['[1]|indent', 'AttributeError', "'list' object has no attribute 'splitlines'"],
    ['[1, 2, 3]|truncate(2, false, "", 0)', 'AttributeError', "no attribute 'rsplit'"],
    ['dict(**missing)', 'UndefinedError', "'missing' is undefined"],
    ['1|reverse', 'FilterArgumentError', 'argument must be iterable'],
  ])(
    'fails as Jinja2 does where a filter or a call cannot take its value: %s',
    (source, type, message) => {
      const { type: came, message: text } = problem(() => render(`{{ ${source} }}`));
      expect([came, text]).toEqual([type, expect.stringContaining(message)]);
    },
  );

  it('fails on undefined names when it is strict, for one render or for all', () => {
    const template = new Environment().fromString('{{ missing }}');
    expect(template.render()).toBe('');
    expect(problem(() => template.render({}, { undefined: 'strict' })).message).toBe(
      "'missing' is undefined",
    );
    expect(problem(() => render('{{ missing }}', {}, { undefined: 'strict' })).line).toBe(1);
  });

  it('includes, imports and extends only what it was given', () => {
    const templates = { base: '<{% block a %}{% endblock %}>', part: '{{ x }}' };
    const source = "{% extends 'base' %}{% block a %}{% include 'part' %}{% endblock %}";
    expect(render(source, { x: 1 }, { templates })).toBe('<1>');
    expect(problem(() => render("{% include 'x' %}", {}, { templates })).type).toBe(
      'TemplateNotFound',
    );
    expect(problem(() => render("{% include 'x' %}")).message).toContain('no loader');
  });

  it('gives the same text every time, also for what is random', () => {
    const source = '{{ [1, 2, 3, 4, 5, 6]|random }}{{ lipsum(1) }}';
    expect(render(source)).toBe(render(source));
    expect(render('{{ [1, 2]|random }}', {}, { random: () => 0.9 })).toBe('2');
  });
});

describe('evaluating', () => {
  it.each([
    ['amount', 4200],
    ['amount / 100', 42],
    ['{{ amount }}', 4200],
    ['amount > 1', true],
    ['none', null],
    ['missing', null],
    ['[amount, "a"]', [4200, 'a']],
    ['(1, 2)', [1, 2]],
    ['range(3)', [0, 1, 2]],
  ])('keeps the type of %j', (source, value) => {
    expect(evaluate(source, { amount: 4200 })).toEqual(value);
  });

  it('makes an object without prototype of a dict', () => {
    const value = evaluate("{'__proto__': 1, 2: none}") as object;
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.entries(value)).toEqual([
      ['2', null],
      ['__proto__', 1],
    ]);
  });

  it('tells a template that is one expression from a text', () => {
    const environment = new Environment();
    const single = environment.fromString('  {{ amount }}\n');
    expect(single.isExpression).toBe(true);
    expect(single.evaluate({ amount: 1 })).toBe(1);
    for (const source of ['{{ a }}{{ b }}', 'x{{ a }}', '{% if 1 %}{{ a }}{% endif %}', '']) {
      expect(environment.fromString(source).isExpression).toBe(false);
    }
    expect(environment.fromString('{{ a }}-{{ a }}').evaluate({ a: 1 })).toBe('1-1');
  });

  it('fails on a strict undefined instead of giving null', () => {
    expect(problem(() => evaluate('a.b', { a: {} }, { undefined: 'strict' })).type).toBe(
      'UndefinedError',
    );
  });

  it('refuses what is more than one expression', () => {
    expect(problem(() => evaluate('a b')).message).toBe('chunk after expression');
  });
});

describe('errors', () => {
  it.each([
    ['{{ 1 +}}', 1, 7],
    ['a\n  {{ missing.x }}', 2, 14],
    ['{{ a|nope }}', 1, 6],
    ['{% if x %}\n{{ 1 / 0 }}\n{% endif %}', 2, 6],
    ["{{ 'a' ~ (1 + 'b') }}", 1, 13],
  ])('have the line and the column of %j', (source, line, column) => {
    expect(problem(() => render(source, { x: 1 }))).toMatchObject({ line, column });
  });

  it('name the template that they come from', () => {
    const templates = { part: 'ok\n{{ 1 / 0 }}' };
    const error = problem(() => render("{% include 'part' %}", {}, { templates }));
    expect(error).toMatchObject({ templateName: 'part', line: 2, type: 'ZeroDivisionError' });
  });

  it('refuse templates that are too long', () => {
    expect(problem(() => render('x'.repeat(300_000))).message).toContain('262144');
  });
});
