import { TemplateError } from '../errors.ts';
import { isIdentifier, isSpaceCode, isWord } from '../unicode/classes.ts';
import { readNumber, unescapeString } from './literals.ts';
import { OPERATORS, type Token, type TokenType } from './token.ts';

export interface LexerOptions {
  readonly trimBlocks: boolean;
  readonly lstripBlocks: boolean;
  readonly keepTrailingNewline: boolean;
}

const RAW_BEGIN = /\{%([-+]?)\s*raw\s*(?:-%\}\s*|%\})/y;
const RAW_END = /\{%([-+]?)\s*endraw\s*(?:\+%\}|-%\}\s*|%\}(\n?))/g;
const COMMENT_END = /\+#\}|-#\}\s*|#\}(\n?)/g;
const STRING = /'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const NON_ASCII_NAME = /[\p{XID_Continue}\p{L}\p{N}_]/u;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['(', ')'],
  ['[', ']'],
]);
const OPERATOR_TYPES: ReadonlyMap<string, TokenType> = new Map(Object.entries(OPERATORS));

/** One kind of line end, and no line end at the very end, as Jinja2 reads a template. */
export function normalizeSource(source: string, options: LexerOptions): string {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  return !options.keepTrailingNewline && text.endsWith('\n') ? text.slice(0, -1) : text;
}

/**
 * Reads tokens one at a time, so that an error of the parser comes before one of the text behind
 * it. Delimiters are Jinja2's defaults.
 */
export class Lexer {
  readonly source: string;
  private readonly options: LexerOptions;
  private at = 0;
  private line = 1;
  private counted = 0;
  private mode: 'root' | 'block' | 'variable' = 'root';
  private readonly open: string[] = [];
  private readonly queue: Token[] = [];
  private last: Token = { type: 'eof', text: '', number: 0, line: 1, at: 0 };

  /** `source` is normalised. `mode: 'variable'` reads the inside of a print statement. */
  constructor(source: string, options: LexerOptions, mode: 'root' | 'variable' = 'root') {
    this.source = source;
    this.options = options;
    this.mode = mode;
  }

  next(): Token {
    for (;;) {
      const queued = this.queue.shift();
      if (queued !== undefined) return queued;
      if (this.at >= this.source.length) return this.endOfFile();
      if (this.mode === 'root') this.readRoot();
      else {
        const token = this.readExpression();
        if (token !== null) return token;
      }
    }
  }

  private token(type: TokenType, text: string, at: number, number: Token['number'] = 0): Token {
    this.last = { type, text, number, line: this.lineAt(at), at };
    return this.last;
  }

  /** Jinja2 reports a template that ends too soon where its last token begins. */
  private endOfFile(): Token {
    return { ...this.last, type: 'eof', text: '' };
  }

  /** Line of an index; indexes only ever grow. */
  private lineAt(at: number): number {
    while (this.counted < at) {
      const newline = this.source.indexOf('\n', this.counted);
      if (newline < 0 || newline >= at) {
        this.counted = at;
        break;
      }
      this.line += 1;
      this.counted = newline + 1;
    }
    return this.line;
  }

  private fail(message: string, at: number): never {
    const line = this.lineAt(at);
    const column = at - this.source.lastIndexOf('\n', at - 1);
    throw new TemplateError('TemplateSyntaxError', message, { line, column });
  }

  private readRoot(): void {
    const start = this.at;
    let tag = this.source.indexOf('{', start);
    while (tag >= 0 && !'%#{'.includes(this.source[tag + 1] ?? ' ')) {
      tag = this.source.indexOf('{', tag + 1);
    }
    if (tag < 0) {
      this.data(start, this.source.length);
      this.at = this.source.length;
      return;
    }
    const kind = this.source[tag + 1];
    RAW_BEGIN.lastIndex = tag;
    const raw = kind === '%' ? RAW_BEGIN.exec(this.source) : null;
    const sign = raw === null ? this.sign(tag + 2) : raw[1]!;
    this.data(start, this.strippedEnd(start, tag, sign, kind === '{'));
    if (raw !== null) {
      this.readRaw(tag + raw[0].length);
      return;
    }
    this.at = tag + 2 + sign.length;
    if (kind === '#') {
      this.skipComment();
      return;
    }
    this.mode = kind === '%' ? 'block' : 'variable';
    const type = kind === '%' ? 'block_begin' : 'variable_begin';
    this.queue.push(this.token(type, this.source.slice(tag, this.at), tag));
  }

  private sign(at: number): string {
    const character = this.source[at];
    return character === '-' || character === '+' ? character : '';
  }

  private data(start: number, end: number): void {
    if (end > start) this.queue.push(this.token('data', this.source.slice(start, end), start));
  }

  /** Where the text in front of a tag ends once the tag's whitespace control has cut it. */
  private strippedEnd(start: number, tag: number, sign: string, variable: boolean): number {
    let end = tag;
    if (sign === '-') {
      while (end > start && isSpaceCode(this.source.charCodeAt(end - 1))) end -= 1;
      return end;
    }
    if (sign === '+' || variable || !this.options.lstripBlocks) return tag;
    const newline = this.source.lastIndexOf('\n', tag - 1);
    const lineStart = Math.max(newline + 1, start);
    if (lineStart === start && start > 0 && this.source[start - 1] !== '\n') return tag;
    while (end > lineStart && isSpaceCode(this.source.charCodeAt(end - 1))) end -= 1;
    return end === lineStart ? end : tag;
  }

