import type { SessionConfiguration } from '../machine/configuration.ts';
import type { Cell } from '../machine/machine-document.ts';
import type { Output } from '../machine/output.ts';
import type { Situation } from '../machine/situation.ts';

/** One transition as a property sees it. */
export interface Step {
  readonly input: string;
  readonly kind: string;
  readonly cell: Cell;
  readonly row: string;
  readonly before: Situation;
  readonly after: Situation;
  readonly isStay: boolean;
  readonly endsHere: boolean;
  readonly beganEnded: boolean;
  readonly outputs: readonly Output[];
  /** The outputs as `kind name`, the reply first: `reply 200`, `event field.requested`. */
  readonly words: readonly string[];
}

/** What a property remembers of the way so far; finite, so that the search ends. */
export type Memory = number | string;

export interface Violation {
  readonly violated: string;
}

/** Something that must hold on every way through the machine (safety, and order). */
export interface Property<C = SessionConfiguration> {
  /** In spoken words; reports cite it. */
  readonly name: string;
  readonly requirements: readonly string[];
  readonly start: Memory;
  /** The memory after the step, or what is wrong; undefined where the step cannot be taken. */
  step(memory: Memory, step: Step, configuration: C): Memory | Violation | undefined;
}

export interface Counterexample {
  readonly property: string;
  readonly violated: string;
  /** Shortest way from the opening: the inputs, the last of which violates. */
  readonly inputs: readonly string[];
  /** The states on that way, one more than inputs. */
  readonly states: readonly string[];
}

export function violated(text: string): Violation {
  return { violated: text };
}

export function isViolation(value: Memory | Violation | undefined): value is Violation {
  return typeof value === 'object';
}
