import { TemplateError } from './errors.ts';
import type { Origin } from './interpreter/body.ts';
import { compileProgram } from './interpreter/program.ts';
import type { Program } from './runtime/program.ts';
import type { Library } from './runtime/runtime.ts';
import { type LexerOptions, normalizeSource } from './syntax/lexer.ts';
import type { Expression, Statement } from './syntax/nodes.ts';
import { type ParsedExpression, parseExpression, parseTemplate } from './syntax/parser.ts';

/** Longer templates are refused, in UTF-16 units. */
export const MAX_SOURCE_LENGTH = 262_144;

/** What parsing needs to know of an environment. */
export interface SourceLibrary extends Library {
  readonly options: Partial<LexerOptions>;
}

function lexerOptions({ options }: SourceLibrary): LexerOptions {
  return {
    trimBlocks: options.trimBlocks ?? false,
    lstripBlocks: options.lstripBlocks ?? false,
    keepTrailingNewline: options.keepTrailingNewline ?? false,
  };
}

/** A template that was parsed: its programs share the source for positions. */
export interface CompiledSource {
  readonly program: Program;
  /** The value of the template where it is a single `{{ expression }}`, prepared when called. */
  readonly expression: (() => Program) | null;
}

/** Parses a template and prepares it for rendering. */
export function compileSource(
  library: SourceLibrary,
  source: string,
  name: string | null,
): CompiledSource {
  return guarded(source, name, () => {
    const options = lexerOptions(library);
    const origin = { name, source: normalizeSource(source, options) };
    const parsed = parseTemplate(origin.source, options);
    const program = compileProgram(library, origin, parsed);
    const single = singleExpression(parsed.nodes);
    const expression =
      single === null
        ? null
        : () => compileResult(library, origin, { expression: single, mentions: parsed.mentions });
    return { program, expression };
  });
}

/** Parses one expression and prepares it as a program that assigns it to `result`. */
export function compileExpressionSource(library: SourceLibrary, source: string): Program {
  return guarded(source, null, () => {
    const options = lexerOptions(library);
    const origin = { name: null, source: normalizeSource(source, options) };
    return compileResult(library, origin, parseExpression(origin.source, options));
  });
}

function compileResult(
  library: SourceLibrary,
  origin: Origin,
  { expression: value, mentions }: ParsedExpression,
): Program {
  const { line, at } = value;
  const target = { kind: 'Name', name: 'result', context: 'store', line, at } as const;
  const node = { kind: 'Assign', target, value, line, at } as const;
  return compileProgram(library, origin, { nodes: [node], mentions });
}

/** The expression of a template that prints nothing else but blanks, or null. */
function singleExpression(nodes: readonly Statement[]): Expression | null {
  const [only] = nodes;
  if (nodes.length !== 1 || only?.kind !== 'Output') return null;
  const items = only.items.filter((item) => {
    return item.kind !== 'TemplateData' || item.data.trim() !== '';
  });
  const [item] = items;
  return items.length === 1 && item?.kind !== 'TemplateData' ? item! : null;
}

function guarded<T>(source: string, name: string | null, parse: () => T): T {
  if (source.length > MAX_SOURCE_LENGTH) {
    throw new TemplateError(
      'BudgetError',
      `expected a template of at most ${MAX_SOURCE_LENGTH} characters, got ${source.length}`,
      { line: 1, column: 1 },
    );
  }
  try {
    return parse();
  } catch (error) {
    if (error instanceof TemplateError) {
      error.templateName ??= name;
      throw error;
    }
    throw stackOverflow(error) ?? error;
  }
}

/** The error for a stack that JavaScript itself found too deep, or null for another error. */
export function stackOverflow(error: unknown): TemplateError | null {
  if (!(error instanceof RangeError) || !error.message.includes('call stack')) return null;
  const message = 'maximum recursion depth exceeded: nest less';
  return new TemplateError('RecursionError', message, { line: 1, column: 1 });
}
