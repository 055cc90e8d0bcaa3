import { runMock } from '@voicepay/mock-connections';
import type { Command } from 'commander';

/** `voicepay mock`: everything after the word is the mock's own command line. */
export function addMock(program: Command): void {
  program
    .command('mock')
    .description('Serve mock connections and a mock processor.')
    .allowUnknownOption()
    .allowExcessArguments()
    .helpOption(false)
    .argument('[options...]')
    .action(async (_options: string[], _flags: unknown, command: Command) => {
      const output = {
        out: (text: string) => void process.stdout.write(text),
        err: (text: string) => void process.stderr.write(text),
      };
      process.exitCode = await runMock(command.args, output, untilStopped());
    });
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
