import { Command, CommanderError } from 'commander';
import { addCompare } from './commands/compare.ts';
import { addReplay } from './commands/replay.ts';
import { addRequirementCommands } from './commands/requirements.ts';
import { UsageError } from './commands/usage-error.ts';
import { addVerifyConnections } from './commands/verify-connections.ts';
import { addVerifyEngine } from './commands/verify-engine.ts';
import { addVerifyTrace } from './commands/verify-trace.ts';
import { exitCodes } from './verdict/decide-verdict.ts';

const program = new Command('voicepay')
  .description('Verify voice payment collection: connections, engines, capture zones, processors.')
  .exitOverride()
  .configureOutput({
    outputError: (text, write) => write(`voicepay: ${text.replace(/^error: /, '')}`),
  });
const verify = program.command('verify').description('Verify an implementation.');
addVerifyConnections(verify);
addVerifyEngine(verify);
addVerifyTrace(verify);
addCompare(program);
addRequirementCommands(program);
addReplay(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
  } else if (error instanceof UsageError) {
    process.stderr.write(`voicepay: ${error.message}\n`);
    process.exitCode = exitCodes.usage;
  } else throw error;
}
