import type { Run, Verdict } from '../verdict/result.ts';
import { oneLine } from './plain-text.ts';
import { groupsOf } from './requirement-groups.ts';

const sentences: Record<Verdict, string> = {
  conforms: 'conforms',
  only_known_failures: 'does not conform, and every failure is a known one',
  does_not_conform: 'does not conform',
  incomplete: 'not decided: the run is not complete',
  not_decidable: 'not decidable: too little could be shown',
  environment: 'not decided: the environment failed',
};

/** `voicepay 1.0 connections (reliable): conforms`. */
export function verdictSentence(run: Run): string {
  return `${judgedOf(run)}: ${sentences[run.verdict]}`;
}

/** `voicepay 1.0 connections (reliable)`; a zone and a processor claim no profile. */
export function judgedOf({ protocolVersion, role, profile }: Run): string {
  const claimed = profile === '' ? '' : ` (${oneLine(profile)})`;
  return `voicepay ${protocolVersion} ${role}${claimed}`;
}

/** Why a run decides nothing, and what to do about it; plain text that has to be escaped. */
export function whyIncomplete(run: Run): string | undefined {
  if (run.verdict !== 'incomplete' || run.interrupted) return undefined;
  if (run.filtered) return 'it was filtered, and only a whole run can say "conforms"';
  const left = run.results.find(({ status }) => status === 'not_run' || status === 'blocked');
  if (left === undefined) return undefined;
  const hint = left.hint === undefined ? '' : `: ${left.hint}`;
  return `${left.check} was ${left.status.replaceAll('_', ' ')}, ${left.reason}${hint}`;
}

/** `24 passed, 1 failed, 3 not observable`: requirements, not checks. */
export function tallySentence(run: Run): string {
  const counts = new Map<string, number>();
  for (const { status } of groupsOf(run)) counts.set(status, (counts.get(status) ?? 0) + 1);
  const parts = [...counts].map(([status, n]) => `${n} ${status.replaceAll('_', ' ')}`);
  return parts.length === 0 ? 'nothing was run' : parts.join(', ');
}
