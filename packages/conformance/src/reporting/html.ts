import { requirementById } from '@voicepay/spec';
import type { CheckResult, Exchange, Run } from '../verdict/result.ts';
import { escapeMarkup as e } from './escape.ts';
import { decisiveResult, groupsOf, type RequirementGroup } from './requirement-groups.ts';
import { tallySentence, verdictSentence } from './verdict-sentence.ts';

const style = `
:root { color-scheme: light dark; --bad: #b3261e; --good: #2a7d2e; --dim: #6b6b6b; --warn: #8a6d00; }
@media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --good: #81c784; --dim: #9e9e9e; --warn: #e6c34a; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #8884; vertical-align: top; }
pre { overflow-x: auto; padding: .6rem; background: #8882; white-space: pre-wrap; word-break: break-word; }
.failed, .harness_error, .environment_error { color: var(--bad); } .passed { color: var(--good); }
.warned, .ambiguous, .blocked, .not_run, .not_observable { color: var(--warn); } .not_applicable { color: var(--dim); }
dt { font-weight: 600; } code { word-break: break-word; }
`;

/** One self-contained page. Its policy lets no script run and nothing be fetched. */
export function renderHtml(run: Run): string {
  const title = e(verdictSentence(run));
  const told = run.results.filter((r) => r.status === 'failed' || r.status === 'warned');
  const facts = `${e(run.target)}, seed ${run.seed}, ${e(run.level)}, ${run.requests} requests in ${(run.durationMs / 1_000).toFixed(1)} s, ${e(run.startedAt)}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${style}</style></head><body>
<h1>${title}</h1>
<p>${facts}</p><p>${e(tallySentence(run))}</p>
${run.staleKnownFailures.map((id) => `<p class="failed">${e(id)} is listed as a known failure and holds: remove the entry.</p>`).join('\n')}
${told.length === 0 ? '' : `<h2>What failed</h2>\n${told.map(storyOf).join('\n')}`}
<h2>Requirements</h2>
<table><thead><tr><th>status</th><th>level</th><th>requirement</th><th>why</th><th>cases</th></tr></thead>
<tbody>${groupsOf(run).map(rowOf).join('\n')}</tbody></table>
</body></html>
`;
}

function rowOf(group: RequirementGroup): string {
  const { reason } = decisiveResult(group);
  const cases = group.results.reduce((sum, r) => sum + r.cases, 0);
  const text = requirementById(group.requirement)?.text ?? '';
  const status = `<td class="${group.status}">${group.status.replaceAll('_', ' ')}</td>`;
  return `<tr id="${e(group.requirement)}">${status}<td>${group.level}</td><td><code>${e(group.requirement)}</code><br>${e(text)}</td><td>${e(reason)}</td><td>${cases}</td></tr>`;
}

function storyOf(result: CheckResult): string {
  const { counterexample: found, hint, known } = result;
  const steps = (found?.story ?? []).map((step) => `<li>${e(step)}</li>`).join('');
  const rows: [string, string | undefined][] = [
    ['Expected', found?.expected],
    ['Came', found?.actual],
    ['Try', hint],
    ['Known', known],
    [
      'Again',
      found?.seed === undefined ? undefined : `seed ${found.seed}, path ${found.path ?? ''}`,
    ],
  ];
  const facts = rows
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<dt>${name}</dt><dd>${e(value as string)}</dd>`)
    .join('');
  const text = requirementById(result.requirement)?.text ?? '';
  return `<section><h3 class="${result.status}">${e(result.check)} (${result.level})</h3>
<p>${e(text)}</p><ol>${steps}</ol><dl>${facts}</dl>
${(found?.exchanges ?? []).map(exchangeOf).join('\n')}
<pre>${e((found?.reproduce ?? []).join('\n'))}</pre></section>`;
}

function exchangeOf(exchange: Exchange): string {
  const answer =
    exchange.status === undefined
      ? `no answer: ${exchange.error ?? ''}`
      : `HTTP ${exchange.status}\n\n${exchange.responseBody ?? ''}`;
  const head = `${exchange.method} ${exchange.to}, ${exchange.durationMs} ms`;
  return `<details><summary>${e(head)}</summary><pre>${e(exchange.requestBody)}</pre><pre>${e(answer)}</pre></details>`;
}
