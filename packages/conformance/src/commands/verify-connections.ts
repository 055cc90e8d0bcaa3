import { writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { realClock } from '../adapters/clock.ts';
import { createHttpClient } from '../adapters/http-client.ts';
import {
  freshNonce,
  freshSeed,
  processSecrets,
  wantsColour,
} from '../adapters/process-environment.ts';
import { type RunOptions, runChecks } from '../properties/connections/run-checks.ts';
import { connectionsSuite } from '../properties/connections/suite.ts';
import { renderJson } from '../reporting/json.ts';
import { createTerminalReporter } from '../reporting/terminal.ts';
import { resolveTarget } from '../targets/connections/resolve-target.ts';
import { exitCodes } from '../verdict/decide-verdict.ts';
import { type ConnectionsFlags, collect, describeTarget } from './connections-flags.ts';
import { pinAddresses } from './pin-addresses.ts';
import { UsageError } from './usage-error.ts';

const efforts = {
  quick: { factor: 0.2, window: 8, propertyMs: 4_000, budgetMs: 20_000 },
  default: { factor: 1, window: 8, propertyMs: 10_000, budgetMs: 60_000 },
  exhaustive: { factor: 25, window: 8, propertyMs: 300_000, budgetMs: 1_200_000 },
} as const;

/** `voicepay verify connections`. */
export function addVerifyConnections(verify: Command): void {
  verify
    .command('connections')
    .description('Verify start, success and failure endpoints, in any language, anywhere.')
    .option('--start <url>', 'the start connection')
    .option('--success <url>', 'the success connection')
    .option('--failure <url>', 'the failure connection')
    .addOption(
      new Option('--profile <name>', 'what the endpoints claim').choices([
        'base',
        'reliable',
        'signed',
      ]),
    )
    .option('--set <name=value>', 'a set variable that start accepts (repeatable)', collect, [])
    .option('--header <name: value>', 'a header of every request (repeatable)', collect, [])
    .option(
      '--secret <reference>',
      'signing secret, env:NAME or file:PATH (repeatable)',
      collect,
      [],
    )
    .option('--observer <url>', 'answers {"count": n} for {session_reference_id}')
    .option('--authorize-target <host:port>', 'allow a host beyond this machine', collect, [])
    .option('--seed <number>', 'repeat the draws of an earlier run')
    .option('--quick', 'a fifth of the cases')
    .option('--exhaustive', 'twenty-five times the cases')
    .option('--only <id>', 'run this requirement or check only (repeatable)', collect, [])
    .option('--exclude <id>', 'leave out this requirement or check (repeatable)', collect, [])
    .option('--concurrency <number>', 'exchanges in flight at one endpoint (default 8)')
    .option('--budget <seconds>', 'begin no new case after this time')
    .option('--json <file>', 'write the run as JSON (report.schema.json)')
    .action(async (flags: ConnectionsFlags) => {
      process.exitCode = await verifyConnections(flags);
    });
}

/** Runs the suite as the flags say and returns the exit code. */
export async function verifyConnections(flags: ConnectionsFlags): Promise<number> {
  const description = describeTarget(flags);
  const level =
    flags.exhaustive === true ? 'exhaustive' : flags.quick === true ? 'quick' : 'default';
  const concurrency = wholeNumber(flags.concurrency, '--concurrency', 1, 64) ?? 8;
  const seed = wholeNumber(flags.seed, '--seed', -2_147_483_648, 2_147_483_647) ?? freshSeed();
  const isSelected = selection(flags.only, flags.exclude);
  const seconds = wholeNumber(flags.budget, '--budget', 1, 86_400);
  if (flags.json !== undefined) assertWritable(flags.json);
  const lookup = await pinAddresses(description, flags.authorizeTarget);
  const { budgetMs, ...effort } = efforts[level];
  const options: RunOptions = {
    seed,
    nonce: freshNonce(),
    level,
    effort: { ...effort, window: Math.min(effort.window, concurrency) },
    budgetMs: seconds === undefined ? budgetMs : seconds * 1_000,
    lanes: concurrency === 1 ? 1 : 6,
    isSelected,
    filtered: flags.only.length + flags.exclude.length > 0,
    knownFailures: new Map(),
  };
  const abort = new AbortController();
  const http = createHttpClient({ concurrency, lookup, signal: abort.signal });
  const interrupt = () => {
    if (abort.signal.aborted) process.exit(exitCodes.interrupted);
    abort.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  const onEvent = createTerminalReporter({
    write: (text) => process.stdout.write(text),
    colour: wantsColour(process.stdout),
    ...(process.stderr.isTTY
      ? { writeProgress: (text: string) => process.stderr.write(text) }
      : {}),
  });
  try {
    const target = resolveTarget(description, processSecrets, http);
    const ports = { http, clock: realClock, signal: abort.signal, onEvent };
    const run = await runChecks(connectionsSuite, target, options, ports);
    if (flags.json !== undefined) writeFileSync(flags.json, renderJson(run));
    return run.interrupted ? exitCodes.interrupted : exitCodes[run.verdict];
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await http.close();
  }
}

function selection(only: readonly string[], exclude: readonly string[]): RunOptions['isSelected'] {
  const known = [...connectionsSuite.checks, ...connectionsSuite.watches];
  for (const id of [...only, ...exclude]) {
    if (known.some((check) => check.id === id || check.requirement === id)) continue;
    throw new UsageError(`no check or requirement of connections is called ${id}`);
  }
  const names = (list: readonly string[], check: { id: string; requirement: string }) =>
    list.includes(check.id) || list.includes(check.requirement);
  return (check) => (only.length === 0 || names(only, check)) && !names(exclude, check);
}

function wholeNumber(
  text: string | undefined,
  flag: string,
  min: number,
  max: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^-?[0-9]+$/.test(text) && value >= min && value <= max) return value;
  throw new UsageError(`${flag}: expected a whole number from ${min} to ${max}, came ${text}`);
}

/** Found out before a request is sent, not after the last one. */
function assertWritable(file: string): void {
  try {
    writeFileSync(file, '');
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`);
  }
}
