import { requirementsInForce } from '@voicepay/spec';
import { realClock } from '../adapters/clock.ts';
import { namedShare } from '../model/coverage.ts';
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
  const { requests, interrupted, filtered } = facts;
  const due = requirementsDue(frame.role, claimed);
  const uncovered = due.filter((id) => !results.some(({ requirement }) => requirement === id));
  const shown = new Set(results.filter(({ cases }) => cases > 0).map((r) => r.requirement));
  const requirements = namedShare(due, (id) => shown.has(id));
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
    uncovered: filtered ? [] : uncovered,
    filtered,
    interrupted,
    staleKnownFailures: [],
    results,
    verdict: decideVerdict(results, { filtered, interrupted }),
    coverage: { ...facts.coverage, requirements },
  };
}

/** Ids in force for this role and these levels that somebody outside can look at. */
function requirementsDue(role: Role, claimed: readonly string[]): readonly string[] {
  return requirementsInForce('1.0')
    .filter((row) => row.role === role && row.observable !== 'none')
    .filter((row) => row.appliesTo?.some((level) => claimed.includes(level)) ?? true)
    .map((row) => row.id);
}
