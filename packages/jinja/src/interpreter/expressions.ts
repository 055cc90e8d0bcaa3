import { BYTES } from '../budget/budget.ts';
import { isSubscriptError } from '../errors.ts';
import { escapeMarkup } from '../filters/escape.ts';
import { DICT_METHODS } from '../methods/dict.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type {
  Compare,
  Concat,
  Conditional,
  Expression,
  Getattr,
  Getitem,
  Slice,
} from '../syntax/nodes.ts';
import { getAttribute, getItem } from '../values/access.ts';
import { negate, operate } from '../values/arithmetic.ts';
import { compare, contains, equals } from '../values/comparison.ts';
import { PyDict } from '../values/dict.ts';
import { slice } from '../values/slice.ts';
import { truth } from '../values/truth.ts';
import { Undefined } from '../values/undefined.ts';
import { Markup, PyTuple, type Value } from '../values/value.ts';
import { compileCall, compileFilter, compileTest } from './calls.ts';
import type { CompileFrame } from './compile-frame.ts';
import type { Compiler, Evaluate } from './compiler.ts';
import { isConstant } from './constants.ts';
import { type Frame, reader } from './frame.ts';

/** Turns an expression into a closure that evaluates it. */
export function compileExpression(c: Compiler, node: Expression, f: CompileFrame): Evaluate {
  c.cost += 1;
  switch (node.kind) {
    case 'Const': {
      const { value } = node;
      return () => value;
    }
    case 'Name':
    case 'NSRef':
      return compileName(node.name, f);
    case 'Tuple': {
      const items = compileAll(c, node.items, f);
      return (frame) => new PyTuple(evaluateAll(items, frame));
    }
    case 'List': {
      const items = compileAll(c, node.items, f);
      return (frame) => evaluateAll(items, frame);
    }
    case 'Dict':
      return compileDict(c, node.pairs, f);
    case 'Binary':
      return compileBinary(c, node, f);
    case 'Logical':
      return compileLogical(c, node, f);
    case 'Unary':
      return compileUnary(c, node, f);
    case 'Compare':
      return compileCompare(c, node, f);
    case 'Concat':
      return compileConcat(c, node, f);
    case 'CondExpr':
      return compileConditional(c, node, f);
    case 'Getattr':
      return compileGetattr(c, node, f);
    case 'Getitem':
      return compileGetitem(c, node, f);
    case 'Call':
      return compileCall(c, node, f, null);
    case 'Filter':
      return compileFilter(c, node, f, null);
    case 'Test':
      return compileTest(c, node, f);
  }
}

function compileAll(c: Compiler, nodes: readonly Expression[], f: CompileFrame): Evaluate[] {
  return nodes.map((node) => compileExpression(c, node, f));
}

function evaluateAll(items: readonly Evaluate[], frame: Frame): Value[] {
  frame.rt.budget.allocate(BYTES.object + BYTES.item * items.length);
  const values: Value[] = [];
  for (const item of items) values.push(item(frame));
  return values;
}

function compileName(name: string, f: CompileFrame): Evaluate {
  const read = reader(f.scope, f.symbols.find(name)!);
  return (frame) => {
    const value = read(frame);
    return value === undefined ? frame.rt.undefined({ name }) : value;
  };
}

function compileDict(
  c: Compiler,
  pairs: readonly (readonly [Expression, Expression])[],
  f: CompileFrame,
): Evaluate {
  const entries = pairs.map(([key, value]) => ({
    key: compileExpression(c, key, f),
    value: compileExpression(c, value, f),
    at: key.at,
  }));
  return (frame) => {
    const dict = new PyDict();
    frame.rt.budget.allocate(BYTES.entry);
    for (const { key, value, at } of entries) {
      const name = key(frame);
      const item = value(frame);
      frame.rt.at = at;
      dict.set(frame.rt, name, item);
    }
    return dict;
  };
}

function compileBinary(
  c: Compiler,
  node: Extract<Expression, { kind: 'Binary' }>,
  f: CompileFrame,
): Evaluate {
  const { operator, at } = node;
  const left = compileExpression(c, node.left, f);
  const right = compileExpression(c, node.right, f);
  return (frame) => {
    const first = left(frame);
    const second = right(frame);
    frame.rt.at = at;
    return operate(frame.rt, operator, first, second);
  };
}

function compileLogical(
  c: Compiler,
  node: Extract<Expression, { kind: 'Logical' }>,
  f: CompileFrame,
): Evaluate {
  const left = compileExpression(c, node.left, f);
  const right = compileExpression(c, node.right, f);
  const wanted = node.operator === 'and';
  return (frame) => {
    const value = left(frame);
    return truth(frame.rt, value) === wanted ? right(frame) : value;
  };
}

