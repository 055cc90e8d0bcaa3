import { defineConfig, type Plugin } from 'vite';
import { drawSessionMap } from './src/machine/draw-session-map.ts';
import { mapOfSession } from './src/machine/map-of-session.ts';

/** The normative machine, unfolded and drawn while the page is built. */
function sessionMap(): Plugin {
  const name = 'virtual:session-map';
  return {
    name: 'session-map',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      const map = mapOfSession();
      const svg = await drawSessionMap(map);
      return `export const map = ${JSON.stringify(map)}; export const svg = ${JSON.stringify(svg)};`;
    },
  };
}

export default defineConfig({
  plugins: [sessionMap()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: 'dist/page', emptyOutDir: true, modulePreload: false, assetsInlineLimit: 0 },
});
