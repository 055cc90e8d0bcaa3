import type { MealyMachine } from './mealy-machine.ts';

/**
 * The smallest machine with the same behaviour: states that no sequence of inputs tells apart are
 * one, named after the first of them. An impossible cell counts as one that is ignored.
 */
export function minimise(machine: MealyMachine): MealyMachine {
  const classes = classesOf(machine);
  const representative = new Map<number, string>();
  for (const state of machine.states) {
    const id = idOf(classes, state);
    if (!representative.has(id)) representative.set(id, state);
  }
  const merged = (state: string) => representative.get(idOf(classes, state)) as string;
  return {
    ...machine,
    initial: merged(machine.initial),
    states: [...representative.values()],
    transition: (state, input) => {
      const transition = machine.transition(state, input);
      return { ...transition, to: merged(transition.to) };
    },
  };
}

/** Moore's partition refinement: split by outputs, then by where the inputs lead, until stable. */
function classesOf(machine: MealyMachine): ReadonlyMap<string, number> {
  let classes: ReadonlyMap<string, number> = new Map(machine.states.map((s) => [s, 0]));
  const seen = new Map(machine.states.map((s) => [s, outputsOf(machine, s)]));
  for (let count = 0; ; ) {
    const ids = new Map<string, number>();
    const refined = new Map<string, number>();
    for (const state of machine.states) {
      const targets = machine.inputs.map((i) => idOf(classes, machine.transition(state, i).to));
      const key = `${seen.get(state)} ${idOf(classes, state)} ${targets.join(',')}`;
      if (!ids.has(key)) ids.set(key, ids.size);
      refined.set(state, ids.get(key) as number);
    }
    classes = refined;
    if (ids.size === count) return classes;
    count = ids.size;
  }
}

function outputsOf(machine: MealyMachine, state: string): string {
  return JSON.stringify(machine.inputs.map((input) => machine.transition(state, input).outputs));
}

function idOf(classes: ReadonlyMap<string, number>, state: string): number {
  return classes.get(state) as number;
}
