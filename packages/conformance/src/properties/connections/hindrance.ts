import type { Requirement } from '@voicepay/spec';
import {
  type ConnectionsTarget,
  isReliable,
  type Profile,
} from '../../targets/connections/target.ts';
import type { CheckOutcome, ConnectionCheck } from './check.ts';
import type { Survey } from './survey.ts';

/** Why a check cannot say anything about this target; `undefined` when it can. */
export function hindranceOf(
  check: Pick<ConnectionCheck, 'requirement' | 'decides' | 'uses'>,
  requirement: Requirement,
  target: ConnectionsTarget,
  survey: Survey,
): CheckOutcome | undefined {
  if (!bindsProfile(requirement, target.profile)) {
    const levels = (requirement.appliesTo ?? []).join(' and ');
    const reason = `binds ${levels}; the target claims ${target.profile}`;
    return { kind: 'not_applicable', reason, cases: 0 };
  }
  const absent = [...check.decides, ...check.uses].find((name) => target.urls[name] === undefined);
  if (absent !== undefined) {
    return { kind: 'not_applicable', reason: `no ${absent} connection is given`, cases: 0 };
  }
  for (const name of [...check.uses, ...check.decides]) {
    const condition = survey[name]?.condition;
    if (condition === undefined || condition.kind === 'works') continue;
    if (condition.kind === 'broken') {
      if (condition.by === check.requirement || condition.by === 'start:answer-is-valid') continue;
      return { kind: 'blocked', by: condition.by, reason: condition.reason, cases: 0 };
    }
    const { reason } = condition;
    if (condition.kind !== 'refuses') return { kind: condition.kind, reason, cases: 0 };
    const { hint } = condition;
    const first = check.requirement === 'start:answers-json-object';
    if (first) return { kind: 'ambiguous', reason, hint, cases: 0 };
    return { kind: 'blocked', by: 'start:answers-json-object', reason, cases: 0 };
  }
  return undefined;
}

/** Nobody fails what they did not claim (conformance:undeclared-levels-are-not-judged). */
export function bindsProfile(requirement: Requirement, profile: Profile): boolean {
  const levels = requirement.appliesTo;
  if (levels === undefined) return true;
  if (levels.includes('reliable')) return isReliable(profile);
  return levels.includes('signed') && profile === 'signed';
}