  private readRaw(start: number): void {
    this.at = start;
    RAW_END.lastIndex = start;
    const end = RAW_END.exec(this.source);
    if (end === null) {
      if (start < this.source.length) this.fail('Missing end of raw directive', start);
      return;
    }
    this.data(start, this.strippedEnd(start, end.index, end[1]!, false));
    this.at = this.trimmedEnd(end);
  }

  private skipComment(): void {
    COMMENT_END.lastIndex = this.at;
    const end = COMMENT_END.exec(this.source);
    if (end !== null) this.at = this.trimmedEnd(end);
    else if (this.at < this.source.length) this.fail('Missing end of comment tag', this.at);
  }

  /** Behind an end tag: with the one newline that `trimBlocks` removes. */
  private trimmedEnd(end: RegExpExecArray): number {
    const newline = end.at(-1) ?? '';
    const trimmed = newline === '\n' && !this.options.trimBlocks ? 1 : 0;
    return end.index + end[0].length - trimmed;
  }

  private readExpression(): Token | null {
    while (isSpaceCode(this.source.charCodeAt(this.at))) this.at += 1;
    if (this.at >= this.source.length) return null;
    const end = this.open.length === 0 ? this.readTagEnd() : null;
    if (end !== null) return end;
    const code = this.source.charCodeAt(this.at);
    if (code >= 0x30 && code <= 0x39) return this.readNumber();
    if (code === 0x27 || code === 0x22) return this.readString();
    return this.readName() ?? this.readOperator();
  }

  private readTagEnd(): Token | null {
    const close = this.mode === 'block' ? '%}' : '}}';
    const start = this.at;
    const sign = this.sign(start);
    if (sign === '+' && this.mode !== 'block') return null;
    if (!this.source.startsWith(close, start + sign.length)) return null;
    const type = this.mode === 'block' ? 'block_end' : 'variable_end';
    const token = this.token(type, close, start);
    this.at = start + sign.length + 2;
    if (sign === '-') {
      while (isSpaceCode(this.source.charCodeAt(this.at))) this.at += 1;
    } else if (sign === '' && this.mode === 'block' && this.options.trimBlocks) {
      if (this.source[this.at] === '\n') this.at += 1;
    }
    this.mode = 'root';
    return token;
  }

  private readNumber(): Token {
    const start = this.at;
    try {
      const literal = readNumber(this.source, start)!;
      this.at = literal.end;
      return this.token(literal.type, this.source.slice(start, this.at), start, literal.value);
    } catch (error) {
      throw this.located(error, start);
    }
  }

  private readString(): Token {
    const start = this.at;
    STRING.lastIndex = start;
    const match = STRING.exec(this.source);
    if (match === null) this.unexpected(start);
    this.at = start + match[0].length;
    try {
      return this.token('string', unescapeString(match[0].slice(1, -1)), start);
    } catch (error) {
      throw this.located(error, start);
    }
  }

  private located(error: unknown, at: number): unknown {
    if (!(error instanceof TemplateError)) return error;
    const column = at - this.source.lastIndexOf('\n', at - 1);
    return error.locate({ line: this.lineAt(at), column }, null);
  }

  private readName(): Token | null {
    const start = this.at;
    let end = start;
    let ascii = true;
    for (;;) {
      const code = this.source.charCodeAt(end);
      if (isAsciiWord(code)) end += 1;
      else if (code >= 0x80) {
        const character = String.fromCodePoint(this.source.codePointAt(end)!);
        if (!NON_ASCII_NAME.test(character) && !isWord(character)) break;
        end += character.length;
        ascii = false;
      } else break;
    }
    if (end === start) return null;
    const name = this.source.slice(start, end);
    if (!ascii && !isIdentifier(name)) this.fail('Invalid character in identifier', start);
    this.at = end;
    return this.token('name', name, start);
  }

  private readOperator(): Token {
    const start = this.at;
    const two = this.source.slice(start, start + 2);
    const text = OPERATOR_TYPES.has(two) ? two : two.slice(0, 1);
    const type = OPERATOR_TYPES.get(text);
    if (type === undefined) this.unexpected(start);
    const closing = CLOSING.get(text);
    if (closing !== undefined) this.open.push(closing);
    else if (text === '}' || text === ')' || text === ']') this.close(text, start);
    this.at = start + text.length;
    return this.token(type, text, start);
  }

  private close(text: string, at: number): void {
    const expected = this.open.pop();
    if (expected === undefined) this.fail(`unexpected '${text}'`, at);
    if (expected !== text) this.fail(`unexpected '${text}', expected '${expected}'`, at);
  }

  private unexpected(at: number): never {
    const character = String.fromCodePoint(this.source.codePointAt(at)!);
    const quoted = character === "'" ? `"'"` : `'${character}'`;
    this.fail(`unexpected char ${quoted} at ${at}`, at);
  }
}

function isAsciiWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f
  );
}
