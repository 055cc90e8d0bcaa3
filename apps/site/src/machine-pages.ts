import type { MachineTable, Row } from '@voicepay/spec';
import { loadMachine } from '@voicepay/spec';
import { arrowsOf, type DrawDiagram } from './diagram.ts';
import { drawSequence, sequences } from './sequence.ts';
import {
  escapeHtml,
  type Heading,
  type Page,
  relativeLink,
  type SearchEntry,
  type SiteData,
} from './site.ts';

const path = 'machine.html';
const list = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/** The two machines: a diagram whose every arrow leads to its rows, then every row, state by state. */
export function machinePage(draw: DrawDiagram, data: SiteData): Page {
  const document = loadMachine();
  const headings: Heading[] = [];
  const entries: SearchEntry[] = [];
  const machines: readonly (readonly [string, string, MachineTable])[] = [
    ['session', 'The session', document.session],
    ['delivery', 'The delivery of its outcome', document.delivery],
  ];
  const sections = machines.map(([machine, title, table]) => {
    headings.push({ id: machine, text: title, level: 2 });
    for (const row of table.rows) {
      entries.push({
        anchor: `row-${row.row}`,
        title: row.row,
        text: `${list(row.in).join(' ')} ${list(row.on).join(' ')}`,
      });
    }
    return (
      `<h2 id="${machine}">${title}</h2>` +
      `<figure class="diagram scroll" tabindex="0" role="group" aria-label="${title}">${draw(table, machine)}</figure>` +
      statesOf(table, machine) +
      arrowsSection(table, machine) +
      rowsSection(table, machine, data)
    );
  });
  const body =
    '<p class="lead">Two machines: the session, whose terminal states absorb, and the delivery of its outcome. ' +
    'Every state says what it does with every input: it <b>moves</b>, <b>ignores</b>, <b>refuses</b> (409), or the ' +
    'input is <b>impossible</b> there. An arrow leads to all rows behind it; a row to all requirements it obeys.</p>' +
    sections.join('') +
    '<h2 id="sequences">As sequences</h2>' +
    sequences.map(drawSequence).join('');
  headings.push({ id: 'sequences', text: 'As sequences', level: 2 });
  return {
    path,
    title: 'State machine',
    wide: true,
    group: 'Machine',
    body,
    headings,
    entries,
    summary:
      'Every state, every input, and what happens: the normative machines of session and delivery.',
  };
}

function statesOf(table: MachineTable, machine: string): string {
  const rows = Object.entries(table.states).map(([state, means]) => {
    const terminal = table.terminal.includes(state) ? ' <span class="tag">terminal</span>' : '';
    return `<tr id="${machine}-${state}"><td><code>${state}</code>${terminal}</td><td>${escapeHtml(means)}</td></tr>`;
  });
  const inputs = Object.entries(table.inputs).map(
    ([input, { kind, means }]) =>
      `<tr><td><code>${input}</code></td><td>${kind}</td><td>${escapeHtml(means)}</td></tr>`,
  );
  return (
    `<h3>States</h3>${tableOf(['state', 'meaning'], rows)}` +
    `<details><summary>All ${inputs.length} inputs</summary>${tableOf(['input', 'kind', 'meaning'], inputs)}</details>`
  );
}

function arrowsSection(table: MachineTable, machine: string): string {
  const rows = arrowsOf(table, machine).map((arrow) => {
    const links = arrow.rows.map((row) => `<a href="#row-${row.row}">${row.row}</a>`).join(', ');
    return `<tr id="${arrow.id}"><td><code>${arrow.from}</code> → <code>${arrow.to}</code></td><td>${arrow.inputs.map((i) => `<code>${i}</code>`).join(' ')}</td><td>${links}</td></tr>`;
  });
  return `<h3>Arrows</h3>${tableOf(['arrow', 'inputs', 'rows'], rows)}`;
}

function rowsSection(table: MachineTable, machine: string, data: SiteData): string {
  const rows = table.rows.map((row) => rowOf(row, data));
  return `<h3 id="${machine}-rows">Rows</h3>${tableOf(['row', 'in', 'on', 'what happens', 'requirements'], rows)}`;
}

function rowOf(row: Row, data: SiteData): string {
  const when =
    row.when === undefined
      ? ''
      : ` <span class="when">when ${row.when.join(', ').replaceAll('_', ' ')}</span>`;
  const to = row.to === undefined ? '' : ` to <code>${row.to}</code>`;
  const reason = row.reason === undefined ? '' : ` <span class="tag">${row.reason}</span>`;
  const outputs = (row.outputs ?? [])
    .map((output) => `<li>${output.replaceAll('_', ' ')}</li>`)
    .join('');
  const what = `<span class="tag cell ${row.cell}">${row.cell}</span>${to}${reason}${outputs === '' ? '' : `<ol>${outputs}</ol>`}`;
  const ids = row.requirements.map(
    (id) =>
      `<a class="req-id" href="${relativeLink(path, data.pathOf(id))}"><code>${id}</code></a>`,
  );
  const codes = (value: string | readonly string[]) =>
    list(value)
      .map((v) => `<code>${v}</code>`)
      .join(' ');
  return `<tr id="row-${row.row}"><td>${row.row.replaceAll('-', ' ')}</td><td>${codes(row.in)}</td><td>${codes(row.on)}${when}</td><td>${what}</td><td>${ids.join('<br>')}</td></tr>`;
}

export function tableOf(head: readonly string[], rows: readonly string[]): string {
  const cells = head.map((title) => `<th scope="col">${title}</th>`).join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${head.join(', ')}"><table><thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
