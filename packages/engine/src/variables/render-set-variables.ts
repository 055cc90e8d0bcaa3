import { type JsonValue, LosslessNumber, toPointer } from '@voicepay/spec';
import type { JsonObject } from '../journal/records.ts';
import type { TemplateContext, Templates } from './templates.ts';

export interface VariableSources {
  readonly params: JsonObject;
  readonly refs: JsonObject;
  readonly input: JsonObject;
}

export type SetVariables =
  | { readonly ok: true; readonly values: JsonObject }
  | { readonly ok: false; readonly errors: readonly VariableError[] };

export interface VariableError {
  /** Into the function's configuration. */
  readonly pointer: string;
  readonly message: string;
}

/**
 * The names that a template can see, and no others: function:params-accessor, function:refs-accessor,
 * function:input-accessor, function:vars-get-accessor, function:vars-precedence.
 */
export function variableContext(sources: VariableSources): TemplateContext {
  const { params, refs, input } = sources;
  return { params, refs, input, vars: { ...input, ...refs, ...params } };
}

/** Renders every set variable, or tells every one that cannot be (function:render-error-refuses-the-session). */
export function renderSetVariables(
  configured: JsonObject,
  sources: VariableSources,
  templates: Templates,
): SetVariables {
  const context = variableContext(sources);
  // function:set-variable-is-any-json-value: texts in it are rendered, however deep.
  const errors: VariableError[] = [];
  const render = (value: JsonValue, pointer: string): JsonValue => {
    if (typeof value === 'string') {
      // function:static-value-is-sent-as-it-stands
      if (!/\{[{%#]/.test(value)) return value;
      const rendering = templates.evaluate(value, context);
      if (rendering.ok) return rendering.value;
      errors.push({ pointer, message: rendering.message });
      return null;
    }
    if (Array.isArray(value)) return value.map((item, i) => render(item, `${pointer}/${i}`));
    if (value === null || typeof value !== 'object' || value instanceof LosslessNumber) {
      return value;
    }
    const members = Object.entries(value).map(([key, member]) => {
      return [key, render(member, pointer + toPointer([key]))] as const;
    });
    return Object.fromEntries(members);
  };
  const values = render(configured, '/set_variables') as JsonObject;
  return errors.length === 0 ? { ok: true, values } : { ok: false, errors };
}
