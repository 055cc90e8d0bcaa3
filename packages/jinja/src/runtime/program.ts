import type { Context } from './context.ts';
import type { Output } from './output.ts';
import type { Runtime } from './runtime.ts';

/** A part of a template that renders on its own. */
export interface Block {
  readonly name: string;
  readonly render: (rt: Runtime, context: Context, out: Output) => void;
}

/** A parsed template, ready to be rendered any number of times. */
export interface Program {
  readonly name: string | null;
  readonly source: string;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly render: (rt: Runtime, context: Context, out: Output) => void;
}
