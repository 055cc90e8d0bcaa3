import { restartRounds } from '../../model/restart-rounds.ts';
import type { World } from '../../session/world.ts';
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
