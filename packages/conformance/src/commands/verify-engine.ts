import { relative } from 'node:path';
import type { Capabilities } from '@voicepay/spec';
import type { Command } from 'commander';
import { realClock } from '../adapters/clock.ts';
import { onInterrupt } from '../adapters/on-interrupt.ts';
import { freshSeed, wantsColour } from '../adapters/process-environment.ts';
import { startZone } from '../adapters/zone-process.ts';
import { namedShare } from '../model/coverage.ts';
import { faults as faultList, nameOfFault } from '../peers/fault-list.ts';
import { startPeerServer } from '../peers/peer-server.ts';
import type { CaseAgain } from '../properties/engine/case-again.ts';
import {
  configurationSets,
  levels,
  runEngineChecks,
} from '../properties/engine/run-engine-checks.ts';
import { type Hello, sayHello } from '../properties/engine/say-hello.ts';
import { scenarios } from '../properties/engine/scenarios/all-scenarios.ts';
import { approving } from '../properties/engine/scenarios/real-keys.ts';
import { firstWalk, walks } from '../properties/engine/walks.ts';
import { coverageLines, lowestTransitionCoverage } from '../reporting/engine-coverage.ts';
import { createTerminalReporter } from '../reporting/terminal.ts';
import { conformanceFunction } from '../session/conformance-function.ts';
import { testSecrets } from '../session/test-secrets.ts';
import { type IoFault, strictTarget } from '../targets/engine/strict-io.ts';
import { exitCodes } from '../verdict/decide-verdict.ts';
import type { CheckResult, Run } from '../verdict/result.ts';
import { collect } from './connections-flags.ts';
import { runOf } from './engine-report.ts';
import { completeWorld, realZoneOf, worldWithout } from './engine-world.ts';
import { isEngineCase, replayIdOf, saveEngineFailures } from './failure-store.ts';
import { type EngineFlags, engineOptions, openEngine, tellEngine } from './open-engine.ts';
import { replayLine } from './replay-words.ts';
import {
  addReportOptions,
  assertWritable,
  type ReportFlags,
  writeReports,
} from './report-flags.ts';
import { UsageError } from './usage-error.ts';
import { wholeNumber } from './whole-number.ts';

interface Flags extends EngineFlags, ReportFlags {
  readonly seed?: string;
  readonly quick?: boolean;
  readonly complete?: string;
  readonly runs?: string;
  readonly minTransitionCoverage?: string;
  readonly strictIo?: boolean;
  readonly only: readonly string[];
  readonly save: boolean;
}

/** A failure of an earlier run, to be seen again or not. */
export interface EngineReplay {
  readonly requirement: string;
  readonly again: CaseAgain;
}

const helpOnPrerequisites = `
What an engine under test should be given:
  openings with a whole function and with the zone's URL, and a clock that only
    the harness moves (inline_functions true, zone assigned, clock virtual)
  for Durable: the way to kill and restart it, --restart
  for Signed and for credentials, in its environment
    (--command and --module get them from here):
${Object.entries(testSecrets)
  .map(([name, value]) => `    ${name}=${value}`)
  .join('\n')}
  to see what agents are offered, the function of
    ${relative('', conformanceFunction.file)}
`;

/** `voicepay verify engine`. */
export function addVerifyEngine(verify: Command): void {
  const command = verify
    .command('engine')
    .description('Verify an engine: the harness plays everybody else.');
  addReportOptions(engineOptions(command))
    .option('--only <name>', 'this walk or scenario; repeatable', collect, [])
    .option('--strict-io', 'validate every message both ways')
    .option('--seed <number>', 'replays a run')
    .option('--quick', 'one configuration only, every transition once, and few random sessions')
    .option(
      '--complete <k>',
      'complete suites of all configurations (with --quick: the smallest): 1, or 2 for one more state',
    )
    .option('--runs <number>', 'random sessions')
    .option('--min-transition-coverage <percent>', 'fail below this coverage of transitions')
    .option('--no-save', 'do not keep failures in .voicepay for voicepay replay')
    .addHelpText('after', helpOnPrerequisites)
    .action(async (flags: Flags) => {
      process.exitCode = await verifyEngine(flags);
    });
}

