/**
 * A map that forgets. Two generations: when the younger one is full, it becomes the older one and
 * what was the older one is gone. (Deleting the oldest key of a `Map` one by one makes every later
 * search for the oldest step over the holes that are left.)
 */
export interface BoundedMap<V> {
  get(key: string): V | undefined;
  has(key: string): boolean;
  set(key: string, value: V): void;
  delete(key: string): void;
  /** From the oldest generation to the youngest. */
  entries(): readonly (readonly [string, V])[];
}

/** Keeps the last `atMost / 2` keys for certain, and never more than `atMost`. */
export function createBoundedMap<V>(atMost: number): BoundedMap<V> {
  const half = Math.max(1, Math.floor(atMost / 2));
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  return {
    get: (key) => young.get(key) ?? old.get(key),
    has: (key) => young.has(key) || old.has(key),
    set(key, value) {
      if (young.size >= half && !young.has(key)) {
        old = young;
        young = new Map();
      }
      young.set(key, value);
    },
    delete(key) {
      young.delete(key);
      old.delete(key);
    },
    entries: () => [...new Map([...old, ...young])],
  };
}
