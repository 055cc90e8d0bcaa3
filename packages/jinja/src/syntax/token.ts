import type { PyFloat } from '../values/value.ts';

export type TokenType =
  | 'data'
  | 'block_begin'
  | 'block_end'
  | 'variable_begin'
  | 'variable_end'
  | 'name'
  | 'string'
  | 'integer'
  | 'float'
  | 'eof'
  | Operator;

export type Operator = (typeof OPERATORS)[keyof typeof OPERATORS];

/** Operators and their token types, in the names that Jinja2 uses. */
export const OPERATORS = {
  '+': 'add',
  '-': 'sub',
  '/': 'div',
  '//': 'floordiv',
  '*': 'mul',
  '%': 'mod',
  '**': 'pow',
  '~': 'tilde',
  '[': 'lbracket',
  ']': 'rbracket',
  '(': 'lparen',
  ')': 'rparen',
  '{': 'lbrace',
  '}': 'rbrace',
  '==': 'eq',
  '!=': 'ne',
  '>': 'gt',
  '>=': 'gteq',
  '<': 'lt',
  '<=': 'lteq',
  '=': 'assign',
  '.': 'dot',
  ':': 'colon',
  '|': 'pipe',
  ',': 'comma',
  ';': 'semicolon',
} as const;

const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries(OPERATORS).map(([symbol, type]) => [type, symbol]),
);

const DESCRIPTIONS: ReadonlyMap<string, string> = new Map([
  ['block_begin', 'begin of statement block'],
  ['block_end', 'end of statement block'],
  ['variable_begin', 'begin of print statement'],
  ['variable_end', 'end of print statement'],
  ['data', 'template data / text'],
  ['eof', 'end of template'],
]);

export interface Token {
  readonly type: TokenType;
  /** The text; for `string` what the literal means. */
  readonly text: string;
  /** The value of an integer or float literal. */
  readonly number: number | bigint | PyFloat;
  readonly line: number;
  /** UTF-16 index in the normalised source. */
  readonly at: number;
}

/** How messages name a token. */
export function describe(token: Token): string {
  return token.type === 'name' ? token.text : describeType(token.type);
}

/** How messages name an expectation: a token type, or a name as `name:endfor`. */
export function describeExpectation(expectation: string): string {
  return expectation.startsWith('name:') ? expectation.slice(5) : describeType(expectation);
}

function describeType(type: string): string {
  return SYMBOLS.get(type) ?? DESCRIPTIONS.get(type) ?? type;
}
