import { UsageError } from './usage-error.ts';

/** A flag's whole number within its bounds; absent when the flag is. */
export function wholeNumber(
  text: string | undefined,
  flag: string,
  min: number,
  max: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^-?[0-9]+$/.test(text) && value >= min && value <= max) return value;
  throw new UsageError(`${flag}: expected a whole number from ${min} to ${max}, came ${text}`);
}
