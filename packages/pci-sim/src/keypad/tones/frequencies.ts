import type { Key } from '../key.ts';

/** ITU-T Q.23: a key is one tone of each group, in hertz. */
export const lowGroup = [697, 770, 852, 941] as const;
export const highGroup = [1209, 1336, 1477, 1633] as const;

export const sampleRate = 8000;

const keypad = '123A456B789C*0#D';

export function keyOfTones(low: number, high: number): Key {
  return keypad.charCodeAt(low * 4 + high);
}

/** Index of the low and of the high tone; undefined for what is no key. */
export function tonesOfKey(key: Key): readonly [low: number, high: number] | undefined {
  const place = keypad.indexOf(String.fromCharCode(key));
  return place < 0 ? undefined : [place >> 2, place & 3];
}
