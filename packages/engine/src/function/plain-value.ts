import { holdsLiterals, type JsonValue, LosslessNumber, toPointer } from '@voicepay/spec';

/**
 * The same value with every literal as a JavaScript number, for validators that know nothing else;
 * the value itself where no literal is in it.
 */
export function plainValue(value: JsonValue): unknown {
  return holdsLiterals(value) ? withNumbers(value) : value;
}

function withNumbers(value: JsonValue): unknown {
  if (value instanceof LosslessNumber) return Number(value.literal);
  if (Array.isArray(value)) return value.map(withNumbers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withNumbers(v)]));
}

export function isJsonObject(value: JsonValue | undefined): value is { [key: string]: JsonValue } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof LosslessNumber)
  );
}

/** Whether arrays and objects are within each other on more than so many levels. */
export function isDeeperThan(value: JsonValue, levels: number): boolean {
  if (value === null || typeof value !== 'object' || value instanceof LosslessNumber) return false;
  if (levels === 0) return true;
  const items = Array.isArray(value) ? value : Object.values(value);
  return items.some((item) => isDeeperThan(item, levels - 1));
}

/** Every text of a value, with its JSON pointer below the given one. */
export function eachText(
  value: JsonValue,
  pointer: string,
  see: (text: string, pointer: string) => void,
): void {
  if (typeof value === 'string') see(value, pointer);
  else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) eachText(item, `${pointer}/${i}`, see);
  } else if (isJsonObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      eachText(member, pointer + toPointer([key]), see);
    }
  }
}

/** Whether a request can be sent to it. */
export function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
