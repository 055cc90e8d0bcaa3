import { ExpressionParser } from './expression-parser.ts';
import { Lexer, type LexerOptions } from './lexer.ts';
import type {
  Block,
  CallBlock,
  Expression,
  For,
  FromImport,
  If,
  Import,
  Include,
  Macro,
  Mentions,
  Name,
  Output,
  ParsedTemplate,
  Signature,
  Statement,
  Target,
  TemplateData,
  With,
} from './nodes.ts';
import { CONSTANT_NAMES, isBlank, markStore, outputOf, unassignable } from './targets.ts';
import { describeExpectation, type Token } from './token.ts';
import { TokenStream } from './token-stream.ts';

const NOTHING = { blocks: false, scopedBlocks: false, extends: false };

export interface ParsedExpression {
  readonly expression: Expression;
  readonly mentions: Mentions;
}

/** Parses a whole template, normalised. Throws TemplateError with a position. */
export function parseTemplate(source: string, options: LexerOptions): ParsedTemplate {
  const lexer = new Lexer(source, options);
  return new Parser(new TokenStream(lexer)).parseAll();
}

/** Parses a single expression, as it stands between `{{` and `}}`. */
export function parseExpression(source: string, options: LexerOptions): ParsedExpression {
  const lexer = new Lexer(source, options, 'variable');
  const stream = new TokenStream(lexer);
  const parser = new ExpressionParser(stream);
  const expression = parser.parseExpression();
  if (stream.current.type !== 'eof') stream.fail('chunk after expression');
  return { expression, mentions: { ...NOTHING, names: parser.names } };
}

class Parser extends ExpressionParser {
  private blocks = false;
  private scopedBlocks = false;
  private extending = false;
  private readonly tags: string[] = [];
  private readonly endTokens: (readonly string[])[] = [];
  private readonly statements: Readonly<Record<string, () => Statement>> = {
    __proto__: null,
    for: () => this.parseFor(),
    if: () => this.parseIf(),
    block: () => this.parseBlock(),
    extends: () => this.parseExtends(),
    print: () => this.parsePrint(),
    macro: () => this.parseMacro(),
    include: () => this.parseInclude(),
    from: () => this.parseFrom(),
    import: () => this.parseImport(),
    set: () => this.parseSet(),
    with: () => this.parseWith(),
    autoescape: () => this.parseAutoescape(),
    call: () => this.parseCallBlock(),
    filter: () => this.parseFilterBlock(),
  } as unknown as Readonly<Record<string, () => Statement>>;

  parseAll(): ParsedTemplate {
    const nodes = this.parseBody(null);
    const { names, blocks, scopedBlocks, extending } = this;
    return { nodes, mentions: { names, blocks, scopedBlocks, extends: extending } };
  }

  private parseBody(end: readonly string[] | null): Statement[] {
    const body: Statement[] = [];
    let items: (Expression | TemplateData)[] = [];
    const flush = () => {
      const [first] = items;
      if (first !== undefined) body.push(outputOf(items, first));
      items = [];
    };
    if (end !== null) this.endTokens.push(end);
    while (this.stream.current.type !== 'eof') {
      const { type } = this.stream.current;
      if (type === 'data') {
        const { text: data, line, at } = this.stream.next();
        items.push({ kind: 'TemplateData', data, line, at });
      } else if (type === 'variable_begin') {
        this.stream.next();
        items.push(this.parseTuple());
        this.stream.expect('variable_end');
      } else {
        flush();
        this.stream.next();
        if (end !== null && this.stream.testAny(end)) break;
        body.push(this.nested(() => this.parseStatement()));
        this.stream.expect('block_end');
      }
    }
    flush();
    if (end !== null) this.endTokens.pop();
    return body;
  }

  private parseStatement(): Statement {
    const token = this.stream.current;
    if (token.type !== 'name') this.stream.fail('tag name expected');
    const parse = this.statements[token.text];
    if (parse === undefined) this.failUnknownTag(token.text, token);
    this.tags.push(token.text);
    const statement = parse();
    this.tags.pop();
    return statement;
  }

  /** A body up to one of the end tags, which stays the current token. */
  private parseStatements(...end: string[]): Statement[] {
    this.stream.skipIf('colon');
    this.stream.expect('block_end');
    const body = this.parseBody(end);
    if (this.stream.current.type === 'eof') {
      this.endTokens.push(end);
      this.failUnknownTag(null, this.stream.current);
    }
    return body;
  }

  /** A body and its end tag. */
  private parseBodyTo(end: string): Statement[] {
    const body = this.parseStatements(end);
    this.stream.next();
    return body;
  }

