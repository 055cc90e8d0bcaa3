/** machine/payment-session.yaml as it is written: a table, and the words that the table may use. */

export type Cell = 'move' | 'ignore' | 'refuse' | 'impossible';

export type GuardName =
  | 'at_first_field'
  | 'attempts_left'
  | 'base'
  | 'error_applies'
  | 'error_does_not_apply'
  | 'last_attempt'
  | 'last_field'
  | 'more_fields'
  | 'no_switches_left'
  | 'not_paused'
  | 'past_first_field'
  | 'paused'
  | 'reliable'
  | 'switches_left';

export type UpdateName =
  | 'count_switch'
  | 'end_pause'
  | 'first_field'
  | 'next_attempt'
  | 'next_field'
  | 'pause';

export type VariableName = 'attempt' | 'failed_reason' | 'field' | 'paused' | 'switches_used';

export interface Row {
  /** Unique within its table; mutants, coverage and reports cite it. */
  readonly row: string;
  readonly in: string | readonly string[];
  readonly on: string | readonly string[];
  readonly when?: readonly string[];
  readonly cell: string;
  readonly to?: string;
  readonly reason?: string;
  readonly set?: readonly string[];
  readonly outputs?: readonly string[];
  /** A command that may be sent again from here on, byte for byte. */
  readonly may_repeat?: string;
  readonly requirements: readonly string[];
}

export interface InputDefinition {
  readonly kind: string;
  readonly needs: string;
  readonly means: string;
  /** The `last_error` it brings: a code, `of_field`, or `from_answer` for whatever was answered. */
  readonly error?: string;
}

export interface VariableDefinition {
  readonly in: readonly string[];
  readonly starts_at?: boolean | number;
}

export interface FieldDefinition {
  readonly message: string;
  readonly rejected_invalid: string;
  readonly rejected_unacceptable?: string;
}

export interface ReasonDefinition {
  readonly message?: string;
  readonly status: string;
  readonly retry_safe: boolean;
}

export interface MachineTable {
  readonly initial: string;
  readonly terminal: readonly string[];
  readonly states: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, VariableDefinition>>;
  readonly inputs: Readonly<Record<string, InputDefinition>>;
  readonly fields?: Readonly<Record<string, FieldDefinition>>;
  readonly reasons?: Readonly<Record<string, ReasonDefinition>>;
  readonly sequences: Readonly<Record<string, readonly string[]>>;
  readonly data: Readonly<Record<string, readonly string[]>>;
  readonly snapshot: readonly string[];
  readonly opening: {
    readonly outputs: readonly string[];
    readonly requirements: readonly string[];
  };
  readonly rows: readonly Row[];
}

/** What each word means, for readers; the code beside knows the same words. */
export interface Vocabulary {
  readonly guards: Readonly<Record<string, string>>;
  readonly updates: Readonly<Record<string, string>>;
  readonly needs: Readonly<Record<string, string>>;
}

export interface MachineDocument {
  readonly protocol: string;
  readonly vocabulary: Vocabulary;
  readonly session: MachineTable;
  readonly delivery: MachineTable;
}
