import { type FunctionScope, Symbols } from '../scope/symbols.ts';

/** Whether printed values are escaped; `volatile` when only running decides it. */
export interface StaticEscaping {
  autoescape: boolean;
  volatile: boolean;
}

/** What is known about the place of a statement before it runs. */
export class CompileFrame {
  readonly symbols: Symbols;
  readonly escaping: StaticEscaping;
  /** The root of the template, conditions included. */
  toplevel = false;
  /** The root of the template, conditions excluded. */
  rootlevel = false;
  /** In a condition: an unknown filter is an error only if it runs. */
  soft = false;
  /** Printing depends on whether the template turned out to extend another one. */
  requireOutputCheck = false;

  constructor(symbols: Symbols, escaping: StaticEscaping) {
    this.symbols = symbols;
    this.escaping = escaping;
  }

  get scope(): FunctionScope {
    return this.symbols.scope;
  }

  /** A scope inside; in a function of its own where one is given. */
  inner(scope: FunctionScope = this.scope): CompileFrame {
    const frame = new CompileFrame(new Symbols(this.symbols, scope), this.escaping);
    frame.requireOutputCheck = this.requireOutputCheck;
    return frame;
  }

  /** The same scope inside a condition. */
  condition(): CompileFrame {
    const frame = new CompileFrame(this.symbols, this.escaping);
    frame.toplevel = this.toplevel;
    frame.requireOutputCheck = this.requireOutputCheck;
    frame.soft = true;
    return frame;
  }
}
