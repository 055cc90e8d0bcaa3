import { requirementById, requirementsInForce } from '@voicepay/spec';
import { levelOf } from '../../evidence/ledger.ts';
import { excuseFor } from '../../proofs/excuses.ts';
import { conformanceFunction } from '../../session/conformance-function.ts';
import type { World } from '../../session/world.ts';
import type { CheckResult } from '../../verdict/result.ts';
import { canRestart } from './restart-checks.ts';
import { scenarios } from './scenarios/all-scenarios.ts';
import type { Scenario } from './scenarios/scenario.ts';

/** What only a restart shows, where there was none: not run where it was claimed, else not seen. */
export function unseenWithoutRestart(
  world: World,
  seen: ReadonlySet<string>,
): readonly CheckResult[] {
  if (canRestart(world)) return [];
  const isClaimed = world.capabilities.levels.includes('durable');
  const reason = isClaimed
    ? 'the engine claims Durable, and nobody can restart it'
    : 'only an engine that survives a restart can show it';
  const hint = isClaimed
    ? 'Give the way to kill and restart the engine: --restart.'
    : 'An engine that claims Durable shows it, with --restart.';
  return unseen(world, seen, ({ restarts }) => restarts !== undefined, {
    status: isClaimed ? 'not_run' : 'not_observable',
    reason,
    hint,
  });
}

/** What only a loaded function shows. */
export function unseenWithoutFunction(
  world: World,
  seen: ReadonlySet<string>,
): readonly CheckResult[] {
  return unseen(world, seen, ({ needsFunction }) => needsFunction !== undefined, {
    status: 'not_observable',
    reason: `the engine has not loaded ${conformanceFunction.name}`,
    hint: `Start the engine with the function ${conformanceFunction.file}.`,
  });
}

/** What this run took no step to show, small as it was (conformance:only-complete-runs-conform). */
export function leftOut(world: World, results: readonly CheckResult[]): readonly CheckResult[] {
  const { levels } = world.capabilities;
  return requirementsInForce('1.0')
    .filter((row) => row.role === 'engine' && row.level === 'MUST' && row.observable !== 'none')
    .filter((row) => row.appliesTo?.some((level) => levels.includes(level)) ?? true)
    .filter((row) => excuseFor(row) === undefined)
    .filter(({ id }) => !results.some(({ requirement }) => requirement === id))
    .map(({ id, level }) => ({
      requirement: id,
      level,
      check: id,
      status: 'not_run',
      reason: 'no session of this run shows it',
      hint: 'let it be a whole run, without --quick and --runs',
      cases: 0,
      durationMs: 0,
    }));
}

function unseen(
  world: World,
  seen: ReadonlySet<string>,
  isMissing: (scenario: Scenario) => boolean,
  result: Pick<CheckResult, 'status' | 'reason' | 'hint'>,
): readonly CheckResult[] {
  const { levels } = world.capabilities;
  const ids = new Set(scenarios.filter(isMissing).flatMap(({ proves }) => proves));
  return [...ids]
    .filter((id) => !seen.has(id))
    .filter((id) => requirementById(id)?.appliesTo?.some((l) => levels.includes(l)) ?? true)
    .map((requirement) => ({
      requirement,
      level: levelOf(requirement),
      check: 'scenarios',
      ...result,
      cases: 0,
      durationMs: 0,
    }));
}