/** Runs everything, or one case of an earlier run, as the flags say; returns the exit code. */
export async function verifyEngine(flags: Flags, replay?: EngineReplay): Promise<number> {
  const settings = settingsOf(flags);
  assertWritable(flags);
  const stop = { asked: false };
  const faults: IoFault[] = [];
  const named = tellEngine(flags);
  const peers = await startPeerServer(realClock.elapsed);
  const opened = await openEngine(flags, peers).catch(async (error: unknown) => {
    await peers.close();
    throw error;
  });
  const target =
    flags.strictIo === true ? strictTarget(opened, (fault) => faults.push(fault)) : opened;
  const listenNoMore = onInterrupt(
    () => {
      if (!stop.asked)
        process.stderr.write('Stopping: sessions in hand end, the rest is not run.\n');
      stop.asked = true;
    },
    () => process.exit(exitCodes.interrupted),
  );
  const processor = peers.book.newSession();
  processor.respond.processor = approving;
  const zoneProcess = await startZone(processor.urls.processor);
  const frame = {
    role: 'engine',
    target: opened.label,
    seed: settings.seed,
    level: replay === undefined ? settings.level : 'one case',
    startedAt: new Date(realClock.now()).toISOString(),
    startedMs: realClock.elapsed(),
  } as const;
  try {
    const base = worldWithout(target, peers, () => stop.asked);
    const hello = await sayHello(base);
    if (hello.kind === 'unreachable') {
      process.stderr.write(
        `voicepay: cannot reach ${opened.label}: ${hello.reason}. Is the engine running?\n`,
      );
      return exitCodes.environment;
    }
    const wanting = hello.kind === 'engine' ? notForTests(hello.capabilities) : undefined;
    if (wanting !== undefined) {
      process.stderr.write(`voicepay: ${opened.label} declares ${wanting}\n`);
      return exitCodes.not_decidable;
    }
    const zone = hello.kind === 'engine' ? realZoneOf(zoneProcess, processor) : undefined;
    const claimed = hello.kind === 'engine' ? hello.capabilities.levels : [];
    const found =
      hello.kind === 'engine'
        ? await runEngineChecks(
            { ...completeWorld(base, hello.capabilities), ...(zone === undefined ? {} : { zone }) },
            {
              ...settings,
              ...(flags.only.length === 0 ? {} : { only: flags.only }),
              ...(replay === undefined ? {} : { again: replay.again }),
              commandLine: `npx voicepay verify engine ${named}`,
              onPlan: (line) => process.stdout.write(`${line}\n`),
            },
          )
        : { results: noEngine(hello), coverage: {} };
    const run = runOf(frame, claimed, found.results, {
      requests: base.count.requests + peers.book.totalCalls(),
      interrupted: stop.asked,
      filtered: flags.only.length > 0 || replay !== undefined,
      coverage: {
        ...found.coverage,
        faults: {
          ...namedShare(faultList.map(nameOfFault), (fault) => peers.book.faults.has(fault)),
          made: faultList.map(nameOfFault).filter((fault) => peers.book.faults.has(fault)),
        },
      },
    });
    if (flags.save) saveEngineFailures(run, flags);
    await writeReports(run, flags);
    const code = report(run, flags);
    if (replay !== undefined) process.stdout.write(`${replayLine(run, replay.requirement)}\n`);
    return tellFaults(faults) && code === 0 ? exitCodes.does_not_conform : code;
  } finally {
    await Promise.all([peers.close(), target.close(), zoneProcess?.close()]);
    listenNoMore();
  }
}

