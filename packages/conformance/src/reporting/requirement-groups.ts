import { requirements } from '@voicepay/spec';
import type { CheckResult, Level, Run, Status } from '../verdict/result.ts';

/** The results of one requirement, and what they come to together. */
export interface RequirementGroup {
  readonly requirement: string;
  readonly level: Level;
  readonly status: Status;
  readonly results: readonly CheckResult[];
}

/** The first of these that any of a requirement's checks has is what its line says. */
const order: readonly Status[] = [
  'failed',
  'environment_error',
  'harness_error',
  'ambiguous',
  'blocked',
  'not_run',
  'warned',
  'not_observable',
  'passed',
  'not_applicable',
];

const places = new Map<string, number>(requirements.map(({ id }, place) => [id, place]));

/** One group a requirement, in the order of the specification's text. */
export function groupsOf(run: Pick<Run, 'results'>): readonly RequirementGroup[] {
  const byRequirement = new Map<string, CheckResult[]>();
  for (const result of run.results) {
    const group = byRequirement.get(result.requirement);
    if (group === undefined) byRequirement.set(result.requirement, [result]);
    else group.push(result);
  }
  const groups = [...byRequirement.values()].map(groupOf);
  const placeOf = (group: RequirementGroup) => places.get(group.requirement) ?? places.size;
  return groups.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The result that gave a group its status. */
export function decisiveResult(group: RequirementGroup): CheckResult {
  const found = group.results.find((r) => r.status === group.status);
  return found ?? (group.results[0] as CheckResult);
}

function groupOf(results: readonly CheckResult[]): RequirementGroup {
  const first = results[0] as CheckResult;
  const status = order.find((s) => results.some((r) => r.status === s)) as Status;
  return { requirement: first.requirement, level: first.level, status, results };
}
