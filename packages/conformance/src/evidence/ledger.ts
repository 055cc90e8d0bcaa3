import { requirementById } from '@voicepay/spec';
import type { Trace } from '../session/trace.ts';
import { storyOf } from '../session/trace.ts';
import type { CheckResult, Counterexample, Level } from '../verdict/result.ts';
import { hiddenBy } from './rests-on.ts';
import type { Broken, Judgement, Rule } from './rule.ts';
import { type Place, whereItShows } from './where-it-shows.ts';

/** Everything shown and broken in a run, by requirement. */
export interface Ledger {
  /** Judges a finished session by these rules and keeps what it shows. */
  judge(rules: readonly Rule[], trace: Trace, how: How): readonly string[];
  /** `place`: where in the session a broken judgement shows, when it is broken. */
  record(
    requirement: string,
    judgement: Judgement,
    trace: Trace,
    how: How,
    place?: () => Place,
  ): void;
  brokenRequirements(): readonly string[];
  casesOf(requirement: string): number;
  /** Replaces a counterexample by a smaller one. */
  shrunk(rule: Rule, broken: Broken, trace: Trace, how: How): void;
  results(): readonly CheckResult[];
}

/** How a session came about, to name the check and to see it again. */
export interface How {
  readonly check: string;
  readonly reproduce: readonly string[];
  readonly seed?: number;
  readonly path?: string;
}

interface Entry {
  cases: number;
  readonly checks: Set<string>;
  failure?: { broken: Broken; counterexample: Counterexample; check: string };
}

export function newLedger(): Ledger {
  const entries = new Map<string, Entry>();
  const entryOf = (requirement: string): Entry => {
    const known = entries.get(requirement);
    if (known !== undefined) return known;
    const fresh: Entry = { cases: 0, checks: new Set() };
    entries.set(requirement, fresh);
    return fresh;
  };
  const isBroken = (id: string): boolean => {
    const failure = entries.get(id)?.failure;
    return failure !== undefined && failure.broken.isGuess !== true;
  };
  const record: Ledger['record'] = (requirement, judgement, trace, how, place = () => ({})) => {
    if (judgement.cases === 0) return;
    const entry = entryOf(requirement);
    entry.cases += judgement.cases;
    entry.checks.add(how.check);
    const isBetter = entry.failure?.broken.isGuess === true && !judgement.broken?.isGuess;
    if (judgement.broken !== undefined && (entry.failure === undefined || isBetter)) {
      entry.failure = failureOf(judgement.broken, trace, how, place());
    }
  };
  return {
    record,
    judge(rules, trace, how) {
      const broken: string[] = [];
      for (const rule of rules) {
        const judgement = rule.judge(trace);
        record(rule.requirement, judgement, trace, how, () => whereItShows(rule, trace));
        if (judgement.broken !== undefined) broken.push(rule.requirement);
      }
      return broken;
    },
    brokenRequirements: () => [...entries].filter(([, e]) => e.failure).map(([id]) => id),
    casesOf: (requirement) => entries.get(requirement)?.cases ?? 0,
    shrunk(rule, broken, trace, how) {
      const place = whereItShows(rule, trace);
      entryOf(rule.requirement).failure = failureOf(broken, trace, how, place);
    },
    results: () =>
      [...entries].map(([requirement, entry]) =>
        resultOf(requirement, entry, hiddenBy(requirement, isBroken)),
      ),
  };
}

/** The keyword of a requirement's row. A check that cites no row is our bug. */
export function levelOf(requirement: string): Level {
  const row = requirementById(requirement);
  if (row === undefined) throw new Error(`no requirement has the id ${requirement}`);
  return row.level;
}

function failureOf(
  broken: Broken,
  trace: Trace,
  how: How,
  place: Place,
): NonNullable<Entry['failure']> {
  const counterexample: Counterexample = {
    expected: broken.expected,
    actual: broken.actual,
    story: storyOf(trace),
    exchanges: trace.exchanges,
    reproduce: how.reproduce,
    ...(how.seed === undefined ? {} : { seed: how.seed }),
    ...(how.path === undefined ? {} : { path: how.path }),
    ...place,
  };
  return { broken, counterexample, check: how.check };
}

function resultOf(requirement: string, entry: Entry, cause: string | undefined): CheckResult {
  const { failure } = entry;
  const level = levelOf(requirement);
  if (failure === undefined) {
    const check = [...entry.checks].join(', ');
    return {
      requirement,
      level,
      check,
      status: 'passed',
      reason: 'shown over the wire',
      cases: entry.cases,
      durationMs: 0,
    };
  }
  const { expected, actual } = failure.broken;
  if (cause !== undefined) {
    return {
      requirement,
      level,
      check: failure.check,
      status: 'blocked',
      reason: `cannot be told while ${cause} fails; expected ${expected}; came ${actual}`,
      blockedBy: cause,
      cases: entry.cases,
      durationMs: 0,
    };
  }
  return {
    requirement,
    level,
    check: failure.check,
    status: level === 'MUST' ? 'failed' : 'warned',
    reason: `expected ${expected}; came ${actual}`,
    ...(failure.broken.hint === undefined ? {} : { hint: failure.broken.hint }),
    counterexample: failure.counterexample,
    cases: entry.cases,
    durationMs: 0,
  };
}
