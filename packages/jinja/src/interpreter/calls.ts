import { TemplateError, typeError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Arguments, Call, Filter, Test } from '../syntax/nodes.ts';
import { call } from '../values/call.ts';
import { PyDict } from '../values/dict.ts';
import type { Implementation } from '../values/function.ts';
import { each, pullOrNone } from '../values/iteration.ts';
import { Undefined } from '../values/undefined.ts';
import { isString, type Keywords, stringOf, typeName, type Value } from '../values/value.ts';
import type { CompileFrame } from './compile-frame.ts';
import type { Compiler, Evaluate } from './compiler.ts';
import type { Frame } from './frame.ts';

interface CompiledArguments {
  readonly positional: (frame: Frame, first: Value | undefined) => Value[];
  readonly keywords: (frame: Frame) => Keywords;
}

function compileArguments(c: Compiler, args: Arguments, f: CompileFrame): CompiledArguments {
  const positional = args.positional.map((node) => c.expression(node, f));
  const keywords = args.keywords.map(([name, node]) => {
    return [name, c.expression(node, f)] as const;
  });
  const rest = args.rest && c.expression(args.rest, f);
  const keywordRest = args.keywordRest && c.expression(args.keywordRest, f);
  return {
    positional: (frame, first) => {
      const values: Value[] = first === undefined ? [] : [first];
      for (const evaluate of positional) values.push(evaluate(frame));
      if (rest !== null) spread(frame.rt, values, rest(frame));
      return values;
    },
    keywords: compileKeywords(keywords, keywordRest),
  };
}

function compileKeywords(
  keywords: readonly (readonly [string, Evaluate])[],
  rest: Evaluate | null,
): (frame: Frame) => Keywords {
  if (keywords.length === 0 && rest === null) return () => null;
  return (frame) => {
    const values = new Map<string, Value>();
    for (const [name, evaluate] of keywords) values.set(name, evaluate(frame));
    if (rest !== null) spreadKeywords(frame.rt, values, rest(frame));
    return values;
  };
}

function spread(rt: Runtime, values: Value[], source: Value): void {
  if (pullOrNone(rt, source) === null) {
    throw typeError(`argument after * must be an iterable, not ${typeName(source)}`);
  }
  for (const value of each(rt, source)) values.push(value);
}

function spreadKeywords(rt: Runtime, values: Map<string, Value>, source: Value): void {
  if (source instanceof Undefined) source.fail(rt);
  if (!(source instanceof PyDict)) {
    throw typeError(`argument after ** must be a mapping, not ${typeName(source)}`);
  }
  for (const { key, value } of source.entries.values()) {
    rt.budget.step();
    if (!isString(key)) throw typeError('keywords must be strings');
    const name = stringOf(key);
    if (values.has(name)) {
      throw typeError(`got multiple values for keyword argument '${name}'`);
    }
    values.set(name, value);
  }
}

/** A call; `caller` gives the macro that a call block passes along. */
export function compileCall(
  c: Compiler,
  node: Call,
  f: CompileFrame,
  caller: Evaluate | null,
): Evaluate {
  const callee = c.expression(node.callee, f);
  const args = compileArguments(c, node.args, f);
  const { at } = node;
  return (frame) => {
    const { rt } = frame;
    const target = callee(frame);
    const values = args.positional(frame, undefined);
    let keywords = args.keywords(frame);
    if (caller !== null) keywords = new Map(keywords ?? []).set('caller', caller(frame));
    rt.at = at;
    rt.autoescape = frame.context.escaping.enabled;
    return call(rt, target, values, keywords);
  };
}

function missing(kind: 'filter' | 'test', name: string): Implementation {
  return () => {
    throw new TemplateError('TemplateRuntimeError', `No ${kind} named '${name}' found.`);
  };
}

function find(c: Compiler, kind: 'filter' | 'test', node: Filter | Test, f: CompileFrame) {
  const { name } = node;
  const known = (kind === 'filter' ? c.library.filters : c.library.tests).get(name);
  if (known === undefined && !f.soft) c.fail(`No ${kind} named '${name}'.`, node);
  return known ?? missing(kind, name);
}

/** A filter; `block` gives the text of the block that it is applied to. */
export function compileFilter(
  c: Compiler,
  node: Filter,
  f: CompileFrame,
  block: Evaluate | null,
): Evaluate {
  c.cost += 1;
  const implementation = find(c, 'filter', node, f);
  const subject = filterSubject(c, node, f, block);
  return compileApplication(c, implementation, subject, node, f);
}

function filterSubject(
  c: Compiler,
  node: Filter,
  f: CompileFrame,
  block: Evaluate | null,
): Evaluate {
  if (node.subject === null) return block!;
  return block !== null && node.subject.kind === 'Filter'
    ? compileFilter(c, node.subject, f, block)
    : c.expression(node.subject, f);
}

export function compileTest(c: Compiler, node: Test, f: CompileFrame): Evaluate {
  const implementation = find(c, 'test', node, f);
  return compileApplication(c, implementation, c.expression(node.subject, f), node, f);
}

function compileApplication(
  c: Compiler,
  implementation: Implementation,
  subject: Evaluate,
  node: Filter | Test,
  f: CompileFrame,
): Evaluate {
  const args = compileArguments(c, node.args, f);
  const { at } = node;
  return (frame) => {
    const { rt } = frame;
    const values = args.positional(frame, subject(frame));
    const keywords = args.keywords(frame);
    rt.at = at;
    rt.autoescape = frame.context.escaping.enabled;
    return implementation(rt, values, keywords);
  };
}
