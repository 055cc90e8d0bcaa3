import type {
  Arguments,
  BinaryOperator,
  Call,
  Compare,
  Comparison,
  Expression,
  Filter,
  Getitem,
  Slice,
} from './nodes.ts';
import { describe, type Token } from './token.ts';
import type { TokenStream } from './token-stream.ts';

/** Deeper nesting is refused; Python gives up at 74 parentheses. */
const MAX_NESTING = 100;
/** Longer chains of operators, filters and attributes are refused; Python gives up at 197. */
const MAX_CHAIN = 250;

const COMPARISONS: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'lteq', 'gt', 'gteq']);
const SUMS: ReadonlySet<string> = new Set(['add', 'sub']);
const PRODUCTS: ReadonlySet<string> = new Set(['mul', 'div', 'floordiv', 'mod']);
const POWERS: ReadonlySet<string> = new Set(['pow']);
const TEST_ARGUMENT_STARTS: ReadonlySet<string> = new Set([
  'name',
  'string',
  'integer',
  'float',
  'lparen',
  'lbracket',
  'lbrace',
]);
const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['none', null],
  ['None', null],
]);
export const NO_ARGUMENTS: Arguments = {
  positional: [],
  keywords: [],
  rest: null,
  keywordRest: null,
};

export interface TupleOptions {
  /** Only names and literals: the target of an assignment. */
  readonly simplified?: boolean;
  readonly withConditional?: boolean;
  readonly end?: string;
  readonly parenthesized?: boolean;
}

/** Parses expressions by recursive descent, with Jinja2's precedence. */
export class ExpressionParser {
  protected readonly stream: TokenStream;
  readonly names = new Set<string>();
  private nesting = 0;
  private chain = 0;

  constructor(stream: TokenStream) {
    this.stream = stream;
  }

  /** Runs a parser one level deeper. */
  protected nested<T>(parse: () => T): T {
    this.nesting += 1;
    if (this.nesting > MAX_NESTING) {
      this.stream.fail(`expected at most ${MAX_NESTING} nested levels, got one more: nest less`);
    }
    const result = parse();
    this.nesting -= 1;
    return result;
  }

  /** Counts one more link of a chain that nests to the left. */
  private link(): void {
    this.chain += 1;
    if (this.chain > MAX_CHAIN) {
      this.stream.fail(`expected at most ${MAX_CHAIN} chained operations, got one more: split it`);
    }
  }

  /** Parses what does not lengthen the chain that it stands in. */
  private aside<T>(parse: () => T): T {
    const { chain } = this;
    const result = parse();
    this.chain = chain;
    return result;
  }

