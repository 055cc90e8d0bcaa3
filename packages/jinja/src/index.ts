/**
 * Jinja2 3.1 for templates you did not write: the semantics of its sandbox, no code generation,
 * and a budget on every render.
 */
export { type BudgetLimits, DEFAULT_LIMITS } from './budget/budget.ts';
export { Environment, type EnvironmentOptions, type RenderOptions } from './environment.ts';
export { type ErrorType, type Position, TemplateError } from './errors.ts';
export type { HostFunction, HostFunctionOptions } from './host-function.ts';
export { evaluate, render } from './render.ts';
export { MAX_SOURCE_LENGTH } from './source.ts';
export { Expression, Template, type TemplateContext } from './template.ts';
export type { HostValue } from './values/host.ts';
export type { UndefinedKind } from './values/undefined.ts';
