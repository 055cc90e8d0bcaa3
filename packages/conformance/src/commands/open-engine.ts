import { resolve } from 'node:path';
import type { Command } from 'commander';
import { realClock } from '../adapters/clock.ts';
import { giveToThisProcess } from '../adapters/process-environment.ts';
import { testSecrets } from '../session/test-secrets.ts';
import { httpTarget } from '../targets/engine/http-target.ts';
import { type HarnessPeers, moduleTarget } from '../targets/engine/module-target.ts';
import { stdioTarget } from '../targets/engine/stdio-target.ts';
import type { Target } from '../targets/engine/target.ts';
import { withRestartHook } from './restart-hook.ts';
import { UsageError } from './usage-error.ts';

export interface EngineFlags {
  readonly engine?: string;
  readonly command?: string;
  readonly module?: string;
  readonly restart?: string;
}

/** The flags that say which engine, and how it is restarted. */
export function engineOptions(command: Command): Command {
  return command
    .option('--engine <url>', 'an engine over HTTP')
    .option('--command <cmd>', 'an engine behind a command: JSON lines over stdio')
    .option('--module <file>', 'an engine in this process: a module that exports createEngine')
    .option(
      '--restart <hook>',
      'kills the engine and starts it again: a URL that gets a POST, a shell command, or "self" for --command',
    );
}

/** The word that lets `--restart` kill what `--command` started. */
export const restartItself = 'self';

/** The one engine that the flags name, with the way to restart it. */
export async function openEngine(flags: EngineFlags, peers: HarnessPeers): Promise<Target> {
  const { restart, command } = flags;
  if (restart === restartItself && command === undefined) {
    throw new UsageError('--restart self: kills what --command started; give --command');
  }
  const { restart: itself, ...target } = await openTarget(flags, peers);
  if (restart === undefined) {
    const isModule = flags.module !== undefined && itself !== undefined;
    return isModule ? { ...target, restart: itself } : target;
  }
  if (restart !== restartItself) return withRestartHook(target, restart);
  return itself === undefined ? target : { ...target, restart: itself };
}

/** Behind a URL, behind a command, or in this process. */
async function openTarget(flags: EngineFlags, peers: HarnessPeers): Promise<Target> {
  const named = [flags.engine, flags.command, flags.module].filter((flag) => flag !== undefined);
  if (named.length !== 1) {
    throw new UsageError('which engine? give one of --engine URL, --command CMD and --module FILE');
  }
  if (flags.engine !== undefined) return engineAt(flags.engine, '--engine');
  if (flags.command !== undefined) {
    return stdioTarget(flags.command, {
      onNoise: (line) => process.stderr.write(`  ${line}\n`),
      after: realClock.after,
      environment: testSecrets,
    });
  }
  const file = resolve(flags.module ?? '');
  giveToThisProcess(testSecrets);
  const loaded = await moduleTarget(file, peers).catch((error: Error) => ({
    ok: false as const,
    reason: error.message,
  }));
  if (!loaded.ok) throw new UsageError(`--module ${flags.module}: ${loaded.reason}`);
  return loaded.target;
}

/** An engine, a zone or a processor behind a URL. */
/** The address that `flag` gave, whoever is there. */
export function engineAt(url: string, flag: string): Target {
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return httpTarget(url, 32);
  throw new UsageError(`${flag}: expected an http(s) URL, came ${url}`);
}

/** The flags again, as a command line says them. */
export function tellEngine({ engine, command, module, restart }: EngineFlags): string {
  const named =
    engine !== undefined
      ? `--engine ${engine}`
      : command === undefined
        ? `--module ${module}`
        : `--command ${JSON.stringify(command)}`;
  return restart === undefined ? named : `${named} --restart ${JSON.stringify(restart)}`;
}
