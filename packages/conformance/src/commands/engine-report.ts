import { requirementsInForce } from '@voicepay/spec';
import { realClock } from '../adapters/clock.ts';
import { decideVerdict } from '../verdict/decide-verdict.ts';
import type { CheckResult, Role, Run } from '../verdict/result.ts';

export interface RunFrame {
  readonly role: Role;
  readonly target: string;
  readonly seed: number;
  readonly level: string;
  readonly startedMs: number;
  readonly startedAt: string;
}

/** A run of any role that the harness judges by sessions, as the one document of all reports. */
export function runOf(
  frame: RunFrame,
  claimed: readonly string[],
  results: readonly CheckResult[],
  facts: {
    readonly requests: number;
    readonly interrupted: boolean;
    readonly filtered: boolean;
    readonly coverage: Readonly<Record<string, unknown>>;
  },
): Run {
  const { requests, interrupted, filtered, coverage } = facts;
  return {
    protocolVersion: '1.0',
    role: frame.role,
    target: frame.target,
    profile: claimed.join(', '),
    seed: frame.seed,
    level: frame.level,
    startedAt: frame.startedAt,
    durationMs: Math.round(realClock.elapsed() - frame.startedMs),
    requests,
    uncovered: filtered ? [] : uncoveredBy(frame.role, claimed, results),
    filtered,
    interrupted,
    staleKnownFailures: [],
    results,
    verdict: decideVerdict(results, { filtered, interrupted }),
    coverage,
  };
}

/** Ids in force for this role and these levels that nothing of the run looks at. */
function uncoveredBy(
  role: Role,
  claimed: readonly string[],
  results: readonly CheckResult[],
): readonly string[] {
  const seen = new Set(results.map((result) => result.requirement));
  return requirementsInForce('1.0')
    .filter((row) => row.role === role && row.observable !== 'none' && !seen.has(row.id))
    .filter((row) => row.appliesTo?.some((level) => claimed.includes(level)) ?? true)
    .map((row) => row.id);
}
