/** `voicepay-engine`: parses its arguments and dispatches. */
import { runCommand } from './commands/run-command.ts';

process.exit(await runCommand(process.argv.slice(2)));
