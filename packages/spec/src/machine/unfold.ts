import type { DeliveryConfiguration, SessionConfiguration } from './configuration.ts';
import { loadMachine } from './load-machine.ts';
import type { Cell, GuardName, MachineTable, Row, UpdateName } from './machine-document.ts';
import type { MealyMachine, Transition } from './mealy-machine.ts';
import { replyTo, resolveOutputs } from './output.ts';
import { enter, nameOfSituation, type Setting, type Situation } from './situation.ts';
import { guards, type Scene, updates } from './vocabulary.ts';

/** A pair of state and input that not exactly one row covers: the table is wrong. */
export class TableError extends Error {}

/** Attempts at an outcome: `report:base-sends-at-most-once`, `report:reliable-schedule`. */
const deliveryAttempts = { base: 1, reliable: 10 } as const;

/** The session's machine for one configuration. Throws `TableError` if the table is incomplete. */
export function unfold(
  configuration: SessionConfiguration,
  table: MachineTable = loadMachine().session,
): MealyMachine {
  const { success, failure } = configuration.connections;
  const called = ['start', ...(success ? ['success'] : []), ...(failure ? ['failure'] : [])];
  return unfoldTable(table, {
    fields: configuration.fields,
    attempts: configuration.retryLimit + 1,
    switches: configuration.switchLimit,
    method: configuration.method,
    profile: 'base',
    calls: new Set(called),
  });
}

/** The delivery's machine for one profile. */
export function unfoldDelivery(
  { profile }: DeliveryConfiguration,
  table: MachineTable = loadMachine().delivery,
): MealyMachine {
  return unfoldTable(table, {
    fields: [],
    attempts: deliveryAttempts[profile],
    switches: 0,
    method: 'charge',
    profile,
    calls: new Set(['outcome']),
  });
}

/** Far above any configuration of the ranges: a table that counts without a limit is wrong. */
const statesAtMost = 5_000;

function unfoldTable(table: MachineTable, setting: Setting): MealyMachine {
  const inputs = Object.keys(table.inputs);
  const index = indexRows(table);
  const start = enter(table, table.initial, {});
  const situations = new Map([[nameOfSituation(start), start]]);
  const cells = new Map<string, Map<string, Transition>>();
  for (const [name, situation] of situations) {
    const byInput = new Map<string, Transition>();
    for (const input of inputs) {
      const scene: Scene = { table, setting, situation, input };
      const row = rowFor(scene, index.get(`${situation.state} ${input}`) ?? []);
      const after = apply(scene, row);
      const to = nameOfSituation(after);
      if (!situations.has(to)) situations.set(to, after);
      if (situations.size > statesAtMost) {
        throw new TableError(`expected at most ${statesAtMost} states, came more`);
      }
      byInput.set(input, transitionOf(scene, row, after, to));
    }
    cells.set(name, byInput);
  }
  return machineOf(table, setting, situations, cells, start);
}

function machineOf(
  table: MachineTable,
  setting: Setting,
  situations: ReadonlyMap<string, Situation>,
  cells: ReadonlyMap<string, ReadonlyMap<string, Transition>>,
  start: Situation,
): MealyMachine {
  const situationOf = (state: string) => known(situations.get(state), state);
  return {
    opening: resolveOutputs(
      table.opening.outputs,
      { table, setting, situation: start, input: '' },
      start,
    ),
    initial: nameOfSituation(start),
    states: [...situations.keys()],
    inputs: Object.keys(table.inputs),
    isTerminal: (state) => table.terminal.includes(situationOf(state).state),
    situationOf,
    transition: (state, input) => known(cells.get(state)?.get(input), `${state} on ${input}`),
  };
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new RangeError(`the unfolded machine has no ${name}`);
  return value;
}

/** Rows by control state and input. */
function indexRows(table: MachineTable): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of table.rows)
    for (const state of listOf(row.in))
      for (const input of listOf(row.on)) {
        const key = `${state} ${input}`;
        index.set(key, [...(index.get(key) ?? []), row]);
      }
  return index;
}

export function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

function rowFor(scene: Scene, candidates: readonly Row[]): Row {
  const rows = candidates.filter((row) =>
    (row.when ?? []).every((guard) => guards[guard as GuardName](scene)),
  );
  const [row] = rows;
  if (row !== undefined && rows.length === 1) return row;
  const found = rows.length === 0 ? 'no row' : rows.map((r) => r.row).join(' and ');
  const pair = `${nameOfSituation(scene.situation)} on ${scene.input}`;
  throw new TableError(`expected exactly one row for ${pair}, came ${found}`);
}

function apply(scene: Scene, row: Row): Situation {
  if (row.cell !== 'move') return scene.situation;
  let situation = scene.situation;
  for (const update of row.set ?? []) {
    situation = { ...situation, ...updates[update as UpdateName]({ ...scene, situation }) };
  }
  if (row.reason !== undefined) {
    situation = {
      ...situation,
      failed_reason: row.reason as NonNullable<Situation['failed_reason']>,
    };
  }
  return enter(scene.table, row.to ?? scene.situation.state, situation);
}

function transitionOf(scene: Scene, row: Row, after: Situation, to: string): Transition {
  const cell = row.cell as Cell;
  const kind = scene.table.inputs[scene.input]?.kind;
  const reply = replyTo(kind, cell, scene.table, scene.situation);
  const outputs = resolveOutputs(row.outputs ?? [], scene, after);
  return {
    to,
    cell,
    outputs: reply === undefined ? outputs : [reply, ...outputs],
    ...(row.may_repeat === undefined ? {} : { mayRepeat: row.may_repeat }),
    requirements: row.requirements,
    row: row.row,
  };
}
