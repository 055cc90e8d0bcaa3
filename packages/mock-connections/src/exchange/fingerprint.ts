import { type JsonValue, LosslessNumber } from '@voicepay/spec';

/**
 * A number of 53 bits for a JSON value: equal for equal values whatever the order of their keys.
 * Bodies are compared by it, so that a mock holds no body (and no card number) longer than it must.
 */
export function fingerprint(value: JsonValue): number {
  const hash: Hash = { a: 0x811c9dc5, b: 0x9747b28c, units: 0 };
  mixValue(hash, value);
  return (hash.a >>> 0) * 2 ** 21 + (hash.b >>> 11);
}

interface Hash {
  a: number;
  b: number;
  units: number;
}

/** Each value begins with its kind and its size: no two values are mixed in as the same units. */
function mixValue(hash: Hash, value: JsonValue): void {
  if (typeof value === 'string') mixText(hash, 's', value);
  else if (value instanceof LosslessNumber) mixText(hash, 'n', value.literal);
  else if (value === null || typeof value !== 'object') mixText(hash, 'n', String(value));
  else if (Array.isArray(value)) {
    mixText(hash, '[', String(value.length));
    for (const item of value) mixValue(hash, item);
  } else {
    const keys = Object.keys(value).sort();
    mixText(hash, '{', String(keys.length));
    for (const key of keys) {
      mixText(hash, 's', key);
      mixValue(hash, value[key] as JsonValue);
    }
  }
}

function mixText(hash: Hash, kind: 's' | 'n' | '[' | '{', text: string): void {
  mixUnit(hash, kind.charCodeAt(0));
  mixUnit(hash, text.length);
  for (let i = 0; i < text.length; i++) mixUnit(hash, text.charCodeAt(i));
}

function mixUnit(hash: Hash, unit: number): void {
  hash.a = Math.imul(hash.a ^ unit, 0x01000193);
  hash.b = Math.imul(hash.b ^ (unit + hash.units), 0x85ebca6b);
  hash.b ^= hash.b >>> 13;
  hash.units += 1;
}
