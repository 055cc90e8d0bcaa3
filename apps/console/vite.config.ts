import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mapOfSession } from '@voicepay/conformance/session-map';
import { defineConfig, type Plugin } from 'vite';

const drawing = fileURLToPath(
  import.meta.resolve('@voicepay/conformance/diagrams/session-map.svg'),
);

/** The normative machine, unfolded while the page is built, and its drawing. */
function sessionMap(): Plugin {
  const name = 'virtual:session-map';
  return {
    name: 'session-map',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const map = mapOfSession();
      const svg = readFileSync(drawing, 'utf8');
      return `export const map = ${JSON.stringify(map)}; export const svg = ${JSON.stringify(svg)};`;
    },
  };
}

export default defineConfig({
  plugins: [sessionMap()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: 'dist/page', emptyOutDir: true, modulePreload: false, assetsInlineLimit: 0 },
});