function compileUnary(
  c: Compiler,
  node: Extract<Expression, { kind: 'Unary' }>,
  f: CompileFrame,
): Evaluate {
  const { operator, at } = node;
  const operand = compileExpression(c, node.operand, f);
  if (operator === 'not') return (frame) => !truth(frame.rt, operand(frame));
  return (frame) => {
    const value = operand(frame);
    frame.rt.at = at;
    return negate(frame.rt, operator, value);
  };
}

const ORDERINGS = { lt: '<', lteq: '<=', gt: '>', gteq: '>=' } as const;

function holds(
  rt: Runtime,
  operator: Compare['rest'][number]['operator'],
  left: Value,
  right: Value,
): boolean {
  switch (operator) {
    case 'eq':
      return equals(rt, left, right);
    case 'ne':
      return !equals(rt, left, right);
    case 'in':
      return contains(rt, right, left);
    case 'notin':
      return !contains(rt, right, left);
    default:
      return compare(rt, ORDERINGS[operator], left, right);
  }
}

function compileCompare(c: Compiler, node: Compare, f: CompileFrame): Evaluate {
  const { at } = node;
  const first = compileExpression(c, node.first, f);
  const rest = node.rest.map(({ operator, operand }) => ({
    operator,
    operand: compileExpression(c, operand, f),
  }));
  return (frame) => {
    let left = first(frame);
    for (const { operator, operand } of rest) {
      const right = operand(frame);
      frame.rt.at = at;
      if (!holds(frame.rt, operator, left, right)) return false;
      left = right;
    }
    return true;
  };
}

function compileConcat(c: Compiler, node: Concat, f: CompileFrame): Evaluate {
  const items = compileAll(c, node.items, f);
  const { autoescape, volatile } = f.escaping;
  const plain = c.folding || (!volatile && isConstant(c, node, false));
  // In a volatile part Jinja2 always joins as Markup does, whatever the flag says at run time.
  const escaping = (volatile || autoescape) && !plain;
  return (frame) => {
    const { rt } = frame;
    const values = evaluateAll(items, frame);
    if (escaping) return joinMarkup(rt, values);
    let text = '';
    for (const value of values) text += rt.text(value);
    rt.budget.text(text.length);
    return text;
  };
}

/** Joins texts; once one is safe, the others are escaped. */
function joinMarkup(rt: Runtime, values: readonly Value[]): Value {
  const marked = values.some((value) => value instanceof Markup);
  let text = '';
  for (const value of values) text += marked ? escapeMarkup(rt, value).value : rt.text(value);
  rt.budget.text(text.length);
  return marked ? new Markup(text) : text;
}

function compileConditional(c: Compiler, node: Conditional, f: CompileFrame): Evaluate {
  const soft = f.condition();
  const then = compileExpression(c, node.then, soft);
  const test = compileExpression(c, node.test, soft);
  const otherwise = node.otherwise && compileExpression(c, node.otherwise, soft);
  const { name } = c.origin;
  const position = `line ${node.line}${name === null ? '' : ` in '${name}'`}`;
  const hint =
    `the inline if-expression on ${position} evaluated to false ` +
    'and no else section was defined.';
  return (frame) => {
    if (truth(frame.rt, test(frame))) return then(frame);
    return otherwise === null ? new Undefined('default', { hint }) : otherwise(frame);
  };
}

function compileGetattr(c: Compiler, node: Getattr, f: CompileFrame): Evaluate {
  const object = compileExpression(c, node.object, f);
  const { attribute, at } = node;
  const item = !attribute.startsWith('_') && !DICT_METHODS.has(attribute);
  return (frame) => {
    const value = object(frame);
    if (item && value instanceof PyDict) {
      const entry = value.entries.get(attribute);
      if (entry !== undefined) return entry.value;
    }
    frame.rt.at = at;
    return getAttribute(frame.rt, value, attribute);
  };
}

function compileGetitem(c: Compiler, node: Getitem, f: CompileFrame): Evaluate {
  const object = compileExpression(c, node.object, f);
  const { at } = node;
  if (node.key.kind === 'Slice') return compileSlice(c, object, node.key, at, f);
  const key = compileExpression(c, node.key, f);
  return (frame) => {
    const value = object(frame);
    const index = key(frame);
    frame.rt.at = at;
    return getItem(frame.rt, value, index);
  };
}

function compileSlice(
  c: Compiler,
  object: Evaluate,
  node: Slice,
  at: number,
  f: CompileFrame,
): Evaluate {
  const [start, stop, step] = [node.start, node.stop, node.step].map((part) => {
    return part === null ? () => null : compileExpression(c, part, f);
  }) as [Evaluate, Evaluate, Evaluate];
  const { folding } = c;
  return (frame) => {
    const value = object(frame);
    const from = start(frame);
    const to = stop(frame);
    const by = step(frame);
    frame.rt.at = at;
    try {
      return slice(frame.rt, value, from, to, by);
    } catch (error) {
      if (!folding || !isSubscriptError(error)) throw error;
      return frame.rt.undefined({ object: value, name: null });
    }
  };
}
