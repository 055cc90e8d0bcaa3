/** Where in a template something went wrong: both 1-based, column in UTF-16 units of the line. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Names that Jinja2 or Python give to the same failure. */
export type ErrorType =
  | 'TemplateSyntaxError'
  | 'TemplateAssertionError'
  | 'TemplateRuntimeError'
  | 'TemplateNotFound'
  | 'FilterArgumentError'
  | 'UndefinedError'
  | 'SecurityError'
  | 'BudgetError'
  | 'RecursionError'
  | 'TypeError'
  | 'ValueError'
  | 'KeyError'
  | 'IndexError'
  | 'AttributeError'
  | 'ZeroDivisionError'
  | 'OverflowError'
  | 'AssertionError'
  | 'RuntimeError'
  | 'UnicodeError'
  | 'StopIteration'
  | 'HostError';

/**
 * The only error that rendering or parsing throws. `line` is the line that Jinja2 reports (of the
 * tag or print statement), `column` the failing expression's where it stands on that line,
 * `templateName` the key in the `templates` map for an included or inherited template.
 */
export class TemplateError extends Error {
  override readonly name: string = 'TemplateError';
  readonly type: ErrorType;
  line = 0;
  column = 0;
  templateName: string | null = null;

  constructor(type: ErrorType, message: string, position?: Position) {
    super(message);
    this.type = type;
    if (position !== undefined) this.locate(position, null);
  }

  /** The innermost position wins: a second call changes nothing. */
  locate(position: Position, templateName: string | null): this {
    if (this.line > 0) return this;
    this.line = position.line;
    this.column = position.column;
    this.templateName = templateName;
    return this;
  }
}

/** What Python calls a lookup failure: `KeyError` and `IndexError`. */
export function isLookupError(error: unknown): boolean {
  return (
    error instanceof TemplateError && (error.type === 'KeyError' || error.type === 'IndexError')
  );
}

/** What `Environment.getitem` of Jinja2 turns into an undefined: TypeError and LookupError. */
export function isSubscriptError(error: unknown): boolean {
  return isLookupError(error) || (error instanceof TemplateError && error.type === 'TypeError');
}

/** TypeError and ValueError: what `int()` and `float()` raise for what they cannot convert. */
export function isConversionError(error: unknown): boolean {
  return (
    error instanceof TemplateError &&
    (error.type === 'TypeError' || error.type === 'ValueError' || error.type === 'UnicodeError')
  );
}

export function typeError(message: string): TemplateError {
  return new TemplateError('TypeError', message);
}

export function valueError(message: string): TemplateError {
  return new TemplateError('ValueError', message);
}
