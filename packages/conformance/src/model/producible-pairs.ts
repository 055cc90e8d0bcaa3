import type { AccessPath } from './access-paths.ts';
import { type CompactMachine, cellOf, transitionAt } from './compact-machine.ts';
import { type History, historyAfter, isProducible } from './history.ts';

/** Two transitions in a row that somebody can bring about, and a shortest way to the first. */
export interface ProduciblePair {
  readonly first: number;
  readonly second: number;
  readonly way: AccessPath;
}

/** Every pair of cells that follow each other on some way, by `first * cells + second`. */
export function producePairs(
  machine: CompactMachine,
  ways: readonly AccessPath[],
): ReadonlyMap<number, ProduciblePair> {
  const pairs = new Map<number, ProduciblePair>();
  for (const way of ways) {
    for (const first of cellsAt(machine, way.state, way.history)) {
      const input = first % machine.inputs.length;
      const transition = transitionAt(machine, way.state, input);
      const after = historyAfter(way.history, machine.inputs[input] as string, transition);
      for (const second of cellsAt(machine, machine.next[first] as number, after)) {
        const key = first * machine.next.length + second;
        if (!pairs.has(key)) pairs.set(key, { first, second, way });
      }
    }
  }
  return pairs;
}

function cellsAt(machine: CompactMachine, state: number, history: History): readonly number[] {
  return machine.inputs.flatMap((word, input) => {
    const cell = cellOf(machine, state, input);
    return machine.feeds[cell] === 1 && isProducible(word, history) ? [cell] : [];
  });
}
