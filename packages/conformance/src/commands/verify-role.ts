import type { Command } from 'commander';
import { realClock } from '../adapters/clock.ts';
import { onInterrupt } from '../adapters/on-interrupt.ts';
import { freshSeed, wantsColour } from '../adapters/process-environment.ts';
import { type Ledger, levelOf, newLedger } from '../evidence/ledger.ts';
import type { Proving } from '../evidence/proving.ts';
import { namedShare } from '../model/coverage.ts';
import { zoneFaults } from '../peers/fault-list.ts';
import { type PeerServer, startPeerServer } from '../peers/peer-server.ts';
import type { PeerBook } from '../peers/session-peers.ts';
import { processorChecks, runProcessorChecks } from '../properties/processor/processor-checks.ts';
import type { ProcessorDoor } from '../properties/zone/zone-bench.ts';
import { runZoneChecks, zoneChecks } from '../properties/zone/zone-checks.ts';
import { shareLines } from '../reporting/engine-coverage.ts';
import { createTerminalReporter } from '../reporting/terminal.ts';
import { EnvironmentError } from '../session/environment-error.ts';
import type { World } from '../session/world.ts';
import { exitCodes } from '../verdict/decide-verdict.ts';
import type { CheckResult } from '../verdict/result.ts';
import { runOf } from './engine-report.ts';
import { completeWorld, worldWithout } from './engine-world.ts';
import { engineAt } from './open-engine.ts';
import {
  addReportOptions,
  assertWritable,
  type ReportFlags,
  writeReports,
} from './report-flags.ts';
import { wholeNumber } from './whole-number.ts';

interface Flags extends ReportFlags {
  readonly zone?: string;
  readonly processor?: string;
  readonly seed?: string;
  readonly processorPort?: string;
  readonly lookUp?: true;
}

/** What one role is asked, and why some of it is not asked. */
interface Verification {
  readonly role: 'zone' | 'processor';
  readonly url: string;
  readonly seed: number;
  readonly port: number;
  readonly run: (world: World, ledger: Ledger) => Promise<void>;
  readonly checks: readonly Proving[];
  readonly missing: (requirement: string) => string;
  readonly reports: ReportFlags;
}

/** `voicepay verify zone`: the harness plays the engine, the keypad and the processor. */
export function addVerifyZone(verify: Command): void {
  const command = verify.command('zone').description('Verify a capture zone, key by key.');
  addReportOptions(command)
    .requiredOption('--zone <url>', 'where the zone serves its contract')
    .option(
      '--processor-port <port>',
      'be the processor at http://127.0.0.1:PORT/s1/processor, which the zone is started with',
    )
    .option('--look-up', 'the zone is told that this processor answers look-ups')
    .option('--seed <number>', 'repeat the random cases of a run')
    .action(async (flags: Flags) => {
      const seed = wholeNumber(flags.seed, '--seed', -2_147_483_648, 2_147_483_647) ?? freshSeed();
      const port = wholeNumber(flags.processorPort, '--processor-port', 1, 65_535);
      process.exitCode = await verifyRole({
        role: 'zone',
        url: flags.zone ?? '',
        seed,
        port: port ?? 0,
        run: (world, ledger) => {
          const processor: ProcessorDoor = {
            peers: world.book.newSession(),
            looksUp: flags.lookUp === true,
          };
          return runZoneChecks({
            world,
            ledger,
            seed,
            ...(port === undefined ? {} : { processor }),
          });
        },
        checks: zoneChecks,
        missing: (requirement) => missingOfZone(requirement, flags),
        reports: flags,
      });
    });
}

/** `voicepay verify processor`: the harness plays the zone. */
export function addVerifyProcessor(verify: Command): void {
  const command = verify.command('processor').description('Verify a payment processor.');
  addReportOptions(command)
    .requiredOption('--processor <url>', 'where the processor takes payments')
    .action(async (flags: Flags) => {
      process.exitCode = await verifyRole({
        role: 'processor',
        url: flags.processor ?? '',
        seed: 0,
        port: 0,
        run: runProcessorChecks,
        checks: processorChecks,
        missing: () => 'this processor showed nothing that could tell',
        reports: flags,
      });
    });
}

