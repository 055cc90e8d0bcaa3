import type { MachineTable, Row } from '@voicepay/spec';
import { loadMachine } from '@voicepay/spec';
import { type Arrow, type Diagram, deliveryDiagram, sessionDiagram } from './diagram.ts';
import { drawSequence, sequences } from './sequence.ts';
import {
  escapeHtml,
  type Heading,
  type Page,
  relativeLink,
  type SearchEntry,
  type SiteData,
} from './site.ts';
import { tableOf } from './tables.ts';

const path = 'machine.html';
const list = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/** The two machines: a diagram whose every arrow leads to its rows, then every row, state by state. */
export async function machinePage(data: SiteData): Promise<Page> {
  const { session, delivery } = loadMachine();
  const parts: readonly (readonly [string, string, MachineTable, Diagram])[] = [
    ['session', 'The session', session, sessionDiagram()],
    ['delivery', 'The delivery of its outcome', delivery, await deliveryDiagram(delivery)],
  ];
  const sections = parts.map(
    ([machine, title, table, { svg, arrows }]) =>
      `<h2 id="${machine}">${title}</h2>` +
      `<figure class="diagram ${machine}"><div class="scroll" tabindex="0" role="group" aria-label="${title}">${svg}</div>` +
      '<figcaption>An arrow leads to all rows behind it.</figcaption></figure>' +
      statesOf(table, machine) +
      arrowsSection(arrows, machine) +
      rowsSection(table, machine, data),
  );
  const headings: readonly Heading[] = [
    ...parts.map(([id, text]) => ({ id, text, level: 2 })),
    { id: 'sequences', text: 'As sequences', level: 2 },
  ];
  return {
    path,
    title: 'State machine',
    wide: true,
    group: 'Specification',
    body:
      '<p class="lead">Two machines: the session, whose terminal states absorb, and the delivery of its outcome. ' +
      'Every state says what it does with every input: it <b>moves</b>, <b>ignores</b>, <b>refuses</b> (409), or the ' +
      `input is <b>impossible</b> there.</p>${onThisPage(headings)}${sections.join('')}` +
      `<h2 id="sequences">As sequences</h2>${sequences.map(drawSequence).join('')}`,
    headings,
    entries: parts.flatMap(([, , table]) => table.rows.map(entryOf)),
    summary:
      'Every state, every input, and what happens: the normative machines of session and delivery.',
  };
}

function onThisPage(headings: readonly Heading[]): string {
  const links = headings.map(({ id, text }) => `<a href="#${id}">${text}</a>`);
  return `<p>${links.join(' · ')}</p>`;
}

function entryOf(row: Row): SearchEntry {
  const text = `${list(row.in).join(' ')} on ${list(row.on).join(' ')}: ${row.cell} ${row.to ?? ''}`;
  return { anchor: `row-${row.row}`, title: row.row, text };
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

function arrowsSection(arrows: readonly Arrow[], machine: string): string {
  const items = arrows.map(({ id, from, to, inputs, rows }) => {
    const links = rows.map((row) => `<a href="#row-${row}">${row}</a>`).join(', ');
    const on = inputs.map((input) => `<code>${input}</code>`).join(' ');
    return `<tr id="${id}"><td><code>${from}</code> → <code>${to}</code></td><td>${on}</td><td>${links}</td></tr>`;
  });
  return `<h3 id="${machine}-arrows">Arrows</h3>${tableOf(['arrow', 'inputs', 'rows'], items)}`;
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
  const again = row.may_repeat === undefined ? '' : ` may repeat <code>${row.may_repeat}</code>`;
  const what = `<span class="tag cell ${row.cell}">${row.cell}</span>${to}${reason}${again}${outputs === '' ? '' : `<ol>${outputs}</ol>`}`;
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
