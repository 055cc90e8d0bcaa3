import type { Runtime } from '../runtime/runtime.ts';
import { caseFold, toTitle } from '../unicode/casing.ts';
import {
  isAlphabetic,
  isAlphanumeric,
  isCased,
  isDecimal,
  isDigit,
  isIdentifier,
  isLower,
  isNumeric,
  isPrintable,
  isSpace,
  isTitle,
  isUpper,
} from '../unicode/classes.ts';
import { type Method, positional } from './method.ts';

/** Python's `str.capitalize`. */
export function capitalize(text: string): string {
  const first = text === '' ? '' : String.fromCodePoint(text.codePointAt(0)!);
  return toTitle(first) + lowerRest(text, first.length);
}

/** The lower case behind an index; a final sigma is one because of what stands in front of it. */
function lowerRest(text: string, from: number): string {
  const rest = text.slice(from);
  if (!rest.includes('\u03a3')) return rest.toLowerCase();
  return text.toLowerCase().slice(text.slice(0, from).toLowerCase().length);
}

/** Python's `str.title`. */
function titleCase(text: string): string {
  const lower = text.toLowerCase();
  let result = '';
  let inWord = false;
  const aligned = lower.length === text.length;
  let at = 0;
  for (const character of text) {
    if (!inWord) result += toTitle(character);
    else if (aligned) result += lower.slice(at, at + character.length);
    else result += character.toLowerCase();
    inWord = isCased(character);
    at += character.length;
  }
  return result;
}

function swapCase(text: string): string {
  let result = '';
  for (const character of text) {
    result += isUpper(character) ? character.toLowerCase() : character.toUpperCase();
  }
  return result;
}

export function isLowerText(text: string): boolean {
  return cased(text, (character) => !isUpper(character) && !isTitle(character), isLower);
}

export function isUpperText(text: string): boolean {
  return cased(text, (character) => !isLower(character) && !isTitle(character), isUpper);
}

function cased(
  text: string,
  allowed: (character: string) => boolean,
  counted: (character: string) => boolean,
): boolean {
  let found = false;
  for (const character of text) {
    if (!allowed(character)) return false;
    found ||= counted(character);
  }
  return found;
}

function isTitleText(text: string): boolean {
  let found = false;
  let inWord = false;
  for (const character of text) {
    if (isUpper(character) || isTitle(character)) {
      if (inWord) return false;
      found = true;
      inWord = true;
    } else if (isLower(character)) {
      if (!inWord) return false;
    } else inWord = false;
  }
  return found;
}

function mapping(name: string, map: (text: string) => string): Method<string> {
  return positional(name, 0, 0, (rt, self) => {
    rt.budget.step(self.length / 4);
    const result = map(self);
    rt.budget.text(result.length);
    return result;
  });
}

function predicate(name: string, test: (text: string) => boolean): Method<string> {
  return positional(name, 0, 0, (rt: Runtime, self) => {
    rt.budget.walk(self.length);
    return test(self);
  });
}

function all(name: string, test: (character: string) => boolean): Method<string> {
  return predicate(name, (text) => text !== '' && every(text, test));
}

function every(text: string, test: (character: string) => boolean): boolean {
  for (const character of text) if (!test(character)) return false;
  return true;
}

export const CASE_METHODS: readonly Method<string>[] = [
  mapping('upper', (text) => text.toUpperCase()),
  mapping('lower', (text) => text.toLowerCase()),
  mapping('title', titleCase),
  mapping('capitalize', capitalize),
  mapping('casefold', caseFold),
  mapping('swapcase', swapCase),
  predicate('islower', isLowerText),
  predicate('isupper', isUpperText),
  predicate('istitle', isTitleText),
  predicate('isidentifier', isIdentifier),
  predicate('isascii', (text) => /^[\0-\x7f]*$/.test(text)),
  predicate('isprintable', (text) => every(text, isPrintable)),
  all('isalpha', isAlphabetic),
  all('isalnum', isAlphanumeric),
  all('isdecimal', isDecimal),
  all('isdigit', isDigit),
  all('isnumeric', isNumeric),
  all('isspace', isSpace),
];