function report(run: Run, flags: Flags): number {
  const tell = createTerminalReporter({
    write: (text) => process.stdout.write(text),
    colour: wantsColour(process.stdout),
    replayLine: (result) =>
      flags.save && isEngineCase(result) ? `npx voicepay replay ${replayIdOf(result)}` : undefined,
  });
  const checks = run.results.map(({ check, requirement }) => ({ check, requirement }));
  tell({ type: 'run_started', target: run.target, profile: run.profile, seed: run.seed, checks });
  for (const result of run.results) tell({ type: 'check_finished', result });
  for (const line of coverageLines(run)) process.stdout.write(`${line}\n`);
  tell({ type: 'run_finished', run });
  if (run.interrupted) return exitCodes.interrupted;
  const least = Number(flags.minTransitionCoverage ?? 0);
  if (exitCodes[run.verdict] === 0 && lowestTransitionCoverage(run) < least) {
    process.stderr.write(`voicepay: fewer than ${least} % of the transitions were covered\n`);
    return exitCodes.does_not_conform;
  }
  return exitCodes[run.verdict];
}

function noEngine(hello: Hello & { kind: 'no_engine' }): readonly CheckResult[] {
  return [
    {
      requirement: 'conformance:levels-are-declared',
      level: 'MUST',
      check: 'capabilities',
      status: 'failed',
      reason: `expected capabilities as their schema has them; came ${hello.answer}`,
      hint: 'Answer GET /capabilities as openapi/engine.yaml says.',
      cases: 1,
      durationMs: 0,
    },
  ];
}

/** An engine as it runs in earnest can be judged by nobody, and fails nothing by that. */
function notForTests({ inline_functions, zone, clock }: Capabilities): string | undefined {
  const told = [
    ...(inline_functions === true ? [] : ['inline_functions false']),
    ...(zone === 'assigned' ? [] : [`zone ${zone}`]),
    ...(clock === 'virtual' ? [] : [`clock ${clock}`]),
  ];
  if (told.length === 0) return undefined;
  const wanted = 'inline_functions true, zone assigned, clock virtual';
  return `${told.join(', ')}: start it as for a test (${wanted}), and it can be judged`;
}

/** Says every kind of fault once, and whether the target has any. */
function tellFaults(faults: readonly IoFault[]): boolean {
  const lines = new Set(
    faults.map(({ whose, where, what }) => {
      const door = where.replace(/\/sessions\/[^/ ?]+/, '/sessions/...');
      return `strict io: the ${whose}'s fault: ${door}: ${what}`;
    }),
  );
  for (const line of lines) process.stderr.write(`${line}\n`);
  return faults.some(({ whose }) => whose === 'target');
}

/** A name that nothing has would leave everything out, silently. */
function assertNamed(only: readonly string[]): void {
  const names = [firstWalk, ...walks, ...scenarios].map(({ name }) => name);
  for (const name of only) {
    if (names.includes(name)) continue;
    throw new UsageError(
      '--only: expected what a report has behind "walk: " or "scenario: ", ' +
        `such as "${firstWalk.name}"; came "${name}"`,
    );
  }
}

function settingsOf(flags: Flags) {
  assertNamed(flags.only);
  const complete = wholeNumber(flags.complete, '--complete', 1, 2);
  const quick = flags.quick ? ['quick'] : [];
  const level = [...quick, ...(complete === undefined ? [] : [`complete ${complete}`])].join(', ');
  const usual = levels[flags.quick ? 'quick' : complete !== undefined ? 'all' : 'default'];
  wholeNumber(flags.minTransitionCoverage, '--min-transition-coverage', 0, 100);
  return {
    seed: wholeNumber(flags.seed, '--seed', -2_147_483_648, 2_147_483_647) ?? freshSeed(),
    level: level === '' ? 'default' : level,
    runs: wholeNumber(flags.runs, '--runs', 0, 1_000_000) ?? usual.runs,
    complete: (complete ?? usual.complete) as 0 | 1 | 2,
    configurations:
      flags.quick && complete !== undefined ? configurationSets.smallest : usual.configurations,
    parallel: 16,
    budgetMs: 600_000,
  };
}
