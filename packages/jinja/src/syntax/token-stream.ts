import { TemplateError } from '../errors.ts';
import type { Lexer } from './lexer.ts';
import { describe, describeExpectation, type Token } from './token.ts';

/** The tokens of a template with one token of look-ahead. */
export class TokenStream {
  current: Token;
  private ahead: Token | null = null;
  private readonly lexer: Lexer;

  constructor(lexer: Lexer) {
    this.lexer = lexer;
    this.current = lexer.next();
  }

  /** Moves on and returns the token that was current. */
  next(): Token {
    const token = this.current;
    if (this.ahead !== null) {
      this.current = this.ahead;
      this.ahead = null;
    } else if (token.type !== 'eof') {
      this.current = this.lexer.next();
    }
    return token;
  }

  look(): Token {
    this.ahead ??= this.current.type === 'eof' ? this.current : this.lexer.next();
    return this.ahead;
  }

  /** Whether the current token meets an expectation: a type, or a name as `name:endfor`. */
  test(expectation: string): boolean {
    return meets(this.current, expectation);
  }

  testAny(expectations: readonly string[]): boolean {
    return expectations.some((expectation) => meets(this.current, expectation));
  }

  lookTest(expectation: string): boolean {
    return meets(this.look(), expectation);
  }

  skipIf(expectation: string): boolean {
    if (!this.test(expectation)) return false;
    this.next();
    return true;
  }

  expect(expectation: string): Token {
    if (this.test(expectation)) return this.next();
    const expected = describeExpectation(expectation);
    if (this.current.type === 'eof') {
      this.fail(`unexpected end of template, expected '${expected}'.`);
    }
    this.fail(`expected token '${expected}', got '${describe(this.current)}'`);
  }

  fail(message: string, token: Token = this.current): never {
    throw this.error('TemplateSyntaxError', message, token);
  }

  error(
    type: 'TemplateSyntaxError' | 'TemplateAssertionError',
    message: string,
    at: { readonly line: number; readonly at: number },
  ): TemplateError {
    const column = at.at - this.lexer.source.lastIndexOf('\n', at.at - 1);
    return new TemplateError(type, message, { line: at.line, column });
  }
}

function meets(token: Token, expectation: string): boolean {
  if (token.type === expectation) return true;
  return token.type === 'name' && expectation === `name:${token.text}`;
}
