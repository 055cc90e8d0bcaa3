import type { BinaryOperator, Compare, Comparison, Expression } from './nodes.ts';
import { PostfixParser } from './postfix-parser.ts';
import { describe } from './token.ts';

const COMPARISONS: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'lteq', 'gt', 'gteq']);
const SUMS: ReadonlySet<string> = new Set(['add', 'sub']);
const PRODUCTS: ReadonlySet<string> = new Set(['mul', 'div', 'floordiv', 'mod']);
const POWERS: ReadonlySet<string> = new Set(['pow']);
const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['none', null],
  ['None', null],
]);
export interface TupleOptions {
  /** Only names and literals: the target of an assignment. */
  readonly simplified?: boolean;
  readonly withConditional?: boolean;
  readonly parenthesized?: boolean;
}

/** Parses expressions by recursive descent, with Jinja2's precedence. */
export class ExpressionParser extends PostfixParser {
  override parseExpression(withConditional = true): Expression {
    return this.aside(() =>
      this.nested(() => (withConditional ? this.parseConditional() : this.parseOr())),
    );
  }

  private parseConditional(): Expression {
    let { current: start } = this.stream;
    let then = this.parseOr();
    while (this.stream.skipIf('name:if')) {
      this.link();
      const test = this.parseOr();
      const otherwise = this.stream.skipIf('name:else')
        ? this.nested(() => this.parseConditional())
        : null;
      then = { kind: 'CondExpr', test, then, otherwise, line: start.line, at: start.at };
      start = this.stream.current;
    }
    return then;
  }

  private parseOr(): Expression {
    return this.parseLogical('or', () => this.parseLogical('and', () => this.parseNot()));
  }

  private parseLogical(operator: 'and' | 'or', parse: () => Expression): Expression {
    let { current: start } = this.stream;
    let left = parse();
    while (this.stream.skipIf(`name:${operator}`)) {
      this.link();
      const right = this.aside(parse);
      left = { kind: 'Logical', operator, left, right, line: start.line, at: start.at };
      start = this.stream.current;
    }
    return left;
  }

  private parseNot(): Expression {
    if (!this.stream.test('name:not')) return this.parseCompare();
    const { line, at } = this.stream.next();
    this.link();
    return { kind: 'Unary', operator: 'not', operand: this.parseNot(), line, at };
  }

  private parseCompare(): Expression {
    const { at } = this.stream.current;
    let { line } = this.stream.current;
    const first = this.parseSum();
    const rest: Compare['rest'][number][] = [];
    for (;;) {
      const operator = this.comparison();
      if (operator === null) break;
      rest.push({ operator, operand: this.aside(() => this.parseSum()) });
      line = this.stream.current.line;
    }
    return rest.length === 0 ? first : { kind: 'Compare', first, rest, line, at };
  }

  private comparison(): Comparison | null {
    const { type } = this.stream.current;
    if (COMPARISONS.has(type)) {
      this.stream.next();
      return type as Comparison;
    }
    if (this.stream.skipIf('name:in')) return 'in';
    if (this.stream.test('name:not') && this.stream.lookTest('name:in')) {
      this.stream.next();
      this.stream.next();
      return 'notin';
    }
    return null;
  }

  private parseSum(): Expression {
    return this.parseBinary(SUMS, () => this.parseConcat());
  }

  private parseConcat(): Expression {
    const { line, at } = this.stream.current;
    const items = [this.parseProduct()];
    while (this.stream.skipIf('tilde')) items.push(this.aside(() => this.parseProduct()));
    return items.length === 1 ? items[0]! : { kind: 'Concat', items, line, at };
  }

  private parseProduct(): Expression {
    return this.parseBinary(PRODUCTS, () => {
      return this.parseBinary(POWERS, () => this.parseUnary(true));
    });
  }

