import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadMachine, nounNames, requirements } from '@voicepay/spec';
import nunjucks from 'nunjucks';
import { parse } from 'yaml';
import { eventsPage, openApiPage, schemasPage } from './api-pages.ts';
import { createDiagrams } from './diagram.ts';
import { machinePage } from './machine-pages.ts';
import { readProofs } from './proofs.ts';
import { cliPage, functionPage, reasonsPage } from './reference-pages.ts';
import { createMarkdown, type RenderMarkdown } from './render-markdown.ts';
import { requirementsPage } from './requirements-page.ts';
import type { ReadSchema } from './schema-members.ts';
import { writeSearchIndex } from './search-index.ts';
import { type Group, groups, type Page, requirementPath, type SiteData } from './site.ts';

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(here, '../..');
const out = process.argv[2] ?? join(here, 'out');
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const startedMs = performance.now();

const voicepay = (args: readonly string[]) => {
  const bin = join(root, 'packages/conformance/bin/voicepay.js');
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '100' };
  return execFileSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    env,
    maxBuffer: 16_777_216,
  });
};
const proofs = readProofs(voicepay);
const machine = loadMachine();
const allRows = [...machine.session.rows, ...machine.delivery.rows];
const paths = new Map<string, string>(requirements.map((row) => [row.id, requirementPath(row)]));
const data: SiteData = {
  requirements,
  proofOf: (id) => proofs.get(id) ?? { checks: [], mutants: [] },
  rowsOf: (id) => allRows.filter((row) => row.requirements.includes(id)).map((row) => row.row),
  pathOf: (id) => paths.get(id) ?? 'requirements.html',
};

const pages = await collectPages();
writePages(pages);
process.stdout.write(
  `${pages.length} pages in ${out === join(here, 'out') ? 'apps/site/out' : out}, ${((performance.now() - startedMs) / 1000).toFixed(1)} s\n`,
);

async function collectPages(): Promise<readonly Page[]> {
  const markdown = await createMarkdown(data);
  const draw = await createDiagrams();
  const readSchema = (noun: string) =>
    JSON.parse(text(`packages/spec/schemas/${noun}.schema.json`));
  const chapters = readdirSync(join(root, 'packages/spec/specification'))
    .filter((f) => f.endsWith('.md'))
    .sort();
  const tutorials = readdirSync(join(here, 'content/tutorials')).sort();
  const decisions = readdirSync(join(root, 'docs/decisions'))
    .filter((f) => f.endsWith('.md'))
    .sort();
  const from = (file: string, path: string, group: Group, summary?: string) =>
    markdownPage(markdown, text(file), path, group, summary);
  return [
    from('apps/site/content/start-here.md', 'index.html', 'Start here'),
    ...tutorials.map((f) =>
      from(
        `apps/site/content/tutorials/${f}`,
        `tutorials/${f.replace(/^\d+-/, '').replace('.md', '.html')}`,
        'Tutorials',
      ),
    ),
    ...chapters.map((f) =>
      from(
        `packages/spec/specification/${f}`,
        `spec/${f.replace('.md', '.html')}`,
        'Specification',
      ),
    ),
    requirementsPage(data),
    machinePage(draw, data),
    functionPage(readSchema),
    reasonsPage(readSchema, data),
    cliPage(voicepay),
    ...referencePages(readSchema),
    from('apps/site/content/glossary.md', 'glossary.html', 'About'),
    ...decisions.map((f) =>
      from(
        `docs/decisions/${f}`,
        `decisions/${f.replace('.md', '.html')}`,
        'About',
        'A decision and its reasons.',
      ),
    ),
    ...(existsSync(join(root, 'packages/spec/PROTOCOL-CHANGELOG.md'))
      ? [
          from(
            'packages/spec/PROTOCOL-CHANGELOG.md',
            'protocol-changelog.html',
            'About',
            'What changed in each version of the protocol.',
          ),
        ]
      : []),
  ];
}

function markdownPage(
  markdown: RenderMarkdown,
  source: string,
  path: string,
  group: Group,
  summary?: string,
): Page {
  const { html, title, headings } = markdown(source, path);
  const [, lead = ''] =
    /^(?!#|\s*$|[|`>-])([^\n]+(?:\n[^\n]+)*)/m.exec(source.replace(/^# .*\n/, '')) ?? [];
  const entries = requirements
    .filter((row) => requirementPath(row).startsWith(`${path}#`))
    .map((row) => ({ anchor: row.id, title: row.id, text: row.text }));
  const plain = lead.replaceAll(/[*`]|\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('\n', ' ');
  return {
    path,
    title,
    group,
    body: html.replace(/<h1[^>]*>.*?<\/h1>\n?/, ''),
    headings,
    entries,
    summary: summary ?? plain,
  };
}

function referencePages(read: ReadSchema): readonly Page[] {
  const document = (file: string) => parse(text(`packages/spec/${file}`), { merge: true });
  const names = ['connections', 'engine', 'capture', 'processor'];
  return [
    ...names.map((name) => openApiPage(name, document(`openapi/${name}.yaml`), read)),
    eventsPage(document('asyncapi/session-events.yaml'), read),
    schemasPage(nounNames, read),
  ];
}

function writePages(all: readonly Page[]): void {
  mkdirSync(out, { recursive: true });
  rmSync(join(out, 'assets'), { recursive: true, force: true });
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader(join(here, 'templates')),
    { autoescape: true },
  );
  const navigation = groups.map((name) => ({
    name,
    pages: all.filter((page) => page.group === name),
  }));
  for (const page of all) {
    const up = '../'.repeat(page.path.split('/').length - 1);
    const html = environment.render('layout.njk', { page, navigation, up, version: '1.0' });
    mkdirSync(dirname(join(out, page.path)), { recursive: true });
    writeFileSync(join(out, page.path), html);
  }
  cpSync(join(here, 'assets'), join(out, 'assets'), { recursive: true });
  writeSearchIndex(join(out, 'assets/search-index.js'), all);
  const lines = all.map((page) => `- [${page.title}](${page.path}): ${page.summary}`);
  writeFileSync(
    join(out, 'llms.txt'),
    `# Voice payment collection\n\n> The open protocol of card payments taken by telephone keypad, with a reference implementation and a conformance suite.\n\n${lines.join('\n')}\n`,
  );
}
