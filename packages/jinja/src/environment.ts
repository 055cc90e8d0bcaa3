import { Budget, type BudgetLimits, DEFAULT_LIMITS } from './budget/budget.ts';
import { TemplateError } from './errors.ts';
import { FILTERS } from './filters/filters.ts';
import { GLOBALS } from './globals/globals.ts';
import { type HostFunction, type HostFunctionOptions, hostFunction } from './host-function.ts';
import type { Program } from './runtime/program.ts';
import { type Library, Runtime } from './runtime/runtime.ts';
import { compileSource } from './source.ts';
import { Template } from './template.ts';
import { type Implementation, PyFunction } from './values/function.ts';
import { fromHost } from './values/host.ts';
import { TESTS } from './values/tests.ts';
import type { UndefinedKind } from './values/undefined.ts';
import type { Value } from './values/value.ts';

/** What one render may set differently from its environment. */
export interface RenderOptions {
  /** `strict` fails on every use of an undefined but the `defined` test. Default: `default`. */
  readonly undefined?: UndefinedKind;
  /** Limits of the render; what is left out keeps its default. */
  readonly budget?: Partial<BudgetLimits>;
}

export interface EnvironmentOptions extends RenderOptions {
  /** Sources by name, for `include`, `import` and `extends`. Without it they fail. */
  readonly templates?: Readonly<Record<string, string>>;
  /** Escape printed values for HTML unless they are marked safe. Default: false. */
  readonly autoescape?: boolean;
  /** Remove the newline behind a block tag. Default: false. */
  readonly trimBlocks?: boolean;
  /** Remove blanks in front of a block tag that starts its line. Default: false. */
  readonly lstripBlocks?: boolean;
  /** Keep the newline at the very end of a template. Default: false. */
  readonly keepTrailingNewline?: boolean;
  /** Numbers in [0, 1) for `random` and `lipsum`. Default: the same sequence in every render. */
  readonly random?: () => number;
}

/**
 * Filters, tests, globals and settings that templates share. An environment keeps no state of a
 * render: its templates may be rendered by turns, and as often as wanted.
 */
export class Environment implements Library {
  readonly options: EnvironmentOptions;
  readonly hasLoader: boolean;
  readonly autoescape: boolean;
  private readonly filterMap = new Map(FILTERS);
  private readonly testMap = new Map(TESTS);
  private readonly globalMap = new Map(GLOBALS);
  private readonly hostGlobals = new Map<string, unknown>();
  private readonly templates: ReadonlyMap<string, string>;
  private readonly programs = new Map<string, Program>();
  private readonly limits: BudgetLimits;

  constructor(options: EnvironmentOptions = {}) {
    this.options = options;
    this.hasLoader = options.templates !== undefined;
    this.autoescape = options.autoescape ?? false;
    this.limits = { ...DEFAULT_LIMITS, ...options.budget };
    this.templates = new Map(Object.entries(options.templates ?? {}));
  }

  /** Filters by name. */
  get filters(): ReadonlyMap<string, Implementation> {
    return this.filterMap;
  }

  /** Tests by name. */
  get tests(): ReadonlyMap<string, Implementation> {
    return this.testMap;
  }

  /**
   * Adds a filter, `{{ value | name(arguments) }}`. It gets plain data (see HostValue) and returns
   * plain data; what it throws becomes a TemplateError of type HostError. Templates parsed before
   * do not know it.
   */
  addFilter(name: string, filter: HostFunction, options: HostFunctionOptions = {}): this {
    this.filterMap.set(name, hostFunction(name, filter, options));
    return this;
  }

  /** Adds a test, `{{ value is name(argument) }}`; its result counts as true or false. */
  addTest(name: string, test: HostFunction, options: HostFunctionOptions = {}): this {
    const decide: HostFunction = (...args) => Boolean(test(...args));
    this.testMap.set(name, hostFunction(name, decide, options));
    return this;
  }

  /** Adds a global function, `{{ name(arguments) }}`. */
  addFunction(name: string, body: HostFunction, options: HostFunctionOptions = {}): this {
    this.globalMap.set(
      name,
      new PyFunction('function', name, hostFunction(name, body, options, 0)),
    );
    return this;
  }

  /** Adds a global value, plain data; every render has a copy of its own. */
  addGlobal(name: string, value: unknown): this {
    this.hostGlobals.set(name, value);
    return this;
  }

  /** Parses a template. Throws TemplateError of type TemplateSyntaxError with line and column. */
  fromString(source: string): Template {
    return new Template(this, source);
  }

  /** A template of the `templates` option by name. Throws TemplateError (TemplateNotFound). */
  getTemplate(name: string): Template {
    const source = this.templates.get(name);
    if (source === undefined) throw new TemplateError('TemplateNotFound', name);
    return new Template(this, source, name);
  }

  /** For the interpreter: a global value. */
  global(rt: Runtime, name: string): Value | undefined {
    if (this.hostGlobals.has(name)) return fromHost(rt, this.hostGlobals.get(name));
    return this.globalMap.get(name);
  }

  /** For the interpreter: the program of a template of the `templates` option. */
  load(name: string): Program | undefined {
    const known = this.programs.get(name);
    if (known !== undefined) return known;
    const source = this.templates.get(name);
    if (source === undefined) return undefined;
    const { program } = compileSource(this, source, name);
    this.programs.set(name, program);
    return program;
  }

  /** For Template: the state of one render. */
  newRuntime(options: RenderOptions): Runtime {
    const { budget: own } = options;
    const budget = new Budget(own === undefined ? this.limits : { ...this.limits, ...own });
    const undefinedKind = options.undefined ?? this.options.undefined ?? 'default';
    return new Runtime(this, budget, undefinedKind, this.options.random ?? repeatable());
  }
}

/** A sequence of numbers in [0, 1) that looks random and is always the same. */
function repeatable(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
