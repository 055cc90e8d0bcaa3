import { isSpaceCode } from './classes.ts';

/** Index of the first character, from the given one on, that is no whitespace to Python. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpaceCode(text.charCodeAt(at))) at += 1;
  return at;
}

export function trimStart(text: string): string {
  return text.slice(skipSpace(text, 0));
}

export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpaceCode(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
