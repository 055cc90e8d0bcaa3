import { type Capabilities, validate } from '@voicepay/spec';
import fc from 'fast-check';
import { type RandomSession, randomSession } from './arbitraries/session-arbitrary.ts';
import { type How, type Ledger, levelOf, newLedger } from './evidence/ledger.ts';
import type { Rule } from './evidence/rule.ts';
import { firstWalk, type Walk, walks } from './properties/engine/walks.ts';
import { engineRules } from './properties/engine-rules.ts';
import { runActions, runRandom } from './session/run-session.ts';
import { eventsOf, type Trace } from './session/trace.ts';
import { ask, jsonOf, tellAnswer, type World } from './session/world.ts';
import type { CheckResult } from './verdict/result.ts';

export interface EngineRunOptions {
  readonly seed: number;
  /** Random sessions. */
  readonly runs: number;
  /** The command line without the seed, for `reproduce`. */
  readonly commandLine: string;
}

export interface EngineFindings {
  readonly results: readonly CheckResult[];
  readonly sessions: number;
}

/** Everything that a verification of an engine does, given a world to do it in. */
export async function verifyEngine(
  world: World,
  options: EngineRunOptions,
): Promise<EngineFindings> {
  const ledger = newLedger();
  let sessions = 1;
  const first = await walk(world, ledger, firstWalk, options);
  if (!isEngine(first)) return { results: gateResults(ledger, first), sessions };
  for (const next of walks) {
    if (world.interrupted()) break;
    await walk(world, ledger, next, options);
    sessions += 1;
  }
  sessions += await randomSessions(world, ledger, options);
  return { results: ledger.results(), sessions };
}

async function walk(
  world: World,
  ledger: Ledger,
  { name, plan, actions }: Walk,
  options: EngineRunOptions,
): Promise<Trace> {
  const trace = await runActions(world, plan, actions);
  const how: How = {
    check: `walk: ${name}`,
    reproduce: [`${options.commandLine} --only ${JSON.stringify(name)}`],
  };
  ledger.judge(engineRules, trace, how);
  return trace;
}

/** A target that shows one whole call tells one request from another; only then is it judged. */
export function isEngine(trace: Trace): boolean {
  const types = eventsOf(trace).map((event) => event.type);
  const wanted = [
    'session.opened',
    'start.resolved',
    'field.accepted',
    'session.succeeded',
  ] as const;
  return wanted.every((type) => types.includes(type));
}

/** Without a whole call nothing is earned: what failed says why, everything else is blocked by it. */
function gateResults(ledger: Ledger, trace: Trace): readonly CheckResult[] {
  const reason = 'the first session never came to its end, so nothing else can be told';
  const results: readonly CheckResult[] = ledger.results();
  const cause =
    results.find((r) => r.status === 'failed')?.requirement ?? 'process:approval-succeeds';
  const failed: CheckResult = results.find((r) => r.status === 'failed') ?? {
    requirement: cause,
    level: 'MUST',
    check: `walk: ${firstWalk.name}`,
    status: 'failed',
    reason: `expected a whole call to succeed; ${lastWords(trace)}`,
    counterexample: {
      expected: 'a session that ends in session.succeeded',
      actual: lastWords(trace),
      story: trace.steps.map((step) => step.story),
      exchanges: trace.exchanges,
      reproduce: [],
    },
    cases: 1,
    durationMs: 0,
  };
  const blocked = [...new Set(engineRules.map((rule) => rule.requirement))]
    .filter((requirement) => requirement !== cause)
    .map(
      (requirement): CheckResult => ({
        requirement,
        level: levelOf(requirement),
        check: 'every session',
        status: 'blocked',
        reason,
        blockedBy: cause,
        cases: 0,
        durationMs: 0,
      }),
    );
  return [failed, ...blocked];
}

function lastWords(trace: Trace): string {
  const last = trace.steps.findLast((step) => step.answer !== undefined);
  const told = last?.answer === undefined ? 'nothing was answered' : tellAnswer(last.answer);
  return `it came as far as "${last?.story ?? 'nothing'}", answered ${told}`;
}

/** Random sessions, judged by every rule; each broken rule is shrunk by itself. */
async function randomSessions(
  world: World,
  ledger: Ledger,
  options: EngineRunOptions,
): Promise<number> {
  const already = new Set(ledger.brokenRequirements());
  const newlyBroken = new Set<string>();
  let sessions = 0;
  const how = (path?: string): How => ({
    check: 'random sessions',
    seed: options.seed,
    ...(path === undefined ? {} : { path }),
    reproduce: [`${options.commandLine} --seed ${options.seed}`],
  });
  await fc.check(
    fc.asyncProperty(randomSession, async (session) => {
      if (world.interrupted()) return;
      sessions += 1;
      const trace = await runRandom(world, session);
      for (const requirement of ledger.judge(engineRules, trace, how())) {
        if (!already.has(requirement)) newlyBroken.add(requirement);
      }
    }),
    { seed: options.seed, numRuns: options.runs, interruptAfterTimeLimit: 120_000 },
  );
  for (const requirement of newlyBroken) {
    if (world.interrupted()) break;
    const rule = engineRules.find((r) => r.requirement === requirement);
    if (rule !== undefined) sessions += await shrink(world, ledger, rule, options, how);
  }
  return sessions;
}

/** At most this many sessions are spent on making one counterexample smaller. */
const shrinkAtMost = 60;

async function shrink(
  world: World,
  ledger: Ledger,
  rule: Rule,
  options: EngineRunOptions,
  how: (path?: string) => How,
): Promise<number> {
  let sessions = 0;
  let smallest: Trace | undefined;
  const isBroken = async (session: RandomSession): Promise<boolean> => {
    if (smallest !== undefined && sessions > shrinkAtMost) return false;
    sessions += 1;
    const trace = await runRandom(world, session);
    const broken = rule.judge(trace).broken !== undefined;
    if (broken) smallest = trace;
    return broken;
  };
  const details = await fc.check(
    fc.asyncProperty(randomSession, async (session) => !(await isBroken(session))),
    { seed: options.seed, numRuns: options.runs },
  );
  const broken = smallest === undefined ? undefined : rule.judge(smallest).broken;
  if (smallest !== undefined && broken !== undefined) {
    ledger.shrunk(rule.requirement, broken, smallest, how(details.counterexamplePath ?? undefined));
  }
  return sessions;
}

export type Hello =
  | { readonly kind: 'engine'; readonly capabilities: Capabilities }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'no_engine'; readonly answer: string };

/** The first question to a target: what it claims. */
export async function sayHello(world: Pick<World, 'target' | 'now' | 'count'>): Promise<Hello> {
  const { answer } = await ask(world as World, 'GET', '/capabilities');
  if (answer.kind === 'no_answer') return { kind: 'unreachable', reason: answer.reason };
  const verdict = validate('capabilities', jsonOf(answer, 200));
  if (verdict.ok) return { kind: 'engine', capabilities: verdict.value };
  const [first] = verdict.errors;
  return {
    kind: 'no_engine',
    answer: `${tellAnswer(answer)} (${first?.pointer} ${first?.message})`,
  };
}
