import type { Environment, RenderOptions } from './environment.ts';
import { TemplateError } from './errors.ts';
import { contextOf } from './interpreter/inheritance.ts';
import { hostLookup, type Lookup } from './runtime/context.ts';
import { Output } from './runtime/output.ts';
import type { Program } from './runtime/program.ts';
import type { Runtime } from './runtime/runtime.ts';
import {
  type CompiledSource,
  compileExpressionSource,
  compileSource,
  stackOverflow,
} from './source.ts';
import { type HostValue, toHost } from './values/host.ts';

/** Names and values for a template: plain data, read by own properties only. */
export type TemplateContext = Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>;

/** A parsed template: it can be rendered any number of times. */
export class Template {
  readonly name: string | null;
  /** Whether the template is one single `{{ expression }}`, blanks around it aside. */
  readonly isExpression: boolean;
  private readonly environment: Environment;
  private readonly source: CompiledSource;
  private expression: Program | null = null;

  /** Throws TemplateError where the source is no template. */
  constructor(environment: Environment, source: string, name: string | null = null) {
    this.environment = environment;
    this.name = name;
    this.source = compileSource(environment, source, name);
    this.isExpression = this.source.expression !== null;
  }

  /** The text of the template. Throws TemplateError. */
  render(context: TemplateContext = {}, options: RenderOptions = {}): string {
    return guarded(() => {
      const rt = this.environment.newRuntime(options);
      return renderText(rt, this.source.program, hostLookup(context));
    });
  }

  /**
   * The value of the template where it is a single expression, else its text. A text is never
   * made a number; an undefined is null (with `undefined: 'strict'` an error). Throws TemplateError.
   */
  evaluate(context: TemplateContext = {}, options: RenderOptions = {}): HostValue {
    this.expression ??= this.source.expression?.() ?? null;
    if (this.expression === null) return this.render(context, options);
    return evaluateProgram(this.environment, this.expression, context, options);
  }
}

/** An expression without delimiters, parsed: it can be evaluated any number of times. */
export class Expression {
  private readonly environment: Environment;
  private readonly program: Program;

  /** Throws TemplateError where the source is no expression. */
  constructor(environment: Environment, source: string) {
    this.environment = environment;
    this.program = compileExpressionSource(environment, source);
  }

  /** The value of the expression, as of `Template.evaluate`. Throws TemplateError. */
  evaluate(context: TemplateContext = {}, options: RenderOptions = {}): HostValue {
    return evaluateProgram(this.environment, this.program, context, options);
  }
}

function evaluateProgram(
  environment: Environment,
  program: Program,
  data: TemplateContext,
  options: RenderOptions,
): HostValue {
  return guarded(() => {
    const rt = environment.newRuntime(options);
    const context = contextOf(rt, program, hostLookup(data));
    program.render(rt, context, new Output(rt.budget));
    return toHost(rt, context.variables.get('result') ?? null) ?? null;
  });
}

function renderText(rt: Runtime, program: Program, parent: Lookup): string {
  const out = new Output(rt.budget);
  program.render(rt, contextOf(rt, program, parent), out);
  return out.text;
}

/** Every failure as a TemplateError with a position. */
function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof TemplateError) {
      throw error.locate({ line: 1, column: 1 }, null);
    }
    throw stackOverflow(error) ?? error;
  }
}
