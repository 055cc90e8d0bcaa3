import { type JsonValue, LosslessNumber } from './parse-json.ts';

/** Writes a value as JSON; number literals that were read come out as they were written. */
export function writeJson(value: JsonValue): string {
  return holdsLiterals(value) ? writeExactly(value) : JSON.stringify(value);
}

/** Whether a literal is in it that JSON.stringify would not write back. */
export function holdsLiterals(value: JsonValue): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (value instanceof LosslessNumber) return true;
  if (Array.isArray(value)) return value.some(holdsLiterals);
  for (const key of Object.keys(value)) {
    if (holdsLiterals(value[key] as JsonValue)) return true;
  }
  return false;
}

function writeExactly(value: JsonValue): string {
  if (value instanceof LosslessNumber) return value.literal;
  if (Array.isArray(value)) return `[${value.map(writeExactly).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  for (const key of Object.keys(value)) {
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${writeExactly(value[key] as JsonValue)}`;
  }
  return `{${text}}`;
}

/** Deep equality by JSON's own rules: key order means nothing, number literals are compared as written. */
export function equalJson(a: JsonValue, b: JsonValue): boolean {
  if (a instanceof LosslessNumber || b instanceof LosslessNumber) {
    return a instanceof LosslessNumber && b instanceof LosslessNumber && a.literal === b.literal;
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, i) => equalJson(item, b[i] as JsonValue));
  }
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((k) => Object.hasOwn(b, k) && equalJson(a[k] as JsonValue, b[k] as JsonValue))
  );
}
