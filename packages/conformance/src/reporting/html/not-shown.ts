import type { Run, Status } from '../../verdict/result.ts';
import { oneLine } from '../plain-text.ts';
import { decisiveResult, groupsOf } from '../requirement-groups.ts';
import { requirementUrl } from '../requirement-url.ts';
import { html, type Markup, nothing } from './markup.ts';
import { statusOrder, statusWords } from './status-words.ts';

const decided: readonly Status[] = ['passed', 'failed', 'warned'];

/** What the run says nothing about, and why: requirements of one reason together. */
export function notShown(run: Run): Markup {
  const byReason = new Map<
    string,
    { status: Status; reason: string; hint: string | undefined; ids: string[] }
  >();
  for (const group of groupsOf(run)) {
    if (decided.includes(group.status)) continue;
    const { reason, hint } = decisiveResult(group);
    const key = `${group.status} ${reason}`;
    const known = byReason.get(key) ?? { status: group.status, reason, hint, ids: [] };
    known.ids.push(group.requirement);
    byReason.set(key, known);
  }
  const reasons = [...byReason.values()].sort(
    (a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status),
  );
  if (reasons.length === 0 && run.uncovered.length === 0) return nothing;
  const items = reasons.map(({ status, reason, hint, ids }) => {
    const { mark, tone, words } = statusWords[status];
    return html`<li><p><span class="badge ${tone}">${mark} ${ids.length} ${words}</span> ${oneLine(reason, 300)}</p>
${hint === undefined ? nothing : html`<p class="hint"><b>Try</b> ${hint}</p>`}${idsOf(ids)}</li>`;
  });
  return html`<section id="not-shown"><h2>What was not shown, and why</h2><ul class="reasons">${items}${uncoveredOf(run)}</ul></section>`;
}

function uncoveredOf({ uncovered }: Run): Markup {
  if (uncovered.length === 0) return nothing;
  return html`<li><p><span class="badge quiet">– ${uncovered.length} not looked at</span> No check of this run looks at these.</p>${idsOf(uncovered)}</li>`;
}

function idsOf(ids: readonly string[]): Markup {
  const links = ids.map((id) => html`<a href="${requirementUrl(id)}"><code>${id}</code></a> `);
  if (ids.length <= 3) return html`<p class="ids">${links}</p>`;
  return html`<details><summary>Which ${ids.length}</summary><p class="ids">${links}</p></details>`;
}
