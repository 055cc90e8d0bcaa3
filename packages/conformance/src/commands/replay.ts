import type { Command } from 'commander';
import { describeTarget, type TargetFlags } from './connections-flags.ts';
import { savedFailure, savedFailures } from './failure-store.ts';
import { targetOptions } from './target-options.ts';

/** `voicepay replay [ID]`: one failure again, here or at another target. */
export function addReplay(program: Command): void {
  const command = program
    .command('replay')
    .argument('[id]', 'a failure of the last runs; without it, they are listed')
    .description('Run one failure again: the same check, the same case.');
  targetOptions(command).action(async (id: string | undefined, flags: TargetFlags) => {
    if (id === undefined) {
      for (const { id, check, reason } of savedFailures()) {
        process.stdout.write(`${id}  ${check}  ${reason}\n`);
      }
      return;
    }
    const saved = savedFailure(id);
    const merged = { ...saved.flags, ...givenOnly(flags) } as TargetFlags;
    const description = await describeTarget(merged);
    const { runVerifyConnections } = await import('./run-verify-connections.ts');
    const watched = saved.path === 'watch';
    // What was seen in passing can only be seen in passing again.
    const only = watched ? [] : [saved.check];
    const rest = { seed: String(saved.seed), only, exclude: [], save: false };
    process.exitCode = await runVerifyConnections(
      description,
      { ...merged, ...rest },
      watched ? undefined : { path: saved.path },
    );
  });
}

function givenOnly(flags: TargetFlags): Partial<TargetFlags> {
  const given = Object.entries(flags).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return Object.fromEntries(given);
}
