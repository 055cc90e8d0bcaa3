import { createPinoLog } from '../adapters/pino-log.ts';
import { createSecretReader } from '../adapters/secrets.ts';
import { JournalTaken, JournalUnavailable } from '../adapters/sqlite-store.ts';
import { signingKey } from '../delivery/signature.ts';
import { companionName } from '../function/agent-tools.ts';
import type { FunctionPlan } from '../function/function-plan.ts';
import { findingLine, readFunction } from '../function/lint-function.ts';
import { secretReferences } from '../function/secret-references.ts';
import { UnreadableJournal } from '../journal/entry-text.ts';
import type { Log, Secrets } from '../ports.ts';
import { startEngine } from '../start-engine.ts';
import { createJinjaTemplates } from '../variables/jinja-templates.ts';
import type { ServeCommand } from './read-arguments.ts';
import { readText } from './read-text.ts';

/** Serves until SIGINT or SIGTERM, or until the parent that holds our channel is gone. */
export async function serve(command: ServeCommand): Promise<number> {
  const secrets = createSecretReader(process.env);
  const log = createPinoLog(secrets.redact);
  const functions = loadFunctions(command.functionFiles, log);
  if (functions === null) return 2;
  const missing = missingSecrets(functions, secrets);
  for (const message of missing) process.stderr.write(`${message}\n`);
  if (missing.length > 0) return 2;
  let running: Awaited<ReturnType<typeof startEngine>>;
  try {
    running = await startEngine({
      ...command,
      functions,
      secrets,
      log,
    });
  } catch (error) {
    const { message, exitCode } = explain(error, command);
    process.stderr.write(`${message}\n`);
    return exitCode;
  }
  process.stdout.write(`listening on ${running.url}\n`);
  await untilStopped();
  log.info('stopping: opens no sessions and lets calls end; another signal ends at once');
  await running.stop();
  return 0;
}

function explain(error: unknown, { host, port }: ServeCommand) {
  const { message, code } = error as NodeJS.ErrnoException;
  if (error instanceof JournalTaken || error instanceof UnreadableJournal) {
    // time:unreadable-journal-is-refused, time:journal-has-one-owner
    return { message, exitCode: 2 };
  }
  if (error instanceof JournalUnavailable) return { message, exitCode: 3 };
  if (code === undefined) throw error;
  const advice = {
    EADDRINUSE: 'something listens there already; stop it, or choose another --port',
    EACCES: 'this user may not listen there; choose a --port from 1024 on',
  }[code];
  const otherwise = 'choose a --host that is an address of this machine';
  const place = `cannot listen on ${host}:${port} (${code})`;
  return { message: `${place}: ${advice ?? otherwise}`, exitCode: 3 };
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

/** A caller should not be the one who finds out. */
function missingSecrets(functions: readonly FunctionPlan[], secrets: Secrets): string[] {
  return functions.flatMap((fn) =>
    secretReferences(fn).flatMap(({ connection, reference, isSigning }) => {
      try {
        const secret = secrets.read(reference);
        if (isSigning) signingKey(secret);
        return [];
      } catch (error) {
        const place = `${fn.name}, connection ${connection}, ${reference}`;
        return [`${place}: ${(error as Error).message}; provide it, or name another`];
      }
    }),
  );
}

/** Null when a file has errors; they are printed, all of them. */
function loadFunctions(files: readonly string[], log: Log): readonly FunctionPlan[] | null {
  const plans: FunctionPlan[] = [];
  let hasErrors = false;
  for (const file of files) {
    const reading = readText(file);
    if (!reading.ok) {
      process.stderr.write(`${reading.message}\n`);
      hasErrors = true;
      continue;
    }
    const { findings, plan } = readFunction(reading.text, file, createJinjaTemplates());
    for (const finding of findings) {
      if (finding.severity === 'error') process.stderr.write(`${findingLine(finding)}\n`);
      else
        log.warn(`${file}: ${finding.message}`, { pointer: finding.pointer, rule: finding.rule });
    }
    // function:name-is-unique, to the agent: the companions have names too.
    const namesOf = ({ name }: FunctionPlan) => [name, companionName(name)];
    const taken = plans.flatMap(namesOf);
    const isTaken = plan !== null && namesOf(plan).some((name) => taken.includes(name));
    if (isTaken)
      process.stderr.write(`${file}: the name "${plan.name}" is taken by another file\n`);
    if (plan === null || isTaken) hasErrors = true;
    else plans.push(plan);
  }
  return hasErrors ? null : plans;
}
