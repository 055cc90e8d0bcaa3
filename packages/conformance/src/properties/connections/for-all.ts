import fc from 'fast-check';
import type { JsonObject } from '../../targets/connections/target.ts';
import type { CaseBody, CheckContext, CheckOutcome, Complaint, ForAllOptions } from './check.ts';
import { Dialogue, type Line, type WireExchange } from './dialogue.ts';
import type { Names } from './draws.ts';
import { Stop, type StopReason } from './stop.ts';
import type { Survey } from './survey.ts';

/** How much a run tries, and until when. */
export interface Effort {
  /** Multiplies the cases of every property. */
  readonly factor: number;
  /** Cases of one property in flight. */
  readonly window: number;
  /** On the clock's `elapsed` scale: no new case begins after it. */
  readonly endsAtMs: number;
  /** No property takes longer than this before it settles for the cases it has. */
  readonly propertyMs: number;
  /** Begins the property at this path of an earlier run (replay). */
  readonly path?: string;
}

interface Workbench {
  readonly line: Line;
  readonly survey: Survey;
  readonly names: Names;
  readonly seed: number;
  readonly effort: Effort;
  readonly onCase: (n: number) => void;
}

type Tried =
  | { readonly kind: 'fine' }
  | { readonly kind: 'stopped'; readonly why: StopReason }
  | {
      readonly kind: 'complaint';
      readonly complaint: Complaint;
      readonly story: readonly string[];
      readonly exchanges: readonly WireExchange[];
      readonly wrongExchange: number;
    };

const shrinkMs = 4_000;
const shrinkSteps = 300;

/** The context that a check runs in. */
export function createContext(bench: Workbench): CheckContext {
  const { target } = bench.line;
  const variables = target.variables.arbitrary;
  return {
    target,
    survey: bench.survey,
    isReplay: bench.effort.path !== undefined,
    variables,
    sample: (numRuns) => fc.sample(variables, { seed: bench.seed ^ 1, numRuns }),
    forAll: (arbitrary, options, body) => forAll(bench, arbitrary, options, body),
    forEach: (cases, options, body) => forEach(bench, variables, cases, options, body),
  };
}

interface Property<T> {
  readonly arbitrary: fc.Arbitrary<T>;
  readonly examples: readonly T[];
  readonly body: CaseBody<T>;
}

const beginnings = 5;

async function tryCase<T>(bench: Workbench, value: T, body: CaseBody<T>): Promise<Tried> {
  for (let i = 1; ; i += 1) {
    const tried = await beginCase(bench, value, body);
    if (tried.kind !== 'stopped' || tried.why.kind !== 'again') return tried;
    const reason = `${tried.why.reason}: add fixtures`;
    if (i === beginnings) return { kind: 'stopped', why: { kind: 'not_run', reason } };
  }
}

async function beginCase<T>(bench: Workbench, value: T, body: CaseBody<T>): Promise<Tried> {
  const dialogue = new Dialogue(bench.line, bench.names);
  try {
    const complaint = await body(value, dialogue);
    bench.onCase(1);
    if (complaint === undefined) return { kind: 'fine' };
    const { story, exchanges, wrongExchange } = dialogue;
    return { kind: 'complaint', complaint, story, exchanges, wrongExchange };
  } catch (error) {
    if (error instanceof Stop) return { kind: 'stopped', why: error.why };
    throw error;
  } finally {
    dialogue.end();
  }
}

async function forAll<T>(
  bench: Workbench,
  arbitrary: fc.Arbitrary<T>,
  options: ForAllOptions<T>,
  body: CaseBody<T>,
): Promise<CheckOutcome> {
  const { effort, seed } = bench;
  const examples = [...(options.examples ?? [])];
  const property = { arbitrary, examples, body };
  if (effort.path !== undefined) return shrink(bench, property, effort.path, undefined);
  const least = bench.line.target.pool === undefined ? 3 : 1;
  const drawn = Math.max(least, Math.round((options.cases ?? 40) * effort.factor));
  const wanted = examples.length + drawn;
  const values = fc.sample(arbitrary, { seed, numRuns: wanted, examples });
  const startedMs = bench.line.clock.elapsed();
  const tally = { tried: 0, discarded: 0 };
  let firstDiscard = '';
  for (let at = 0; at < values.length; at += effort.window) {
    const elapsed = bench.line.clock.elapsed();
    if (elapsed > effort.endsAtMs) break;
    if (at > 0 && elapsed - startedMs > effort.propertyMs) break;
    const window = values.slice(at, at + effort.window);
    const tried = await Promise.all(window.map((value) => tryCase(bench, value, body)));
    for (const [i, outcome] of tried.entries()) {
      if (outcome.kind === 'complaint') {
        const cases = tally.tried + tally.discarded + i + 1;
        return shrink(bench, property, String(at + i), { ...outcome, cases });
      }
      if (outcome.kind === 'fine') tally.tried += 1;
      else if (outcome.why.kind === 'discard') {
        tally.discarded += 1;
        firstDiscard = outcome.why.reason;
      } else return stopped(outcome.why, tally.tried);
    }
  }
  return settle(options, tally.tried, firstDiscard);
}