  private parseBinary(operators: ReadonlySet<string>, parse: () => Expression): Expression {
    let { line } = this.stream.current;
    let left = parse();
    while (operators.has(this.stream.current.type)) {
      this.link();
      const token = this.stream.next();
      const operator = token.type as BinaryOperator;
      left = { kind: 'Binary', operator, left, right: this.aside(parse), line, at: token.at };
      line = this.stream.current.line;
    }
    return left;
  }

  private parseUnary(withFilter: boolean): Expression {
    const { type, line, at } = this.stream.current;
    let node: Expression;
    if (type === 'sub' || type === 'add') {
      this.stream.next();
      this.link();
      const operand = this.parseUnary(false);
      node = { kind: 'Unary', operator: type === 'sub' ? 'neg' : 'pos', operand, line, at };
    } else {
      node = this.parsePrimary();
    }
    node = this.parsePostfix(node);
    return withFilter ? this.parseFilterChain(node) : node;
  }

  protected override parsePrimary(): Expression {
    const token = this.stream.current;
    const { line, at } = token;
    switch (token.type) {
      case 'name': {
        this.stream.next();
        const constant = CONSTANTS.get(token.text);
        if (constant !== undefined) return { kind: 'Const', value: constant, line, at };
        this.names.add(token.text);
        return { kind: 'Name', name: token.text, context: 'load', line, at };
      }
      case 'string': {
        let value = '';
        while (this.stream.test('string')) value += this.stream.next().text;
        return { kind: 'Const', value, line, at };
      }
      case 'integer':
      case 'float':
        this.stream.next();
        return { kind: 'Const', value: token.number, line, at };
      case 'lparen': {
        this.stream.next();
        const node = this.parseTuple({ parenthesized: true });
        this.stream.expect('rparen');
        return node;
      }
      case 'lbracket':
        return this.parseList();
      case 'lbrace':
        return this.parseDict();
      default:
        return this.stream.fail(`unexpected '${describe(token)}'`);
    }
  }

  /** One expression, or a tuple where commas follow. */
  parseTuple(options: TupleOptions = {}): Expression {
    const { simplified = false, withConditional = true, parenthesized = false } = options;
    let { line } = this.stream.current;
    const { at } = this.stream.current;
    const items: Expression[] = [];
    let isTuple = false;
    for (;;) {
      if (items.length > 0) this.stream.expect('comma');
      if (this.isTupleEnd()) break;
      const item = simplified
        ? this.nested(() => this.parsePrimary())
        : this.parseExpression(withConditional);
      items.push(item);
      if (!this.stream.test('comma')) break;
      isTuple = true;
      line = this.stream.current.line;
    }
    if (!isTuple && items.length > 0) return items[0]!;
    if (!isTuple && !parenthesized) {
      this.stream.fail(`Expected an expression, got '${describe(this.stream.current)}'`);
    }
    return { kind: 'Tuple', items, line, at };
  }

  private isTupleEnd(): boolean {
    const { type } = this.stream.current;
    return type === 'variable_end' || type === 'block_end' || type === 'rparen';
  }

  private parseList(): Expression {
    const { line, at } = this.stream.expect('lbracket');
    const items: Expression[] = [];
    while (!this.stream.test('rbracket')) {
      if (items.length > 0) this.stream.expect('comma');
      if (this.stream.test('rbracket')) break;
      items.push(this.parseExpression());
    }
    this.stream.expect('rbracket');
    return { kind: 'List', items, line, at };
  }

  private parseDict(): Expression {
    const { line, at } = this.stream.expect('lbrace');
    const pairs: [Expression, Expression][] = [];
    while (!this.stream.test('rbrace')) {
      if (pairs.length > 0) this.stream.expect('comma');
      if (this.stream.test('rbrace')) break;
      const key = this.parseExpression();
      this.stream.expect('colon');
      pairs.push([key, this.parseExpression()]);
    }
    this.stream.expect('rbrace');
    return { kind: 'Dict', pairs, line, at };
  }
}