  parseExpression(withConditional = true): Expression {
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

  protected parsePrimary(): Expression {
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
    const { simplified = false, withConditional = true, end, parenthesized = false } = options;
    let { line } = this.stream.current;
    const { at } = this.stream.current;
    const items: Expression[] = [];
    let isTuple = false;
    for (;;) {
      if (items.length > 0) this.stream.expect('comma');
      if (this.isTupleEnd(end)) break;
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

  private isTupleEnd(end: string | undefined): boolean {
    const { type } = this.stream.current;
    if (type === 'variable_end' || type === 'block_end' || type === 'rparen') return true;
    return end !== undefined && this.stream.test(end);
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

  protected parsePostfix(subject: Expression): Expression {
    let node = subject;
    for (;;) {
      const { type } = this.stream.current;
      if (type === 'dot') node = this.parseAttribute(node);
      else if (type === 'lbracket') node = this.parseSubscript(node);
      else if (type === 'lparen') node = this.parseCall(node);
      else return node;
      this.link();
    }
  }

  private parseFilterChain(subject: Expression): Expression {
    let node = subject;
    for (;;) {
      if (this.stream.test('pipe')) node = this.parseFilter(node)!;
      else if (this.stream.test('name:is')) node = this.parseTest(node);
      else if (this.stream.test('lparen')) node = this.parseCall(node);
      else return node;
      this.link();
    }
  }

  private parseAttribute(object: Expression): Expression {
    const { line } = this.stream.next();
    const token = this.stream.next();
    if (token.type === 'name') {
      return { kind: 'Getattr', object, attribute: token.text, line, at: token.at };
    }
    if (token.type !== 'integer') this.stream.fail('expected name or number', token);
    const key = { kind: 'Const', value: token.number, line: token.line, at: token.at } as const;
    return { kind: 'Getitem', object, key, line, at: token.at };
  }

  private parseSubscript(object: Expression): Getitem {
    const { line, at } = this.stream.next();
    const keys: (Expression | Slice)[] = [];
    while (!this.stream.test('rbracket')) {
      if (keys.length > 0) this.stream.expect('comma');
      keys.push(this.parseSubscribed());
    }
    this.stream.expect('rbracket');
    if (keys.length === 1) return { kind: 'Getitem', object, key: keys[0]!, line, at };
    const items = keys.map((key) => {
      // Python has no syntax for a slice inside a tuple of keys: the generated code is refused.
      return key.kind === 'Slice' ? this.stream.fail('invalid syntax') : key;
    });
    return { kind: 'Getitem', object, key: { kind: 'Tuple', items, line, at }, line, at };
  }

  private parseSubscribed(): Expression | Slice {
    const { line, at } = this.stream.current;
    let start: Expression | null = null;
    if (!this.stream.test('colon')) {
      start = this.parseExpression();
      if (!this.stream.test('colon')) return start;
    }
    this.stream.next();
    const stop = this.stream.test('colon') ? null : this.parseSliceBound();
    const step = this.stream.skipIf('colon') ? this.parseSliceBound() : null;
    return { kind: 'Slice', start, stop, step, line, at };
  }

  private parseSliceBound(): Expression | null {
    const ended = this.stream.test('rbracket') || this.stream.test('comma');
    return ended ? null : this.parseExpression();
  }

  private parseCall(callee: Expression): Call {
    const { line, at } = this.stream.current;
    return { kind: 'Call', callee, args: this.parseArguments(), line, at };
  }

  private parseArguments(): Arguments {
    const open = this.stream.expect('lparen');
    const positional: Expression[] = [];
    const keywords: [string, Expression][] = [];
    let rest: Expression | null = null;
    let keywordRest: Expression | null = null;
    const ensure = (valid: boolean) => {
      if (!valid) this.stream.fail('invalid syntax for function call expression', open);
    };
    for (let first = true; !this.stream.test('rparen'); first = false) {
      if (!first) this.stream.expect('comma');
      if (this.stream.test('rparen')) break;
      if (this.stream.skipIf('mul')) {
        ensure(rest === null && keywordRest === null);
        rest = this.parseExpression();
      } else if (this.stream.skipIf('pow')) {
        ensure(keywordRest === null);
        keywordRest = this.parseExpression();
      } else if (this.stream.test('name') && this.stream.look().type === 'assign') {
        ensure(keywordRest === null);
        keywords.push(this.parseKeyword(keywords));
      } else {
        ensure(rest === null && keywordRest === null && keywords.length === 0);
        positional.push(this.parseExpression());
      }
    }
    this.stream.expect('rparen');
    return { positional, keywords, rest, keywordRest };
  }

  private parseKeyword(earlier: readonly (readonly [string, Expression])[]): [string, Expression] {
    const name = this.stream.next();
    this.stream.next();
    if (earlier.some(([other]) => other === name.text)) {
      this.stream.fail(`keyword argument repeated: ${name.text}`, name);
    }
    return [name.text, this.parseExpression()];
  }

  /** A chain of filters; without a subject, of a block. `inline`: the first has no bar. */
  protected parseFilter(subject: Expression | null, inline = false): Filter | null {
    return this.aside(() => this.parseFilters(subject, inline));
  }

  private parseFilters(subject: Expression | null, inline: boolean): Filter | null {
    let node: Expression | null = subject;
    for (let first = inline; first || this.stream.test('pipe'); first = false) {
      if (!first) this.stream.next();
      this.link();
      const token = this.stream.current;
      const name = this.parseDottedName();
      const args = this.stream.test('lparen') ? this.parseArguments() : NO_ARGUMENTS;
      node = { kind: 'Filter', subject: node, name, args, line: token.line, at: token.at };
    }
    return node as Filter | null;
  }

  private parseDottedName(): string {
    let name = this.stream.expect('name').text;
    while (this.stream.skipIf('dot')) name += `.${this.stream.expect('name').text}`;
    return name;
  }

  private parseTest(subject: Expression): Expression {
    const token = this.stream.next();
    const { line, at } = token;
    const negated = this.stream.skipIf('name:not');
    const name = this.parseDottedName();
    const args = this.parseTestArguments();
    const node: Expression = { kind: 'Test', subject, name, args, line, at };
    return negated ? { kind: 'Unary', operator: 'not', operand: node, line, at } : node;
  }

  private parseTestArguments(): Arguments {
    if (this.stream.test('lparen')) return this.parseArguments();
    const { current } = this.stream;
    if (!TEST_ARGUMENT_STARTS.has(current.type) || isTestEnd(current)) return NO_ARGUMENTS;
    if (this.stream.test('name:is')) this.stream.fail('You cannot chain multiple tests with is');
    const argument = this.nested(() => this.parsePostfix(this.parsePrimary()));
    return { ...NO_ARGUMENTS, positional: [argument] };
  }
}

function isTestEnd(token: Token): boolean {
  return token.type === 'name' && ['else', 'or', 'and'].includes(token.text);
}
