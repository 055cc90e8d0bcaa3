/** Chance from a seed: the same seed, the same run (time:same-inputs-same-outputs). */
export interface Random {
  /** An integer from 0 to `limit` - 1. */
  below(limit: number): number;
  /** 0 to 1. */
  fraction(): number;
  /** True about once in `times`. */
  onceIn(times: number): boolean;
  choose<T>(values: readonly T[]): T;
}

/** The generator is sfc32 (PractRand, Doty-Humphrey): small, fast, and the same everywhere. */
export function createRandom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed >>> 0;
  let d = Math.floor(seed / 2 ** 32) | 1;
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i += 1) next();
  const random: Random = {
    below: (limit) => Math.floor(next() * limit),
    fraction: next,
    onceIn: (times) => next() * times < 1,
    choose(values) {
      const value = values[random.below(values.length)];
      if (value === undefined) throw new RangeError('expected at least one value to choose from');
      return value;
    },
  };
  return random;
}
