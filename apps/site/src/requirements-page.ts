import type { Requirement } from '@voicepay/spec';
import { tableOf } from './machine-pages.ts';
import { escapeHtml, type Page, relativeLink, type SiteData } from './site.ts';

const path = 'requirements.html';

/** Every requirement with its proof: checks, mutants, and all machine rows that cite it. */
export function requirementsPage(data: SiteData): Page {
  const stages = [...new Set(data.requirements.map((row) => row.stage))];
  const proven = data.requirements.filter((row) => data.proofOf(row.id).checks.length > 0);
  const sections = stages.map((stage) => {
    const rows = data.requirements.filter((row) => row.stage === stage);
    return `<h2 id="${stage}">${stage} <small>${rows.length}</small></h2>${tableOf(
      ['requirement', 'binds', 'proof', 'machine rows'],
      rows.map((row) => rowOf(row, data)),
    )}`;
  });
  const body =
    `<p class="lead">${data.requirements.length} requirements; ${proven.length} are bound to a check. A sentence without a ` +
    'check is marked, and says why it cannot be observed where that is so.</p>' +
    '<p class="filters" hidden><label>Show <select id="filter-role"><option value="">every role</option>' +
    ['engine', 'connections', 'zone', 'processor', 'harness']
      .map((r) => `<option>${r}</option>`)
      .join('') +
    '</select></label> <label><input type="checkbox" id="filter-unproven"> without a check only</label></p>' +
    sections.join('');
  return {
    path,
    title: 'Requirements',
    wide: true,
    group: 'Specification',
    body,
    headings: stages.map((stage) => ({ id: stage, text: stage, level: 2 })),
    entries: [],
    summary: 'Every requirement, whom it binds, and what proves it.',
  };
}

function rowOf(row: Requirement, data: SiteData): string {
  const { checks, mutants } = data.proofOf(row.id);
  const none = row.unobservableBecause ?? 'no check yet';
  const proof =
    checks.length === 0
      ? `<span class="unproven">${escapeHtml(none)}</span>`
      : `${checks.map((check) => `<code>${escapeHtml(check)}</code>`).join('<br>')}${mutantList(mutants)}`;
  const rows = data.rowsOf(row.id).map((name) => `<a href="machine.html#row-${name}">${name}</a>`);
  return (
    `<tr id="r-${row.id}" data-role="${row.role}" data-proven="${checks.length > 0}">` +
    `<td><a class="req-id" href="${relativeLink(path, data.pathOf(row.id))}"><code>${row.id}</code></a><p>${sentence(row.text)}</p></td>` +
    `<td><span class="tag level ${row.level.toLowerCase()}">${row.level}</span> ${row.role}<br><span class="tag source ${row.source}">${row.source}</span></td>` +
    `<td>${proof}</td><td>${rows.join('<br>')}</td></tr>`
  );
}

function mutantList(mutants: readonly string[]): string {
  if (mutants.length === 0) return '';
  const items = mutants.map((mutant) => `<li>${escapeHtml(mutant)}</li>`).join('');
  return `<details><summary>kills ${mutants.length} broken implementation${mutants.length === 1 ? '' : 's'}</summary><ul>${items}</ul></details>`;
}

function sentence(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
