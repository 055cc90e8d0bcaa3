/** The seam to the template language: everything the engine asks of it. */
import type { JsonValue } from '@voicepay/spec';

export type TemplateContext = { readonly [name: string]: JsonValue | undefined };

export type Rendering<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

export interface Templates {
  /** A text with expressions in it, as a string. */
  render(template: string, context: TemplateContext): Rendering<string>;
  /**
   * A field's value: one single expression, surrounding blanks aside, keeps its value's type and
   * an undefined one is null; everything else renders to a string, which nobody reads as a number
   * (function:single-expression-keeps-its-type, function:undefined-expression-is-null,
   * function:mixed-template-renders-to-a-string, function:strings-are-never-guessed).
   */
  evaluate(template: string, context: TemplateContext): Rendering<JsonValue>;
  /** What is wrong with a template before it ever runs; null when nothing is. */
  check(template: string): TemplateFault | null;
}

export interface TemplateFault {
  readonly message: string;
  /** Where in the template, lines and columns counted from 1; absent where nobody knows. */
  readonly at?: { readonly line: number; readonly column: number };
}