  private failUnknownTag(name: string | null, token: Token): never {
    const message = [
      name === null ? 'Unexpected end of template.' : `Encountered unknown tag '${name}'.`,
    ];
    const looking = this.endTokens.at(-1)?.map((end) => `'${describeExpectation(end)}'`);
    const expected = this.endTokens.flat().map(describeExpectation);
    if (looking !== undefined && name !== null && expected.includes(name)) {
      message.push(
        'You probably made a nesting mistake. Jinja is expecting this tag, ' +
          `but currently looking for ${looking.join(' or ')}.`,
      );
    } else if (looking !== undefined) {
      message.push(`Jinja was looking for the following tags: ${looking.join(' or ')}.`);
    }
    const innermost = this.tags.at(-1);
    if (innermost !== undefined) {
      message.push(`The innermost block that needs to be closed is '${innermost}'.`);
    }
    this.stream.fail(message.join(' '), token);
  }

  private parseTarget(options: { namespace?: boolean } = {}): Target {
    if (options.namespace === true && this.stream.lookTest('dot')) {
      const { text: name, line, at } = this.stream.expect('name');
      this.stream.next();
      return { kind: 'NSRef', name, attribute: this.stream.expect('name').text, line, at };
    }
    const target = this.parseTuple({ simplified: true });
    markStore(target);
    const culprit = unassignable(target);
    if (culprit !== null) this.failAssign(target, target.kind);
    return target as Target;
  }

  private parseNameTarget(context: Name['context'] = 'store'): Name {
    const { text: name, line, at } = this.stream.expect('name');
    if (CONSTANT_NAMES.has(name)) this.failAssign({ line, at }, 'Name');
    this.names.add(name);
    return { kind: 'Name', name, context, line, at };
  }

  private failAssign(node: { line: number; at: number }, kind: string): never {
    const message = `can't assign to '${kind.toLowerCase()}'`;
    throw this.stream.error('TemplateSyntaxError', message, node);
  }

  private parseSet(): Statement {
    const { line, at } = this.stream.next();
    const target = this.parseTarget({ namespace: true });
    if (this.stream.skipIf('assign')) {
      return { kind: 'Assign', target, value: this.parseTuple(), line, at };
    }
    const filter = this.parseFilter(null);
    const body = this.parseBodyTo('name:endset');
    return { kind: 'AssignBlock', target, filter, body, line, at };
  }

  private parseFor(): For {
    const { line, at } = this.stream.next();
    const target = this.parseTarget();
    this.stream.expect('name:in');
    const iterable = this.parseTuple({ withConditional: false });
    const test = this.stream.skipIf('name:if') ? this.parseExpression() : null;
    const recursive = this.stream.skipIf('name:recursive');
    const body = this.parseStatements('name:endfor', 'name:else');
    const closed = this.stream.next().text === 'endfor';
    const otherwise = closed ? [] : this.parseBodyTo('name:endfor');
    return { kind: 'For', target, iterable, test, recursive, body, otherwise, line, at };
  }

  private parseIf(): If {
    const { line, at } = this.stream.next();
    const { test, body } = this.parseBranch();
    const elifs: If[] = [];
    let otherwise: Statement[] = [];
    for (;;) {
      const token = this.stream.next();
      if (token.text === 'elif') {
        const { current } = this.stream;
        const position = { line: current.line, at: current.at };
        elifs.push({ kind: 'If', ...this.parseBranch(), elifs: [], otherwise: [], ...position });
        continue;
      }
      if (token.text === 'else') otherwise = this.parseBodyTo('name:endif');
      return { kind: 'If', test, body, elifs, otherwise, line, at };
    }
  }

  private parseBranch(): { test: Expression; body: Statement[] } {
    const test = this.parseTuple({ withConditional: false });
    const body = this.parseStatements('name:elif', 'name:else', 'name:endif');
    return { test, body };
  }

  private parseWith(): With {
    const { line, at } = this.stream.next();
    const targets: Target[] = [];
    const values: Expression[] = [];
    while (!this.stream.test('block_end')) {
      if (targets.length > 0) this.stream.expect('comma');
      const target = this.parseTarget();
      markStore(target, 'param');
      targets.push(target);
      this.stream.expect('assign');
      values.push(this.parseExpression());
    }
    return { kind: 'With', targets, values, body: this.parseBodyTo('name:endwith'), line, at };
  }

  private parseAutoescape(): Statement {
    const { line, at } = this.stream.next();
    const enabled = this.parseExpression();
    return { kind: 'Autoescape', enabled, body: this.parseBodyTo('name:endautoescape'), line, at };
  }

