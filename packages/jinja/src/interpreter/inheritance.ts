import { TemplateError, typeError } from '../errors.ts';
import { renderBlock } from '../runtime/block-reference.ts';
import { Context, type Lookup, noData } from '../runtime/context.ts';
import { TemplateModule } from '../runtime/module.ts';
import { Output } from '../runtime/output.ts';
import type { Program } from '../runtime/program.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Block, Extends, FromImport, Import, Include } from '../syntax/nodes.ts';
import { each } from '../values/iteration.ts';
import { Undefined } from '../values/undefined.ts';
import { isString, orElse, stringOf, type Value } from '../values/value.ts';
import type { Step } from './body.ts';
import type { CompileFrame } from './compile-frame.ts';
import { type Compiler, DeadCode } from './compiler.ts';
import { type Frame, reader, writer } from './frame.ts';

export function compileBlock(c: Compiler, node: Block, f: CompileFrame): readonly Step[] {
  if (f.toplevel && c.hasKnownExtends) return [];
  const quiet = f.toplevel && c.extendsSoFar > 0;
  const locals = node.scoped ? localVariables(f) : null;
  const { name, required } = node;
  c.line = node.line;
  return [
    c.step(node, () => (frame, out) => {
      if (quiet && frame.inheritance.parent !== null) return;
      const context = locals === null ? frame.context : frame.context.derived(locals(frame));
      const stack = frame.context.blocks.get(name)!;
      if (required && stack.length <= 1) {
        throw new TemplateError('TemplateRuntimeError', `Required block '${name}' not found`);
      }
      renderBlock(frame.rt, stack[0]!, context, out);
    }),
  ];
}

/** The local variables in sight, for a context that sees them. */
function localVariables(f: CompileFrame): (frame: Frame) => Map<string, Value> {
  const reads = Array.from(f.symbols.assigned(), ([name, variable]) => ({
    name,
    read: reader(f.scope, variable),
  }));
  return (frame) => {
    const values = new Map<string, Value>();
    for (const { name, read } of reads) {
      const value = read(frame);
      if (value !== undefined) values.set(name, value);
    }
    return values;
  };
}

export function compileExtends(c: Compiler, node: Extends, f: CompileFrame): Step {
  if (!f.toplevel) c.fail('cannot use extend from a non top-level scope', node);
  const again = c.extendsSoFar > 0;
  if (again && c.hasKnownExtends) {
    throw new DeadCode(
      c.step(node, () => () => {
        throw extendedTwice();
      }),
    );
  }
  c.line = node.line;
  const step = c.step(node, () => {
    const name = c.expression(node.template, f);
    return (frame) => {
      if (again && frame.inheritance.parent !== null) {
        throw extendedTwice();
      }
      const parent = loadTemplate(frame.rt, name(frame));
      frame.inheritance.parent = parent;
      for (const [block, implementation] of parent.blocks) {
        const stack = frame.context.blocks.get(block);
        if (stack === undefined) frame.context.blocks.set(block, [implementation]);
        else stack.push(implementation);
      }
    };
  });
  if (f.rootlevel) c.hasKnownExtends = true;
  c.extendsSoFar += 1;
  return step;
}

function extendedTwice(): TemplateError {
  return new TemplateError('TemplateRuntimeError', 'extended multiple times');
}

/** The program of a template by name, or the error that Jinja2 raises. */
function loadTemplate(rt: Runtime, name: Value): Program {
  if (!rt.library.hasLoader) throw typeError('no loader for this environment specified');
  if (name instanceof Undefined) name.fail(rt);
  const program = isString(name) ? rt.library.load(stringOf(name)) : undefined;
  if (program === undefined) throw new TemplateError('TemplateNotFound', rt.text(name));
  return program;
}

/** The first template of a list that there is. */
function selectTemplate(rt: Runtime, names: Value): Program {
  if (isString(names)) return loadTemplate(rt, names);
  if (names instanceof Undefined) names.fail(rt);
  const tried: string[] = [];
  for (const name of each(rt, names)) {
    try {
      return loadTemplate(rt, name);
    } catch (error) {
      const unknown = name instanceof Undefined;
      if (!isMissing(error) && !unknown) throw error;
      tried.push(unknown ? name.message(rt) : rt.text(name));
    }
  }
  const message =
    tried.length === 0
      ? 'Tried to select from an empty list of templates.'
      : `none of the templates given were found: ${tried.join(', ')}`;
  throw new TemplateError('TemplateNotFound', message);
}

