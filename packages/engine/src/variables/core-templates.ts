/**
 * The Core level's templates: `{{ params.x }}`, `{{ refs.x }}`, `{{ vars.get("x") }}`,
 * `{{ input.x }}` and, in messages, `{{ start.amount | money }}`. Nothing else: a tag, a comment or
 * another filter is a render error that says so (conformance:levels-are-declared).
 */
import { type JsonValue, LosslessNumber } from '@voicepay/spec';
import { formatMoney } from '../messages/money.ts';
import type { Rendering, TemplateContext, Templates } from './templates.ts';

const wholeExpression = /^\s*\{\{((?:(?!\}\}|\{\{).)*)\}\}\s*$/s;
const anyExpression = /\{\{((?:(?!\}\}|\{\{).)*)\}\}/gs;
const path =
  /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*|\.get\(\s*(?:"[^"]*"|'[^']*')\s*\))*$/;

type Value = JsonValue | undefined;

class RenderFault extends Error {}

export const coreTemplates: Templates = {
  render: (template, context) => attempt(() => renderText(template, context)),
  evaluate: (template, context) =>
    attempt(() => {
      const whole = wholeExpression.exec(template);
      if (whole === null) return renderText(template, context);
      // function:undefined-expression-is-null
      return evaluate(whole[1] ?? '', context) ?? null;
    }),
  check(template) {
    const outcome = attempt(() => {
      refuseTags(template);
      for (const [, source = ''] of template.matchAll(anyExpression)) readExpression(source);
    });
    return outcome.ok ? null : { message: outcome.message };
  },
};

function attempt<T>(run: () => T): Rendering<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (error instanceof RenderFault) return { ok: false, message: error.message };
    throw error;
  }
}

function renderText(template: string, context: TemplateContext): string {
  refuseTags(template);
  return template.replace(anyExpression, (_, source: string) => print(evaluate(source, context)));
}

function refuseTags(template: string): void {
  if (!/\{[%#]/.test(template)) return;
  throw new RenderFault('expected {{ expressions }} only: tags and comments need Templates');
}

function evaluate(source: string, context: TemplateContext): Value {
  const { expression, isMoney } = readExpression(source);
  const value = resolve(expression, context);
  return isMoney ? formatMoney(value, member(context['start'], 'currency')) : value;
}

function readExpression(source: string): { expression: string; isMoney: boolean } {
  const [expression = '', ...filters] = source.split('|').map((part) => part.trim());
  if (path.exec(expression)?.[0] !== expression) {
    throw new RenderFault(`expected a name such as params.x, came "${expression}"`);
  }
  const other = filters.find((filter) => filter !== 'money');
  if (other !== undefined) throw new RenderFault(`expected the filter money, came "${other}"`);
  return { expression, isMoney: filters.length > 0 };
}

function resolve(expression: string, context: TemplateContext): Value {
  const names = expression.match(/[A-Za-z_][A-Za-z0-9_]*(?:\(\s*(?:"[^"]*"|'[^']*')\s*\))?/g) ?? [];
  let value: Value = context as Value;
  for (const [i, name] of names.entries()) {
    const call = /^get\(\s*["']([^"']*)["']\s*\)$/.exec(name);
    const key = call === null ? name : (call[1] ?? '');
    if (i > 0 && value === undefined) throw new RenderFault(`"${names[i - 1]}" is undefined`);
    value = member(value, key);
  }
  return value;
}

function member(value: Value, key: string): Value {
  if (value === null || typeof value !== 'object') return undefined;
  if (Array.isArray(value) || value instanceof LosslessNumber) return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** As Jinja2 prints: function:none-prints-as-in-jinja, function:undefined-in-text-is-empty. */
function print(value: Value): string {
  if (value === undefined) return '';
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (value instanceof LosslessNumber) return value.literal;
  if (typeof value === 'object') throw new RenderFault('expected a text, came a list or an object');
  return String(value);
}
