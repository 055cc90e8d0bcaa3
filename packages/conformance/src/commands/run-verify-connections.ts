import { realClock } from '../adapters/clock.ts';
import { onInterrupt } from '../adapters/on-interrupt.ts';
import { freshNonce, freshSeed, wantsColour } from '../adapters/process-environment.ts';
import type { Line } from '../properties/connections/dialogue.ts';
import { type RunOptions, runChecks } from '../properties/connections/run-checks.ts';
import { connectionsSuite } from '../properties/connections/suite.ts';
import { oneLine } from '../reporting/plain-text.ts';
import { createTerminalReporter } from '../reporting/terminal.ts';
import type { TargetDescription } from '../targets/connections/description.ts';
import { exitCodes } from '../verdict/decide-verdict.ts';
import type { CheckResult, Run } from '../verdict/result.ts';
import { replayIdOf, saveFailures } from './failure-store.ts';
import { type OpenTarget, openTarget } from './open-target.ts';
import { replayLine } from './replay-words.ts';
import { assertWritable, writeReports } from './report-flags.ts';
import { UsageError } from './usage-error.ts';
import type { VerifyConnectionsFlags } from './verify-connections.ts';
import { wholeNumber } from './whole-number.ts';

const efforts = {
  quick: { factor: 0.2, window: 8, propertyMs: 4_000, budgetMs: 120_000 },
  default: { factor: 1, window: 8, propertyMs: 10_000, budgetMs: 180_000 },
  exhaustive: { factor: 25, window: 8, propertyMs: 300_000, budgetMs: 1_200_000 },
} as const;

export type EffortLevel = keyof typeof efforts;

/** Runs the suite as description and flags say; returns the exit code. */
export async function runVerifyConnections(
  description: TargetDescription,
  flags: VerifyConnectionsFlags,
  replay?: { readonly requirement: string; readonly path?: string },
): Promise<number> {
  const level: EffortLevel =
    flags.exhaustive === true ? 'exhaustive' : flags.quick === true ? 'quick' : 'default';
  const given = wholeNumber(flags.concurrency, '--concurrency', 1, 64);
  const seed = wholeNumber(flags.seed, '--seed', -2_147_483_648, 2_147_483_647) ?? freshSeed();
  const seconds =
    wholeNumber(flags.budget, '--budget', 1, 86_400) ?? description.pace?.budget_seconds;
  const isSelected = selection(flags.only, flags.exclude);
  const knownFailures = knownOnes(description);
  assertWritable(flags);
  const abort = interruptible();
  const { signal } = abort.controller;
  const opened = await openTarget(description, {
    authorized: flags.authorizeTarget,
    signal,
    ...(given === undefined ? {} : { concurrency: given }),
  });
  const { concurrency, http, target } = opened;
  if (flags.pact === true && !opened.allLoopback) {
    await opened.close();
    throw new UsageError('--pact: the native verifier has no address policy, so this machine only');
  }
  const { budgetMs, ...effort } = efforts[level];
  const options: RunOptions = {
    seed,
    nonce: freshNonce(),
    level,
    effort: {
      ...effort,
      window: Math.min(effort.window, concurrency),
      ...(replay?.path === undefined ? {} : { path: replay.path }),
    },
    budgetMs: seconds === undefined ? budgetMs : seconds * 1_000,
    lanes: concurrency === 1 ? 1 : 6,
    isSelected,
    filtered: flags.only.length + flags.exclude.length > 0,
    knownFailures,
  };
  const keep = flags.save && replay === undefined;
  const onEvent = createTerminalReporter({
    write: (text) => process.stdout.write(text),
    colour: wantsColour(process.stdout),
    ...(process.stderr.isTTY ? { writeProgress: (text) => process.stderr.write(text) } : {}),
    ...(keep
      ? { replayLine: (result: CheckResult) => `npx voicepay replay ${replayIdOf(result)}` }
      : {}),
  });
  try {
    const run = await runChecks(connectionsSuite, target, options, {
      http,
      clock: realClock,
      signal,
      onEvent,
    });
    await writeReports(run, flags);
    if (keep) saveFailures(run, flags);
    if (replay !== undefined) process.stdout.write(`${replayLine(run, replay.requirement)}\n`);
    // Of an address that does not answer the native verifier says so half a minute later.
    const asksPact = flags.pact === true && !run.interrupted && run.verdict !== 'environment';
    const agreed = asksPact ? await pactHolds(opened, options) : true;
    const code = exitCodeOf(run);
    return agreed || code !== exitCodes.conforms ? code : exitCodes.does_not_conform;
  } finally {
    abort.done();
    await opened.close();
  }
}

/** The contract once more by a tool that is not ours. */
async function pactHolds({ target, http }: OpenTarget, options: RunOptions): Promise<boolean> {
  const { verifyPact } = await import('../contracts/verify-pact.ts');
  const onExchange = () => {};
  const line: Line = {
    target,
    http,
    clock: realClock,
    onExchange,
    tooSlow: new Set(),
    effects: { count: 0 },
  };
  const results = await verifyPact(line, options.seed, options.nonce);
  for (const { connection, ok, said } of results) {
    process.stdout.write(`${ok ? '✓' : '✗'} pact ${connection.padEnd(8)} ${oneLine(said)}\n`);
  }
  return results.every(({ ok }) => ok);
}

function exitCodeOf(run: Run): number {
  return run.interrupted ? exitCodes.interrupted : exitCodes[run.verdict];
}

/** Ctrl-C ends the exchanges at once and lets the run say what was not run; twice ends it all. */
function interruptible(): { controller: AbortController; done: () => void } {
  const controller = new AbortController();
  const done = onInterrupt(
    () => controller.abort(),
    () => process.exit(exitCodes.interrupted),
  );
  return { controller, done };
}

function isKnown(id: string): boolean {
  const all = [...connectionsSuite.checks, ...connectionsSuite.watches];
  return all.some((check) => check.id === id || check.requirement === id);
}

function selection(only: readonly string[], exclude: readonly string[]): RunOptions['isSelected'] {
  for (const id of [...only, ...exclude]) {
    if (isKnown(id)) continue;
    throw new UsageError(
      `no check or requirement of connections is called ${id}: voicepay list requirements names them`,
    );
  }
  const names = (list: readonly string[], check: { id: string; requirement: string }) =>
    list.includes(check.id) || list.includes(check.requirement);
  return (check) => (only.length === 0 || names(only, check)) && !names(exclude, check);
}

/** An entry that names nothing would excuse nothing, silently. */
function knownOnes(description: TargetDescription): ReadonlyMap<string, string> {
  const entries = description.known_failures ?? [];
  for (const { id } of entries) {
    if (!isKnown(id))
      throw new UsageError(`known_failures: no check or requirement is called ${id}`);
  }
  return new Map(entries.map(({ id, because }) => [id, because]));
}
