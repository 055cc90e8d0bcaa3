import type { MachineTable, MealyMachine, Row, SessionConfiguration } from '@voicepay/spec';
import { loadMachine, unfold } from '@voicepay/spec';
import { type CompactMachine, cellOf, transitionAt } from '../model/compact-machine.ts';
import type { Suite } from '../model/suite.ts';

/** What a family of mutants came to. */
export interface Kills {
  readonly family: string;
  readonly mutants: number;
  readonly killed: number;
  readonly survivors: readonly string[];
}

/** Survivors are named up to this many. */
const namedAtMost = 20;

/**
 * Every single transition that leads to a wrong state, and every one with a wrong, a missing or an
 * added output, against a suite. Both machines run in arrays; a cell that nothing can produce is no
 * fault that anybody could meet, and is left out.
 */
export function killSingleFaults(machine: CompactMachine, suite: Suite): readonly Kills[] {
  const through = testsThrough(machine, suite);
  const transfers = { mutants: 0, killed: 0, survivors: [] as string[] };
  const outputs = { mutants: 0, killed: 0, survivors: [] as string[] };
  for (let cell = 0; cell < machine.next.length; cell += 1) {
    if (!suite.cells.has(cell)) continue;
    const tests = through.get(cell) ?? [];
    for (let to = 0; to < machine.states.length; to += 1) {
      if (to === machine.next[cell]) continue;
      const killed = tests.some((test) => differs(machine, test, cell, to));
      count(transfers, killed, () => `${nameOf(machine, cell)} to ${machine.states[to]}`);
    }
    // Whatever is wrong with an output shows where the transition is taken in its own state.
    const wrong = outputFaults(machine, cell);
    outputs.mutants += wrong;
    if (tests.length > 0) outputs.killed += wrong;
    else if (outputs.survivors.length < namedAtMost) outputs.survivors.push(nameOf(machine, cell));
  }
  return [
    { family: 'wrong target', ...transfers },
    { family: 'wrong, missing or added output', ...outputs },
  ];
}

function count(
  kills: { mutants: number; killed: number; survivors: string[] },
  killed: boolean,
  name: () => string,
): void {
  kills.mutants += 1;
  if (killed) kills.killed += 1;
  else if (kills.survivors.length < namedAtMost) kills.survivors.push(name());
}

function nameOf(machine: CompactMachine, cell: number): string {
  const width = machine.inputs.length;
  return `${machine.states[Math.trunc(cell / width)]} on ${machine.inputs[cell % width]}`;
}

/** Each output left out, each said twice, and one that belongs to another row. */
function outputFaults(machine: CompactMachine, cell: number): number {
  const width = machine.inputs.length;
  const { outputs } = transitionAt(machine, Math.trunc(cell / width), cell % width);
  return 2 * outputs.length + machine.outputCount - 1;
}

/** Tests by the cells that they take, on the way that the specification goes. */
function testsThrough(
  machine: CompactMachine,
  suite: Suite,
): ReadonlyMap<number, readonly (readonly number[])[]> {
  const through = new Map<number, (readonly number[])[]>();
  for (const test of suite.tests) {
    const cells = new Set<number>();
    let state = 0;
    for (const input of test) {
      const cell = cellOf(machine, state, input);
      cells.add(cell);
      state = machine.next[cell] as number;
    }
    for (const cell of cells) through.set(cell, [...(through.get(cell) ?? []), test]);
  }
  return through;
}

/** Whether a test sees that one cell leads to `to`. */
function differs(
  machine: CompactMachine,
  test: readonly number[],
  wrongCell: number,
  to: number,
): boolean {
  let right = 0;
  let wrong = 0;
  for (const input of test) {
    const rightCell = cellOf(machine, right, input);
    const cell = cellOf(machine, wrong, input);
    if (machine.out[rightCell] !== machine.out[cell]) return true;
    right = machine.next[rightCell] as number;
    wrong = cell === wrongCell ? to : (machine.next[cell] as number);
  }
  return false;
}

/** A machine that is wrong in more than one place at once, by one fault in the table. */
export interface MachineMutant {
  readonly name: string;
  readonly machine: MealyMachine;
}

/** Counters off by one, guards negated, events honoured that come too late. */
export function machineMutants(configuration: SessionConfiguration): readonly MachineMutant[] {
  return [
    ...offByOne(configuration),
    ...negatedGuards(configuration),
    ...lateEvents(configuration),
  ];
}

