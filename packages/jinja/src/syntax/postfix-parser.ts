import type { Arguments, Call, Expression, Filter, Getitem, Slice } from './nodes.ts';
import type { Token } from './token.ts';
import type { TokenStream } from './token-stream.ts';

/** Deeper nesting is refused; Python gives up at 74 parentheses. */
const MAX_NESTING = 100;
/** Longer chains of operators, filters and attributes are refused; Python gives up at 197. */
const MAX_CHAIN = 250;

const TEST_ARGUMENT_STARTS: ReadonlySet<string> = new Set([
  'name',
  'string',
  'integer',
  'float',
  'lparen',
  'lbracket',
  'lbrace',
]);
const NO_ARGUMENTS: Arguments = {
  positional: [],
  keywords: [],
  rest: null,
  keywordRest: null,
};

/** Parses what stands behind an operand: attributes, subscripts, calls, filters and tests. */
export abstract class PostfixParser {
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
  protected link(): void {
    this.chain += 1;
    if (this.chain > MAX_CHAIN) {
      this.stream.fail(`expected at most ${MAX_CHAIN} chained operations, got one more: split it`);
    }
  }

  /** Parses what does not lengthen the chain that it stands in. */
  protected aside<T>(parse: () => T): T {
    const { chain } = this;
    const result = parse();
    this.chain = chain;
    return result;
  }

  abstract parseExpression(withConditional?: boolean): Expression;

  protected abstract parsePrimary(): Expression;

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

  protected parseFilterChain(subject: Expression): Expression {
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
