import { type Requirement, requirementById, requirementsInForce } from '@voicepay/spec';
import type { Clock } from '../../adapters/clock.ts';
import type { HttpClient } from '../../adapters/http-client.ts';
import { createRedactor, type Redact } from '../../reporting/redact.ts';
import type { RunListener } from '../../reporting/run-events.ts';
import type { ConnectionsTarget } from '../../targets/connections/target.ts';
import { decideVerdict } from '../../verdict/decide-verdict.ts';
import type { CheckResult, Run } from '../../verdict/result.ts';
import type { CheckOutcome, ConnectionCheck } from './check.ts';
import type { Line } from './dialogue.ts';
import { namesOf, seedOf } from './draws.ts';
import { createContext, type Effort, outOfTime } from './for-all.ts';
import { bindsProfile, hindranceOf } from './hindrance.ts';
import { judge } from './judge.ts';
import { type Survey, surveyConnections } from './survey.ts';
import { type ConnectionWatch, createWatchtower, type Watchtower } from './watch.ts';

export interface RunOptions {
  readonly seed: number;
  /** Makes the names of sessions unlike those of any other run; not drawn from the seed. */
  readonly nonce: string;
  readonly level: string;
  readonly effort: Omit<Effort, 'endsAtMs'>;
  readonly budgetMs: number;
  /** Checks at a time. */
  readonly lanes: number;
  readonly isSelected: (check: { id: string; requirement: string }) => boolean;
  readonly filtered: boolean;
  /** Requirement or check id, and why it is known. */
  readonly knownFailures: ReadonlyMap<string, string>;
}

export interface RunPorts {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onEvent: RunListener;
}

export interface Suite {
  readonly checks: readonly ConnectionCheck[];
  readonly watches: readonly ConnectionWatch[];
}

const protocolVersion = '1.0';

interface Bench {
  readonly target: ConnectionsTarget;
  readonly options: RunOptions;
  readonly ports: RunPorts;
  readonly line: Line;
  readonly effort: Effort;
  readonly redact: Redact;
}

/** Runs the suite against one target and says what it found; the one source of every report. */
export async function runChecks(
  suite: Suite,
  target: ConnectionsTarget,
  options: RunOptions,
  ports: RunPorts,
): Promise<Run> {
  const { clock, onEvent, signal } = ports;
  const startedAt = new Date(clock.now()).toISOString();
  const startedMs = clock.elapsed();
  const checks = suite.checks.filter((check) => options.isSelected(check));
  const watches = suite.watches.filter((watch) => options.isSelected(watch));
  const tower = createWatchtower(watches, target);
  let requests = 0;
  const onExchange: Line['onExchange'] = (exchange) => {
    requests += 1;
    tower.onExchange(exchange);
  };
  const line: Line = {
    target,
    http: ports.http,
    clock,
    onExchange,
    tooSlow: new Set(),
    effects: { count: 0 },
  };
  const effort = { ...options.effort, endsAtMs: startedMs + options.budgetMs };
  const redact = createRedactor(target.secrets);
  const bench: Bench = { target, options, ports, line, effort, redact };
  const { profile } = target;
  const named = redact(target.urls.start.href);
  const planned = [...checks, ...watches].map(({ id, requirement }) => ({
    check: id,
    requirement,
  }));
  onEvent({ type: 'run_started', target: named, profile, seed: options.seed, checks: planned });

  const survey = await surveyConnections(line, options.seed, options.nonce);
  const results = await runAll(bench, checks, survey);
  for (const watch of watches) results.push(finish(bench, judgeWatch(bench, watch, tower, survey)));

  const stale = signal.aborted ? [] : staleEntries(options.knownFailures, results);
  const facts = { filtered: options.filtered, interrupted: signal.aborted };
  const run: Run = {
    protocolVersion,
    role: 'connections',
    target: named,
    profile,
    seed: options.seed,
    level: options.level,
    startedAt,
    durationMs: Math.round(clock.elapsed() - startedMs),
    requests,
    uncovered: uncoveredBy(suite, target),
    ...facts,
    staleKnownFailures: stale,
    results,
    verdict: decideVerdict(results, { ...facts, staleKnownFailures: stale }),
  };
  onEvent({ type: 'run_finished', run });
  return run;
}

