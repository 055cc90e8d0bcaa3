import type { Transition } from '@voicepay/spec';
import { placeOf } from '../session-map/map-of-session.ts';
import { accessPaths } from './access-paths.ts';
import { type CompactMachine, transitionAt } from './compact-machine.ts';
import { producePairs } from './producible-pairs.ts';
import type { PassedTransition } from './run-test.ts';

/** What of a machine was seen over the wire. */
export interface Coverage {
  see(passed: readonly PassedTransition[]): void;
  report(): CoverageReport;
}

export interface CoverageReport {
  readonly states: Share;
  readonly transitions: Share;
  /** Two transitions in a row. */
  readonly pairs: Share;
  readonly rows: Share;
  /** By arrow of the session's map (`from--to`), how often each of its rows was seen. */
  readonly arrows: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Share {
  readonly seen: number;
  readonly of: number;
}

/** `unfed` cells cannot be produced on any way, so they do not count. */
export function newCoverage(machine: CompactMachine, unfed: ReadonlySet<number>): Coverage {
  const states = new Set<string>();
  const transitions = new Set<string>();
  const pairs = new Set<string>();
  const rows = new Set<string>();
  const arrows: Record<string, Record<string, number>> = {};
  const placeAt = (state: string) => placeOf(machine.source.situationOf(state));
  return {
    see(passed) {
      let before: string | undefined;
      for (const { state, input, transition } of passed) {
        const name = `${state} ${input}`;
        states.add(state).add(transition.to);
        transitions.add(name);
        rows.add(transition.row);
        if (transition.cell === 'move') {
          const arrow = `${placeAt(state)}--${placeAt(transition.to)}`;
          const seen = arrows[arrow] ?? {};
          arrows[arrow] = { ...seen, [transition.row]: (seen[transition.row] ?? 0) + 1 };
        }
        if (before !== undefined) pairs.add(`${before} ${name}`);
        before = name;
      }
    },
    report: () => ({
      states: { seen: states.size, of: machine.states.length },
      transitions: { seen: transitions.size, of: countFed(machine, unfed) },
      pairs: { seen: pairs.size, of: producePairs(machine, accessPaths(machine).all).size },
      rows: { seen: rows.size, of: countRows(machine, unfed) },
      arrows,
    }),
  };
}

function fedCells(machine: CompactMachine, unfed: ReadonlySet<number>): readonly number[] {
  return [...machine.feeds.keys()].filter((cell) => machine.feeds[cell] === 1 && !unfed.has(cell));
}

function countFed(machine: CompactMachine, unfed: ReadonlySet<number>): number {
  return fedCells(machine, unfed).length;
}

/** The transitions that a suite feeds. */
export function fedTransitions(
  machine: CompactMachine,
  unfed: ReadonlySet<number>,
): readonly Transition[] {
  const width = machine.inputs.length;
  return fedCells(machine, unfed).map((cell) =>
    transitionAt(machine, Math.trunc(cell / width), cell % width),
  );
}

function countRows(machine: CompactMachine, unfed: ReadonlySet<number>): number {
  return new Set(fedTransitions(machine, unfed).map(({ row }) => row)).size;
}

export function percent({ seen, of }: Share): string {
  return of === 0 ? '100 %' : `${((100 * seen) / of).toFixed(1)} %`;
}