  private parseBlock(): Block {
    const { line, at } = this.stream.next();
    const name = this.stream.expect('name').text;
    const scoped = this.stream.skipIf('name:scoped');
    this.blocks = true;
    this.scopedBlocks ||= scoped;
    const required = this.stream.skipIf('name:required');
    if (this.stream.test('sub')) {
      this.stream.fail(
        'Block names in Jinja have to be valid Python identifiers and may not contain hyphens, ' +
          'use an underscore instead.',
      );
    }
    const body = this.parseBodyTo('name:endblock');
    if (required && !body.every(isBlank)) {
      this.stream.fail('Required blocks can only contain comments or whitespace');
    }
    this.stream.skipIf(`name:${name}`);
    return { kind: 'Block', name, scoped, required, body, line, at };
  }

  private parseExtends(): Statement {
    const { line, at } = this.stream.next();
    this.extending = true;
    return { kind: 'Extends', template: this.parseExpression(), line, at };
  }

  private parseInclude(): Include {
    const { line, at } = this.stream.next();
    const template = this.parseExpression();
    const ignoreMissing = this.stream.test('name:ignore') && this.stream.lookTest('name:missing');
    if (ignoreMissing) {
      this.stream.next();
      this.stream.next();
    }
    const withContext = this.parseContextClause() ?? true;
    return { kind: 'Include', template, ignoreMissing, withContext, line, at };
  }

  /** `with context`, `without context`, or null for neither. */
  private parseContextClause(): boolean | null {
    const { text } = this.stream.current;
    if (!this.stream.testAny(['name:with', 'name:without'])) return null;
    if (!this.stream.lookTest('name:context')) return null;
    this.stream.next();
    this.stream.next();
    return text === 'with';
  }

  private parseImport(): Import {
    const { line, at } = this.stream.next();
    const template = this.parseExpression();
    this.stream.expect('name:as');
    const target = this.parseNameTarget().name;
    const withContext = this.parseContextClause() ?? false;
    return { kind: 'Import', template, target, withContext, line, at };
  }

  private parseFrom(): FromImport {
    const { line, at } = this.stream.next();
    const template = this.parseExpression();
    this.stream.expect('name:import');
    const names: { name: string; alias: string }[] = [];
    let withContext: boolean | null = null;
    for (;;) {
      if (names.length > 0) this.stream.expect('comma');
      if (!this.stream.test('name')) this.stream.expect('name');
      withContext = this.parseContextClause();
      if (withContext !== null) break;
      names.push(this.parseImportedName());
      withContext = this.parseContextClause();
      if (withContext !== null || !this.stream.test('comma')) break;
    }
    return { kind: 'FromImport', template, names, withContext: withContext ?? false, line, at };
  }

  private parseImportedName(): { name: string; alias: string } {
    const target = this.parseNameTarget();
    if (target.name.startsWith('_')) {
      const message = 'names starting with an underline can not be imported';
      throw this.stream.error('TemplateAssertionError', message, target);
    }
    const alias = this.stream.skipIf('name:as') ? this.parseNameTarget().name : target.name;
    return { name: target.name, alias };
  }

  private parseSignature(): Signature {
    const parameters: Name[] = [];
    const defaults: Expression[] = [];
    this.stream.expect('lparen');
    while (!this.stream.test('rparen')) {
      if (parameters.length > 0) this.stream.expect('comma');
      const parameter = this.parseNameTarget('param');
      if (this.stream.skipIf('assign')) defaults.push(this.parseExpression());
      else if (defaults.length > 0) {
        this.stream.fail('non-default argument follows default argument');
      }
      if (parameters.some(({ name }) => name === parameter.name)) {
        const message = `duplicate argument '${parameter.name}' in function definition`;
        throw this.stream.error('TemplateSyntaxError', message, parameter);
      }
      parameters.push(parameter);
    }
    this.stream.expect('rparen');
    return { parameters, defaults };
  }

  private parseCallBlock(): CallBlock {
    const tag = this.stream.next();
    const { line, at } = tag;
    const signature: Signature = this.stream.test('lparen')
      ? this.parseSignature()
      : { parameters: [], defaults: [] };
    const call = this.parseExpression();
    if (call.kind !== 'Call') this.stream.fail('expected call', tag);
    return { kind: 'CallBlock', call, signature, body: this.parseBodyTo('name:endcall'), line, at };
  }

  private parseFilterBlock(): Statement {
    const { line, at } = this.stream.next();
    const filter = this.parseFilter(null, true)!;
    return { kind: 'FilterBlock', filter, body: this.parseBodyTo('name:endfilter'), line, at };
  }

  private parseMacro(): Macro {
    const { line, at } = this.stream.next();
    const { name } = this.parseNameTarget();
    const signature = this.parseSignature();
    return { kind: 'Macro', name, signature, body: this.parseBodyTo('name:endmacro'), line, at };
  }

  private parsePrint(): Output {
    const { line, at } = this.stream.next();
    const items: Expression[] = [];
    while (!this.stream.test('block_end')) {
      if (items.length > 0) this.stream.expect('comma');
      items.push(this.parseExpression());
    }
    return { kind: 'Output', items, line, at };
  }
}
