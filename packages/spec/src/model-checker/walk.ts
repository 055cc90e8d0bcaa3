import type { SessionConfiguration } from '../machine/configuration.ts';
import type { MachineTable } from '../machine/machine-document.ts';
import type { MealyMachine } from '../machine/mealy-machine.ts';
import {
  type Counterexample,
  isViolation,
  type Memory,
  type Property,
  type Step,
} from './property.ts';

/** An unfolded machine with its steps laid out, so that many properties can walk it. */
export interface Walkable<C = SessionConfiguration> {
  readonly machine: MealyMachine;
  readonly table: MachineTable;
  readonly configuration: C;
  readonly steps: ReadonlyMap<string, readonly (Step & { readonly to: string })[]>;
}

export function layOut<C>(
  machine: MealyMachine,
  table: MachineTable,
  configuration: C,
): Walkable<C> {
  const steps = new Map<string, (Step & { to: string })[]>();
  for (const state of machine.states) {
    steps.set(
      state,
      machine.inputs.map((input) => stepOf(machine, table, state, input)),
    );
  }
  return { machine, table, configuration, steps };
}

function stepOf(machine: MealyMachine, table: MachineTable, state: string, input: string) {
  const transition = machine.transition(state, input);
  const beganEnded = machine.isTerminal(state);
  return {
    input,
    kind: table.inputs[input]?.kind ?? '',
    cell: transition.cell,
    row: transition.row,
    before: machine.situationOf(state),
    after: machine.situationOf(transition.to),
    to: transition.to,
    isStay: transition.to === state,
    endsHere: !beganEnded && machine.isTerminal(transition.to),
    beganEnded,
    outputs: transition.outputs,
    words: transition.outputs.map((o) => (o.name === '' ? o.kind : `${o.kind} ${o.name}`)),
  };
}

interface Place {
  readonly state: string;
  readonly memory: Memory;
  readonly from?: Place;
  readonly input?: string;
}

/** Breadth-first over states and memories: undefined, or the shortest way to a violation. */
export function findCounterexample<C>(
  { machine, steps, configuration }: Walkable<C>,
  property: Property<C>,
): Counterexample | undefined {
  const first: Place = { state: machine.initial, memory: property.start };
  const queue = [first];
  const seen = new Map<string, Set<Memory>>([[first.state, new Set([first.memory])]]);
  for (const place of queue) {
    for (const step of steps.get(place.state) ?? []) {
      const memory = property.step(place.memory, step, configuration);
      if (isViolation(memory)) {
        return tell(property.name, memory.violated, place, step.input, step.to);
      }
      if (memory === undefined) continue;
      const memories = seen.get(step.to) ?? new Set();
      if (memories.has(memory)) continue;
      seen.set(step.to, memories.add(memory));
      queue.push({ state: step.to, memory, from: place, input: step.input });
    }
  }
  return undefined;
}

function tell(property: string, violated: string, place: Place, input: string, to: string) {
  const inputs = [input];
  const states = [to];
  for (let at: Place | undefined = place; at !== undefined; at = at.from) {
    states.unshift(at.state);
    if (at.input !== undefined) inputs.unshift(at.input);
  }
  return { property, violated, inputs, states };
}
