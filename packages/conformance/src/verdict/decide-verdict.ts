import type { CheckResult, Verdict } from './result.ts';

/** 0 conforms, 1 does not, 2 usage or configuration, 3 environment, 4 not decidable, 130 interrupted. */
export const exitCodes = {
  conforms: 0,
  does_not_conform: 1,
  usage: 2,
  environment: 3,
  incomplete: 4,
  not_decidable: 4,
  interrupted: 130,
} as const;

/** A run conforms when every MUST was shown or is not claimed, and at least one was shown. */
export function decideVerdict(
  results: readonly CheckResult[],
  run: { filtered: boolean; interrupted: boolean },
): Verdict {
  const has = (...statuses: readonly string[]) => results.some((r) => statuses.includes(r.status));
  if (has('failed')) return 'does_not_conform';
  if (has('environment_error')) return 'environment';
  if (run.filtered || run.interrupted || has('not_run', 'blocked')) return 'incomplete';
  if (has('harness_error', 'ambiguous')) return 'not_decidable';
  return has('passed') ? 'conforms' : 'not_decidable';
}
