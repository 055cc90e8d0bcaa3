import { readFileSync } from 'node:fs';
import { type Arrow, mapOfSession } from '../../session-map/map-of-session.ts';
import type { Run } from '../../verdict/result.ts';
import { type SuiteFacts, suitesOf } from '../engine-coverage.ts';
import { html, join, type Markup, nothing, ours } from './markup.ts';

const drawing = new URL('../../../diagrams/session-map.svg', import.meta.url);

/** How often each arrow of the machine was seen to be right, and what each suite covered. */
export function machineHeat(run: Run): Markup {
  const suites = suitesOf(run);
  if (suites.length === 0) return nothing;
  const { hypothesis, outside } = run.coverage ?? {};
  return html`<section id="machine"><h2>The machine, as it was covered</h2>
${typeof hypothesis === 'string' ? html`<p class="lead">${hypothesis}</p>` : nothing}
${typeof outside === 'string' ? html`<p>${outside}</p>` : nothing}
${heatMap(suites)}${suiteTable(suites)}</section>`;
}

function heatMap(suites: readonly SuiteFacts[]): Markup {
  const seen = timesSeen(suites);
  if (seen.size === 0) return nothing;
  const lines = new Map<string, Arrow[]>();
  for (const arrow of mapOfSession().arrows) {
    lines.set(arrow.drawnAs, [...(lines.get(arrow.drawnAs) ?? []), arrow]);
  }
  let svg = readFileSync(drawing, 'utf8');
  for (const [id, arrows] of lines) {
    const times = arrows.reduce((sum, arrow) => sum + timesOf(arrow, seen), 0);
    const told = `${id.replace('--', ' → ').replaceAll('_', ' ')}: seen ${times} times`;
    svg = svg.replace(
      new RegExp(`<g id="arrow-${id}" class="([^"]*)">`),
      `<g class="$1 heat-${heatOf(times)}"><title>${told}</title>`,
    );
  }
  svg = svg.replaceAll(/ id="[^"]*"/g, '').replace(' aria-hidden="true"', '');
  const unseen = [...lines.values()].flat().filter((arrow) => timesOf(arrow, seen) === 0);
  return html`<figure class="heat"><div class="scroll" tabindex="0" role="group" aria-label="The session’s machine, arrows coloured by how often each was seen">${ours(svg)}</div>
<figcaption><span class="key heat-0">not seen</span><span class="key heat-1">up to 9 times</span><span class="key heat-2">up to 99</span><span class="key heat-3">up to 999</span><span class="key heat-4">more</span></figcaption></figure>
${unseenOf(unseen)}`;
}

function unseenOf(arrows: readonly Arrow[]): Markup {
  if (arrows.length === 0) return nothing;
  const items = arrows.map(
    ({ from, to, ways }) =>
      html`<li><code>${from} → ${to}</code> by ${[...new Set(ways.map(({ input }) => input))].join(', ')}</li>`,
  );
  return html`<details><summary>${arrows.length} arrow${arrows.length === 1 ? '' : 's'} not seen in these suites: other configurations and restarts</summary><ul>${items}</ul></details>`;
}

function timesSeen(suites: readonly SuiteFacts[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { coverage } of suites) {
    for (const [arrow, rows] of Object.entries(coverage.arrows)) {
      const times = Object.values(rows).reduce((sum, n) => sum + n, 0);
      seen.set(arrow, (seen.get(arrow) ?? 0) + times);
    }
  }
  return seen;
}

function timesOf({ id }: Arrow, seen: ReadonlyMap<string, number>): number {
  return seen.get(id) ?? 0;
}

function heatOf(times: number): number {
  return times === 0 ? 0 : Math.min(4, Math.floor(Math.log10(times)) + 1);
}

function suiteTable(suites: readonly SuiteFacts[]): Markup {
  const rows = suites.map(({ configuration, suite, tests, steps, failures, seconds, coverage }) => {
    const { states, transitions, pairs, guards } = coverage;
    const shares = [states, transitions, pairs, guards].map(
      ({ seen, of }) => html`<td>${seen} of ${of}</td>`,
    );
    return html`<tr><th scope="row">${configuration}<br><span class="quiet">${suite}</span></th><td>${tests}</td><td>${steps}</td><td>${failures}</td>${join(shares)}<td>${seconds.toFixed(1)} s</td></tr>`;
  });
  const heads = [
    'configuration',
    'tests',
    'steps',
    'failed',
    'states',
    'transitions',
    'pairs',
    'guards',
    'time',
  ];
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Suites"><table class="numbers"><thead><tr>${join(heads.map((head) => html`<th scope="col">${head}</th>`))}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
