import { escapeMarkup } from '../filters/escape.ts';
import { Output } from '../runtime/output.ts';
import type {
  Assign,
  AssignBlock,
  Autoescape,
  Expression,
  FilterBlock,
  If,
  Output as OutputNode,
  Statement,
  Target,
  TemplateData,
  With,
} from '../syntax/nodes.ts';
import { truth } from '../values/truth.ts';
import { Markup, type Value } from '../values/value.ts';
import { located, type Run, type Step } from './body.ts';
import { compileFilter } from './calls.ts';
import type { CompileFrame, StaticEscaping } from './compile-frame.ts';
import type { Compiler, Evaluate } from './compiler.ts';
import { isConstant } from './constants.ts';
import { enterScope, type Frame, leaveScope, reader } from './frame.ts';
import {
  compileBlock,
  compileExtends,
  compileFromImport,
  compileImport,
  compileInclude,
} from './inheritance.ts';
import { compileFor } from './loops.ts';
import { compileCallBlock, compileMacro } from './macros.ts';
import { compileTarget, targetNames } from './targets.ts';

/** Turns a statement into steps. */
export function compileStatement(c: Compiler, node: Statement, f: CompileFrame): readonly Step[] {
  switch (node.kind) {
    case 'Output':
      return compileOutput(c, node, f);
    case 'If':
      return [compileIf(c, node, f)];
    case 'For':
      return [compileFor(c, node, f)];
    case 'Macro':
      return [compileMacro(c, node, f)];
    case 'CallBlock':
      return [compileCallBlock(c, node, f)];
    case 'FilterBlock':
      return [compileFilterBlock(c, node, f)];
    case 'With':
      return [compileWith(c, node, f)];
    case 'Autoescape':
      return [compileAutoescape(c, node, f)];
    case 'Assign':
      return [compileAssign(c, node, f)];
    case 'AssignBlock':
      return [compileAssignBlock(c, node, f)];
    case 'Block':
      return compileBlock(c, node, f);
    case 'Extends':
      return [compileExtends(c, node, f)];
    case 'Include':
      return [compileInclude(c, node, f)];
    case 'Import':
      return [compileImport(c, node, f)];
    case 'FromImport':
      return [compileFromImport(c, node, f)];
  }
}

function compileOutput(c: Compiler, node: OutputNode, f: CompileFrame): readonly Step[] {
  if (f.requireOutputCheck && c.hasKnownExtends) return [];
  return node.items.map((item) => compileItem(c, item, f));
}

function compileItem(c: Compiler, item: Expression | TemplateData, f: CompileFrame): Step {
  if (item.kind === 'TemplateData') {
    const { data } = item;
    return c.step(item, () => checked(f, (_frame, out) => out.write(data)));
  }
  const before = c.line;
  c.line = item.line;
  const { volatile } = f.escaping;
  c.folding = isConstant(c, item, volatile);
  const escaping = c.folding ? { ...f.escaping, volatile: false } : f.escaping;
  const step = c.step(item, () => {
    const value = c.expression(item, f);
    return checked(f, compilePrint(value, item.at, escaping));
  });
  // What Jinja2 has folded into text leaves no line behind for statements that have none.
  if (c.folding) c.line = before;
  c.folding = false;
  return step;
}

/** Keeps the text of a template quiet once it has turned out to extend another one. */
function checked(f: CompileFrame, run: Run): Run {
  if (!f.requireOutputCheck) return run;
  return (frame, out) => {
    if (frame.inheritance.parent === null) run(frame, out);
  };
}

function compilePrint(value: Evaluate, at: number, escaping: StaticEscaping): Run {
  const { autoescape, volatile } = escaping;
  if (!volatile && !autoescape) {
    return (frame, out) => {
      const result = value(frame);
      frame.rt.at = at;
      out.write(typeof result === 'string' ? result : frame.rt.text(result));
    };
  }
  return (frame, out) => {
    const result = value(frame);
    frame.rt.at = at;
    const escapes = volatile ? frame.context.escaping.enabled : true;
    out.write(escapes ? escapeMarkup(frame.rt, result).value : frame.rt.text(result));
  };
}

function compileIf(c: Compiler, node: If, f: CompileFrame): Step {
  const soft = f.condition();
  c.line = node.line;
  const head = c.step(node, () => {
    const test = c.expression(node.test, soft);
    return (frame, out) => {
      if (truth(frame.rt, test(frame))) body(frame, out);
      else if (!elifs.some((branch) => branch(frame, out))) otherwise(frame, out);
    };
  });
  const body = c.body(node.body, soft);
  const elifs = node.elifs.map((branch) => compileElif(c, branch, soft));
  const otherwise = c.body(node.otherwise, soft);
  return head;
}

