import { TemplateError } from '../errors.ts';
import type { Library } from '../runtime/runtime.ts';
import type { Block, Statement } from '../syntax/nodes.ts';
import { body, type Origin, type Run, type Step } from './body.ts';
import type { CompileFrame } from './compile-frame.ts';

/** Turns one statement into steps. */
export type CompileStatement = (
  compiler: Compiler,
  node: Statement,
  frame: CompileFrame,
) => readonly Step[];

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
  readonly blocks = new Map<string, Block>();
  /** The line that an error would report now: that of the last statement that set one. */
  line = 1;
  /** Expression nodes compiled so far. */
  cost = 0;
  extendsSoFar = 0;
  hasKnownExtends = false;
  private readonly compileStatement: CompileStatement;

  constructor(library: Library, origin: Origin, compileStatement: CompileStatement) {
    this.library = library;
    this.origin = origin;
    this.compileStatement = compileStatement;
  }

  body(nodes: readonly Statement[], frame: CompileFrame): Run {
    const steps: Step[] = [];
    try {
      for (const node of nodes) steps.push(...this.compileStatement(this, node, frame));
    } catch (error) {
      if (!(error instanceof DeadCode)) throw error;
      steps.push(error.last);
    }
    return body(steps, this.origin);
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
