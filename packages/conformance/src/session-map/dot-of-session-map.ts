import type { Arrow, SessionMap } from './map-of-session.ts';

/** The map in Graphviz's language. `scripts/draw-session-map.mjs` draws it. */
export function dotOfSessionMap(map: SessionMap): string {
  const node = (name: string, isTerminal: boolean) =>
    `"${name}" [id="place-${name}" class="place${isTerminal ? ' terminal' : ''}" label="${name.replaceAll('_', '\\n')}"${name === 'failed' ? '' : ' group=main'}];`;
  const isField = (name: string) => map.fields.includes(name as never);
  const inside = map.places.filter(({ name }) => isField(name));
  const outside = map.places.filter(({ name }) => !isField(name));
  const drawn = new Map<string, Arrow[]>();
  for (const arrow of map.arrows) {
    drawn.set(arrow.drawnAs, [...(drawn.get(arrow.drawnAs) ?? []), arrow]);
  }
  const edges = [...drawn].map(([id, arrows]) => edge(id, arrows, map));
  return `digraph session {
    rankdir=LR; compound=true; nodesep=0.14; ranksep=0.7; pad=0.08; splines=spline;
    node [shape=box style=rounded fontname="Helvetica" fontsize=12 margin="0.2,0.06" height=0.42];
    edge [fontname="Helvetica" fontsize=9.5 arrowsize=0.6];
    ${outside.map(({ name, isTerminal }) => node(name, isTerminal)).join('\n')}
    subgraph cluster_collecting {
      id="place-collecting" class="zone" label="collecting" fontname="Helvetica" fontsize=10.5
      style=rounded margin=12
      ${inside.map(({ name }) => node(name, false)).join('\n')}
    }
    ${edges.join('\n')}
  }`;
}

function edge(id: string, arrows: readonly Arrow[], map: SessionMap): string {
  const [first] = arrows;
  if (first === undefined) return '';
  const { fields } = map;
  const grouped = id.startsWith('collecting--');
  const middle = fields[Math.floor(fields.length / 2) - 1] ?? first.from;
  const from = grouped ? middle : first.from;
  const order = map.places.map(({ name }) => name);
  const isBack = order.indexOf(first.to) < order.indexOf(from);
  const isMain = isForward(first, map);
  const attributes = [
    `id="arrow-${id}"`,
    `class="arrow${isMain ? ' main' : ''}${first.isUsual ? '' : ' short'}"`,
    grouped ? 'ltail=cluster_collecting' : '',
    isMain ? 'weight=12' : 'weight=1',
    isBack || first.to === first.from ? 'constraint=false' : '',
  ];
  return `"${from}" -> "${first.to}" [${attributes.filter((a) => a !== '').join(' ')}];`;
}

/** What is written above the arrows of a call in which nothing goes wrong: their input. */
export function labelsOf(map: SessionMap): ReadonlyMap<string, string> {
  const main = map.arrows.filter((arrow) => isForward(arrow, map));
  return new Map(
    main.map(({ drawnAs, ways }) => [drawnAs, (ways[0]?.input ?? '').replaceAll('_', ' ')]),
  );
}

/** The way of a call in which nothing goes wrong. */
function isForward(arrow: Arrow, map: SessionMap): boolean {
  const order = map.places.map(({ name }) => name).filter((name) => name !== 'failed');
  const at = order.indexOf(arrow.from);
  return at >= 0 && order[at + 1] === arrow.to;
}
