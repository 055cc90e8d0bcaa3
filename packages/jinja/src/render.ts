import { Environment, type EnvironmentOptions } from './environment.ts';
import { Expression, type TemplateContext } from './template.ts';
import type { HostValue } from './values/host.ts';

const DEFAULT = new Environment();

/** An environment with the options; the default one where only a render's options are given. */
function environmentFor(options: EnvironmentOptions): Environment {
  const { undefined: _kind, budget: _budget, ...rest } = options;
  return Object.keys(rest).length === 0 ? DEFAULT : new Environment(options);
}

/**
 * Renders a template once: `render('Hello {{ name }}', { name: 'Ada' })`. To render it again, or
 * to add filters, use an Environment. Throws TemplateError with line and column.
 */
export function render(
  template: string,
  context: TemplateContext = {},
  options: EnvironmentOptions = {},
): string {
  return environmentFor(options).fromString(template).render(context, options);
}

/**
 * Evaluates one expression once: `evaluate('amount / 100', { amount: 4200 })`. The value keeps its
 * type. The delimiters `{{ }}` may be there or not. Throws TemplateError with line and column.
 */
export function evaluate(
  expression: string,
  context: TemplateContext = {},
  options: EnvironmentOptions = {},
): HostValue {
  const environment = environmentFor(options);
  const delimited = /^\s*\{\{/.test(expression);
  const parsed = delimited
    ? environment.fromString(expression)
    : new Expression(environment, expression);
  return parsed.evaluate(context, options);
}
