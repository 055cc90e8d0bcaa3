import { TemplateError } from '../errors.ts';
import { arity, noKeywords } from '../values/signature.ts';
import { type Keywords, Markup, PyObject, type Value } from '../values/value.ts';
import type { Context } from './context.ts';
import { Output } from './output.ts';
import type { Block } from './program.ts';
import type { Runtime } from './runtime.ts';

/** `self`: the blocks of the template by name. */
export class TemplateReference extends PyObject {
  readonly typeName = 'TemplateReference';
  private readonly context: Context;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  override get moduleName(): string {
    return 'jinja2.runtime';
  }

  override repr(rt: Runtime): string {
    return `<TemplateReference ${rt.repr(this.context.templateName)}>`;
  }

  override item(rt: Runtime, key: Value): Value {
    const stack = typeof key === 'string' ? this.context.blocks.get(key) : undefined;
    if (stack === undefined) throw new TemplateError('KeyError', rt.repr(key));
    return new BlockReference(key as string, this.context, stack, 0);
  }
}

/** A block that can be called, and asked for the one that it overrides. */
export class BlockReference extends PyObject {
  readonly typeName = 'BlockReference';
  private readonly name: string;
  private readonly context: Context;
  private readonly stack: readonly Block[];
  private readonly depth: number;

  constructor(name: string, context: Context, stack: readonly Block[], depth: number) {
    super();
    this.name = name;
    this.context = context;
    this.stack = stack;
    this.depth = depth;
  }

  override get moduleName(): string {
    return 'jinja2.runtime';
  }

  override repr(rt: Runtime): string {
    return `<jinja2.runtime.BlockReference object at ${rt.address(this)}>`;
  }

  override attribute(rt: Runtime, name: string): Value | undefined {
    if (name === 'name') return this.name;
    return name === 'super'
      ? superBlock(rt, this.name, this.context, this.stack, this.depth + 1)
      : undefined;
  }

  override call(rt: Runtime, args: Value[], keywords: Keywords): Value {
    noKeywords('BlockReference.__call__', keywords);
    arity('BlockReference.__call__', args, 0);
    const out = new Output(rt.budget);
    renderBlock(rt, this.stack[this.depth]!, this.context, out);
    return this.context.escaping.enabled ? new Markup(out.text) : out.text;
  }
}

export function superBlock(
  rt: Runtime,
  name: string,
  context: Context,
  stack: readonly Block[],
  depth: number,
): Value {
  if (depth < stack.length) return new BlockReference(name, context, stack, depth);
  return rt.undefined({ hint: `there is no parent block called '${name}'.`, name: 'super' });
}

export function renderBlock(rt: Runtime, block: Block, context: Context, out: Output): void {
  rt.budget.enter();
  block.render(rt, context, out);
  rt.budget.leave();
}
