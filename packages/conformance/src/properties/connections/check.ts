import type { RequirementId } from '@voicepay/spec';
import type fc from 'fast-check';
import type {
  ConnectionName,
  ConnectionsTarget,
  JsonObject,
} from '../../targets/connections/target.ts';
import type { Dialogue, WireExchange } from './dialogue.ts';
import type { Survey } from './survey.ts';

/** What a case found wrong. */
export interface Complaint {
  readonly expected: string;
  readonly actual: string;
  readonly hint?: string;
  /** Suspicious, not proven: reported as a warning whatever the requirement's level. */
  readonly suspicionOnly?: boolean;
}

export type CaseBody<T> = (value: T, dialogue: Dialogue) => Promise<Complaint | undefined>;

/** What one check came to, before the requirement's level and the survey's evidence are applied. */
export type CheckOutcome =
  | { readonly kind: 'passed'; readonly shown: string; readonly cases: number }
  | {
      readonly kind: 'failed';
      readonly complaint: Complaint;
      readonly story: readonly string[];
      readonly exchanges: readonly WireExchange[];
      /** The index of the one that is wrong. */
      readonly wrongExchange: number;
      readonly cases: number;
      readonly path: string;
      /** What the case was made of, after shrinking. */
      readonly value: unknown;
      readonly note?: string;
    }
  | {
      readonly kind: 'blocked';
      readonly by: string;
      readonly reason: string;
      readonly cases: number;
    }
  | {
      readonly kind: 'not_applicable' | 'not_observable' | 'ambiguous' | 'not_run' | 'environment';
      readonly reason: string;
      readonly hint?: string;
      readonly cases: number;
    };

export interface ForAllOptions<T = unknown> {
  /** Cases that are tried at every effort, before the drawn ones. */
  readonly examples?: readonly T[];
  /** Cases at the default effort; other efforts scale it. */
  readonly cases?: number;
  /** What a pass shows, as the end of "shown: ...". */
  readonly shown: string;
}

/** What a check gets. */
export interface CheckContext {
  readonly target: ConnectionsTarget;
  readonly survey: Survey;
  /** One failing case alone, without the run that it came from. */
  readonly isReplay: boolean;
  readonly variables: fc.Arbitrary<JsonObject>;
  /** Set variables for so many examples, each about another order where the domain allows. */
  readonly sample: (count: number) => readonly JsonObject[];
  /** A property: many cases, and the smallest counterexample when one fails. */
  readonly forAll: <T>(
    arbitrary: fc.Arbitrary<T>,
    options: ForAllOptions<T>,
    body: CaseBody<T>,
  ) => Promise<CheckOutcome>;
  /** Named cases, each one once. */
  readonly forEach: <T extends { readonly name: string }>(
    cases: readonly T[],
    options: ForAllOptions,
    body: (value: T, dialogue: Dialogue, variables: JsonObject) => Promise<Complaint | undefined>,
  ) => Promise<CheckOutcome>;
}

/** One way to show one requirement on one target. */
export interface ConnectionCheck {
  /** `requirement/words`; replays, reports and seeds know it by this name. */
  readonly id: string;
  readonly requirement: RequirementId;
  /** The connections whose answers decide; each must have shown that it tells requests apart. */
  readonly decides: readonly ConnectionName[];
  /** The connections it cannot do without (start opens the sessions of outcomes). */
  readonly uses: readonly ConnectionName[];
  /** A refused key already tells one request from another (report:refuses-missing-credentials). */
  readonly evidence?: 'credentials';
  /** Runs when no other check does: at the end of the run, or after that, because it restarts. */
  readonly alone?: 'at_the_end' | 'restarting';
  readonly run: (context: CheckContext) => Promise<CheckOutcome>;
}

export function passed(shown: string, cases: number): CheckOutcome {
  return { kind: 'passed', shown, cases };
}
