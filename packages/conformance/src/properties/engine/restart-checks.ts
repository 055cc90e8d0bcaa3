import { requirementById } from '@voicepay/spec';
import { levelOf } from '../../evidence/ledger.ts';
import { restartRounds } from '../../model/restart-rounds.ts';
import type { World } from '../../session/world.ts';
import type { CheckResult } from '../../verdict/result.ts';
import { scenarios } from './scenarios/all-scenarios.ts';
import type { Scenario } from './scenarios/scenario.ts';

/** A restart is worth something where the engine claims to survive it and somebody can cause it. */
export function canRestart({ capabilities, restart }: World): boolean {
  return capabilities.levels.includes('durable') && restart !== undefined;
}

/** Scenarios that restart the engine: those that can share a restart do; the others go one by one. */
export async function runRestartScenarios(
  world: World,
  chosen: readonly Scenario[],
  run: (scenario: Scenario, world: World) => Promise<void>,
): Promise<void> {
  const { restart } = world;
  if (restart === undefined || world.interrupted()) return;
  const together = chosen.filter((scenario) => scenario.restarts === 'together');
  const rounds = restartRounds(restart, together.length);
  const shared = { ...world, restart: rounds.restart };
  await Promise.all(together.map((scenario) => run(scenario, shared).finally(rounds.leave)));
  for (const scenario of chosen) {
    if (scenario.restarts !== 'alone' || world.interrupted()) continue;
    await run(scenario, world);
  }
}

/** What only a restart shows, where there was none: not run where it was claimed, else not seen. */
export function unseenWithoutRestart(
  world: World,
  seen: ReadonlySet<string>,
): readonly CheckResult[] {
  if (canRestart(world)) return [];
  const { levels } = world.capabilities;
  const claimed = levels.includes('durable');
  const all = scenarios.filter(({ restarts }) => restarts !== undefined);
  const ids = new Set(all.flatMap(({ proves }) => proves));
  return [...ids]
    .filter((id) => !seen.has(id))
    .filter((id) => requirementById(id)?.appliesTo?.some((l) => levels.includes(l)) ?? true)
    .map((requirement) => ({
      requirement,
      level: levelOf(requirement),
      check: 'restarts',
      status: claimed ? 'not_run' : 'not_observable',
      reason: claimed
        ? 'the engine claims Durable, and nobody can restart it'
        : 'only an engine that survives a restart can show it',
      ...(claimed ? { hint: 'Give the way to kill and restart the engine: --restart.' } : {}),
      cases: 0,
      durationMs: 0,
    }));
}
