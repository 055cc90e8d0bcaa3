import { TemplateError } from '../errors.ts';
import type { Output } from '../runtime/output.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Frame } from './frame.ts';

/** A statement, or one printed expression, ready to run. */
export interface Step {
  /** The line that Jinja2 reports for an error in it. */
  readonly line: number;
  /** Index of its start in the source. */
  readonly at: number;
  /** Expression nodes evaluated each time, for the budget. */
  readonly cost: number;
  readonly run: (frame: Frame, out: Output) => void;
}

/** The template that steps belong to, for the position of errors. */
export interface Origin {
  readonly name: string | null;
  readonly source: string;
}

export type Run = (frame: Frame, out: Output) => void;

/** Runs steps in order; an error gets the position of the step that it comes from. */
export function body(steps: readonly Step[], origin: Origin): Run {
  const [only] = steps;
  if (only === undefined) return () => {};
  return (frame, out) => {
    const { rt } = frame;
    let index = 0;
    try {
      for (; index < steps.length; index += 1) {
        const step = steps[index]!;
        rt.budget.step(step.cost);
        rt.at = step.at;
        step.run(frame, out);
      }
    } catch (error) {
      throw located(error, rt, steps[index]!, origin);
    }
  };
}

/** The error with its position. */
export function located(
  error: unknown,
  rt: Runtime,
  step: { readonly line: number; readonly at: number },
  origin: Origin,
): unknown {
  if (!(error instanceof TemplateError) || error.line > 0) return error;
  const exact = positionOf(origin.source, rt.at);
  const start = positionOf(origin.source, step.at);
  const { line } = step;
  const column = exact.line === line ? exact.column : start.line === line ? start.column : 1;
  return error.locate({ line, column }, origin.name);
}

function positionOf(source: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (;;) {
    const newline = source.indexOf('\n', start);
    if (newline < 0 || newline >= at) return { line, column: at - start + 1 };
    line += 1;
    start = newline + 1;
  }
}
