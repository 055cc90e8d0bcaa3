/**
 * Patterns of somebody else's schema, in time linear in the text: a backtracking engine can be hung
 * for minutes by one of them. All states that the pattern can be in move together over the text
 * (Thompson 1968; Pike's virtual machine without captures).
 *
 * Syntax is ECMAScript's with the flag `u`. Look-arounds and back-references have no such machine
 * and are refused.
 */
export interface Pattern {
  test(text: string): boolean;
  /** Tells patterns apart: validators keep one for each text. */
  toString(): string;
}

/** Instructions of one pattern; `x{1000}` are a thousand of them. */
const maxInstructions = 5_000;

type Node =
  | { readonly kind: 'character'; readonly matches: (character: string) => boolean }
  | { readonly kind: 'assertion'; readonly holds: Assertion }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly min: number; readonly max: number };

type Assertion = (before: string | undefined, after: string | undefined) => boolean;

type Instruction =
  | { readonly op: 'character'; readonly matches: (character: string) => boolean }
  | { readonly op: 'assertion'; readonly holds: Assertion }
  /** Goes on at all of these. */
  | { readonly op: 'fork'; readonly to: number[] }
  | { readonly op: 'match' };

/** Throws `SyntaxError` for what is no pattern, or none of these. */
export function compilePattern(source: string): Pattern {
  // The platform knows the grammar; nothing is matched by it that could take long.
  new RegExp(source, 'u');
  const program: Instruction[] = [];
  emit(parsePattern(source), program);
  add(program, { op: 'match' });
  return { test: (text) => run(program, [...text]), toString: () => `/${source}/u` };
}

function run(program: readonly Instruction[], text: readonly string[]): boolean {
  const seen = new Uint32Array(program.length);
  let generation = 0;
  let current: number[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    generation += 1;
    const entered: number[] = [];
    // The match may begin here, beside those that began before.
    const reached = [0, ...current.reverse()];
    while (reached.length > 0) {
      const index = reached.pop() as number;
      if (seen[index] === generation) continue;
      seen[index] = generation;
      const instruction = program[index] as Instruction;
      if (instruction.op === 'match') return true;
      if (instruction.op === 'character') entered.push(index);
      else if (instruction.op === 'fork') reached.push(...instruction.to);
      else if (instruction.holds(text[at - 1], text[at])) reached.push(index + 1);
    }
    const character = text[at];
    if (character === undefined) return false;
    current = [];
    for (const index of entered) {
      const instruction = program[index] as Instruction & { op: 'character' };
      if (instruction.matches(character)) current.push(index + 1);
    }
  }
  return false;
}

function emit(node: Node, program: Instruction[]): void {
  switch (node.kind) {
    case 'character':
      add(program, { op: 'character', matches: node.matches });
      break;
    case 'assertion':
      add(program, { op: 'assertion', holds: node.holds });
      break;
    case 'sequence':
      for (const part of node.parts) emit(part, program);
      break;
    case 'choice':
      emitChoice(node.parts, program);
      break;
    case 'repeat':
      emitRepeat(node, program);
      break;
  }
}

function emitChoice(parts: readonly Node[], program: Instruction[]): void {
  const begin: number[] = [];
  const ends: number[][] = [];
  add(program, { op: 'fork', to: begin });
  for (const part of parts) {
    begin.push(program.length);
    emit(part, program);
    const end: number[] = [];
    add(program, { op: 'fork', to: end });
    ends.push(end);
  }
  for (const end of ends) end.push(program.length);
}

function emitRepeat({ part, min, max }: Node & { kind: 'repeat' }, program: Instruction[]): void {
  for (let i = 0; i < min; i += 1) {
    const before = program.length;
    emit(part, program);
    // Nothing, however often, is nothing.
    if (program.length === before) break;
  }
  if (max === Number.POSITIVE_INFINITY) {
    const way: number[] = [];
    const again = program.length;
    add(program, { op: 'fork', to: way });
    emit(part, program);
    add(program, { op: 'fork', to: [again] });
    way.push(again + 1, program.length);
    return;
  }
  const exits: number[][] = [];
  for (let i = min; i < max; i += 1) {
    const way = [program.length + 1];
    add(program, { op: 'fork', to: way });
    exits.push(way);
    emit(part, program);
  }
  for (const way of exits) way.push(program.length);
}

function add(program: Instruction[], instruction: Instruction): void {
  if (program.length >= maxInstructions) {
    throw new SyntaxError('the pattern is too large; use smaller repetitions');
  }
  program.push(instruction);
}

const isWord = (character: string | undefined) =>
  character !== undefined && /^[A-Za-z0-9_]$/.test(character);
const assertions: Readonly<Record<string, Assertion>> = {
  '^': (before) => before === undefined,
  $: (_, after) => after === undefined,
  '\\b': (before, after) => isWord(before) !== isWord(after),
  '\\B': (before, after) => isWord(before) === isWord(after),
};

/** One character of the pattern: a class, an escape, or itself. */
const atom =
  /\[(?:\\.|[^\]\\])*\]|\\(?:u\{[^}]*\}|u[0-9A-Fa-f]{4}(?:\\u[Dd][C-Fc-f][0-9A-Fa-f]{2})?|x..|c.|[pP]\{[^}]*\}|.)|./suy;
const quantifier = /(?:([*+?])|\{(\d+)(,)?(\d*)\})\??/y;
const groupHead = /\((?:\?(?::|<(?![=!])[^>]*>))?/y;

/** `source` is valid: the platform has read it. */
function parsePattern(source: string): Node {
  let at = 0;
  const take = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = at;
    const found = shape.exec(source);
    if (found !== null) at = shape.lastIndex;
    return found;
  };

  const parseChoice = (): Node => {
    const parts = [parseSequence()];
    while (source[at] === '|') {
      at += 1;
      parts.push(parseSequence());
    }
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'choice', parts };
  };
  const parseSequence = (): Node => {
    const parts: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      parts.push(parseQuantified());
    }
    return { kind: 'sequence', parts };
  };
  const parseQuantified = (): Node => {
    const part = source[at] === '(' ? parseGroup() : parseAtom();
    const found = take(quantifier);
    if (found === null) return part;
    const [, sign, least, comma, most] = found;
    if (sign !== undefined) {
      return {
        kind: 'repeat',
        part,
        min: sign === '+' ? 1 : 0,
        max: sign === '?' ? 1 : Number.POSITIVE_INFINITY,
      };
    }
    const min = Number(least);
    const unbounded = most === '' ? Number.POSITIVE_INFINITY : Number(most);
    return { kind: 'repeat', part, min, max: comma === undefined ? min : unbounded };
  };
  const parseGroup = (): Node => {
    const head = take(groupHead)?.[0];
    if (head === '(' && source[at] === '?') {
      throw new SyntaxError('look-around in a pattern is not taken; say it without');
    }
    const inner = parseChoice();
    at += 1;
    return inner;
  };
  const parseAtom = (): Node => {
    const text = take(atom)?.[0] ?? '';
    const holds = Object.hasOwn(assertions, text) ? assertions[text] : undefined;
    if (holds !== undefined) return { kind: 'assertion', holds };
    if (/^\\[1-9k]/.test(text)) {
      throw new SyntaxError('back-references in a pattern are not taken; say it without');
    }
    if (text.length === 1 && text !== '.') {
      return { kind: 'character', matches: (character) => character === text };
    }
    // One character at a time there is nothing to go back to.
    const one = new RegExp(`^${text}$`, 'u');
    return { kind: 'character', matches: (character) => one.test(character) };
  };
  return parseChoice();
}
