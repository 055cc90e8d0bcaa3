import { Macro, type MacroShape } from '../runtime/macro.ts';
import { Output } from '../runtime/output.ts';
import { FunctionScope, macroNodes, type Variable } from '../scope/symbols.ts';
import type { CallBlock, Macro as MacroNode } from '../syntax/nodes.ts';
import { located, type Step } from './body.ts';
import { compileCall } from './calls.ts';
import type { CompileFrame } from './compile-frame.ts';
import type { Compiler } from './compiler.ts';
import { enterScope, type Frame, writer } from './frame.ts';

/** The macro itself is stored under its name, and exported from the top level. */
export function compileMacro(c: Compiler, node: MacroNode, f: CompileFrame): Step {
  const build = compileFunction(c, node, node.name, f);
  const { name } = node;
  const write = writer(f.scope, f.symbols.find(name)!);
  return c.step(node, () => (frame) => {
    const macro = build(frame);
    write(frame, macro);
    if (!f.toplevel) return;
    frame.context.variables.set(name, macro);
    if (!name.startsWith('_')) frame.context.exported.add(name);
  });
}

export function compileCallBlock(c: Compiler, node: CallBlock, f: CompileFrame): Step {
  const build = compileFunction(c, node, null, f);
  c.line = node.line;
  return c.step(node, () => {
    const value = compileCall(c, node.call, f, build);
    return (frame, out) => {
      out.writeResult(value(frame));
    };
  });
}

type Build = (frame: Frame) => Macro;

interface Special {
  readonly shape: MacroShape;
  /** Variables in the order in which a call gives them. */
  readonly variables: readonly Variable[];
}

/** Which of `caller`, `kwargs` and `varargs` the body reads without assigning them. */
function specialParameters(
  c: Compiler,
  node: MacroNode | CallBlock,
  name: string | null,
  inner: CompileFrame,
): Special {
  const { parameters: nodes, defaults } = node.signature;
  const parameters = nodes.map((parameter) => parameter.name);
  const variables = parameters.map((parameter) => inner.symbols.find(parameter)!);
  const read = c.undeclared(node.body, ['caller', 'kwargs', 'varargs']);
  const explicit = parameters.indexOf('caller');
  if (read.has('caller') && explicit >= 0 && explicit < parameters.length - defaults.length) {
    c.fail(
      'When defining macros or call blocks the special "caller" argument must be omitted ' +
        'or be given a default.',
      node,
    );
  }
  const wanted = (special: string) => read.has(special) && !parameters.includes(special);
  for (const special of ['caller', 'kwargs', 'varargs']) {
    if (wanted(special)) variables.push(inner.symbols.declareParameter(special));
  }
  const shape = {
    name,
    parameters,
    catchKeywords: wanted('kwargs'),
    catchVarargs: wanted('varargs'),
    caller: read.has('caller'),
  };
  return { shape, variables };
}

function compileFunction(
  c: Compiler,
  node: MacroNode | CallBlock,
  name: string | null,
  f: CompileFrame,
): Build {
  const scope = new FunctionScope(f.scope);
  const inner = f.inner(scope);
  inner.symbols.analyze(macroNodes(node));
  const { shape, variables } = specialParameters(c, node, name, inner);
  inner.requireOutputCheck = false;
  inner.symbols.analyze(macroNodes(node));
  c.line = node.line;
  const fillDefaults = compileDefaults(c, node, inner);
  const body = c.body(node.body, inner);
  const enter = enterScope(inner.symbols);
  return (outer) =>
    new Macro(shape, (_rt, args) => {
      const frame = outer.inner(scope);
      variables.forEach(({ slot }, index) => {
        frame.slots[slot] = args[index];
      });
      enter(frame);
      fillDefaults(frame);
      const out = new Output(frame.rt.budget);
      body(frame, out);
      return out.text;
    });
}

/** Gives the parameters that a call left out their defaults, in order. */
function compileDefaults(
  c: Compiler,
  node: MacroNode | CallBlock,
  inner: CompileFrame,
): (frame: Frame) => void {
  const { parameters, defaults } = node.signature;
  const head = { line: c.line, at: node.at };
  const first = parameters.length - defaults.length;
  const steps = parameters.map(({ name }, index) => ({
    name,
    slot: inner.symbols.find(name)!.slot,
    value: index < first ? null : c.expression(defaults[index - first]!, inner),
  }));
  return (frame) => {
    const { rt } = frame;
    for (const { name, slot, value } of steps) {
      if (frame.slots[slot] !== undefined) continue;
      if (value === null) {
        const hint = `parameter '${name}' was not provided`;
        frame.slots[slot] = rt.undefined({ hint, name });
        continue;
      }
      try {
        frame.slots[slot] = value(frame);
      } catch (error) {
        throw located(error, rt, head, c.origin);
      }
    }
  };
}
