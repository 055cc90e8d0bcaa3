import type { Command } from 'commander';
import { describeTarget, type TargetFlags } from './connections-flags.ts';
import { type SavedConnectionsFailure, savedFailure, savedFailures } from './failure-store.ts';
import { type EngineFlags, engineOptions } from './open-engine.ts';
import { targetOptions } from './target-options.ts';

/** `voicepay replay [ID]`: one failure again, here or at another target. */
export function addReplay(program: Command): void {
  const command = program
    .command('replay')
    .argument('[id]', 'a failure of the last runs; without it, they are listed')
    .description('Run one failure again: the same check, the same case.');
  engineOptions(targetOptions(command)).action(
    async (id: string | undefined, flags: TargetFlags & EngineFlags) => {
      if (id === undefined) {
        const kept = savedFailures();
        if (kept.length === 0)
          process.stderr.write('No failures are kept: the last runs had none.\n');
        for (const { id, role, check, reason } of kept) {
          process.stdout.write(`${id}  ${role}  ${check}  ${reason}\n`);
        }
        return;
      }
      const saved = savedFailure(id);
      if (saved.role === 'engine') {
        const { replayEngine } = await import('./replay-engine.ts');
        process.exitCode = await replayEngine(saved, flags);
      } else process.exitCode = await replayConnections(saved, flags);
    },
  );
}

async function replayConnections(
  saved: SavedConnectionsFailure,
  flags: TargetFlags,
): Promise<number> {
  const merged = { ...saved.flags, ...givenOnly(flags) } as TargetFlags;
  const description = await describeTarget(merged);
  const { runVerifyConnections } = await import('./run-verify-connections.ts');
  const watched = saved.path === 'watch';
  // What was seen in passing can only be seen in passing again.
  const only = watched ? [] : [saved.check];
  const rest = { seed: String(saved.seed), only, exclude: [], save: false };
  return runVerifyConnections(
    description,
    { ...merged, ...rest },
    { requirement: saved.requirement, ...(watched ? {} : { path: saved.path }) },
  );
}

function givenOnly(flags: TargetFlags): Partial<TargetFlags> {
  const given = Object.entries(flags).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return Object.fromEntries(given);
}
