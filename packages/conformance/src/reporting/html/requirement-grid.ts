import { requirementById } from '@voicepay/spec';
import type { Run } from '../../verdict/result.ts';
import { oneLine } from '../plain-text.ts';
import { decisiveResult, groupsOf, type RequirementGroup } from '../requirement-groups.ts';
import { requirementUrl } from '../requirement-url.ts';
import { html, type Markup, prose } from './markup.ts';
import { statusWords } from './status-words.ts';

/** Every requirement as a cell, by stage; a cell leads to its row in the list below. */
export function requirementGrid(run: Run): Markup {
  const rows = stagesOf(run).map(([stage, groups]) => {
    const cells = groups.map(({ requirement, status }) => {
      const { mark, tone, words } = statusWords[status];
      const told = `${requirement}: ${words}`;
      return html`<a class="cell ${tone}" href="#${requirement}" title="${told}" aria-label="${told}">${mark}</a>`;
    });
    const passed = groups.filter(({ status }) => status === 'passed').length;
    return html`<div class="stage"><h3>${stage}</h3><div class="cells">${cells}</div><p class="count">${passed}/${groups.length}</p></div>`;
  });
  return html`<section id="requirements"><h2>Requirements</h2>
<p class="lead">One cell for each requirement of this role, by stage. The counts are of what was shown to hold.</p>
<div class="grid">${rows}</div></section>`;
}

/** Every requirement with its sentence and why it has its status, folded by stage. */
export function requirementList(run: Run): Markup {
  const stages = stagesOf(run).map(([stage, groups]) => {
    const isOpen = groups.some(({ status }) => status === 'failed');
    const rows = groups.map(rowOf);
    const head = html`<summary><b>${stage}</b> ${groups.length} requirements</summary>`;
    const list = html`<ul class="rows">${rows}</ul>`;
    return isOpen
      ? html`<details open>${head}${list}</details>`
      : html`<details>${head}${list}</details>`;
  });
  return html`<section id="list"><h2>Every requirement, with its reason</h2>${stages}</section>`;
}

function rowOf(group: RequirementGroup): Markup {
  const { requirement, status, level, results } = group;
  const { mark, tone, words } = statusWords[status];
  const cases = results.reduce((sum, result) => sum + result.cases, 0);
  const text = requirementById(requirement)?.text ?? '';
  const { reason } = decisiveResult(group);
  return html`<li id="${requirement}"><p><span class="badge ${tone}">${mark} ${words}</span> <span class="tag">${level}</span> <a href="${requirementUrl(requirement)}"><code>${requirement}</code></a></p>
<p>${prose(text)}</p><p class="quiet">${oneLine(reason, 300)}${cases > 0 ? `; ${cases} case${cases === 1 ? '' : 's'}` : ''}</p></li>`;
}

/** The stages, each with its requirements, in the order of the groups: the specification's. */
function stagesOf(run: Run): readonly (readonly [string, readonly RequirementGroup[]])[] {
  const stages = new Map<string, RequirementGroup[]>();
  for (const group of groupsOf(run)) {
    const stage = group.requirement.split(':')[0] ?? '';
    stages.set(stage, [...(stages.get(stage) ?? []), group]);
  }
  return [...stages];
}
