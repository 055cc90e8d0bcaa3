import { type Requirement, type RequirementId, requirements } from '@voicepay/spec';
import { knownChecks } from './check-index.ts';
import { excuseFor } from './excuses.ts';
import { knownMutants } from './mutant-index.ts';

/** What shows a requirement: the checks that look at it, and the broken implementations they catch. */
export interface Proof {
  readonly checks: readonly string[];
  /** Why there is no check; never beside one. */
  readonly excuse?: string;
  readonly mutants: readonly string[];
}

/** The proof of every requirement; checks and mutants by the names that reports give them. */
export function allProofs(): ReadonlyMap<RequirementId, Proof> {
  const checks = knownChecks();
  const mutants = knownMutants();
  const proofOf = (row: Requirement): Proof => {
    const excuse = excuseFor(row);
    return {
      checks: checks.filter(({ proves }) => proves.includes(row.id)).map(({ name }) => name),
      ...(excuse === undefined ? {} : { excuse }),
      mutants: mutants.filter(({ breaks }) => breaks.includes(row.id)).map(({ name }) => name),
    };
  };
  return new Map(requirements.map((row) => [row.id, proofOf(row)]));
}
