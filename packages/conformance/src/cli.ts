import { readFileSync } from 'node:fs';
import { Command, CommanderError, Help } from 'commander';
import { UsageError } from './commands/usage-error.ts';
import { EnvironmentError } from './session/environment-error.ts';
import { exitCodes } from './verdict/decide-verdict.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const program = new Command('voicepay')
  .description('Verify voice payment collection: connections, engines, capture zones, processors.')
  .configureHelp({
    // A repeatable option begins empty; that is nothing to tell.
    optionDescription: (option) =>
      new Help().optionDescription(option).replace(' (default: [])', ''),
  })
  .version(`voicepay ${version}`, '--version', 'print the version')
  .exitOverride()
  .configureOutput({
    outputError: (text, write) => write(`voicepay: ${text.replace(/^error: /, '')}`),
  });
const verify = program.command('verify').description('Verify an implementation.');

/** Each command is loaded when it is the one that was typed, so that none pays for the others. */
const commands: readonly { readonly words: string; readonly add: () => Promise<void> }[] = [
  {
    words: 'verify connections',
    add: async () =>
      (await import('./commands/verify-connections.ts')).addVerifyConnections(verify),
  },
  {
    words: 'verify engine',
    add: async () => (await import('./commands/verify-engine.ts')).addVerifyEngine(verify),
  },
  {
    words: 'verify trace',
    add: async () => (await import('./commands/verify-trace.ts')).addVerifyTrace(verify),
  },
  {
    words: 'verify zone',
    add: async () => (await import('./commands/verify-role.ts')).addVerifyZone(verify),
  },
  {
    words: 'verify processor',
    add: async () => (await import('./commands/verify-role.ts')).addVerifyProcessor(verify),
  },
  {
    words: 'compare',
    add: async () => (await import('./commands/compare.ts')).addCompare(program),
  },
  {
    words: 'list',
    add: async () => (await import('./commands/requirements.ts')).addList(program),
  },
  {
    words: 'explain',
    add: async () => (await import('./commands/requirements.ts')).addExplain(program),
  },
  { words: 'init', add: async () => (await import('./commands/init.ts')).addInit(program) },
  { words: 'doctor', add: async () => (await import('./commands/doctor.ts')).addDoctor(program) },
  { words: 'replay', add: async () => (await import('./commands/replay.ts')).addReplay(program) },
  { words: 'report', add: async () => (await import('./commands/report.ts')).addReport(program) },
  { words: 'lint', add: async () => (await import('./commands/lint.ts')).addLint(program) },
  { words: 'mock', add: async () => (await import('./commands/mock.ts')).addMock(program) },
];

/** conformance:faults-of-the-harness-are-its-own: by an exit code that says nothing of the target. */
function endByOurBug(error: unknown): never {
  const told = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`voicepay: this is our bug: please report it\n${told}\n`);
  process.exit(exitCodes.not_decidable);
}
process.on('uncaughtException', endByOurBug);

// Whoever reads our output may stop reading; that is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.interrupted);
});

try {
  const typed = process.argv.slice(2).join(' ');
  const named = commands.filter(({ words }) => `${typed} `.startsWith(`${words} `));
  for (const { add } of named.length > 0 ? named : commands) await add();
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
  } else if (error instanceof UsageError) {
    process.stderr.write(`voicepay: ${error.message}\n`);
    process.exitCode = exitCodes.usage;
  } else if (error instanceof EnvironmentError) {
    process.stderr.write(`voicepay: ${error.message}\n`);
    process.exitCode = exitCodes.environment;
  } else endByOurBug(error);
}
