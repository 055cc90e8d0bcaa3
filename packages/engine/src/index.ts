/** The reference engine as a library: the pure core, a runnable engine, and the lint. */
export { createSecretReader } from './adapters/secrets.ts';
export type { FunctionPlan } from './function/function-plan.ts';
export { type Finding, lintFunction, readFunction } from './function/lint-function.ts';
export { openSession } from './session/open-session.ts';
export type { Effect, Plan, Session, SessionEvent, Step, Terms } from './session/session.ts';
export { step } from './session/step.ts';
export { type EngineSettings, type RunningEngine, startEngine } from './start-engine.ts';
export { coreTemplates } from './variables/core-templates.ts';
export { createJinjaTemplates } from './variables/jinja-templates.ts';
export type { Templates } from './variables/templates.ts';
