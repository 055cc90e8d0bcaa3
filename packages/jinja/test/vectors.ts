import { readFileSync } from 'node:fs';
import { Environment, type EnvironmentOptions, TemplateError } from '../src/index.ts';

/** What real Jinja2 makes of a template. */
export interface Vector {
  readonly category: string;
  readonly template: string;
  readonly options?: EnvironmentOptions;
  readonly text?: string;
  readonly error?: string;
  /** The line of the error; null where it comes from outside of the template's code. */
  readonly line?: number | null;
}

interface VectorFile {
  readonly context: Readonly<Record<string, unknown>>;
  readonly templates: Readonly<Record<string, string>>;
  readonly vectors: readonly Vector[];
}

/** Written by scripts/freeze-vectors.mjs. */
export const { context, templates, vectors } = JSON.parse(
  readFileSync(new URL('generated/vectors.json', import.meta.url), 'utf8'),
) as VectorFile;

export const categories: readonly string[] = [...new Set(vectors.map(({ category }) => category))];

export interface Outcome {
  readonly text?: string;
  readonly error?: string;
  readonly line?: number;
}

function outcome({ template, options = {} }: Vector): Outcome {
  try {
    const environment = new Environment({ ...options, templates });
    return { text: environment.fromString(template).render(context) };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { error: error.type, line: error.line };
  }
}

/** A vector and what this package makes of it. */
export interface Result {
  readonly vector: Vector;
  readonly got: Outcome;
}

export const results: readonly Result[] = vectors.map((vector) => ({
  vector,
  got: outcome(vector),
}));

export function resultsAbout(category: string): readonly Result[] {
  return results.filter(({ vector }) => vector.category === category);
}

/** The same text, or an error where Jinja2 has one. */
export function agrees({ vector, got }: Result): boolean {
  return vector.error === undefined ? got.text === vector.text : got.error !== undefined;
}

/** Whether Jinja2 knows the line of the error. */
export function hasLine({ vector }: Result): boolean {
  return vector.error !== undefined && typeof vector.line === 'number';
}

export function agreesOnLine({ vector, got }: Result): boolean {
  return vector.line === got.line;
}

/** A row of the table in the README. */
export function tableRow(category: string): string {
  const all = resultsAbout(category);
  const exact = all.filter(agrees);
  const errors = all.filter(hasLine);
  const right = errors.filter(agreesOnLine);
  return `| ${[category, all.length, exact.length, errors.length, right.length].join(' | ')} |`;
}
