/** The session's machine as a map to look at: places, arrows between them, and which rows each is. */
import {
  type Field,
  fieldSets,
  loadMachine,
  type MealyMachine,
  type Situation,
  unfold,
} from '@voicepay/spec';

/** A state, or a field of the state `collecting`. */
export type Place = string;

/** One input that leads along an arrow, by one row of the table. */
export interface Way {
  readonly input: string;
  readonly row: string;
  readonly requirements: readonly string[];
}

/** All ways from one place to another: 1:n, every one of them kept. */
export interface Arrow {
  /** `from--to`. */
  readonly id: string;
  /** The line that is drawn for it: every field's way to the failure is one line. */
  readonly drawnAs: string;
  readonly from: Place;
  readonly to: Place;
  readonly ways: readonly Way[];
  /** Whether it exists when all four fields are asked for. */
  readonly isUsual: boolean;
}

/** `move`, `ignore` or `refuse`, of a signal in a state, paused or not; `move` if any row moves. */
export type SignalCells = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface SessionMap {
  readonly places: readonly { readonly name: Place; readonly isTerminal: boolean }[];
  readonly fields: readonly Field[];
  readonly arrows: readonly Arrow[];
  /** By `state` or `state paused`, then by signal. */
  readonly signalCells: SignalCells;
}

/** The session's machine, unfolded for every set of fields and folded again by place. */
export function mapOfSession(): SessionMap {
  const { session } = loadMachine();
  const machines = fieldSets.map((fields) => ({ fields, machine: unfoldFor(fields) }));
  const allFields = fieldSets.at(-1) ?? [];
  const places = Object.keys(session.states).flatMap((state) =>
    state === 'collecting' ? [...allFields] : [state],
  );
  const signals = Object.entries(session.inputs)
    .filter(([, input]) => input.kind === 'signal')
    .map(([name]) => name);
  return {
    places: places.map((name) => ({ name, isTerminal: session.terminal.includes(name) })),
    fields: allFields,
    arrows: arrowsOf(machines, allFields),
    signalCells: cellsOf(
      machines.map(({ machine }) => machine),
      signals,
    ),
  };
}

function unfoldFor(fields: readonly Field[]): MealyMachine {
  return unfold({
    fields,
    retryLimit: 1,
    switchLimit: 1,
    method: 'charge',
    connections: { success: true, failure: true },
  });
}

export function placeOf(situation: Pick<Situation, 'state' | 'field'>): Place {
  return situation.state === 'collecting' ? (situation.field ?? 'collecting') : situation.state;
}

function arrowsOf(
  machines: readonly { readonly fields: readonly Field[]; readonly machine: MealyMachine }[],
  allFields: readonly Field[],
): readonly Arrow[] {
  const arrows = new Map<string, Arrow & { ways: Way[] }>();
  const isField = (place: Place) => allFields.some((field) => field === place);
  for (const { fields, machine } of machines) {
    for (const [from, to, way] of waysOf(machine)) {
      const id = `${from}--${to}`;
      const isUsual = fields.length === allFields.length;
      const drawnAs = to === 'failed' && isField(from) ? `collecting--${to}` : id;
      const known = arrows.get(id) ?? { id, drawnAs, from, to, ways: [], isUsual };
      const isNew = !known.ways.some((w) => w.input === way.input && w.row === way.row);
      if (isNew) known.ways.push(way);
      arrows.set(id, { ...known, isUsual: known.isUsual || isUsual });
    }
  }
  return [...arrows.values()];
}

function* waysOf(machine: MealyMachine): Generator<[Place, Place, Way]> {
  for (const state of machine.states) {
    for (const input of machine.inputs) {
      const { cell, to, row, requirements } = machine.transition(state, input);
      if (cell !== 'move') continue;
      const from = placeOf(machine.situationOf(state));
      yield [from, placeOf(machine.situationOf(to)), { input, row, requirements }];
    }
  }
}

function cellsOf(machines: readonly MealyMachine[], signals: readonly string[]): SignalCells {
  const cells: Record<string, Record<string, string>> = {};
  for (const machine of machines) {
    for (const state of machine.states) {
      const { state: name, paused } = machine.situationOf(state);
      const key = paused === true ? `${name} paused` : name;
      const row = cells[key] ?? {};
      for (const signal of signals) {
        const { cell } = machine.transition(state, signal);
        if (row[signal] !== 'move') row[signal] = cell;
      }
      cells[key] = row;
    }
  }
  return cells;
}
