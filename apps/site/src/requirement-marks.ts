import type { Requirement } from '@voicepay/spec';
import { escapeHtml, relativeLink, type SiteData } from './site.ts';

/** What stands beside a requirement, in its chapter and in the list of all. */

export function levelTag(level: string): string {
  return `<span class="tag level ${level.toLowerCase()}">${level}</span>`;
}

/** Who decided it: the vendor's page, or this project where the page leaves it open. */
export function sourceTag({ source }: Requirement): string {
  return source === 'page'
    ? '<span class="tag page" title="The vendor’s page says so.">the page</span>'
    : '<span class="tag ours" title="The vendor’s page leaves it open; this project decided.">our decision</span>';
}

/** The checks that look at it and the broken implementations they catch; or that nothing does. */
export function proofOf(requirement: Requirement, data: SiteData, path: string): string {
  const { checks, mutants } = data.proofOf(requirement.id);
  const rows = data.rowsOf(requirement.id);
  const shown = [
    ['checked by', checks.map((check) => escapeHtml(checkName(check)))],
    ['fails for these broken ones', mutants.map(escapeHtml)],
    ['machine rows', rows.map(linkTo(path))],
  ] as const;
  const lists = shown.map(([title, items]) => (items.length === 0 ? '' : listOf(title, items)));
  const counts = [
    checks.length === 0 ? '' : counted(checks, 'check'),
    checks.length === 0 ? '' : counted(mutants, 'mutant'),
    rows.length === 0 ? '' : counted(rows, 'row'),
  ].filter((count) => count !== '');
  const details =
    counts.length === 0
      ? ''
      : `<details class="proof"><summary>${counts.join(', ')}</summary>${lists.join('')}</details>`;
  return `${checks.length === 0 ? noCheck(requirement) : ''}${details}`;
}

function noCheck({ unobservableBecause }: Requirement): string {
  const why = unobservableBecause ?? 'No check looks at it yet.';
  return `<p class="unproven"><b>no check</b> ${escapeHtml(why)}</p>`;
}

const counted = (items: readonly string[], noun: string) =>
  `${items.length} ${noun}${items.length === 1 ? '' : 's'}`;

const listOf = (title: string, items: readonly string[]) =>
  `<p>${title}</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const linkTo = (path: string) => (row: string) =>
  `<a href="${relativeLink(path, `machine.html#row-${row}`)}">${row}</a>`;

/** A check that is named after its requirement is told by the rest of its name. */
function checkName(check: string): string {
  return check.replace(/^[a-z-]+:[a-z0-9-]+\//, '');
}
