import { valueError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { length, substring } from '../unicode/code-points.ts';

export interface WrapOptions {
  readonly width: number;
  readonly breakLongWords: boolean;
  readonly breakOnHyphens: boolean;
}

const SPACE = '[\\t\\n\\v\\f\\r ]';
const NO_SPACE = '[^\\t\\n\\v\\f\\r ]';
const PUNCTUATED = '[\\p{L}\\p{N}_!"\'&.,?]';
const LETTER = '[\\p{L}\\p{Nl}\\p{No}_]';
const WORD = '[\\p{L}\\p{N}_]';

/** Python's `textwrap`: whitespace, dashes between words, and words cut behind hyphens. */
const CHUNKS = new RegExp(
  `${SPACE}+|(?<=${PUNCTUATED})-{2,}(?=${WORD})|` +
    `${NO_SPACE}+?(?:-(?:(?<=${LETTER}{2}-)|(?<=${LETTER}-${LETTER}-))(?=${LETTER}-?${LETTER})|` +
    `(?=${SPACE}|$(?![\\s\\S]))|(?<=${PUNCTUATED})(?=-{2,}${WORD}))`,
  'gu',
);
const SIMPLE_CHUNKS = new RegExp(`${SPACE}+`, 'gu');

function split(text: string, pattern: RegExp): string[] {
  const chunks: string[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) chunks.push(text.slice(at, match.index));
    chunks.push(match[0]);
    at = match.index + match[0].length;
  }
  if (at < text.length) chunks.push(text.slice(at));
  return chunks;
}

/** Breaks a line into lines at most so wide. */
export function wordWrap(rt: Runtime, text: string, options: WrapOptions): string[] {
  const { width } = options;
  if (width <= 0) throw valueError(`invalid width ${width} (must be > 0)`);
  rt.budget.text(text.length);
  rt.budget.walk(text.length * 2);
  const chunks = split(text, options.breakOnHyphens ? CHUNKS : SIMPLE_CHUNKS).reverse();
  const lines: string[] = [];
  while (chunks.length > 0) {
    rt.budget.step(5);
    if (lines.length > 0 && chunks.at(-1)!.trim() === '') chunks.pop();
    const line = takeLine(chunks, options);
    if (line.at(-1)?.trim() === '') line.pop();
    if (line.length > 0) lines.push(line.join(''));
  }
  return lines;
}

/** Takes the chunks of one line off the end. */
function takeLine(chunks: string[], options: WrapOptions): string[] {
  const line: string[] = [];
  let size = 0;
  while (chunks.length > 0 && size + length(chunks.at(-1)!) <= options.width) {
    const chunk = chunks.pop()!;
    line.push(chunk);
    size += length(chunk);
  }
  if (chunks.length > 0 && length(chunks.at(-1)!) > options.width) {
    breakWord(chunks, line, size, options);
  }
  return line;
}

/** A word wider than any line: cut where the line ends, or given a line of its own. */
function breakWord(chunks: string[], line: string[], size: number, options: WrapOptions): void {
  if (!options.breakLongWords) {
    if (line.length === 0) line.push(chunks.pop()!);
    return;
  }
  const word = chunks.pop()!;
  const room = options.width - size;
  let end = room;
  if (options.breakOnHyphens && length(word) > room) {
    const head = substring(word, 0, room);
    const hyphen = head.lastIndexOf('-');
    if (hyphen > 0 && /[^-]/.test(head.slice(0, hyphen))) end = length(head.slice(0, hyphen)) + 1;
  }
  line.push(substring(word, 0, end));
  chunks.push(substring(word, end, length(word)));
}
