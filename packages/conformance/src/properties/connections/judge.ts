import type { Requirement } from '@voicepay/spec';
import { curlOf } from '../../reporting/curl.ts';
import type { Redact } from '../../reporting/redact.ts';
import type { CheckResult, Counterexample } from '../../verdict/result.ts';
import type { CheckOutcome, ConnectionCheck } from './check.ts';
import type { WireExchange } from './dialogue.ts';
import { recordExchange } from './record-exchange.ts';
import type { Survey } from './survey.ts';

type Judged = Pick<ConnectionCheck, 'id' | 'requirement' | 'decides' | 'evidence'>;

/** The requirement's level and the survey's evidence turn what a check saw into a result. */
export function judge(
  check: Judged,
  requirement: Requirement,
  outcome: CheckOutcome,
  survey: Survey,
  run: { readonly durationMs: number; readonly redact: Redact; readonly seed: number },
): CheckResult {
  const base = {
    requirement: check.requirement,
    level: requirement.level,
    check: check.id,
    cases: outcome.cases,
    durationMs: Math.round(run.durationMs),
  };
  const { redact } = run;
  switch (outcome.kind) {
    case 'passed': {
      const silent = check.decides.filter((name) => survey[name]?.evidence === undefined);
      if (silent.length === 0 || check.evidence === 'credentials') {
        return { ...base, status: 'passed', reason: outcome.shown };
      }
      return { ...base, status: 'not_observable', ...unobservable(silent) };
    }
    case 'failed': {
      const { complaint } = outcome;
      const mild = complaint.suspicionOnly === true || requirement.level !== 'MUST';
      return {
        ...base,
        status: mild ? 'warned' : 'failed',
        reason: redact(`expected ${complaint.expected}, came ${complaint.actual}`),
        ...(complaint.hint === undefined ? {} : { hint: complaint.hint }),
        counterexample: counterexampleOf(outcome, run),
      };
    }
    case 'blocked':
      return { ...base, status: 'blocked', reason: redact(outcome.reason), blockedBy: outcome.by };
    case 'environment':
      return { ...base, status: 'environment_error', reason: redact(outcome.reason) };
    default: {
      const hint = outcome.hint === undefined ? {} : { hint: outcome.hint };
      return { ...base, status: outcome.kind, reason: redact(outcome.reason), ...hint };
    }
  }
}

function unobservable(silent: readonly string[]) {
  const names = silent.join(' and ');
  const other = silent.includes('start') ? '' : ', or give an observer (--observer URL)';
  return {
    reason: `${names} answered good and bad requests alike, so nothing was shown`,
    hint: `let ${names} refuse malformed JSON with 4xx${other}`,
  };
}

/** Requests that were under way at the same time are sent again so, the last in the foreground. */
function isTogether(a: WireExchange | undefined, b: WireExchange | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const endOf = ({ startedMs, answer }: WireExchange) => startedMs + answer.durationMs;
  return a.startedMs < endOf(b) && b.startedMs < endOf(a);
}

function counterexampleOf(
  outcome: CheckOutcome & { kind: 'failed' },
  { redact, seed }: { readonly redact: Redact; readonly seed: number },
): Counterexample {
  const exchanges = outcome.exchanges.map((exchange) => recordExchange(exchange, redact));
  const told = outcome.note === undefined ? outcome.story : [...outcome.story, outcome.note];
  const story = told.map(redact);
  return {
    expected: redact(outcome.complaint.expected),
    actual: redact(outcome.complaint.actual),
    story,
    exchanges,
    reproduce: exchanges.map((exchange, i) => {
      const [sent, next] = [outcome.exchanges[i], outcome.exchanges[i + 1]];
      return curlOf(exchange) + (isTogether(sent, next) ? ' &' : '');
    }),
    // The run's: it is what --seed takes, and every check makes its own of it.
    seed,
    path: outcome.path,
    ...(exchanges.length === 0 ? {} : { wrongExchange: outcome.wrongExchange }),
  };
}
