import { TemplateError } from '../errors.ts';
import type { Library } from '../runtime/runtime.ts';
import { undeclared } from '../syntax/children.ts';
import type { Block, Expression, Mentions, Node, Statement } from '../syntax/nodes.ts';
import type { Value } from '../values/value.ts';
import { body, type Origin, type Run, type Step } from './body.ts';
import type { CompileFrame } from './compile-frame.ts';
import type { Frame } from './frame.ts';

const NONE: ReadonlySet<string> = new Set();

/** An expression ready to be evaluated. */
export type Evaluate = (frame: Frame) => Value;

/** How nodes are turned into what runs; given to the compiler so that the parts need not know
 * each other. */
export interface Translation {
  readonly statement: (c: Compiler, node: Statement, f: CompileFrame) => readonly Step[];
  readonly expression: (c: Compiler, node: Expression, f: CompileFrame) => Evaluate;
}

/** Thrown where nothing that follows in the same body can run; the last step fails. */
export class DeadCode extends Error {
  readonly last: Step;

  constructor(last: Step) {
    super('unreachable');
    this.last = last;
  }
}

/** What is known across a whole template while its statements become steps. */
export class Compiler {
  readonly library: Library;
  readonly origin: Origin;
  readonly mentions: Mentions;
  readonly blocks = new Map<string, Block>();
  /** The line that an error would report now: that of the last statement that set one. */
  line = 1;
  /** Expression nodes compiled so far. */
  cost = 0;
  /** Whether the expression being compiled is printed and known without running anything. */
  folding = false;
  extendsSoFar = 0;
  hasKnownExtends = false;
  private readonly translation: Translation;

  constructor(library: Library, origin: Origin, mentions: Mentions, translation: Translation) {
    this.library = library;
    this.origin = origin;
    this.mentions = mentions;
    this.translation = translation;
  }

  body(nodes: readonly Statement[], frame: CompileFrame): Run {
    const steps: Step[] = [];
    try {
      for (const node of nodes) steps.push(...this.translation.statement(this, node, frame));
    } catch (error) {
      if (!(error instanceof DeadCode)) throw error;
      steps.push(error.last);
    }
    return body(steps, this.origin);
  }

  expression(node: Expression, frame: CompileFrame): Evaluate {
    return this.translation.expression(this, node, frame);
  }

  /** Which of the names the nodes read before they assign them. */
  undeclared(nodes: readonly Node[], names: readonly string[]): ReadonlySet<string> {
    const mentioned = names.some((name) => this.mentions.names.has(name));
    return mentioned ? undeclared(nodes, names) : NONE;
  }

  /** A step at the current line; what `prepare` compiles counts as its cost. */
  step(node: { readonly at: number }, prepare: () => Run): Step {
    const before = this.cost;
    const run = prepare();
    return { line: this.line, at: node.at, cost: this.cost - before, run };
  }

  fail(message: string, node: { readonly line: number; readonly at: number }): never {
    const column = node.at - this.origin.source.lastIndexOf('\n', node.at - 1);
    const error = new TemplateError('TemplateAssertionError', message);
    throw error.locate({ line: node.line, column }, this.origin.name);
  }
}
