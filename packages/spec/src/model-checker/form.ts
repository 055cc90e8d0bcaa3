import type { SessionConfiguration } from '../machine/configuration.ts';
import type { MealyMachine } from '../machine/mealy-machine.ts';
import { nameOfSituation, type Situation } from '../machine/situation.ts';
import type { Counterexample } from './property.ts';

/** What holds of an unfolded machine as a graph, without walking its outputs. */

/** States from which no input leads to an end, however long one tries. */
export function statesWithoutEnd(machine: MealyMachine): readonly string[] {
  const sources = new Map<string, Set<string>>();
  for (const state of machine.states)
    for (const input of machine.inputs) {
      const { to } = machine.transition(state, input);
      sources.set(to, (sources.get(to) ?? new Set()).add(state));
    }
  const ending = new Set(machine.states.filter((s) => machine.isTerminal(s)));
  for (const state of ending) for (const source of sources.get(state) ?? []) ending.add(source);
  return machine.states.filter((s) => !ending.has(s));
}

/** Open states that no timer ends by itself: a session there could last for ever. */
export function statesWithoutTimer(machine: MealyMachine): readonly string[] {
  const timers = machine.inputs.filter((i) => i.endsWith('_timeout'));
  return machine.states.filter(
    (s) =>
      !machine.isTerminal(s) &&
      !timers.some((t) => machine.isTerminal(machine.transition(s, t).to)),
  );
}

/** Pairs of states that a snapshot shows alike. */
export function statesShownAlike(machine: MealyMachine): readonly string[] {
  const shown = new Map<string, string>();
  const alike: string[] = [];
  for (const state of machine.states) {
    const picture = JSON.stringify(machine.transition(state, 'snapshot').outputs);
    const other = shown.get(picture);
    if (other !== undefined) alike.push(`${other} and ${state}`);
    shown.set(picture, state);
  }
  return alike;
}

/** Every state that the variables can describe in this configuration, reached or not. */
export function describableStates(
  { fields, retryLimit, switchLimit }: SessionConfiguration,
  reasons: readonly string[],
): readonly string[] {
  const attempts = Array.from({ length: retryLimit + 1 }, (_, i) => i + 1);
  const switches = Array.from({ length: switchLimit + 1 }, (_, i) => i);
  const found: Situation[] = ['starting', 'processing', 'succeeded'].map((state) => ({ state }));
  for (const paused of [false, true]) {
    found.push({ state: 'announcing', paused });
    for (const switches_used of switches) {
      found.push({ state: 'confirming', switches_used, paused });
      for (const field of fields)
        for (const attempt of attempts)
          found.push({ state: 'collecting', field, attempt, switches_used, paused });
    }
  }
  for (const reason of reasons) {
    found.push({
      state: 'failed',
      failed_reason: reason as NonNullable<Situation['failed_reason']>,
    });
  }
  return found.map(nameOfSituation);
}

/** One finding without a way to it, for what holds of the whole. */
export function aboutTheWhole(
  property: string,
  wrong: readonly string[],
): readonly Counterexample[] {
  return wrong.map((state) => ({ property, violated: state, inputs: [], states: [] }));
}
