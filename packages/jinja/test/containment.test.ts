import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, Environment, TemplateError } from '../src/index.ts';
import { context, templates, vectors } from './vectors.ts';

const bombs = JSON.parse(readFileSync(new URL('bombs.json', import.meta.url), 'utf8')) as string[];
const MAX_CPU_MS = 1000;

/** Processor time, so that other work on the machine does not count. */
function cpuMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

/** Renders; gives the text or the error. */
function attempt(template: string, included: Readonly<Record<string, string>>): string | Error {
  try {
    return new Environment({ templates: included }).fromString(template).render(context);
  } catch (error) {
    return error as Error;
  }
}

describe('templates that would exhaust time or memory', () => {
  it.each(bombs)('end in time, with an error or a bounded text: %s', (bomb) => {
    let result: string | Error = '';
    const time = cpuMs(() => {
      result = attempt(bomb, { self: bomb });
    });
    expect(time).toBeLessThan(MAX_CPU_MS);
    if (typeof result === 'string') {
      expect(result.length).toBeLessThanOrEqual(DEFAULT_LIMITS.output);
    } else {
      expect(result).toBeInstanceOf(TemplateError);
    }
  });

  it('say which limit they passed, and where', () => {
    const result = attempt('a\n{% for i in range(100000) %}{{ i * i }}{{ i }}{% endfor %}', {});
    expect(result).toMatchObject({ type: 'BudgetError', line: 2 });
    expect((result as Error).message).toContain('budget.steps');
  });
});

/** Everything that a template could have changed in the realm. */
function realm(): unknown {
  const prototypes = [Object, Array, String, Number, Function, Map, RegExp, Error, BigInt];
  return {
    globals: Reflect.ownKeys(globalThis).length,
    prototypes: prototypes.map(({ prototype }) => Reflect.ownKeys(prototype)),
    polluted: [...'ab'].map((key) => Reflect.get({}, key)),
  };
}

describe('hostile templates', () => {
  const hostile = vectors.filter(({ category }) => ['hostile', 'random'].includes(category));

  it.each(hostile)('leave the realm and the context as they were: $template', ({ template }) => {
    const before = realm();
    const data = JSON.stringify(context);
    attempt(template, templates);
    expect(realm()).toEqual(before);
    expect(JSON.stringify(context)).toBe(data);
  });

  it('cannot call functions in the context, nor read what is inherited', () => {
    class Secret {
      token = 'secret';
    }
    const environment = new Environment();
    const render = (source: string, value: unknown) =>
      environment.fromString(source).render({ value });
    expect(() => render('{{ value }}', () => 1)).toThrow(/plain data/);
    expect(() => render('{{ value.token }}', new Secret())).toThrow(/plain data/);
    const inheriting = Object.create({ x: 'inherited' }) as object;
    expect(() => render('{{ value.x }}', inheriting)).toThrow(/plain data/);
    expect(render('{{ value.toString }}', {})).toBe('');
  });
});
