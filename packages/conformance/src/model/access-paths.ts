import { type CompactMachine, cellOf, transitionAt } from './compact-machine.ts';
import { type History, historyAfter, isProducible, newHistory } from './history.ts';
import { restartInputs } from './restart-inputs.ts';

/** A way to a state by inputs that the surroundings can produce, and what has happened on it. */
export interface AccessPath {
  readonly inputs: readonly number[];
  readonly state: number;
  readonly history: History;
}

/** A shortest way to every state, breadth-first, and for each need that a state's inputs have. */
export interface AccessPaths {
  /** By state. */
  readonly shortest: readonly AccessPath[];
  /** The shortest way to `state` on which `input` can be produced there; undefined: there is none. */
  wayTo(state: number, input: number): AccessPath | undefined;
  /** Shortest ways that differ in where they lead or in what has happened on them. */
  readonly all: readonly AccessPath[];
}

/**
 * Ways that differ in what has happened on them are kept apart: a search over both. No way reads a
 * snapshot or restarts the engine: the one changes nothing, and the other is dear.
 */
export function accessPaths(machine: CompactMachine): AccessPaths {
  const ways: AccessPath[][] = machine.states.map(() => []);
  const start: AccessPath = { inputs: [], state: 0, history: newHistory };
  const queue: AccessPath[] = [start];
  const seen = new Set([keyOf(start)]);
  for (const way of queue) {
    ways[way.state]?.push(way);
    for (let input = 0; input < machine.inputs.length; input += 1) {
      const cell = cellOf(machine, way.state, input);
      const name = machine.inputs[input] as string;
      if (machine.feeds[cell] === 0 || name === 'snapshot') continue;
      if (restartInputs.includes(name)) continue;
      if (!isProducible(name, way.history)) continue;
      const transition = transitionAt(machine, way.state, input);
      const longer: AccessPath = {
        inputs: [...way.inputs, input],
        state: machine.next[cell] as number,
        history: historyAfter(way.history, name, transition),
      };
      const key = keyOf(longer);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(longer);
    }
  }
  return {
    all: queue,
    shortest: ways.map((all, state) => {
      const [first] = all;
      if (first === undefined) throw new Error(`no way to ${machine.states[state]}`);
      return first;
    }),
    wayTo: (state, input) =>
      ways[state]?.find((way) => isProducible(machine.inputs[input] as string, way.history)),
  };
}

function keyOf({ state, history }: AccessPath): string {
  return `${state} ${JSON.stringify(history)}`;
}
