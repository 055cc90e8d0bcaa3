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

/** What this package makes of it. */
export function outcome({ template, options = {} }: Vector): Outcome {
  try {
    const environment = new Environment({ ...options, templates });
    return { text: environment.fromString(template).render(context) };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { error: error.type, line: error.line };
  }
}

/** The same text, or an error where Jinja2 has one. */
export function agrees(vector: Vector, got: Outcome): boolean {
  return vector.error === undefined ? got.text === vector.text : got.error !== undefined;
}

export function hasLine(vector: Vector): boolean {
  return vector.error !== undefined && typeof vector.line === 'number';
}

/** A row of the table in the README, from the results. */
export function tableRow(category: string): string {
  const all = vectors.filter((vector) => vector.category === category);
  const results = all.map((vector) => ({ vector, got: outcome(vector) }));
  const exact = results.filter(({ vector, got }) => agrees(vector, got)).length;
  const errors = results.filter(({ vector }) => hasLine(vector));
  const right = errors.filter(({ vector, got }) => vector.line === got.line).length;
  return `| ${category} | ${all.length} | ${exact} | ${errors.length} | ${right} |`;
}