function isMissing(error: unknown): boolean {
  return error instanceof TemplateError && error.type === 'TemplateNotFound' && error.line === 0;
}

export function compileInclude(c: Compiler, node: Include, f: CompileFrame): Step {
  c.line = node.line;
  const locals = localVariables(f);
  return c.step(node, () => {
    const name = c.expression(node.template, f);
    return (frame, out) => {
      const { rt } = frame;
      const program = findIncluded(rt, name(frame), node.ignoreMissing);
      if (program === null) return;
      if (!node.withContext) {
        out.write(moduleOf(rt, program).body);
        return;
      }
      const parent = frame.context.snapshot(locals(frame));
      rt.budget.enter();
      program.render(rt, contextOf(rt, program, parent), out);
      rt.budget.leave();
    };
  });
}

function findIncluded(rt: Runtime, name: Value, ignoreMissing: boolean): Program | null {
  try {
    return selectTemplate(rt, name);
  } catch (error) {
    if (ignoreMissing && isMissing(error)) return null;
    throw error;
  }
}

/** A context of its own for a template, with what `parent` finds. */
export function contextOf(rt: Runtime, program: Program, parent: Lookup): Context {
  const escaping = { enabled: rt.library.autoescape };
  return new Context(parent, program.name, program.blocks, escaping);
}

/** A template run for what it exports, once in a render. */
function moduleOf(rt: Runtime, program: Program): TemplateModule {
  const known = rt.modules.get(program);
  if (known !== undefined) return known;
  const module = makeModule(rt, program, noData());
  rt.modules.set(program, module);
  return module;
}

function makeModule(rt: Runtime, program: Program, parent: Lookup): TemplateModule {
  const context = contextOf(rt, program, parent);
  const out = new Output(rt.budget);
  rt.budget.enter();
  program.render(rt, context, out);
  rt.budget.leave();
  const exported = Array.from(context.exported, (name): [string, Value] => {
    return [name, context.variables.get(name)!];
  });
  return new TemplateModule(program.name, out.text, new Map(exported));
}

type ImportModule = (frame: Frame) => TemplateModule;

function compileImported(c: Compiler, node: Import | FromImport, f: CompileFrame): ImportModule {
  const name = c.expression(node.template, f);
  const locals = localVariables(f);
  return (frame) => {
    const program = loadTemplate(frame.rt, name(frame));
    if (!node.withContext) return moduleOf(frame.rt, program);
    return makeModule(frame.rt, program, frame.context.snapshot(locals(frame)));
  };
}

export function compileImport(c: Compiler, node: Import, f: CompileFrame): Step {
  c.line = node.line;
  return c.step(node, () => {
    const load = compileImported(c, node, f);
    const write = writer(f.scope, f.symbols.find(node.target)!);
    return (frame) => {
      const module = load(frame);
      write(frame, module);
      if (!f.toplevel) return;
      frame.context.variables.set(node.target, module);
      frame.context.exported.delete(node.target);
    };
  });
}

export function compileFromImport(c: Compiler, node: FromImport, f: CompileFrame): Step {
  c.line = node.line;
  return c.step(node, () => {
    const load = compileImported(c, node, f);
    const names = node.names.map(({ name, alias }) => ({
      name,
      alias,
      write: writer(f.scope, f.symbols.find(alias)!),
    }));
    return (frame) => {
      const module = load(frame);
      for (const { name, alias, write } of names) {
        const value = orElse(module.attribute(frame.rt, name), () => {
          return notExported(c, frame, node, module, name);
        });
        write(frame, value);
        if (!f.toplevel) continue;
        frame.context.variables.set(alias, value);
        frame.context.exported.delete(alias);
      }
    };
  });
}

function notExported(
  c: Compiler,
  frame: Frame,
  node: FromImport,
  module: TemplateModule,
  name: string,
): Undefined {
  const { rt } = frame;
  const place = c.origin.name === null ? '' : ` in ${rt.repr(c.origin.name)}`;
  const hint =
    `the template ${rt.repr(module.name)} (imported on line ${node.line}${place}) ` +
    `does not export the requested name ${rt.repr(name)}`;
  return rt.undefined({ hint, name });
}
