import { randomInt, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { requirementsInForce } from '@voicepay/spec';
import type { Command } from 'commander';
import { realClock } from '../adapters/clock.ts';
import { startPeerServer } from '../peers/peer-server.ts';
import type { World } from '../session/world.ts';
import { httpTarget } from '../targets/engine/http-target.ts';
import { decideVerdict, exitCodes } from '../verdict/decide-verdict.ts';
import type { CheckResult, Run } from '../verdict/result.ts';
import { sayHello, verifyEngine } from '../verify-engine.ts';

interface Flags {
  readonly engine: string;
  readonly seed?: string;
  readonly runs: string;
  readonly json?: string;
}

export function addVerifyEngine(verify: Command): void {
  verify
    .command('engine')
    .description('Verify an engine: the harness plays everybody else.')
    .requiredOption('--engine <url>', 'where the engine serves its contract')
    .option('--seed <number>', 'replays a run')
    .option('--runs <number>', 'random sessions', '60')
    .option('--json <file>', 'writes the run as JSON')
    .action(async (flags: Flags) => {
      process.exitCode = await run(flags);
    });
}

async function run(flags: Flags): Promise<number> {
  const usage = wrongUsage(flags);
  if (usage !== undefined) return say(usage, exitCodes.usage);
  const seed = flags.seed === undefined ? randomInt(2 ** 31) : Number(flags.seed);
  let interrupted = false;
  const peers = await startPeerServer(realClock.elapsed);
  const target = httpTarget(flags.engine);
  const onInterrupt = () => {
    if (interrupted) process.exit(exitCodes.interrupted);
    interrupted = true;
    process.stderr.write('Stopping: the session in hand ends, the rest is not run.\n');
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onInterrupt);
  const startedAt = new Date(realClock.now()).toISOString();
  const startedMs = realClock.elapsed();
  try {
    const count = { requests: 0 };
    const runId = randomUUID().slice(0, 8);
    const nextNumber = counter();
    const base = {
      target,
      book: peers.book,
      now: realClock.elapsed,
      wait: realClock.sleep,
      newConversation: () => `conf_${runId}_${nextNumber()}`,
      count,
      interrupted: () => interrupted,
    };
    const hello = await sayHello(base);
    if (hello.kind === 'unreachable') {
      return say(
        `Cannot reach ${flags.engine}: ${hello.reason}. Is the engine running?`,
        exitCodes.environment,
      );
    }
    const world: World | undefined =
      hello.kind === 'engine' ? { ...base, capabilities: hello.capabilities } : undefined;
    const options = {
      seed,
      runs: Number(flags.runs),
      commandLine: `voicepay verify engine --engine ${flags.engine}`,
    };
    const results =
      world === undefined ? noEngine(hello) : (await verifyEngine(world, options)).results;
    const verdict = decideVerdict(results, { filtered: false, interrupted });
    const report: Run = {
      protocolVersion: '1.0',
      role: 'engine',
      target: flags.engine,
      profile: world?.capabilities.levels.join(', ') ?? 'unknown',
      seed,
      level: 'default',
      startedAt,
      durationMs: Math.round(realClock.elapsed() - startedMs),
      requests: count.requests + peers.book.totalCalls(),
      uncovered: uncovered(results),
      filtered: false,
      interrupted,
      staleKnownFailures: [],
      results,
      verdict,
    };
    if (flags.json !== undefined)
      await writeFile(flags.json, `${JSON.stringify(report, null, 2)}\n`);
    print(report);
    return interrupted ? exitCodes.interrupted : exitCodes[verdict];
  } finally {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
    await Promise.all([peers.close(), target.close()]);
  }
}

function noEngine(hello: { kind: string; answer?: string }): readonly CheckResult[] {
  return [
    {
      requirement: 'conformance:levels-are-declared',
      level: 'MUST',
      check: 'capabilities',
      status: 'failed',
      reason: `expected capabilities as their schema has them; came ${hello.answer ?? hello.kind}`,
      hint: 'Answer GET /capabilities as openapi/engine.yaml says.',
      cases: 1,
      durationMs: 0,
    },
  ];
}

function uncovered(results: readonly CheckResult[]): readonly string[] {
  const covered = new Set(results.map((result) => result.requirement));
  return requirementsInForce('1.0')
    .filter((row) => row.role === 'engine' && !covered.has(row.id))
    .map((row) => row.id);
}

function print(report: Run): void {
  for (const result of report.results) {
    process.stdout.write(`${result.status.padEnd(8)} ${result.requirement}  ${result.reason}\n`);
    const shown = result.counterexample;
    if (shown === undefined) continue;
    for (const line of shown.story) process.stdout.write(`           - ${line}\n`);
    for (const line of shown.reproduce) process.stdout.write(`         again: ${line}\n`);
  }
  const passed = report.results.filter((result) => result.status === 'passed').length;
  process.stdout.write(
    `${report.verdict}: ${passed} of ${report.results.length} requirements shown, seed ${report.seed}, ` +
      `${report.requests} requests, ${report.durationMs} ms\n`,
  );
}

function wrongUsage(flags: Flags): string | undefined {
  if (!/^https?:\/\//.test(flags.engine) || !URL.canParse(flags.engine)) {
    return `--engine: expected an http(s) URL, came ${flags.engine}`;
  }
  if (flags.seed !== undefined && !/^-?[0-9]{1,10}$/.test(flags.seed)) {
    return `--seed: expected a whole number, came ${flags.seed}`;
  }
  return /^[0-9]{1,6}$/.test(flags.runs)
    ? undefined
    : `--runs: expected a whole number, came ${flags.runs}`;
}

function say(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}
