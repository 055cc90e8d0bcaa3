import { describe, expect, it } from 'vitest';
import { Environment, TemplateError } from './index.ts';

describe('an environment', () => {
  it('adds filters, which get plain data and keyword arguments by name', () => {
    const seen: unknown[] = [];
    const environment = new Environment().addFilter(
      'note',
      (...args) => {
        seen.push(args);
        return args.length;
      },
      { parameters: ['first', 'second'] },
    );
    const source = "{{ 1.5|note }}{{ {'a': [none]}|note('x', second=2) }}{{ nope|note(second=1) }}";
    expect(environment.fromString(source).render()).toBe('133');
    expect(seen).toEqual([[1.5], [{ a: [null] }, 'x', 2], [undefined, undefined, 1]]);
  });

  it('refuses keyword arguments that a filter does not name', () => {
    const environment = new Environment().addFilter('id', (value) => value);
    expect(() => environment.fromString('{{ 1|id(x=1) }}').render()).toThrow(
      "id() got an unexpected keyword argument 'x'",
    );
  });

  it('adds tests, functions and values', () => {
    const environment = new Environment()
      .addTest('long', (text) => String(text).length > 3)
      .addFunction('add', (a, b) => Number(a) + Number(b), { parameters: ['a', 'b'] })
      .addGlobal('limits', { retries: 3 });
    const source =
      "{{ 'abcd' is long }} {{ 'a' is long }} {{ add(1, b=2) }} {{ limits.retries }} {{ add is callable }}";
    expect(environment.fromString(source).render()).toBe('True False 3 3 True');
  });

  it('gives every render its own copy of a global value', () => {
    const environment = new Environment().addGlobal('list', []);
    const template = environment.fromString('{% set _ = list.append(1) %}{{ list }}');
    expect([template.render(), template.render()]).toEqual(['[1]', '[1]']);
  });

  it('turns what a filter throws into an error with a position', () => {
    const environment = new Environment().addFilter('fail', () => {
      throw new RangeError('no such currency');
    });
    let problem: unknown;
    try {
      environment.fromString('\n{{ 1|fail }}').render();
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(TemplateError);
    expect(problem).toMatchObject({
      type: 'HostError',
      message: 'fail: no such currency',
      line: 2,
      column: 6,
    });
  });

  it('lets filters of its own serve map, and knows them by name', () => {
    const environment = new Environment().addFilter('double', (value) => Number(value) * 2);
    const source = "{{ [1, 2]|map('double')|join(',') }} {{ 'double' is filter }}";
    expect(environment.fromString(source).render()).toBe('2,4 True');
  });

  it('keeps its budget for every render, and a render may have its own', () => {
    const environment = new Environment({ budget: { output: 5 } });
    const template = environment.fromString('{{ text }}');
    expect(template.render({ text: '12345' })).toBe('12345');
    expect(() => template.render({ text: '123456' })).toThrow(/budget.output/);
    expect(template.render({ text: '123456' }, { budget: { output: 6 } })).toBe('123456');
  });

  it('finds templates by name', () => {
    const environment = new Environment({ templates: { a: '{{ 1 }}' } });
    expect(environment.getTemplate('a').render()).toBe('1');
    expect(() => environment.getTemplate('b')).toThrow(TemplateError);
  });
});