function settle(options: ForAllOptions, tried: number, firstDiscard: string): CheckOutcome {
  if (tried > 0) return { kind: 'passed', shown: options.shown, cases: tried };
  if (firstDiscard === '') return outOfTime(0);
  const hint = 'name set variables that start accepts: --set NAME=VALUE, or voicepay.yaml';
  return { kind: 'ambiguous', reason: firstDiscard, hint, cases: 0 };
}

/** The budget was used up before a case could begin. */
export function outOfTime(cases: number): CheckOutcome {
  const hint = 'give it more time: --budget SECONDS';
  return { kind: 'not_run', reason: 'out of time', hint, cases };
}

function stopped(why: StopReason, cases: number): CheckOutcome {
  if (why.kind === 'blocked') return { kind: 'blocked', by: why.by, reason: why.reason, cases };
  if (why.kind === 'again') return { kind: 'not_run', reason: why.reason, cases };
  if (why.kind === 'discard') return { kind: 'ambiguous', reason: why.reason, cases };
  return { kind: why.kind, reason: why.reason, cases };
}

/** Repeats the failing case alone, one exchange after another, and looks for a smaller one. */
async function shrink<T>(
  bench: Workbench,
  { arbitrary, examples, body }: Property<T>,
  path: string,
  seen: (Tried & { kind: 'complaint'; cases: number }) | undefined,
): Promise<CheckOutcome> {
  const { clock } = bench.line;
  const deadline = clock.elapsed() + shrinkMs;
  let best: (Tried & { kind: 'complaint' }) | undefined;
  let halted: StopReason | undefined;
  let steps = 0;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    if (halted !== undefined || steps >= shrinkSteps || clock.elapsed() > deadline) return true;
    steps += 1;
    const tried = await tryCase(bench, value, body);
    if (tried.kind === 'complaint') best = tried;
    else if (tried.kind === 'stopped' && tried.why.kind !== 'discard') halted = tried.why;
    return tried.kind !== 'complaint';
  });
  const index = Number(path.split(':')[0]);
  const details = await fc.check(property, {
    seed: bench.seed,
    path,
    numRuns: index + 1,
    examples: examples.map((example): [T] => [example]),
  });
  const found = best ?? seen;
  if (found === undefined) {
    if (halted !== undefined) return stopped(halted, steps);
    return { kind: 'passed', shown: 'the case that failed holds now', cases: steps };
  }
  return {
    kind: 'failed',
    complaint: found.complaint,
    story: found.story,
    exchanges: found.exchanges,
    wrongExchange: found.wrongExchange,
    cases: seen?.cases ?? 1,
    path: details.counterexamplePath ?? path,
    value: details.counterexample?.[0],
    ...(best === undefined ? { note: 'seen once, and not when the same case was repeated' } : {}),
  };
}

async function forEach<T extends { readonly name: string }>(
  bench: Workbench,
  variables: fc.Arbitrary<JsonObject>,
  cases: readonly T[],
  options: ForAllOptions,
  body: (value: T, dialogue: Dialogue, variables: JsonObject) => Promise<Complaint | undefined>,
): Promise<CheckOutcome> {
  const drawn = fc.sample(variables, { seed: bench.seed, numRuns: cases.length });
  let tried = 0;
  let firstDiscard = '';
  for (const [i, value] of cases.entries()) {
    if (bench.effort.path !== undefined && bench.effort.path !== value.name) continue;
    if (tried > 0 && bench.line.clock.elapsed() > bench.effort.endsAtMs) break;
    const tell = (v: T, dialogue: Dialogue) => body(v, dialogue, drawn[i] as JsonObject);
    const outcome = await tryCase(bench, value, tell);
    if (outcome.kind === 'complaint') {
      const failed = { ...outcome, kind: 'failed', cases: tried + 1 } as const;
      return { ...failed, path: value.name, value: value.name };
    }
    if (outcome.kind === 'fine') tried += 1;
    else if (outcome.why.kind === 'discard') firstDiscard = outcome.why.reason;
    else return stopped(outcome.why, tried);
  }
  if (tried < cases.length && firstDiscard === '' && bench.effort.path === undefined) {
    return outOfTime(tried);
  }
  return settle(options, tried, firstDiscard);
}
