import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import MiniSearch from 'minisearch';
import type { Page } from './site.ts';

/** What is seldom meant comes after what is often meant. */
const weights = [
  ['mutants.html', 0.15],
  ['decisions/', 0.4],
  ['machine.html', 0.5],
  ['reference/cli.html', 0.5],
] as const;

/**
 * One classic script that holds the library and the index, because a page opened from a folder may
 * load scripts and may not fetch.
 */
export function writeSearchIndex(target: string, pages: readonly Page[]): void {
  const options = {
    fields: ['title', 'words', 'text'],
    storeFields: ['title', 'path', 'where', 'text', 'weight'],
  };
  const search = new MiniSearch(options);
  let id = 0;
  const add = (title: string, text: string, path: string, where: string) => {
    const told = text.replaceAll('`', '');
    const words = title.replaceAll(/[:_-]/g, ' ');
    const weight = weights.find(([pages]) => path.startsWith(pages))?.[1] ?? 1;
    search.add({ id, title, words, text: told, path, where, weight });
    id += 1;
  };
  for (const page of pages) {
    add(page.title, page.lead ?? page.summary, page.path, page.group);
    for (const heading of page.headings)
      add(heading.text, heading.below ?? '', `${page.path}#${heading.id}`, page.title);
    for (const entry of page.entries)
      add(entry.title, entry.text, `${page.path}#${entry.anchor}`, page.title);
  }
  const shown = JSON.stringify(search).replaceAll('</', '<\\/');
  const main = createRequire(import.meta.url).resolve('minisearch');
  const library = readFileSync(main.replace(/dist\/.*$/, 'dist/umd/index.js'), 'utf8');
  writeFileSync(
    target,
    `${library}\nglobalThis.voicepaySearch = MiniSearch.loadJSON(${JSON.stringify(shown)}, ${JSON.stringify(options)});\n`,
  );
}
