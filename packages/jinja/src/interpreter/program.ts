import { superBlock, TemplateReference } from '../runtime/block-reference.ts';
import type { Block, Program } from '../runtime/program.ts';
import type { Library } from '../runtime/runtime.ts';
import { FunctionScope, Symbols } from '../scope/symbols.ts';
import { descendants } from '../syntax/children.ts';
import type { Block as BlockNode, ParsedTemplate, Statement } from '../syntax/nodes.ts';
import type { Origin } from './body.ts';
import { CompileFrame, type StaticEscaping } from './compile-frame.ts';
import { Compiler, type Translation } from './compiler.ts';
import { compileExpression } from './expressions.ts';
import { enterScope, Frame } from './frame.ts';
import { compileStatement } from './statements.ts';

const TRANSLATION: Translation = { statement: compileStatement, expression: compileExpression };

/** Turns the statements of a template into a program. Throws TemplateAssertionError. */
export function compileProgram(
  library: Library,
  origin: Origin,
  { nodes, mentions }: ParsedTemplate,
): Program {
  const compiler = new Compiler(library, origin, mentions, TRANSLATION);
  const escaping: StaticEscaping = { autoescape: library.autoescape, volatile: false };
  if (mentions.blocks) collectBlocks(compiler, nodes);
  const render = compileRoot(compiler, nodes, escaping);
  const blocks = new Map<string, Block>();
  for (const [name, node] of compiler.blocks) {
    blocks.set(name, compileBlockBody(compiler, node, escaping));
  }
  return { name: origin.name, source: origin.source, blocks, render };
}

function collectBlocks(c: Compiler, nodes: readonly Statement[]): void {
  for (const node of descendants(nodes)) {
    if (node.kind !== 'Block') continue;
    if (c.blocks.has(node.name)) c.fail(`block '${node.name}' defined twice`, node);
    c.blocks.set(node.name, node);
  }
}

function compileRoot(
  c: Compiler,
  nodes: readonly Statement[],
  escaping: StaticEscaping,
): Program['render'] {
  const scope = new FunctionScope(null);
  const frame = new CompileFrame(new Symbols(null, scope), escaping);
  const self = c.undeclared(nodes, ['self']).has('self')
    ? frame.symbols.declareParameter('self')
    : null;
  frame.symbols.analyze(nodes);
  frame.toplevel = true;
  frame.rootlevel = true;
  frame.requireOutputCheck = c.mentions.extends;
  const body = c.body(nodes, frame);
  const enter = enterScope(frame.symbols);
  return (rt, context, out) => {
    const root = new Frame(scope, rt, context, null);
    if (self !== null) root.slots[self.slot] = new TemplateReference(context);
    enter(root);
    body(root, out);
    const { parent } = root.inheritance;
    if (parent === null) return;
    rt.budget.enter();
    parent.render(rt, context, out);
    rt.budget.leave();
  };
}

function compileBlockBody(c: Compiler, node: BlockNode, escaping: StaticEscaping): Block {
  const { name } = node;
  const scope = new FunctionScope(null);
  const frame = new CompileFrame(new Symbols(null, scope), escaping);
  const read = c.undeclared(node.body, ['self', 'super']);
  const self = read.has('self') ? frame.symbols.declareParameter('self') : null;
  const parent = read.has('super') ? frame.symbols.declareParameter('super') : null;
  frame.symbols.analyze(node.body);
  c.line = node.line;
  const body = c.body(node.body, frame);
  const enter = enterScope(frame.symbols);
  const block: Block = {
    name,
    render: (rt, context, out) => {
      const root = new Frame(scope, rt, context, null);
      if (self !== null) root.slots[self.slot] = new TemplateReference(context);
      if (parent !== null) {
        const stack = context.blocks.get(name) ?? [];
        const depth = stack.indexOf(block) + 1;
        root.slots[parent.slot] = superBlock(rt, name, context, stack, depth);
      }
      enter(root);
      body(root, out);
    },
  };
  return block;
}
