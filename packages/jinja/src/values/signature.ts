import { typeError } from '../errors.ts';
import type { Keywords, Value } from './value.ts';

/** A Python function's parameters, and how its calls are checked. */
export interface Signature {
  readonly function: string;
  readonly names: readonly string[];
  readonly required: number;
  readonly defaults: readonly (Value | undefined)[];
}

/** `names` in order, apart by blanks; those with a default must come last. */
export function signature(
  name: string,
  names: string,
  defaults: Readonly<Record<string, Value>> = {},
): Signature {
  const list = names === '' ? [] : names.split(' ');
  const values = list.map((parameter) => defaults[parameter]);
  const required = values.filter((value) => value === undefined).length;
  return { function: name, names: list, required, defaults: values };
}

/** The arguments of a call in the order of the parameters, defaults filled in. */
export function bind(target: Signature, args: readonly Value[], keywords: Keywords): Value[] {
  const { names, required, defaults } = target;
  if (args.length > names.length) throw tooMany(target, args.length);
  const bound: (Value | undefined)[] = args.slice();
  if (keywords !== null) bindKeywords(target, bound, keywords, args.length);
  const missing: string[] = [];
  for (let index = 0; index < names.length; index += 1) {
    if (bound[index] !== undefined) continue;
    if (index < required) missing.push(`'${names[index]}'`);
    else bound[index] = defaults[index]!;
  }
  if (missing.length > 0) throw missingArguments(target, missing);
  return bound as Value[];
}

function bindKeywords(
  target: Signature,
  bound: (Value | undefined)[],
  keywords: Map<string, Value>,
  given: number,
): void {
  for (const [name, value] of keywords) {
    const index = target.names.indexOf(name);
    if (index < 0) {
      throw typeError(`${target.function}() got an unexpected keyword argument '${name}'`);
    }
    if (index < given) {
      throw typeError(`${target.function}() got multiple values for argument '${name}'`);
    }
    bound[index] = value;
  }
}

function tooMany({ function: name, names, required }: Signature, given: number): Error {
  const count = names.length;
  const range = required === count ? `${count}` : `from ${required} to ${count}`;
  const plural = count === 1 ? '' : 's';
  const were = given === 1 ? 'was' : 'were';
  return typeError(
    `${name}() takes ${range} positional argument${plural} but ${given} ${were} given`,
  );
}

function missingArguments({ function: name }: Signature, missing: readonly string[]): Error {
  const plural = missing.length === 1 ? '' : 's';
  const last = missing.at(-1)!;
  const list = missing.length === 1 ? last : `${missing.slice(0, -1).join(', ')} and ${last}`;
  return typeError(
    `${name}() missing ${missing.length} required positional argument${plural}: ${list}`,
  );
}

/** Refuses keyword arguments, for functions that take none. */
export function noKeywords(name: string, keywords: Keywords): void {
  if (keywords !== null && keywords.size > 0) {
    throw typeError(`${name}() takes no keyword arguments`);
  }
}

/** Checks the number of positional arguments of a function that takes no others. */
export function arity(name: string, args: readonly Value[], least: number, most = least): void {
  if (args.length >= least && args.length <= most) return;
  const wanted =
    least === most ? `exactly ${least}` : `at ${args.length < least ? 'least' : 'most'} `;
  const count = least === most ? '' : String(args.length < least ? least : most);
  throw typeError(`${name} expected ${wanted}${count} arguments, got ${args.length}`);
}
