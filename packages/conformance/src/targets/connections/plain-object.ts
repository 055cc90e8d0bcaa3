import type { JsonObject } from './target.ts';

/** A JSON object: no array, no null, no number literal in its wrapper. */
export function isPlainObject(value: unknown): value is JsonObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}
