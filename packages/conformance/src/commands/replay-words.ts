import type { CheckResult, Run } from '../verdict/result.ts';

const decided = new Set(['passed', 'failed', 'warned', 'not_applicable']);

/** The last line of every replay: what became of the failure. What else its case broke is above. */
export function replayLine({ results }: Run, requirement: string): string {
  return `${requirement}: ${replayWords(results, requirement)}`;
}

function replayWords(results: readonly CheckResult[], requirement: string): string {
  const failing = results.filter(({ status }) => status === 'failed' || status === 'warned');
  if (failing.some((result) => result.requirement === requirement)) return 'failed again';
  const hidden = results.find((r) => r.requirement === requirement && !decided.has(r.status));
  if (hidden !== undefined) return `not told: ${hidden.reason}`;
  if (results.length === 0) return 'not told: the target showed nothing of this case';
  return failing.length === 0 ? 'holds now' : 'holds now, and this case breaks something else';
}
