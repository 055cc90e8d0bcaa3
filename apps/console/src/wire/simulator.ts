/** What the simulator's stream carries: the keys that this page's keypad sent, and what became of them. */
import type { Field } from '@voicepay/spec';

/** Why digits are no longer there. */
export type EndOfDigits = 'discarded' | 'wiped';

export interface KeyedField {
  readonly field: Field;
  readonly digits: string;
  readonly status: 'keying' | 'held' | EndOfDigits;
}

/** What the processor wrote into its ledger. Of a card only the last four. */
export interface LedgerLine {
  readonly method: string;
  readonly result: string;
  readonly amount: string;
  readonly last4: string;
  readonly id: string | null;
  readonly effects: number;
  readonly requests: number;
}

/** The answer to a key: the number of the collect command in force after it; null while none is. */
export interface KeyAnswer {
  readonly collect: number | null;
}

export interface SimulatorState {
  readonly session: string | null;
  /** In the order in which they were asked for; one line a field. */
  readonly fields: readonly KeyedField[];
  /** Keys that came while no field was being collected. */
  readonly droppedKeys: number;
  /** The zone is asking the processor, or what it heard. */
  readonly processing: string | null;
  readonly ledger: readonly LedgerLine[];
}

/** Before any call. */
export const noKeys: SimulatorState = {
  session: null,
  fields: [],
  droppedKeys: 0,
  processing: null,
  ledger: [],
};
