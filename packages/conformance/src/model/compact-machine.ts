import type { MealyMachine, Transition } from '@voicepay/spec';

/**
 * A machine in arrays: states and inputs are numbers, outputs are numbers that are equal when the
 * outputs are. Suites and mutants work on millions of steps; names are for people.
 */
export interface CompactMachine {
  readonly source: MealyMachine;
  readonly states: readonly string[];
  readonly inputs: readonly string[];
  /** `next[state * inputs.length + input]`. */
  readonly next: Int32Array;
  /** Number of the outputs of the cell, equal for equal outputs. */
  readonly out: Int32Array;
  /** How many different outputs there are. */
  readonly outputCount: number;
  /** Cells that a suite feeds; the others are impossible, or nothing at hand produces them. */
  readonly feeds: Uint8Array;
}

export interface CompactOptions {
  /** Inputs that the harness can produce at all. */
  readonly inputs: readonly string[];
}

/** `machine` should be minimal: a suite tells apart what can be told apart. */
export function compact(machine: MealyMachine, { inputs }: CompactOptions): CompactMachine {
  const states = machine.states;
  const numberOf = new Map(states.map((state, index) => [state, index]));
  const size = states.length * inputs.length;
  const next = new Int32Array(size);
  const out = new Int32Array(size);
  const feeds = new Uint8Array(size);
  const outputs = new Map<string, number>();
  for (const [s, state] of states.entries()) {
    for (const [i, input] of inputs.entries()) {
      const transition = machine.transition(state, input);
      const cell = s * inputs.length + i;
      next[cell] = numberOf.get(transition.to) ?? -1;
      const key = JSON.stringify(transition.outputs);
      if (!outputs.has(key)) outputs.set(key, outputs.size);
      out[cell] = outputs.get(key) ?? -1;
      feeds[cell] = transition.cell === 'impossible' ? 0 : 1;
    }
  }
  return { source: machine, states, inputs, next, out, outputCount: outputs.size, feeds };
}

export function cellOf(machine: CompactMachine, state: number, input: number): number {
  return state * machine.inputs.length + input;
}

export function transitionAt(machine: CompactMachine, state: number, input: number): Transition {
  return machine.source.transition(
    machine.states[state] as string,
    machine.inputs[input] as string,
  );
}

/** The state after a sequence of inputs. */
export function run(machine: CompactMachine, from: number, inputs: readonly number[]): number {
  let state = from;
  for (const input of inputs) state = machine.next[cellOf(machine, state, input)] as number;
  return state;
}
