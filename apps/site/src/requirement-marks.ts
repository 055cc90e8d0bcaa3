import type { Requirement } from '@voicepay/spec';
import { escapeHtml, relativeLink, type SiteData } from './site.ts';

/** What stands beside a requirement, in its chapter and in the list of all. */

export function levelTag(level: string): string {
  return `<span class="tag level ${level.toLowerCase()}">${level}</span>`;
}

/** Who decided it: the vendor's page, or this project where the page leaves it open. */
export function sourceTag({ source }: Requirement): string {
  return source === 'page'
    ? '<span class="tag page" title="The vendor’s page says so.">vendor’s page</span>'
    : '<span class="tag ours" title="The vendor’s page leaves it open; this project decided.">our decision</span>';
}

/** The checks that look at it and the broken implementations they catch; or that nothing does. */
export function proofOf({ id }: Requirement, data: SiteData, path: string): string {
  const { checks, mutants, excuse } = data.proofOf(id);
  const isProven = checks.length > 0;
  const untested = data.rowsOf(id).filter((row) => !checks.includes(`${suiteRow}${row}`));
  const parts: readonly (readonly [noun: string, items: readonly string[]])[] = [
    ['check', checks.map((check) => checkName(check, path))],
    ['mutant', mutants.map(escapeHtml)],
    [isProven ? 'other row' : 'row', untested.map((row) => rowLink(row, path))],
  ];
  const shown = parts.filter(
    ([noun, items]) => items.length > 0 || (noun === 'mutant' && isProven),
  );
  const counts = shown.map(([noun, items]) => counted(items, noun)).join(', ');
  const lists = shown.map(([noun, items]) => listOf(titles[noun] ?? noun, items)).join('');
  const details =
    shown.length === 0
      ? ''
      : `<details class="proof"><summary>${counts}</summary>${lists}</details>`;
  return isProven ? details : `${noCheck(excuse)}${details}`;
}

/** The same in one line that leads to the chapter, where it is told in full. */
export function proofLine(requirement: Requirement, data: SiteData, path: string): string {
  const { checks, mutants, excuse } = data.proofOf(requirement.id);
  if (checks.length === 0) return noCheck(excuse);
  const chapter = relativeLink(path, data.pathOf(requirement.id));
  return `<p><a href="${chapter}">${counted(checks, 'check')}, ${counted(mutants, 'mutant')}</a></p>`;
}

const suiteRow = 'suite: row ';

const titles: Readonly<Record<string, string>> = {
  check: 'Checked by',
  mutant: 'Fails for these broken ones',
  row: 'Rows of the machine',
  'other row': 'Rows of the machine that no suite takes',
};

function noCheck(excuse = 'No check looks at it.'): string {
  return `<p class="unproven"><b>no check</b> ${escapeHtml(excuse)}</p>`;
}

const counted = (items: readonly string[], noun: string) =>
  `${items.length === 0 ? 'no' : items.length} ${noun}${items.length === 1 ? '' : 's'}`;

const listOf = (title: string, items: readonly string[]) =>
  items.length === 0
    ? ''
    : `<p>${title}</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const rowLink = (row: string, path: string) =>
  `<a href="${relativeLink(path, `machine.html#row-${row}`)}">${row}</a>`;

/** A row of a suite leads to the machine; a check named after its requirement drops that name. */
function checkName(check: string, path: string): string {
  if (check.startsWith(suiteRow)) {
    return `suite: ${rowLink(check.slice(suiteRow.length), path)}`;
  }
  return escapeHtml(check.replace(/^[a-z-]+:[a-z0-9-]+\//, ''));
}
