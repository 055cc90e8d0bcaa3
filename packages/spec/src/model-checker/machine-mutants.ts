import type { MachineTable, Row } from '../machine/machine-document.ts';

/** A table with one thing wrong, made mechanically: what the checks and the traces must notice. */
export interface MachineMutant {
  readonly row: string;
  /** `deleted`, `to succeeded`, `cell ignore`, `without message processing`. */
  readonly change: string;
  readonly table: MachineTable;
}

/** Every deletion and redirection of every row, and every output, update and guard left out. */
export function* mutantsOf(table: MachineTable): Generator<MachineMutant> {
  for (const [at, row] of table.rows.entries()) {
    const put = (change: string, ...rows: Row[]): MachineMutant => {
      const changed = [...table.rows.slice(0, at), ...rows, ...table.rows.slice(at + 1)];
      return { row: row.row, change, table: { ...table, rows: changed } };
    };
    yield put('deleted');
    for (const mutant of redirected(table, row)) yield put(mutant.change, mutant.row);
    for (const mutant of shortened(row)) yield put(mutant.change, mutant.row);
  }
}

interface Change {
  readonly change: string;
  readonly row: Row;
}

function* redirected(table: MachineTable, row: Row): Generator<Change> {
  const { reason, to, ...rest } = row;
  for (const state of Object.keys(table.states)) {
    if (row.cell === 'move' && state === (to ?? row.in)) continue;
    const failing = state === 'failed' ? { reason: reason ?? 'internal_error' } : {};
    yield { change: `to ${state}`, row: { ...rest, ...failing, cell: 'move', to: state } };
  }
  for (const cell of ['ignore', 'refuse', 'impossible']) {
    if (cell !== row.cell) yield { change: `cell ${cell}`, row: { ...rest, cell, outputs: [] } };
  }
  for (const other of Object.keys(reason === undefined ? {} : (table.reasons ?? {}))) {
    if (other !== reason) yield { change: `reason ${other}`, row: { ...row, reason: other } };
  }
}

function* shortened(row: Row): Generator<Change> {
  for (const part of ['outputs', 'set', 'when'] as const) {
    for (const word of row[part] ?? []) {
      const less = (row[part] ?? []).filter((w) => w !== word);
      yield { change: `without ${word}`, row: { ...row, [part]: less } };
    }
  }
}
