import {
  type DeliveryConfiguration,
  everyConfiguration,
  nameOfConfiguration,
  type SessionConfiguration,
} from '../machine/configuration.ts';
import { loadMachine } from '../machine/load-machine.ts';
import type { MachineTable } from '../machine/machine-document.ts';
import type { MealyMachine } from '../machine/mealy-machine.ts';
import { TableError, unfold, unfoldDelivery } from '../machine/unfold.ts';
import { chargeProperties } from './charge-properties.ts';
import { collectionProperties } from './collection-properties.ts';
import { deliveryProperties } from './delivery-properties.ts';
import {
  aboutTheWhole,
  describableStates,
  statesShownAlike,
  statesWithoutEnd,
  statesWithoutTimer,
} from './form.ts';
import { outcomeProperties } from './outcome-properties.ts';
import type { Counterexample, Property } from './property.ts';
import { supervisionProperties } from './supervision-properties.ts';
import { impossibleIsImpossible } from './surroundings.ts';
import { findCounterexample, layOut } from './walk.ts';

/** What the model checker found in one configuration. */
export interface ConfigurationReport {
  readonly configuration: string;
  readonly states: number;
  readonly transitions: number;
  /** Rows that were taken by an input that could really come. */
  readonly taken: ReadonlySet<string>;
  /** Empty when everything holds. */
  readonly counterexamples: readonly Counterexample[];
}

/** The observers of a session's every way; those of the whole graph are in `wholeProperties`. */
export const sessionProperties: readonly Property[] = [
  ...chargeProperties,
  ...outcomeProperties,
  ...collectionProperties,
  ...supervisionProperties,
];

const complete = 'exactly one row for every pair, whatever the order of the rows';
const reachable = 'every state is reachable';
const ending = 'every open state can reach an end';
const timed = 'every open state ends by a timer';
const apart = 'a snapshot tells all states apart';
const possible = 'what is called impossible cannot come';
const alive = 'every row is taken in some configuration';

/** Names of all properties, in the order of checking. */
export const propertyNames: readonly string[] = [
  ...[complete, reachable, ending, timed, apart, possible, alive],
  ...sessionProperties.map((p) => p.name),
  ...deliveryProperties.map((p) => `delivery: ${p.name}`),
];

export function checkSession(
  configuration: SessionConfiguration,
  table: MachineTable = loadMachine().session,
): ConfigurationReport {
  const name = nameOfConfiguration(configuration);
  const machine = unfolded(() => unfold(configuration, table));
  if ('violated' in machine) return incomplete(name, machine);
  const walkable = layOut(machine, table, configuration);
  const taken = new Set<string>();
  const watched = [impossibleIsImpossible(table, taken), ...sessionProperties];
  const described = describableStates(configuration, Object.keys(table.reasons ?? {}));
  const reached = new Set(machine.states);
  const unlike = [
    ...described.filter((s) => !reached.has(s)),
    ...machine.states.filter((s) => !described.includes(s)),
  ];
  return {
    configuration: name,
    ...sizeOf(machine),
    taken,
    counterexamples: [
      ...aboutTheWhole(complete, differingPairs(machine, unfold(configuration, reversed(table)))),
      ...aboutTheWhole(reachable, unlike),
      ...aboutTheWhole(ending, statesWithoutEnd(machine)),
      ...aboutTheWhole(timed, statesWithoutTimer(machine)),
      ...aboutTheWhole(apart, statesShownAlike(machine)),
      ...watched.map((p) => findCounterexample(walkable, p)).filter((c) => c !== undefined),
    ],
  };
}

export function checkDelivery(
  configuration: DeliveryConfiguration,
  table: MachineTable = loadMachine().delivery,
): ConfigurationReport {
  const name = `delivery ${configuration.profile}`;
  const machine = unfolded(() => unfoldDelivery(configuration, table));
  if ('violated' in machine) return incomplete(name, machine);
  const walkable = layOut(machine, table, configuration);
  const taken = new Set<string>();
  const watched: Property<DeliveryConfiguration>[] = [
    impossibleIsImpossible(table, taken),
    ...deliveryProperties,
  ];
  return {
    configuration: name,
    ...sizeOf(machine),
    taken,
    counterexamples: [
      ...aboutTheWhole(ending, statesWithoutEnd(machine)),
      ...watched.map((p) => findCounterexample(walkable, p)).filter((c) => c !== undefined),
    ],
  };
}

/** Every configuration of both machines, and the rows that none of them takes. */
export function* checkEverything(): Generator<ConfigurationReport> {
  const { session, delivery } = loadMachine();
  const idle = new Set([...rowsToTake(session), ...rowsToTake(delivery)]);
  function* reports() {
    for (const configuration of everyConfiguration()) yield checkSession(configuration);
    for (const profile of ['base', 'reliable'] as const) yield checkDelivery({ profile });
  }
  for (const report of reports()) {
    for (const row of report.taken) idle.delete(row);
    yield report;
  }
  const counterexamples = aboutTheWhole(alive, [...idle]);
  yield { configuration: 'all together', states: 0, transitions: 0, taken: idle, counterexamples };
}

/** Rows that something must take: all but the impossible ones. */
export function rowsToTake(table: MachineTable): readonly string[] {
  return table.rows.filter((r) => r.cell !== 'impossible').map((r) => r.row);
}

function unfolded(make: () => MealyMachine): MealyMachine | { violated: string } {
  try {
    return make();
  } catch (error) {
    if (error instanceof TableError) return { violated: error.message };
    throw error;
  }
}

function incomplete(configuration: string, { violated }: { violated: string }) {
  const counterexamples = aboutTheWhole(complete, [violated]);
  return { configuration, states: 0, transitions: 0, taken: new Set<string>(), counterexamples };
}

function reversed(table: MachineTable): MachineTable {
  return { ...table, rows: [...table.rows].reverse() };
}

function differingPairs(one: MealyMachine, other: MealyMachine): readonly string[] {
  const wrong: string[] = [];
  for (const state of one.states)
    for (const input of one.inputs) {
      const [a, b] = [one.transition(state, input), other.transition(state, input)];
      if (a.row !== b.row || a.to !== b.to) wrong.push(`${state} on ${input}`);
    }
  return wrong;
}

function sizeOf(machine: MealyMachine) {
  const states = machine.states.length;
  return { states, transitions: states * machine.inputs.length };
}
