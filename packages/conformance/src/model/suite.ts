import { type AccessPath, accessPaths } from './access-paths.ts';
import { type CompactMachine, cellOf, run, transitionAt } from './compact-machine.ts';
import { type History, historyAfter, isProducible } from './history.ts';
import { identifiersOf, withoutPrefixes } from './identifiers.ts';
import { producePairs } from './producible-pairs.ts';
import { restartInputs } from './restart-inputs.ts';

/** Sequences of inputs, each for a session of its own. */
export interface Suite {
  readonly name: string;
  readonly tests: readonly (readonly number[])[];
  readonly steps: number;
  /** The cells that this suite is there for: the machine's, but for those that nobody can produce. */
  readonly cells: ReadonlySet<number>;
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

/** What a complete suite has more when restarts are among the inputs of the machine. */
export function restartSuite(machine: CompactMachine, k: number): Suite {
  const identifiers = identifiersOf(machine, 'snapshot');
  const whole = build(machine, '', k, (state) => identifiers[state] ?? [[]]);
  const restarts = machine.inputs.map((input) => restartInputs.includes(input));
  const tests = whole.tests.filter((test) => test.some((input) => restarts[input]));
  const cells = [...whole.cells].filter((cell) => restarts[cell % machine.inputs.length]);
  return suiteOf(`restarts, complete ${k}`, tests, new Set(cells));
}

function suiteOf(
  name: string,
  tests: readonly (readonly number[])[],
  cells: ReadonlySet<number>,
): Suite {
  return { name, tests, steps: tests.reduce((sum, test) => sum + test.length, 0), cells };
}

function build(
  machine: CompactMachine,
  name: string,
  k: number,
  identify: (state: number) => readonly (readonly number[])[],
): Suite {
  const access = accessPaths(machine);
  const tests: (readonly number[])[] = [];
  const cells = new Set([...machine.feeds.keys()].filter((cell) => machine.feeds[cell] === 1));
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
        cells.delete(cell);
        continue;
      }
      const after = historyAfter(way.history, word, transitionAt(machine, state, input));
      extend([...way.inputs, input], run(machine, state, [input]), after, k - 1);
    }
  }
  if (k >= 2) tests.push(...missingPairs(machine, access.all, tests, identify));
  return suiteOf(name, withoutPrefixes(tests), cells);
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
