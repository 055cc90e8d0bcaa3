import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { MachineTable, Row } from '@voicepay/spec';

/** All rows that lead from one state to another, whatever the input: one arrow of the diagram. */
export interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly Row[];
  readonly inputs: readonly string[];
}

const list = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/** The arrows of a table in protocol order. Rows that change nothing are no arrows. */
export function arrowsOf(table: MachineTable, machine: string): readonly Arrow[] {
  const arrows = new Map<string, { from: string; to: string; rows: Row[]; inputs: Set<string> }>();
  for (const row of table.rows) {
    if (row.cell !== 'move') continue;
    for (const from of list(row.in)) {
      const to = row.to ?? from;
      const key = `${from}--${to}`;
      const arrow = arrows.get(key) ?? { from, to, rows: [], inputs: new Set<string>() };
      arrow.rows.push(row);
      for (const input of list(row.on)) arrow.inputs.add(input);
      arrows.set(key, arrow);
    }
  }
  return [...arrows].map(([key, arrow]) => ({
    ...arrow,
    id: `${machine}-${key}`,
    inputs: [...arrow.inputs],
  }));
}

export type DrawDiagram = (table: MachineTable, machine: string) => string;

/** SVG of a machine; every arrow links to its rows, every state to its own. */
export async function createDiagrams(): Promise<DrawDiagram> {
  const graphviz = await Graphviz.load();
  return (table, machine) => {
    const states = Object.keys(table.states).map((state) => {
      const shape = table.terminal.includes(state) ? 'peripheries=2' : 'peripheries=1';
      return `"${state}" [id="${machine}-state-${state}" URL="#${machine}-${state}" tooltip="${state}" ${shape}];`;
    });
    const edges = arrowsOf(table, machine).map((arrow) => {
      const shown = arrow.inputs.slice(0, 2).join('\\n');
      const rest = arrow.inputs.length - 2;
      const label = rest > 0 ? `${shown}\\n+${rest} more` : shown;
      const tip = arrow.inputs.join(', ');
      return `"${arrow.from}" -> "${arrow.to}" [id="${arrow.id}-arrow" URL="#${arrow.id}" label="${label}" tooltip="${tip}" labelURL="#${arrow.id}" labeltooltip="${tip}"];`;
    });
    const dot = `digraph "${machine}" {
      rankdir=LR; bgcolor=transparent; nodesep=0.45; ranksep=0.6; pad=0.2;
      node [shape=box style="rounded,filled" fillcolor="white" fontname="system-ui" fontsize=13 margin="0.18,0.09" color="#64748b"];
      edge [fontname="system-ui" fontsize=10 color="#64748b" fontcolor="#334155" arrowsize=0.7];
      ${states.join('\n')}
      ${edges.join('\n')}
    }`;
    const svg = graphviz.dot(dot);
    return (
      svg
        .slice(svg.indexOf('<svg'))
        .replace(/<svg width="[^"]*" height="[^"]*"/, '<svg')
        .replaceAll('xlink:href', 'href')
        .replaceAll('xlink:title', 'aria-label')
        // An arrow's label is text already; its name must not differ from what is seen.
        .replaceAll(/ aria-label="[^"]*">\n<text/g, '>\n<text')
        .replaceAll(/fill="white"/g, 'class="face"')
        .replaceAll(/<!--[\s\S]*?-->/g, '')
    );
  };
}
