/** What one run found, as data: every report is written from this and from nothing else. */

export type Role = 'connections' | 'engine' | 'zone' | 'processor';

export type Level = 'MUST' | 'SHOULD' | 'MAY';

/**
 * passed: shown. failed: a MUST is broken. warned: a SHOULD is broken. blocked: a failure elsewhere
 * hides it. not_applicable: not claimed. not_observable: this target shows nothing that could tell.
 * ambiguous: the evidence supports both. not_run: filtered out, interrupted or out of budget.
 */
export type Status =
  | 'passed'
  | 'failed'
  | 'warned'
  | 'blocked'
  | 'not_applicable'
  | 'not_observable'
  | 'ambiguous'
  | 'not_run'
  | 'harness_error'
  | 'environment_error';

/** One HTTP exchange, redacted. Bodies are text, cut at 4 KiB. */
export interface Exchange {
  readonly from: string;
  readonly to: string;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  readonly status?: number;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  readonly responseBody?: string;
  /** When no answer came: why. */
  readonly error?: string;
  readonly startedMs: number;
  readonly durationMs: number;
}

/** What shows a failure, small enough to read and complete enough to see it again. */
export interface Counterexample {
  readonly expected: string;
  readonly actual: string;
  /** The story in plain words, one step a line. */
  readonly story: readonly string[];
  readonly exchanges: readonly Exchange[];
  /** Command lines that show it again. */
  readonly reproduce: readonly string[];
  readonly seed?: number;
  readonly path?: string;
  /** Index of the line of the story at which it shows, where that can be told. */
  readonly wrongStep?: number;
  /** Index of the exchange at which it shows. */
  readonly wrongExchange?: number;
}

/** The result of one check of one requirement. */
export interface CheckResult {
  readonly requirement: string;
  /** The requirement's keyword: only a shown MUST lets a run conform. */
  readonly level: Level;
  readonly check: string;
  readonly status: Status;
  /** One sentence: what was shown, or why nothing could be. */
  readonly reason: string;
  readonly hint?: string;
  /** The requirement whose failure hides this one (blocked). */
  readonly blockedBy?: string;
  /** Why the target's own file lists this failure as known. */
  readonly known?: string;
  readonly counterexample?: Counterexample;
  /** How many cases were tried. */
  readonly cases: number;
  readonly durationMs: number;
}

/** only_known_failures: it does not conform, and nothing is new; CI may stay green. */
export type Verdict =
  | 'conforms'
  | 'only_known_failures'
  | 'does_not_conform'
  | 'incomplete'
  | 'not_decidable'
  | 'environment';

export interface Run {
  readonly protocolVersion: string;
  readonly role: Role;
  readonly target: string;
  readonly profile: string;
  readonly seed: number;
  readonly level: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly requests: number;
  /** Ids in force for this role and profile that no check of this run covers. */
  readonly uncovered: readonly string[];
  readonly filtered: boolean;
  readonly interrupted: boolean;
  /** Known failures that did not fail: the entries to take out of the target's file. */
  readonly staleKnownFailures: readonly string[];
  readonly results: readonly CheckResult[];
  readonly verdict: Verdict;
  /** Role-specific coverage: states, transitions, faults. */
  readonly coverage?: Readonly<Record<string, unknown>>;
}
