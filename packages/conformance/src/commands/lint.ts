import type { Command } from 'commander';
import { runSiblingCommand } from '../adapters/run-command.ts';
import { UsageError } from './usage-error.ts';

/**
 * `voicepay lint`: the engine's own command, as it reads functions and the harness does not
 * (docs/decisions/lint-belongs-to-the-engine.md). Its exit code is ours.
 */
export function addLint(program: Command): void {
  program
    .command('lint')
    .description('Check function configurations; needs the reference engine installed.')
    .argument('<files...>', 'function configurations, YAML or JSON')
    .option('--json', 'print the findings as JSON')
    .action(async (files: string[], { json }: { json?: true }) => {
      const command = ['voicepay-engine', 'lint', ...(json ? ['--json'] : []), ...files] as const;
      const code = await runSiblingCommand(command);
      if (code === undefined) {
        const wanted = 'expected the command voicepay-engine, which reads function configurations';
        throw new UsageError(`${wanted}; install it: npm install @voicepay/engine`);
      }
      process.exitCode = code;
    });
}
