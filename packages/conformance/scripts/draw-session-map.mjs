// Draws the session's machine once, for the report, the site and the console: diagrams/session-map.svg.
//   node scripts/draw-session-map.mjs [--check]     (needs a build)
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { dotOfSessionMap, labelsOf } from '../dist/session-map/dot-of-session-map.js';
import { mapOfSession } from '../dist/session-map/map-of-session.js';

const file = fileURLToPath(new URL('../diagrams/session-map.svg', import.meta.url));
const graphviz = await Graphviz.load();
const map = mapOfSession();
const svg = labelled(bare(graphviz.dot(dotOfSessionMap(map))), labelsOf(map));
if (process.argv.includes('--check')) {
  const same = readFileSync(file, 'utf8') === svg;
  process.stdout.write(
    same ? 'as drawn\n' : 'the machine has changed: npm run diagrams -w @voicepay/conformance\n',
  );
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(file, svg);
}

/** Graphviz makes room for labels beside their lines; above a level line there is room already. */
function labelled(drawn, labels) {
  const line =
    /(<g id="arrow-([^"]+)" class="[^"]*"><path d="M([\d.]+),(-[\d.]+)C[^"]* ([\d.]+),-[\d.]+"\/><polygon [^>]*\/>)/g;
  return drawn.replaceAll(line, (shapes, _, name, from, y, to) => {
    const label = labels.get(name);
    if (label === undefined) return shapes;
    const x = ((Number(from) + Number(to) + 6) / 2).toFixed(1);
    return `${shapes}<text text-anchor="middle" x="${x}" y="${(Number(y) - 5).toFixed(1)}">${label}</text>`;
  });
}

/** Shapes with stable ids and classes; colours and fonts are the page's own. */
function bare(drawn) {
  return `${drawn
    .slice(drawn.indexOf('<svg'))
    .replace(/<svg width="[^"]*" height="[^"]*"/, '<svg aria-hidden="true"')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<title>[^<]*<\/title>/g, '')
    .replaceAll(/ (?:fill|stroke|font-family|font-size|stroke-dasharray)="[^"]*"/g, '')
    .replaceAll(/ xmlns(?::xlink)?="[^"]*"/g, '')
    .replace(' id="graph0"', '')
    .replaceAll('&#45;', '-')
    .replaceAll(/>\s+</g, '><')
    .trim()}\n`;
}
