import type { FailedReason, Field } from '../generated/nouns.generated.ts';
import type { MachineTable, VariableName } from './machine-document.ts';

/** A state with its variables: one state of the unfolded machine. */
export interface Situation {
  readonly state: string;
  readonly field?: Field;
  readonly attempt?: number;
  readonly paused?: boolean;
  readonly switches_used?: number;
  readonly failed_reason?: FailedReason;
}

/** The numbers that a configuration gives the table; both machines share the words. */
export interface Setting {
  readonly fields: readonly Field[];
  readonly attempts: number;
  readonly switches: number;
  readonly method: 'charge' | 'tokenize';
  readonly profile: 'base' | 'reliable';
  readonly calls: ReadonlySet<string>;
}

/** Stable and readable: `collecting(card_number, attempt 2, switches 1, paused)`; no switch, no word. */
export function nameOfSituation(situation: Situation): string {
  const parts: string[] = [];
  if (situation.field !== undefined) parts.push(situation.field);
  if (situation.attempt !== undefined) parts.push(`attempt ${situation.attempt}`);
  if ((situation.switches_used ?? 0) > 0) parts.push(`switches ${situation.switches_used}`);
  if (situation.failed_reason !== undefined) parts.push(situation.failed_reason);
  if (situation.paused === true) parts.push('paused');
  return parts.length === 0 ? situation.state : `${situation.state}(${parts.join(', ')})`;
}

/** The situation in `state`: variables that live there keep their value or start, others go. */
export function enter(table: MachineTable, state: string, from: Partial<Situation>): Situation {
  const next: Record<string, unknown> = { state };
  for (const [name, variable] of Object.entries(table.variables)) {
    if (!variable.in.includes(state)) continue;
    const value = from[name as VariableName] ?? variable.starts_at;
    if (value !== undefined) next[name] = value;
  }
  return next as unknown as Situation;
}
