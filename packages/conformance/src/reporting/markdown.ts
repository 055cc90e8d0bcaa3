import type { CheckResult, Run } from '../verdict/result.ts';
import { escapeMarkdown as e, fenced } from './escape.ts';
import { decisiveResult, groupsOf } from './requirement-groups.ts';
import { tallySentence, verdictSentence } from './verdict-sentence.ts';

/** Markdown for the summary of a CI job: the verdict, what failed, then every requirement. */
export function renderMarkdown(run: Run): string {
  const parts = [
    `## ${e(verdictSentence(run))}`,
    `${e(run.target)}, seed ${run.seed}, ${run.requests} requests in ${(run.durationMs / 1_000).toFixed(1)} s: ${tallySentence(run)}.`,
  ];
  const told = run.results.filter((r) => r.status === 'failed' || r.status === 'warned');
  for (const result of told) parts.push(detailsOf(result));
  for (const id of run.staleKnownFailures) {
    parts.push(`**${e(id)}** is listed as a known failure and holds: remove the entry.`);
  }
  const rows = groupsOf(run).map((group) => {
    const { reason } = decisiveResult(group);
    return `| ${group.status.replaceAll('_', ' ')} | ${group.level} | ${e(group.requirement)} | ${e(reason)} |`;
  });
  parts.push(['| | | requirement | |', '|---|---|---|---|', ...rows].join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function detailsOf(result: CheckResult): string {
  const { counterexample: found } = result;
  const lines = [`### ${e(result.check)} (${result.level}, ${result.status})`];
  if (result.known !== undefined) lines.push(`Known: ${e(result.known)}`);
  lines.push(...(found?.story ?? []).map(e), e(result.reason));
  if (result.hint !== undefined) lines.push(`Try: ${e(result.hint)}`);
  if (found !== undefined && found.reproduce.length > 0)
    lines.push(fenced(found.reproduce.join('\n')));
  return lines.join('\n\n');
}
