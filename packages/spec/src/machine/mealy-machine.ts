import type { Cell } from './machine-document.ts';
import type { Output } from './output.ts';
import type { Situation } from './situation.ts';

/** What one input does in one state of an unfolded machine. */
export interface Transition {
  /** Name of the state after it; the same object of names as `states`. */
  readonly to: string;
  readonly cell: Cell;
  /** In order, the reply first. */
  readonly outputs: readonly Output[];
  /** The command that may be sent again from here on while the state lasts, byte for byte. */
  readonly mayRepeat?: string;
  readonly requirements: readonly string[];
  /** The row of the table that says so. */
  readonly row: string;
}

/** A finite, deterministic, input-complete machine: the table for one configuration. */
export interface MealyMachine {
  /** What was seen before the first input: the opening of the session, the first attempt. */
  readonly opening: readonly Output[];
  readonly initial: string;
  /** Breadth-first from the initial state. */
  readonly states: readonly string[];
  readonly inputs: readonly string[];
  isTerminal(state: string): boolean;
  situationOf(state: string): Situation;
  transition(state: string, input: string): Transition;
}
