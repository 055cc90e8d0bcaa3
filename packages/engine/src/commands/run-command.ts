import { engineVersion } from '../start-engine.ts';
import { lintFiles } from './lint-files.ts';
import { readArguments, usage } from './read-arguments.ts';
import { serve } from './serve.ts';

/** The exit code: 0 done, 1 findings, 2 bad usage or configuration, 3 the environment. */
export async function runCommand(words: readonly string[]): Promise<number> {
  const command = readArguments(words);
  switch (command.kind) {
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'version':
      process.stdout.write(`voicepay-engine ${engineVersion}\n`);
      return 0;
    case 'wrong':
      process.stderr.write(`${command.message}\n`);
      return 2;
    case 'lint':
      return lintFiles(command.files, command.isJson);
    case 'serve':
      return serve(command);
  }
}
