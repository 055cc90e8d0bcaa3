import type { CheckResult, Status, Verdict } from './result.ts';

/** 0 conforms, 1 does not, 2 usage or configuration, 3 environment, 4 not decidable, 130 interrupted. */
export const exitCodes = {
  conforms: 0,
  only_known_failures: 0,
  does_not_conform: 1,
  usage: 2,
  environment: 3,
  incomplete: 4,
  not_decidable: 4,
  interrupted: 130,
} as const;

export interface RunFacts {
  readonly filtered: boolean;
  readonly interrupted: boolean;
  readonly staleKnownFailures?: readonly string[];
}

/**
 * A run conforms when every MUST was shown, is not claimed or cannot be seen on this target, and at
 * least one was shown (conformance:only-complete-runs-conform, conformance:unobservable-is-not-passed).
 */
export function decideVerdict(results: readonly CheckResult[], run: RunFacts): Verdict {
  const has = (...statuses: readonly Status[]) => results.some((r) => statuses.includes(r.status));
  const failures = results.filter((r) => r.status === 'failed');
  if (failures.some((r) => r.known === undefined)) return 'does_not_conform';
  if ((run.staleKnownFailures ?? []).length > 0) return 'does_not_conform';
  if (has('environment_error')) return 'environment';
  if (run.filtered || run.interrupted || has('not_run')) return 'incomplete';
  if (has('harness_error', 'ambiguous')) return 'not_decidable';
  if (failures.length > 0) return 'only_known_failures';
  if (has('blocked')) return 'incomplete';
  const shown = results.some((r) => r.status === 'passed' && r.level === 'MUST');
  return shown ? 'conforms' : 'not_decidable';
}