async function verifyRole(verification: Verification): Promise<number> {
  const { role, url, seed, run } = verification;
  assertWritable(verification.reports);
  const stop = { asked: false };
  const target = engineAt(url, `--${role}`);
  const peers = await peersAt(verification.port);
  const listenNoMore = onInterrupt(
    () => {
      stop.asked = true;
    },
    () => process.exit(exitCodes.interrupted),
  );
  const frame = {
    role,
    target: url,
    seed,
    level: 'default',
    startedAt: new Date(realClock.now()).toISOString(),
    startedMs: realClock.elapsed(),
  };
  try {
    const base = worldWithout(target, peers, () => stop.asked);
    const alive = await target.exchange({ method: 'GET', path: '/', headers: {}, body: '' });
    if (alive.kind === 'no_answer') {
      process.stderr.write(`voicepay: cannot reach ${url}: ${alive.reason}. Is it running?\n`);
      return exitCodes.environment;
    }
    const ledger = newLedger();
    await run(completeWorld(base, claimsOfNobody), ledger);
    const facts = {
      requests: base.count.requests,
      interrupted: stop.asked,
      filtered: false,
      coverage: coverageOf(role, peers.book),
    };
    const results = [...ledger.results(), ...unseen(verification, ledger, stop.asked)];
    const report = runOf(frame, [], results, facts);
    await writeReports(report, verification.reports);
    const tell = createTerminalReporter({
      write: (text) => process.stdout.write(text),
      colour: wantsColour(process.stdout),
    });
    const checks = report.results.map(({ check, requirement }) => ({ check, requirement }));
    tell({ type: 'run_started', target: url, profile: role, seed, checks });
    for (const result of report.results) tell({ type: 'check_finished', result });
    tell({ type: 'run_finished', run: report });
    for (const line of ['', ...shareLines(report)]) process.stdout.write(`${line}\n`);
    return stop.asked ? exitCodes.interrupted : exitCodes[report.verdict];
  } finally {
    await Promise.all([peers.close(), target.close()]);
    listenNoMore();
  }
}

/** Whom a zone calls can fail it; a processor calls nobody. */
function coverageOf(role: Verification['role'], book: PeerBook): Record<string, unknown> {
  if (role === 'processor') return {};
  const made = zoneFaults.filter(([known]) => book.faults.has(known)).map(([, name]) => name);
  const names = zoneFaults.map(([, name]) => name);
  return { faults: { ...namedShare(names, (name) => made.includes(name)), made } };
}

function missingOfZone(requirement: string, flags: Flags): string {
  const able = zoneChecks.filter(({ proves }) => proves.some((id) => id === requirement));
  if (flags.processorPort === undefined && able.every(({ asProcessor }) => asProcessor)) {
    return (
      'the harness is not the processor of this zone: start the zone with ' +
      '--processor http://127.0.0.1:8051/s1/processor, and add --processor-port 8051'
    );
  }
  return flags.lookUp !== true && able.every(({ withLookUp }) => withLookUp)
    ? 'start the zone with --look-up, and add --look-up here'
    : 'the zone came to no case that shows it: mend what failed, and run again';
}

/** What a check announces and nothing of the run showed: never silently left out. */
function unseen(
  { role, checks, missing }: Verification,
  ledger: Ledger,
  isInterrupted: boolean,
): readonly CheckResult[] {
  const ids = new Set(checks.flatMap(({ proves }) => proves));
  return [...ids]
    .filter((requirement) => ledger.casesOf(requirement) === 0)
    .map((requirement) => ({
      requirement,
      level: levelOf(requirement),
      check: `${role}: ${checks.find(({ proves }) => proves.includes(requirement))?.name}`,
      status: role === 'zone' || isInterrupted ? 'not_run' : 'not_observable',
      reason: isInterrupted ? 'interrupted' : missing(requirement),
      cases: 0,
      durationMs: 0,
    }));
}

/** Only a port that was asked for can be taken. */
function peersAt(port: number): Promise<PeerServer> {
  return startPeerServer(realClock.elapsed, undefined, port).catch((error: Error) => {
    throw new EnvironmentError(`--processor-port: ${error.message}; give another one`);
  });
}

/** A zone and a processor claim nothing; their clock is moved where they let it. */
const claimsOfNobody: World['capabilities'] = {
  protocol_version: '1.0',
  implementation: { name: 'unknown', version: '0' },
  levels: ['core'],
  clock: 'virtual',
  zone: 'own',
  inline_functions: false,
};
