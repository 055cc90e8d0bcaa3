/** The harness as a library: what a run finds, and how it is judged. */
export { decideVerdict, exitCodes, type RunFacts } from './verdict/decide-verdict.ts';
export type {
  CheckResult,
  Counterexample,
  Exchange,
  Level,
  Role,
  Run,
  Status,
  Verdict,
} from './verdict/result.ts';
