import { type JsonValue, LosslessNumber } from '@voicepay/spec';

/**
 * A short name for a JSON value: equal for equal values whatever the order of their keys. Bodies
 * are compared by it, so that a mock holds no body (and no card number) longer than it must.
 */
export function fingerprint(value: JsonValue): string {
  const text = canonical(value);
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x85ebca6b);
    b ^= b >>> 13;
  }
  return `${text.length.toString(36)}.${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}

function canonical(value: JsonValue): string {
  if (value instanceof LosslessNumber) return value.literal;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] as JsonValue)}`);
  return `{${members.join(',')}}`;
}
