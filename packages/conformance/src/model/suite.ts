import { type AccessPath, accessPaths } from './access-paths.ts';
import { type CompactMachine, cellOf, run, transitionAt } from './compact-machine.ts';
import { type History, historyAfter, isProducible } from './history.ts';
import { identifiersOf, withoutPrefixes } from './identifiers.ts';
import { producePairs } from './producible-pairs.ts';

/** Sequences of inputs, each for a session of its own. */
export interface Suite {
  readonly name: string;
  readonly tests: readonly (readonly number[])[];
  readonly steps: number;
  /** Cells that no way can feed, with the reason left to the machine: nobody can produce them. */
  readonly unfed: ReadonlySet<number>;
}

/** Every transition once, each in the state that the specification says it is in. */
export function transitionCover(machine: CompactMachine): Suite {
  return build(machine, 'transition cover', 1, () => [[]]);
}

/**
 * The HSI suite for implementations with at most n + k - 1 states: what passes it and is
 * deterministic behaves like the specification on every sequence of inputs.
 */
export function completeSuite(machine: CompactMachine, k: number): Suite {
  const identifiers = identifiersOf(machine, 'snapshot');
  return build(machine, `complete ${k}`, k, (state) => identifiers[state] ?? [[]]);
}

function build(
  machine: CompactMachine,
  name: string,
  k: number,
  identify: (state: number) => readonly (readonly number[])[],
): Suite {
  const access = accessPaths(machine);
  const tests: (readonly number[])[] = [];
  const unfed = new Set<number>();
  const extend = (path: readonly number[], state: number, history: History, depth: number) => {
    for (const identifier of identify(state)) tests.push([...path, ...identifier]);
    if (depth === 0) return;
    for (let input = 0; input < machine.inputs.length; input += 1) {
      const cell = cellOf(machine, state, input);
      if (machine.feeds[cell] === 0) continue;
      const word = machine.inputs[input] as string;
      if (!isProducible(word, history)) continue;
      const after = historyAfter(history, word, transitionAt(machine, state, input));
      extend([...path, input], machine.next[cell] as number, after, depth - 1);
    }
  };
  for (let state = 0; state < machine.states.length; state += 1) {
    const short = access.shortest[state];
    if (short === undefined) continue;
    extend(short.inputs, state, short.history, k);
    for (let input = 0; input < machine.inputs.length; input += 1) {
      const cell = cellOf(machine, state, input);
      const word = machine.inputs[input] as string;
      if (machine.feeds[cell] === 0 || isProducible(word, short.history)) continue;
      const way = access.wayTo(state, input);
      if (way === undefined) {
        unfed.add(cell);
        continue;
      }
      const after = historyAfter(way.history, word, transitionAt(machine, state, input));
      extend([...way.inputs, input], run(machine, state, [input]), after, k - 1);
    }
  }
  if (k >= 2) tests.push(...missingPairs(machine, access.all, tests, identify));
  const shared = withoutPrefixes(tests);
  return {
    name,
    tests: shared,
    steps: shared.reduce((sum, test) => sum + test.length, 0),
    unfed,
  };
}

/** Pairs that can be produced, but on no way of the suite so far. */
function missingPairs(
  machine: CompactMachine,
  ways: readonly AccessPath[],
  tests: readonly (readonly number[])[],
  identify: (state: number) => readonly (readonly number[])[],
): (readonly number[])[] {
  const missing = new Map(producePairs(machine, ways));
  const width = machine.inputs.length;
  for (const test of tests) {
    let state = 0;
    let before = -1;
    for (const input of test) {
      const cell = cellOf(machine, state, input);
      if (before >= 0) missing.delete(before * machine.next.length + cell);
      before = cell;
      state = machine.next[cell] as number;
    }
  }
  return [...missing.values()].flatMap(({ first, second, way }) =>
    identify(machine.next[second] as number).map((identifier) => [
      ...way.inputs,
      first % width,
      second % width,
      ...identifier,
    ]),
  );
}
