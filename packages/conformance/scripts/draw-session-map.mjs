// Draws the session's machine once, for the report, the site and the console: diagrams/session-map.svg.
//   node scripts/draw-session-map.mjs [--check]     (needs a build)
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { dotOfSessionMap } from '../dist/session-map/dot-of-session-map.js';
import { mapOfSession } from '../dist/session-map/map-of-session.js';

const file = fileURLToPath(new URL('../diagrams/session-map.svg', import.meta.url));
const graphviz = await Graphviz.load();
const svg = bare(graphviz.dot(dotOfSessionMap(mapOfSession())));
if (process.argv.includes('--check')) {
  const same = readFileSync(file, 'utf8') === svg;
  process.stdout.write(
    same ? 'as drawn\n' : 'the machine has changed: npm run diagrams -w @voicepay/conformance\n',
  );
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(file, svg);
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
    .replaceAll('&#45;', '-')
    .replaceAll(/>\s+</g, '><')
    .trim()}\n`;
}