function offByOne(configuration: SessionConfiguration): readonly MachineMutant[] {
  return (['retryLimit', 'switchLimit'] as const).flatMap((limit) =>
    [-1, 1]
      .filter((by) => configuration[limit] + by >= 0)
      .map((by) => ({
        name: `${limit} off by ${by}`,
        machine: unfold({ ...configuration, [limit]: configuration[limit] + by }),
      })),
  );
}

const opposite: Readonly<Record<string, string>> = {
  paused: 'not_paused',
  attempts_left: 'last_attempt',
  last_field: 'more_fields',
  at_first_field: 'past_first_field',
  switches_left: 'no_switches_left',
  error_applies: 'error_does_not_apply',
};

function flip(guard: string): string {
  const back = Object.entries(opposite).find(([, other]) => other === guard)?.[0];
  return opposite[guard] ?? back ?? guard;
}

/** A guard is negated in its row and in the rows that complete it, so that the table stays one. */
function negatedGuards(configuration: SessionConfiguration): readonly MachineMutant[] {
  const table = loadMachine().session;
  return table.rows.flatMap((row) =>
    (row.when ?? []).flatMap((guard) => {
      const machine = tryUnfold(configuration, negate(table, row, guard));
      return machine === undefined ? [] : [{ name: `${row.row}: not ${guard}`, machine }];
    }),
  );
}

function negate(table: MachineTable, row: Row, guard: string): MachineTable {
  const touches = (other: Row) =>
    overlap(row.in, other.in) &&
    overlap(row.on, other.on) &&
    (other.when ?? []).some((g) => g === guard || g === flip(guard));
  const rows = table.rows.map((other) =>
    touches(other)
      ? {
          ...other,
          when: (other.when ?? []).map((g) => (g === guard || g === flip(guard) ? flip(g) : g)),
        }
      : other,
  );
  return { ...table, rows };
}

function overlap(a: string | readonly string[], b: string | readonly string[]): boolean {
  const list = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value);
  return list(a).some((x) => list(b).includes(x));
}

/** A negated guard may leave a pair without a row; such a table describes no engine. */
function tryUnfold(configuration: SessionConfiguration, table: MachineTable) {
  try {
    return unfold(configuration, table);
  } catch {
    return undefined;
  }
}

const lateTwins: Readonly<Record<string, string>> = {
  accepted_late: 'accepted',
  rejected_late: 'rejected_invalid',
  stalled_late: 'stalled',
  approved_other_key: 'approved',
  confirm_stale: 'confirm',
};

function lateEvents(configuration: SessionConfiguration): readonly MachineMutant[] {
  const machine = unfold(configuration);
  return Object.entries(lateTwins).map(([late, current]) => ({
    name: `${late} honoured as ${current}`,
    machine: {
      ...machine,
      transition: (state, input) => machine.transition(state, input === late ? current : input),
    },
  }));
}

/** Whether a suite tells a mutant from the machine that it was made for. */
export function kills(machine: CompactMachine, suite: Suite, mutant: MealyMachine): boolean {
  return suite.tests.some((test) => {
    let right = machine.source.initial;
    let wrong = mutant.initial;
    for (const index of test) {
      const input = machine.inputs[index] as string;
      const expected = machine.source.transition(right, input);
      const actual = mutant.transition(wrong, input);
      if (JSON.stringify(expected.outputs) !== JSON.stringify(actual.outputs)) return true;
      right = expected.to;
      wrong = actual.to;
    }
    return false;
  });
}

/** Whether the two machines behave alike, so that nothing could tell them apart. */
export function isEquivalent(machine: CompactMachine, mutant: MealyMachine): boolean {
  const seen = new Set<string>();
  const queue: [string, string][] = [[machine.source.initial, mutant.initial]];
  for (const [right, wrong] of queue) {
    if (seen.has(`${right}|${wrong}`)) continue;
    seen.add(`${right}|${wrong}`);
    for (const input of machine.inputs) {
      const expected = machine.source.transition(right, input);
      if (expected.cell === 'impossible') continue;
      const actual = mutant.transition(wrong, input);
      if (JSON.stringify(expected.outputs) !== JSON.stringify(actual.outputs)) return false;
      queue.push([expected.to, actual.to]);
    }
  }
  return true;
}