/** A branch that says whether its condition held; an error in the condition has its own line. */
function compileElif(
  c: Compiler,
  node: If,
  soft: CompileFrame,
): (frame: Frame, out: Output) => boolean {
  c.line = node.line;
  const before = c.cost;
  const test = c.expression(node.test, soft);
  const head = { line: c.line, at: node.at, cost: c.cost - before };
  const body = c.body(node.body, soft);
  return (frame, out) => {
    frame.rt.budget.step(head.cost);
    frame.rt.at = head.at;
    let holds: boolean;
    try {
      holds = truth(frame.rt, test(frame));
    } catch (error) {
      throw located(error, frame.rt, head, c.origin);
    }
    if (holds) body(frame, out);
    return holds;
  };
}

function compileWith(c: Compiler, node: With, f: CompileFrame): Step {
  const inner = f.inner();
  inner.symbols.analyze([...node.targets, ...node.body]);
  const enter = enterScope(inner.symbols);
  const leave = leaveScope(inner.symbols);
  let body: Run = () => {};
  const head = c.step(node, () => {
    const assignments = node.targets.map((target, index) => ({
      assign: compileTarget(target, inner),
      value: c.expression(node.values[index]!, f),
    }));
    return (frame, out) => {
      enter(frame);
      for (const { assign, value } of assignments) assign(frame, value(frame));
      body(frame, out);
      leave(frame);
    };
  });
  body = c.body(node.body, inner);
  return head;
}

function compileAutoescape(c: Compiler, node: Autoescape, f: CompileFrame): Step {
  const inner = f.inner();
  inner.symbols.analyze([node.enabled, ...node.body]);
  const enter = enterScope(inner.symbols);
  const leave = leaveScope(inner.symbols);
  const { escaping } = f;
  const before = { ...escaping };
  let body: Run = () => {};
  const head = c.step(node, () => {
    const enabled = c.expression(node.enabled, inner);
    return (frame, out) => {
      const { escaping: state } = frame.context;
      const saved = state.enabled;
      enter(frame);
      state.enabled = truth(frame.rt, enabled(frame));
      body(frame, out);
      state.enabled = saved;
      leave(frame);
    };
  });
  if (node.enabled.kind === 'Const') escaping.autoescape = isTrue(node.enabled.value);
  else escaping.volatile = true;
  body = c.body(node.body, inner);
  Object.assign(escaping, before);
  return head;
}

function isTrue(value: Value): boolean {
  return value !== null && value !== false && value !== 0 && value !== '';
}

function compileAssign(c: Compiler, node: Assign, f: CompileFrame): Step {
  c.line = node.line;
  return c.step(node, () => {
    const value = c.expression(node.value, f);
    const assign = compileTarget(node.target, f);
    const publish = publisher(node.target, f);
    return (frame) => {
      assign(frame, value(frame));
      publish(frame);
    };
  });
}

/** Makes names assigned at the top level part of the context, and importable. */
export function publisher(target: Target, f: CompileFrame): (frame: Frame) => void {
  if (!f.toplevel) return () => {};
  const names = targetNames(target).map((name) => ({
    name,
    read: reader(f.scope, f.symbols.find(name)!),
  }));
  return (frame) => {
    for (const { name, read } of names) {
      frame.context.variables.set(name, read(frame)!);
      if (!name.startsWith('_')) frame.context.exported.add(name);
    }
  };
}

function compileAssignBlock(c: Compiler, node: AssignBlock, f: CompileFrame): Step {
  const inner = f.inner();
  inner.requireOutputCheck = false;
  inner.symbols.analyze(node.body);
  const enter = enterScope(inner.symbols);
  const leave = leaveScope(inner.symbols);
  const body = c.body(node.body, inner);
  c.line = node.line;
  return c.step(node, () => {
    const assign = compileTarget(node.target, f);
    const publish = publisher(node.target, f);
    const capture = captured(body, inner);
    const value = node.filter === null ? capture : compileFilter(c, node.filter, inner, capture);
    return (frame) => {
      enter(frame);
      const result = value(frame);
      const { enabled } = frame.context.escaping;
      assign(frame, enabled ? new Markup(frame.rt.text(result)) : result);
      publish(frame);
      leave(frame);
    };
  });
}

/** The text of a body as a value. */
function captured(body: Run, f: CompileFrame): Evaluate {
  const { autoescape, volatile } = f.escaping;
  return (frame) => {
    const out = new Output(frame.rt.budget);
    body(frame, out);
    const escaped = volatile ? frame.context.escaping.enabled : autoescape;
    return escaped ? new Markup(out.text) : out.text;
  };
}

function compileFilterBlock(c: Compiler, node: FilterBlock, f: CompileFrame): Step {
  const inner = f.inner();
  inner.symbols.analyze([...node.body, node.filter]);
  const enter = enterScope(inner.symbols);
  const leave = leaveScope(inner.symbols);
  const body = c.body(node.body, inner);
  c.line = node.line;
  return c.step(node, () => {
    const value = compileFilter(c, node.filter, inner, captured(body, inner));
    return (frame, out) => {
      enter(frame);
      out.writeResult(value(frame));
      leave(frame);
    };
  });
}
