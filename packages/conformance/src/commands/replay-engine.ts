import { caseAgain } from '../properties/engine/case-again.ts';
import { configurationSets } from '../properties/engine/run-engine-checks.ts';
import type { SavedEngineFailure } from './failure-store.ts';
import type { EngineFlags } from './open-engine.ts';
import { UsageError } from './usage-error.ts';
import { verifyEngine } from './verify-engine.ts';

/** The case of a failure at the engine of these flags, or else at the one where it was seen. */
export async function replayEngine(
  saved: SavedEngineFailure,
  { engine, command, module, restart }: EngineFlags,
): Promise<number> {
  const again = caseAgain(saved, configurationSets.all);
  if (again === undefined) {
    throw new UsageError(`nothing is called "${saved.check}" any more: verify the engine again`);
  }
  const given = present({ engine, command, module });
  const isElsewhere = Object.keys(given).length > 0;
  const flags = { ...(isElsewhere ? given : saved.flags), ...present({ restart }) };
  if (again.needsRestart && flags.restart === undefined && flags.module === undefined) {
    throw new UsageError(
      `"${saved.check}" kills the engine: give the way to restart it, --restart`,
    );
  }
  const seed = String(saved.seed);
  return verifyEngine({ ...flags, seed, only: [], save: false }, { ...saved, again });
}

function present(flags: Readonly<Record<string, string | undefined>>): EngineFlags {
  return Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
}
