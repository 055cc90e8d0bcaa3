import { LoopContext } from '../runtime/loop-context.ts';
import { Output } from '../runtime/output.ts';
import { FunctionScope } from '../scope/symbols.ts';
import { descendants } from '../syntax/children.ts';
import type { For } from '../syntax/nodes.ts';
import { pull } from '../values/iteration.ts';
import { PyIterator } from '../values/iterator.ts';
import { truth } from '../values/truth.ts';
import { Markup, type Value } from '../values/value.ts';
import { located, type Run, type Step } from './body.ts';
import type { CompileFrame } from './compile-frame.ts';
import type { Compiler } from './compiler.ts';
import { enterScope, type Frame, leaveScope, writer } from './frame.ts';
import { compileTarget } from './targets.ts';

/** Runs the body for each item of a value; says whether there was any. */
type Iterate = (frame: Frame, items: Value, out: Output, loop: LoopSetup) => boolean;

interface LoopSetup {
  readonly recurse: ConstructorParameters<typeof LoopContext>[2];
  readonly depth: number;
}

const FLAT: LoopSetup = { recurse: null, depth: 0 };

export function compileFor(c: Compiler, node: For, f: CompileFrame): Step {
  const scope = node.recursive ? new FunctionScope(f.scope) : f.scope;
  const filter = node.test === null ? null : compileLoopFilter(c, node, f, scope);
  refuseLoopTarget(c, node);
  const inner = f.inner(scope);
  const elseFrame = f.inner(scope);
  const loopVariable = isExtended(c, node) ? inner.symbols.declareParameter('loop') : null;
  inner.symbols.analyzeLoopBody(node);
  elseFrame.symbols.analyze(node.otherwise);
  c.line = node.line;
  const head = c.step(node, () => {
    const iterable = c.expression(node.iterable, f);
    if (node.recursive) {
      return (frame, out) => {
        out.write(frame.rt.text(recursion(frame, iterable(frame), 0)));
      };
    }
    return (frame, out) => {
      const items = iterable(frame);
      const chosen = filter === null ? items : filter(frame, items);
      if (!iterate(frame, chosen, out, FLAT)) otherwise(frame, out);
    };
  });
  const target = compileTarget(node.target, inner);
  const setLoop = loopVariable && writer(scope, loopVariable);
  const body = c.body(node.body, inner);
  const iterate = compileIteration(c, head, inner, { target, setLoop, body });
  const otherwise = compileElse(c, node, elseFrame);
  const recursion = compileRecursion(scope, inner, filter, { iterate, otherwise });
  return head;
}

/** Jinja2 wraps the loop when the body reads `loop`, recurses, or has a scoped block. */
function isExtended(c: Compiler, node: For): boolean {
  if (node.recursive || c.undeclared(node.body, ['loop']).has('loop')) return true;
  if (!c.mentions.scopedBlocks) return false;
  for (const inner of descendants([node])) if (inner.kind === 'Block' && inner.scoped) return true;
  return false;
}

function refuseLoopTarget(c: Compiler, node: For): void {
  if (!c.mentions.names.has('loop')) return;
  for (const inner of descendants([node])) {
    if (inner.kind === 'Name' && inner.context === 'store' && inner.name === 'loop') {
      c.fail("Can't assign to special loop variable in for-loop target", inner);
    }
  }
}

type LoopFilter = (frame: Frame, items: Value) => Value;

/** The condition of a loop, as an iterator over the items that meet it. */
function compileLoopFilter(
  c: Compiler,
  node: For,
  f: CompileFrame,
  loopScope: FunctionScope,
): LoopFilter {
  const scope = new FunctionScope(loopScope);
  const inner = f.inner(scope);
  inner.symbols.analyzeLoopTest(node);
  c.line = node.test!.line;
  const before = c.cost;
  const test = c.expression(node.test!, inner);
  const head = { line: c.line, at: node.test!.at, cost: 1 + c.cost - before };
  const target = compileTarget(node.target, inner);
  const enter = enterScope(inner.symbols);
  function* filtered(outer: Frame, items: Value): Generator<Value> {
    const frame = outer.inner(scope);
    const { rt } = frame;
    try {
      enter(frame);
      const next = pull(rt, items);
      for (let item = next(); item !== undefined; item = next()) {
        rt.budget.step(head.cost);
        target(frame, item);
        if (truth(rt, test(frame))) yield item;
      }
    } catch (error) {
      throw located(error, rt, head, c.origin);
    }
  }
  return (frame, items) => PyIterator.generator('loop_filter', filtered(frame, items));
}

interface LoopParts {
  readonly target: (frame: Frame, item: Value) => void;
  readonly setLoop: ((frame: Frame, loop: Value) => void) | null;
  readonly body: Run;
}

function compileIteration(c: Compiler, head: Step, inner: CompileFrame, parts: LoopParts): Iterate {
  const { target, setLoop, body } = parts;
  const enter = enterScope(inner.symbols);
  const leave = leaveScope(inner.symbols);
  return (frame, items, out, { recurse, depth }) => {
    const { rt } = frame;
    const loop = setLoop === null ? null : new LoopContext(rt, items, recurse, depth);
    const next = loop === null ? pull(rt, items) : () => loop.next();
    let any = false;
    try {
      for (let item = next(); item !== undefined; item = next()) {
        rt.budget.step();
        target(frame, item);
        if (loop !== null) setLoop!(frame, loop);
        enter(frame);
        body(frame, out);
        any = true;
      }
    } catch (error) {
      throw located(error, rt, head, c.origin);
    }
    leave(frame);
    return any;
  };
}

function compileElse(c: Compiler, node: For, f: CompileFrame): Run {
  const enter = enterScope(f.symbols);
  const leave = leaveScope(f.symbols);
  const body = c.body(node.otherwise, f);
  if (node.otherwise.length === 0) return body;
  return (frame, out) => {
    enter(frame);
    body(frame, out);
    leave(frame);
  };
}

/** The text of a loop over other items, in variables of its own. */
function compileRecursion(
  scope: FunctionScope,
  inner: CompileFrame,
  filter: LoopFilter | null,
  parts: { readonly iterate: Iterate; readonly otherwise: Run },
): (outer: Frame, items: Value, depth: number) => Value {
  const { autoescape, volatile } = inner.escaping;
  const recursion = (outer: Frame, items: Value, depth: number): Value => {
    const frame = outer.inner(scope);
    const out = new Output(frame.rt.budget);
    const chosen = filter === null ? items : filter(frame, items);
    const recurse = (other: Value, deeper: number) => recursion(outer, other, deeper);
    if (!parts.iterate(frame, chosen, out, { recurse, depth })) parts.otherwise(frame, out);
    const escaped = volatile ? frame.context.escaping.enabled : autoescape;
    return escaped ? new Markup(out.text) : out.text;
  };
  return recursion;
}
