/**
 * The Templates level: Jinja2 in full (function:jinja-in-full), by an interpreter that generates no
 * code, sees nothing but its context (function:templates-are-contained) and ends every render within
 * a budget (function:template-cost-is-bounded); and three filters for the ear.
 */
import { Environment, type HostValue, type Template, TemplateError } from '@voicepay/jinja';
import { type JsonValue, LosslessNumber } from '@voicepay/spec';
import { localMoney } from '../messages/money.ts';
import { ordinal, spokenDigits } from '../messages/spoken.ts';
import { coreTemplates } from './core-templates.ts';
import type { Rendering, TemplateContext, Templates } from './templates.ts';

/** Parsed templates that are kept: a function has a few dozen. */
const parsedAtMost = 1000;
const plainPath =
  /^\s*\{\{\s*(?:params|refs|input|vars)(?:\.[A-Za-z_]\w*|\.get\(\s*(?:"[^"]*"|'[^']*')\s*\))+\s*\}\}\s*$/;
/** In Jinja2 these names are methods of a dict before they are keys of it. */
const dictMethods =
  /\.(?:clear|copy|fromkeys|items|keys|pop|popitem|setdefault|update|values|get(?!\s*\())\b/;

export function createJinjaTemplates(): Templates {
  const environment = new Environment();
  const parsed = new Map<string, Template>();
  // What `money` means without an argument. Renders are synchronous: one is in force at a time.
  let currency: JsonValue | undefined;
  environment
    .addFilter('money', (amount, code, locale) => localMoney(amount, code ?? currency, locale), {
      parameters: ['currency', 'locale'],
    })
    .addFilter('spoken_digits', (value) => spokenDigits(value))
    .addFilter('ordinal', (value) => ordinal(value));

  const parse = (source: string): Template => {
    const known = parsed.get(source);
    if (known !== undefined) return known;
    const template = environment.fromString(source);
    if (parsed.size >= parsedAtMost) parsed.clear();
    parsed.set(source, template);
    return template;
  };
  const attempt = <T>(context: TemplateContext, run: (data: object) => T): Rendering<T> => {
    const { start } = context;
    currency = isObject(start) ? start.currency : undefined;
    try {
      return { ok: true, value: run(hostObject(context)) };
    } catch (error) {
      if (error instanceof TemplateError) return { ok: false, message: messageOf(error) };
      throw error;
    }
  };
  return {
    render: (source, context) =>
      attempt(context, (data) => parse(source).render(data as Record<string, unknown>)),
    evaluate(source, context) {
      // A name alone keeps its value as it was written, number literals included.
      if (plainPath.test(source) && !dictMethods.test(source)) {
        return coreTemplates.evaluate(source, context);
      }
      return attempt(context, (data) =>
        jsonOf(parse(source).evaluate(data as Record<string, unknown>)),
      );
    },
    check(source) {
      try {
        parse(source);
        return null;
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        return { message: messageOf(error), at: { line: error.line, column: error.column } };
      }
    },
  };
}

function messageOf(error: TemplateError): string {
  const { line, column, message } = error;
  return line === undefined ? message : `line ${line}, column ${column}: ${message}`;
}

function isObject(value: unknown): value is Readonly<Record<string, JsonValue>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function hostObject(object: TemplateContext): Record<string, unknown> {
  const host: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(object)) {
    if (value !== undefined) host[name] = hostOf(value);
  }
  return host;
}

/** Numbers that JavaScript would change become integers of any size, or the nearest float. */
function hostOf(value: JsonValue): unknown {
  if (value instanceof LosslessNumber) {
    return /^-?[0-9]+$/.test(value.literal) ? BigInt(value.literal) : Number(value.literal);
  }
  if (Array.isArray(value)) return value.map(hostOf);
  return isObject(value) ? hostObject(value) : value;
}

/** function:undefined-expression-is-null; what JSON cannot say is an error of the template. */
function jsonOf(value: HostValue): JsonValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : new LosslessNumber(String(value));
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TemplateError('HostError', `expected a value that JSON can say, came ${value}`);
  }
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]));
}
