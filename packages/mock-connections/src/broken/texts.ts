/** What some programs cannot stand in a text, found anywhere in a body. */
import { type JsonValue, LosslessNumber } from '@voicepay/spec';

export function hasAstral(value: JsonValue): boolean {
  return anyText(value, (text) => /[\ud800-\udfff]/.test(text));
}

export function hasBeyondAscii(value: JsonValue): boolean {
  return anyText(value, (text) => /[^\u0000-\u007f]/.test(text));
}

export function hasRightToLeft(value: JsonValue): boolean {
  return anyText(value, (text) => /[\u0590-\u08ff\u200f\u202e\ufb1d-\ufdff]/.test(text));
}

export function hasControl(value: JsonValue): boolean {
  return anyText(value, (text) => /[\u0000-\u001f\u007f]/.test(text));
}

/** Whether a text, a key included, anywhere in the value is as asked. */
function anyText(value: JsonValue, test: (text: string) => boolean): boolean {
  if (typeof value === 'string') return test(value);
  if (value === null || typeof value !== 'object' || value instanceof LosslessNumber) return false;
  if (Array.isArray(value)) return value.some((item) => anyText(item, test));
  return Object.entries(value).some(([key, member]) => test(key) || anyText(member, test));
}
