import type { Requirement } from '@voicepay/spec';
import { levelTag, proofLine, sourceTag } from './requirement-marks.ts';
import { prose } from './schema-members.ts';
import { type Page, relativeLink, type SiteData } from './site.ts';

const path = 'requirements.html';
const roles = ['engine', 'connections', 'zone', 'processor', 'harness'];

/** Every requirement with its proof: checks, mutants, and all machine rows that cite it. */
export function requirementsPage(data: SiteData): Page {
  const { requirements } = data;
  const stages = [...new Set(requirements.map((row) => row.stage))];
  const proven = requirements.filter((row) => isProven(row, data)).length;
  const caught = requirements.filter(({ id }) => data.proofOf(id).mutants.length > 0).length;
  const sections = stages.map((stage) => {
    const rows = requirements.filter((row) => row.stage === stage);
    const items = rows.map((row) => itemOf(row, data)).join('');
    return `<section><h2 id="${stage}">${stage} <small>${rows.length}</small></h2><ul class="requirements">${items}</ul></section>`;
  });
  return {
    path,
    title: 'Requirements',
    group: 'Specification',
    body: `<p class="lead">${requirements.length} sentences that bind somebody. ${proven} are bound to a check; one that is not is marked, and says why. For ${caught} there is also a <a href="mutants.html">broken implementation</a>, a mutant, that a check is known to catch.</p>${filters()}${sections.join('')}`,
    headings: stages.map((stage) => ({ id: stage, text: stage, level: 2 })),
    entries: [],
    summary: 'Every requirement, whom it binds, and what proves it.',
  };
}

const isProven = ({ id }: Requirement, data: SiteData) => data.proofOf(id).checks.length > 0;

function filters(): string {
  const options = roles.map((role) => `<option>${role}</option>`).join('');
  return (
    '<form class="filters" hidden onsubmit="return false">' +
    `<label>Binds <select id="filter-role"><option value="">anybody</option>${options}</select></label>` +
    '<label><input type="checkbox" id="filter-unproven"> without a check only</label>' +
    '<output id="filter-count"></output></form>'
  );
}

function itemOf(row: Requirement, data: SiteData): string {
  const { id, level, role, rationale, appliesTo } = row;
  const chapter = relativeLink(path, data.pathOf(id));
  const levels = appliesTo === undefined ? '' : ` <span class="tag">${appliesTo.join(', ')}</span>`;
  return (
    `<li id="${id}" class="requirement ${level.toLowerCase()}" data-role="${role}" data-proven="${isProven(row, data)}">` +
    `<div class="sentence">${prose(row.text)}<em>${prose(rationale)}</em></div>` +
    `<div class="margin"><a class="req-id" href="${chapter}" title="In its chapter"><code>${id}</code></a>` +
    `<p class="tags">${levelTag(level)} ${sourceTag(row)} <span class="tag">${role}</span>${levels}</p>${proofLine(row, data, path)}</div></li>`
  );
}
