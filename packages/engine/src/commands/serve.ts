import { readFileSync } from 'node:fs';
import { createPinoLog } from '../adapters/pino-log.ts';
import { createSecretReader } from '../adapters/secrets.ts';
import { JournalTaken } from '../adapters/sqlite-store.ts';
import type { FunctionPlan } from '../function/function-plan.ts';
import { findingLine, readFunction } from '../function/lint-function.ts';
import { UnreadableJournal } from '../journal/entry-text.ts';
import { startEngine } from '../start-engine.ts';
import { createJinjaTemplates } from '../variables/jinja-templates.ts';
import type { ServeCommand } from './read-arguments.ts';

/** Serves until SIGINT or SIGTERM, or until the parent that holds our channel is gone. */
export async function serve(command: ServeCommand): Promise<number> {
  const functions = loadFunctions(command.functionFiles);
  if (functions === null) return 2;
  const secrets = createSecretReader(process.env);
  const log = createPinoLog(secrets.redact);
  let running: Awaited<ReturnType<typeof startEngine>>;
  try {
    running = await startEngine({
      ...command,
      functions,
      secrets,
      log,
    });
  } catch (error) {
    if (error instanceof JournalTaken || error instanceof UnreadableJournal) {
      // time:unreadable-journal-is-refused, time:journal-has-one-owner
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    process.stderr.write(`cannot listen on ${command.host}:${command.port}: ${code}\n`);
    return 3;
  }
  process.stdout.write(`listening on ${running.url}\n`);
  await untilStopped();
  log.info('stopping: opens no sessions and lets calls end; another signal ends at once');
  await running.stop();
  return 0;
}

/** The next signal after this meets no listener, and ends the process. */
function untilStopped(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of signals) process.off(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
    process.once('disconnect', stop);
    // The parent may be gone before anybody listens.
    if (process.connected === false) stop();
  });
}

/** Null when a file has errors; they are printed, all of them. */
function loadFunctions(files: readonly string[]): readonly FunctionPlan[] | null {
  const plans: FunctionPlan[] = [];
  let hasErrors = false;
  for (const file of files) {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      process.stderr.write(`expected a file that can be read, came ${file}\n`);
      hasErrors = true;
      continue;
    }
    const { findings, plan } = readFunction(text, file, createJinjaTemplates());
    for (const finding of findings) process.stderr.write(`${findingLine(finding)}\n`);
    // function:name-is-unique
    const isTaken = plan !== null && plans.some((p) => p.name === plan.name);
    if (isTaken)
      process.stderr.write(`${file}: the name "${plan.name}" is taken by another file\n`);
    if (plan === null || isTaken) hasErrors = true;
    else plans.push(plan);
  }
  return hasErrors ? null : plans;
}
