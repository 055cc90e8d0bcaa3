import { requirementById } from '@voicepay/spec';
import type { CheckResult, Counterexample, Run } from '../verdict/result.ts';
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
    return `| ${group.status.replaceAll('_', ' ')} | ${group.level} | ${idOf(group.requirement)} | ${e(reason)} |`;
  });
  const table = ['| | | requirement | |', '|---|---|---|---|', ...rows].join('\n');
  parts.push(
    `<details><summary>All ${rows.length} requirements</summary>\n\n${table}\n\n</details>`,
  );
  return `${parts.join('\n\n')}\n`;
}

/** Ids of the specification are code; what else stands in their place is a stranger's text. */
function idOf(requirement: string): string {
  return requirementById(requirement) === undefined ? e(requirement) : `\`${requirement}\``;
}

function detailsOf(result: CheckResult): string {
  const { counterexample: found, requirement, level, status, known, hint } = result;
  const lines = [`### ${idOf(requirement)} (${level}, ${status})`];
  const sentence = requirementById(requirement)?.text;
  if (sentence !== undefined) lines.push(`> ${sentence}`);
  if (known !== undefined) lines.push(`Known: ${e(known)}`);
  lines.push(`Seen by ${e(result.check)}:`);
  if (found === undefined) lines.push(e(result.reason));
  else lines.push(...toldBy(found));
  if (hint !== undefined) lines.push(`Try: ${e(hint)}`);
  if (found !== undefined && found.reproduce.length > 0)
    lines.push(fenced(found.reproduce.join('\n')));
  return lines.join('\n\n');
}

function toldBy({ story, wrongStep, expected, actual }: Counterexample): readonly string[] {
  const steps = story.map(
    (step, at) => `${at + 1}. ${e(step)}${at === wrongStep ? ' **✗ here**' : ''}`,
  );
  const difference = [`- expected: ${e(expected)}`, `- came: ${e(actual)}`];
  return [...(steps.length === 0 ? [] : [steps.join('\n')]), difference.join('\n')];
}
