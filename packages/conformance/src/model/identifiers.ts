import { type CompactMachine, cellOf, run } from './compact-machine.ts';

/**
 * A harmonised set of identifiers (HSI): for every state some input sequences such that any two
 * states have a common prefix in their sets that tells them apart (Luo, Petrenko, v. Bochmann 1994).
 */
export type Identifiers = readonly (readonly (readonly number[])[])[];

/** Where `preferred` alone tells two states apart, it is used: one input, and it changes nothing. */
export function identifiersOf(machine: CompactMachine, preferred: string): Identifiers {
  const sets: Map<string, readonly number[]>[] = machine.states.map(() => new Map());
  const first = machine.inputs.indexOf(preferred);
  const shortest = distinguishing(machine);
  for (let a = 0; a < machine.states.length; a += 1) {
    for (let b = a + 1; b < machine.states.length; b += 1) {
      const sequence =
        first >= 0 && outOf(machine, a, first) !== outOf(machine, b, first)
          ? [first]
          : shortest(a, b);
      if (sequence === undefined) {
        throw new Error(`not minimal: ${machine.states[a]} and ${machine.states[b]} are alike`);
      }
      sets[a]?.set(sequence.join(), sequence);
      sets[b]?.set(sequence.join(), sequence);
    }
  }
  return sets.map((set) => withoutPrefixes([...set.values()]));
}

function outOf(machine: CompactMachine, state: number, input: number): number {
  return machine.out[cellOf(machine, state, input)] as number;
}

/** Breadth-first over pairs of states, by inputs that both can be fed. */
function distinguishing(machine: CompactMachine) {
  const feedable = (state: number, input: number) =>
    machine.feeds[cellOf(machine, state, input)] === 1;
  return (a: number, b: number): readonly number[] | undefined => {
    const queue: { a: number; b: number; path: readonly number[] }[] = [{ a, b, path: [] }];
    const seen = new Set([`${a},${b}`]);
    for (const pair of queue) {
      for (let input = 0; input < machine.inputs.length; input += 1) {
        if (!feedable(pair.a, input) || !feedable(pair.b, input)) continue;
        const path = [...pair.path, input];
        if (outOf(machine, pair.a, input) !== outOf(machine, pair.b, input)) return path;
        const na = run(machine, pair.a, [input]);
        const nb = run(machine, pair.b, [input]);
        const key = `${na},${nb}`;
        if (na === nb || seen.has(key)) continue;
        seen.add(key);
        queue.push({ a: na, b: nb, path });
      }
    }
    return undefined;
  };
}

/** Drops every sequence that another one begins with. */
export function withoutPrefixes(sequences: readonly (readonly number[])[]): (readonly number[])[] {
  const sorted = [...sequences].sort(compareSequences);
  return sorted.filter((sequence, index) => {
    const next = sorted[index + 1];
    return next === undefined || !sequence.every((input, at) => next[at] === input);
  });
}

function compareSequences(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