async function runAll(
  bench: Bench,
  checks: readonly ConnectionCheck[],
  survey: Survey,
): Promise<CheckResult[]> {
  const results: CheckResult[] = new Array(checks.length);
  let next = 0;
  const run = async (check: ConnectionCheck) => {
    results[checks.indexOf(check)] = finish(bench, await runOne(bench, check, survey));
  };
  const together = checks.filter((check) => check.alone === undefined);
  const lane = async () => {
    while (next < together.length) {
      next += 1;
      await run(together[next - 1] as ConnectionCheck);
    }
  };
  await Promise.all(Array.from({ length: bench.options.lanes }, lane));
  for (const turn of ['at_the_end', 'restarting'] as const) {
    for (const check of checks) if (check.alone === turn) await run(check);
  }
  return results;
}

async function runOne(bench: Bench, check: ConnectionCheck, survey: Survey): Promise<CheckResult> {
  const { clock, onEvent, signal } = bench.ports;
  const requirement = rowOf(check.requirement);
  const startedMs = clock.elapsed();
  const done = (outcome: CheckOutcome) => {
    const durationMs = clock.elapsed() - startedMs;
    const { redact, options } = bench;
    return judge(check, requirement, outcome, survey, { durationMs, redact, seed: options.seed });
  };
  const hindrance = hindranceOf(check, requirement, bench.target, survey);
  if (hindrance !== undefined) return done(hindrance);
  if (signal.aborted) return done({ kind: 'not_run', reason: 'interrupted', cases: 0 });
  if (clock.elapsed() > bench.effort.endsAtMs) {
    return done(outOfTime(0));
  }
  onEvent({ type: 'check_started', check: check.id, requirement: check.requirement });
  const context = createContext({
    line: bench.line,
    survey,
    names: namesOf(bench.options.nonce, check.id),
    seed: seedOf(bench.options.seed, check.id),
    effort: bench.effort,
    onCase: (cases) => onEvent({ type: 'cases_tried', check: check.id, cases }),
  });
  try {
    return done(await check.run(context));
  } catch (error) {
    // conformance:faults-of-the-harness-are-its-own
    const result = done({ kind: 'not_run', reason: String(error), cases: 0 });
    return { ...result, status: 'harness_error', hint: 'this is our bug: please report it' };
  }
}

function judgeWatch(
  bench: Bench,
  watch: ConnectionWatch,
  tower: Watchtower,
  survey: Survey,
): CheckResult {
  const requirement = rowOf(watch.requirement);
  const cases = tower.answersOf(watch);
  const done = (outcome: CheckOutcome) =>
    judge(watch, requirement, outcome, survey, {
      ...bench,
      seed: bench.options.seed,
      durationMs: 0,
    });
  const sighting = tower.sightingOf(watch);
  if (sighting !== undefined) {
    const { complaint, exchange } = sighting;
    const exchanges = [exchange];
    const seen = { complaint, story: [], exchanges, wrongExchange: 0, value: undefined };
    return done({ kind: 'failed', ...seen, cases, path: 'watch' });
  }
  const hindrance = hindranceOf({ ...watch, uses: [] }, requirement, bench.target, survey);
  if (hindrance !== undefined) return done(hindrance);
  if (bench.ports.signal.aborted) return done({ kind: 'not_run', reason: 'interrupted', cases });
  return done({ kind: 'passed', shown: watch.shown, cases });
}

function finish(bench: Bench, result: CheckResult): CheckResult {
  const known = knownReason(bench.options.knownFailures, result);
  const judged = known === undefined || result.status !== 'failed' ? result : { ...result, known };
  bench.ports.onEvent({ type: 'check_finished', result: judged });
  return judged;
}

function knownReason(known: ReadonlyMap<string, string>, result: CheckResult): string | undefined {
  return known.get(result.check) ?? known.get(result.requirement);
}

/** An entry is stale when what it names was shown to hold. */
function staleEntries(
  known: ReadonlyMap<string, string>,
  results: readonly CheckResult[],
): readonly string[] {
  return [...known.keys()].filter((id) => {
    const named = results.filter((r) => r.check === id || r.requirement === id);
    return named.length > 0 && named.every((r) => r.status === 'passed');
  });
}

function rowOf(id: string): Requirement {
  const row = requirementById(id) as Requirement | undefined;
  if (row === undefined) throw new Error(`no requirement ${id}`);
  return row;
}

/** Requirements in force for connections that nothing in the suite looks at. */
export function uncoveredBy(suite: Suite, target: ConnectionsTarget): readonly string[] {
  const looked = new Set([...suite.checks, ...suite.watches].map((check) => check.requirement));
  return requirementsInForce(protocolVersion)
    .filter((row) => row.role === 'connections' && row.level !== 'MAY' && !looked.has(row.id))
    .filter((row) => bindsProfile(row, target.profile))
    .map((row) => row.id);
}
