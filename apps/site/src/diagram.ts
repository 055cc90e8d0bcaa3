import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { mapOfSession } from '@voicepay/conformance/session-map';
import type { MachineTable } from '@voicepay/spec';

/** All ways from one place to another: one arrow of a diagram, and the table's rows behind it. */
export interface Arrow {
  /** Its anchor: `session-confirming--processing`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly inputs: readonly string[];
  readonly rows: readonly string[];
}

export interface Diagram {
  readonly svg: string;
  readonly arrows: readonly Arrow[];
}

/** The session as report and console show it, its arrows and places made links. */
export function sessionDiagram(): Diagram {
  const { arrows, fields } = mapOfSession();
  const drawn = new Map<string, { inputs: Set<string>; rows: Set<string> }>();
  for (const { drawnAs, ways } of arrows) {
    const line = drawn.get(drawnAs) ?? { inputs: new Set<string>(), rows: new Set<string>() };
    for (const { input, row } of ways) {
      line.inputs.add(input);
      line.rows.add(row);
    }
    drawn.set(drawnAs, line);
  }
  const lines = [...drawn].map(([name, line]) => arrowOf('session', name, line));
  const file = import.meta.resolve('@voicepay/conformance/diagrams/session-map.svg');
  const stateOf = (place: string) =>
    fields.some((field) => field === place) ? 'collecting' : place;
  const svg = readFileSync(fileURLToPath(file), 'utf8')
    .replace(' aria-hidden="true"', '')
    .replaceAll(/<g id="arrow-([^"]+)"( class="[^"]*")>(.*?)<\/g>/g, (_, name, rest, shapes) => {
      const arrow = lines.find(({ id }) => id === `session-${name}`);
      return arrow === undefined ? '' : linked(arrow, `<g${rest}>${reachable(shapes)}</g>`);
    })
    .replaceAll(
      /<g id="place-([a-z_]+)"( class="node[^"]*")>(.*?)<\/g>/g,
      (_, place, rest, shapes) =>
        `<a href="#session-${stateOf(place)}"><g${rest}>${shapes}</g></a>`,
    );
  return { svg, arrows: lines };
}

/** The other machine, small enough to be drawn from its table as it is. */
export async function deliveryDiagram(table: MachineTable): Promise<Diagram> {
  const drawn = new Map<string, { inputs: Set<string>; rows: Set<string> }>();
  for (const row of table.rows) {
    if (row.cell !== 'move') continue;
    for (const from of [row.in].flat()) {
      const name = `${from}--${row.to ?? from}`;
      const line = drawn.get(name) ?? { inputs: new Set<string>(), rows: new Set<string>() };
      for (const input of [row.on].flat()) line.inputs.add(input);
      line.rows.add(row.row);
      drawn.set(name, line);
    }
  }
  const arrows = [...drawn].map(([name, line]) => arrowOf('delivery', name, line));
  const graphviz = await Graphviz.load();
  const svg = graphviz
    .dot(dotOf(table, arrows))
    .replace(/^[\s\S]*?(?=<svg)/, '')
    .replace(/<svg width="[^"]*" height="[^"]*"/, '<svg')
    .replaceAll(/<!--[\s\S]*?-->|<title>[^<]*<\/title>/g, '')
    .replaceAll(/ (?:fill|stroke|font-family|font-size)="[^"]*"/g, '')
    .replaceAll(/ id="[^"]*"/g, '')
    .replaceAll('xlink:href', 'href')
    .replaceAll('xlink:title', 'aria-label');
  return { svg, arrows };
}

function arrowOf(
  machine: string,
  name: string,
  line: { readonly inputs: ReadonlySet<string>; readonly rows: ReadonlySet<string> },
): Arrow {
  const [from = '', to = ''] = name.split('--');
  return { id: `${machine}-${name}`, from, to, inputs: [...line.inputs], rows: [...line.rows] };
}

function linked({ id, from, to, inputs }: Arrow, shapes: string): string {
  const told = `${from} → ${to}: ${inputs.join(', ')}`.replaceAll('_', ' ');
  return `<a href="#${id}" aria-label="${told}"><title>${told}</title>${shapes}</a>`;
}

/** A line is one unit wide; a finger is not. */
function reachable(shapes: string): string {
  return shapes.replace(/<path( d="[^"]*")\/>/, '<path class="reach"$1/>$&');
}

function dotOf(table: MachineTable, arrows: readonly Arrow[]): string {
  const states = Object.keys(table.states).map((state) => {
    const kind = table.terminal.includes(state) ? ' class="terminal"' : '';
    return `"${state}" [URL="#delivery-${state}" tooltip="${state}"${kind}];`;
  });
  const edges = arrows.map(({ id, from, to, inputs }) => {
    const label = inputs.map((input) => input.replaceAll('_', ' ')).join('\\n');
    const told = `${from} → ${to}: ${inputs.join(', ')}`;
    return `"${from}" -> "${to}" [edgeURL="#${id}" edgetooltip="${told}" label="${label}"];`;
  });
  return `digraph delivery { rankdir=LR; nodesep=0.35; ranksep=0.7; pad=0.1;
    node [shape=box style=rounded fontname="Helvetica" fontsize=12 margin="0.19,0.06" height=0.36];
    edge [fontname="Helvetica" fontsize=10 arrowsize=0.6];
    ${states.join('\n')}
    ${edges.join('\n')} }`;
}
