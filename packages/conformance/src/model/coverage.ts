import { loadMachine, type Transition } from '@voicepay/spec';
import { placeOf } from '../session-map/map-of-session.ts';
import { accessPaths } from './access-paths.ts';
import { type CompactMachine, transitionAt } from './compact-machine.ts';
import { producePairs } from './producible-pairs.ts';
import type { PlannedSuite } from './run-suite.ts';
import type { PassedTransition } from './run-test.ts';

/** What of a machine was seen over the wire. */
export interface Coverage {
  see(passed: readonly PassedTransition[]): void;
  report(): CoverageReport;
}

export interface CoverageReport {
  readonly states: Share;
  readonly transitions: Share;
  /** Two transitions in a row, of which the second is one of the suite's. */
  readonly pairs: Share;
  readonly rows: Share;
  /** Guards that the rows seen ask for. */
  readonly guards: Share;
  /** By arrow of the session's map (`from--to`), how often each of its rows was seen. */
  readonly arrows: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Share {
  readonly seen: number;
  readonly of: number;
}

/** A share with the names of what it lacks. */
export interface NamedShare extends Share {
  readonly missing: readonly string[];
}

export function namedShare(all: readonly string[], seen: (name: string) => boolean): NamedShare {
  const missing = all.filter((name) => !seen(name));
  return { seen: all.length - missing.length, of: all.length, missing };
}

/** Counts the cells that a suite is there for; the others are somebody else's. */
export function newCoverage({ machine, suite: { cells }, table }: PlannedSuite): Coverage {
  const width = machine.inputs.length;
  const stateNumbers = new Map(machine.states.map((state, number) => [state, number]));
  const inputNumbers = new Map(machine.inputs.map((input, number) => [input, number]));
  const states = new Set<number>();
  const seenCells = new Set<number>();
  const pairs = new Set<number>();
  const arrows: Record<string, Record<string, number>> = {};
  const placeAt = (state: string) => placeOf(machine.source.situationOf(state));
  const countArrow = ({ state, transition: { row, to } }: PassedTransition) => {
    const name = `${placeAt(state)}--${placeAt(to)}`;
    arrows[name] ??= {};
    const seen = arrows[name];
    seen[row] = (seen[row] ?? 0) + 1;
  };
  return {
    see(passed) {
      let before = -1;
      for (const step of passed) {
        const { state, input, transition } = step;
        if (table === 'session' && transition.cell === 'move') countArrow(step);
        const at = stateNumbers.get(state) ?? 0;
        const cell = at * width + (inputNumbers.get(input) ?? 0);
        states.add(at).add(machine.next[cell] as number);
        if (cells.has(cell)) {
          seenCells.add(cell);
          if (before >= 0) pairs.add(before * machine.next.length + cell);
        }
        before = cell;
      }
    },
    report() {
      const rowsOf = (some: ReadonlySet<number>) =>
        new Set(transitionsOf(machine, some).map(({ row }) => row));
      const rowsSeen = rowsOf(seenCells);
      const rowsDue = rowsOf(cells);
      const pairsDue = [...producePairs(machine, accessPaths(machine).all)].filter(
        ([, { second }]) => cells.has(second),
      );
      return {
        states: { seen: states.size, of: machine.states.length },
        transitions: { seen: seenCells.size, of: cells.size },
        pairs: { seen: pairsDue.filter(([pair]) => pairs.has(pair)).length, of: pairsDue.length },
        rows: { seen: rowsSeen.size, of: rowsDue.size },
        guards: { seen: guardsOf(rowsSeen, table).size, of: guardsOf(rowsDue, table).size },
        arrows,
      };
    },
  };
}

/** The transitions of a suite's cells. */
export function transitionsOf(
  machine: CompactMachine,
  cells: Iterable<number>,
): readonly Transition[] {
  const width = machine.inputs.length;
  return [...cells].map((cell) => transitionAt(machine, Math.trunc(cell / width), cell % width));
}

function guardsOf(rows: ReadonlySet<string>, table: PlannedSuite['table']): ReadonlySet<string> {
  const asked = loadMachine()[table].rows.filter(({ row }) => rows.has(row));
  return new Set(asked.flatMap(({ when }) => when ?? []));
}

export function percent({ seen, of }: Share): string {
  return of === 0 ? '100 %' : `${((100 * seen) / of).toFixed(1)} %`;
}
