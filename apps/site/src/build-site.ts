import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadMachine, nounNames, requirements } from '@voicepay/spec';
import nunjucks from 'nunjucks';
import { parse } from 'yaml';
import { eventsPage, type Nouns, openApiPage, schemasPage } from './api-pages.ts';
import { measurementsPage, mutantsPage } from './evidence-pages.ts';
import { createHighlight, type Highlight } from './highlight.ts';
import { machinePage } from './machine-pages.ts';
import { type AskVoicepay, readProofs } from './proofs.ts';
import { cliPage, functionPage, reasonsPage } from './reference-pages.ts';
import { createMarkdown, type RenderMarkdown } from './render-markdown.ts';
import { requirementsPage } from './requirements-page.ts';
import type { ReadSchema } from './schema-members.ts';
import { writeSearchIndex } from './search-index.ts';
import {
  escapeHtml,
  type Group,
  groups,
  type Page,
  requirementPath,
  type SiteData,
} from './site.ts';

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(here, '../..');
const out = process.argv[2] ?? join(here, 'out');
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const startedMs = performance.now();
const protocolVersion = '1.0';
const decisionList = { path: 'decisions.html', title: 'Decisions' };

const voicepay: AskVoicepay = async (args) => {
  const bin = join(root, 'packages/conformance/bin/voicepay.js');
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '100' };
  const options = { cwd: root, env, maxBuffer: 16_777_216 };
  return (await promisify(execFile)(process.execPath, [bin, ...args], options)).stdout;
};
const proofs = await readProofs(voicepay);
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
  const highlight = await createHighlight();
  const markdown = createMarkdown(data, highlight);
  const readSchema = (noun: string) =>
    JSON.parse(text(`packages/spec/schemas/${noun}.schema.json`));
  const chapters = readdirSync(join(root, 'packages/spec/specification'))
    .filter((f) => f.endsWith('.md'))
    .sort();
  const tutorials = readdirSync(join(here, 'content/tutorials')).sort();
  const from: FromMarkdown = (file, path, group, summary) =>
    markdownPage(markdown, text(file), path, group, summary);
  return [
    {
      ...from('apps/site/content/start-here.md', 'index.html', 'Start here'),
      nav: 'Start here',
      wide: true,
    },
    ...tutorials.map((f) =>
      from(
        `apps/site/content/tutorials/${f}`,
        `tutorials/${f.replace(/^\d+-/, '').replace('.md', '.html')}`,
        'Tutorials',
      ),
    ),
    ...chapters.map((f) => {
      const page = from(
        `packages/spec/specification/${f}`,
        `spec/${f.replace('.md', '.html')}`,
        'Specification',
      );
      return f.startsWith('00-') ? { ...page, nav: 'Overview' } : page;
    }),
    requirementsPage(data),
    await machinePage(data),
    mutantsPage(root, data),
    functionPage(readSchema, highlight, text('apps/console/functions/collect-payment.yaml')),
    reasonsPage(readSchema, data),
    await cliPage(voicepay),
    ...referencePages(nounsWith(highlight, readSchema)),
    from('apps/site/content/glossary.md', 'glossary.html', 'About'),
    from(
      'packages/spec/PROTOCOL-CHANGELOG.md',
      'protocol-changelog.html',
      'About',
      'What changed in each version of the protocol.',
    ),
    measurementsPage(root, highlight),
    ...decisionPages(from),
  ];
}

type FromMarkdown = (file: string, path: string, group: Group, summary?: string) => Page;

/** One list of all decisions; each is reached from there. */
function decisionPages(from: FromMarkdown): readonly Page[] {
  const files = readdirSync(join(root, 'docs/decisions')).filter((file) => file.endsWith('.md'));
  const pages = files.sort().map((file) => {
    const path = `decisions/${file.replace('.md', '.html')}`;
    return { ...from(`docs/decisions/${file}`, path, 'About'), listedOn: decisionList };
  });
  const items = pages.map(
    ({ path, title, summary }) =>
      `<li><a href="${path}">${escapeHtml(title)}</a><p>${escapeHtml(summary)}</p></li>`,
  );
  const index: Page = {
    ...decisionList,
    group: 'About',
    summary: 'What was decided in building this, and why.',
    body: `<p class="lead">What was decided in building this, each with its reasons and what was turned down. What the protocol itself leaves to us is in the <a href="spec/12-open-questions.html">open questions</a>.</p><ul class="titles">${items.join('')}</ul>`,
    headings: [],
    entries: [],
  };
  return [index, ...pages];
}

function markdownPage(
  markdown: RenderMarkdown,
  source: string,
  path: string,
  group: Group,
  summary?: string,
): Page {
  const { html, title, headings, lead } = markdown(source, path);
  const entries = requirements
    .filter((row) => requirementPath(row).startsWith(`${path}#`))
    .map((row) => ({ anchor: row.id, title: row.id, text: row.text }));
  return {
    path,
    title,
    group,
    body: html.replace(/<h1[^>]*>.*?<\/h1>\n?/, ''),
    headings,
    entries,
    summary: summary ?? beginningOf(lead[0] ?? ''),
    lead: lead.join(' '),
  };
}

/** As many of the first sentences of a paragraph as say something; of a list's beginning, no colon. */
function beginningOf(paragraph: string): string {
  let told = '';
  for (const sentence of paragraph.split(/(?<=[.!?]) (?=[A-Z])/)) {
    if (told.length >= 90) break;
    told = told === '' ? sentence : `${told} ${sentence}`;
  }
  return told.replace(/:$/, '.');
}

function referencePages(nouns: Nouns): readonly Page[] {
  const document = (file: string) => parse(text(`packages/spec/${file}`), { merge: true });
  const roleOf = {
    connections: 'connections',
    engine: 'engine',
    capture: 'zone',
    processor: 'processor',
  };
  return [
    ...Object.entries(roleOf).map(([name, role]) =>
      openApiPage(name, role, document(`openapi/${name}.yaml`), nouns),
    ),
    eventsPage(document('asyncapi/session-events.yaml'), nouns),
    schemasPage(nounNames, nouns),
  ];
}

/**
 * A noun's example is one of those that the specification's tests validate: the fullest short object or
 * list, and of plain values the first, for the longest is only the end of a range.
 */
function nounsWith(highlight: Highlight, read: ReadSchema): Nouns {
  const block = (value: unknown) => highlight(JSON.stringify(value, null, 2), 'json');
  const example = (noun: string) => {
    const folder = `packages/spec/examples/${noun}`;
    const valid = readdirSync(join(root, folder)).filter((file) => file.endsWith('.valid.json'));
    const short = valid
      .sort()
      .map((file) => text(`${folder}/${file}`))
      .filter((json) => json.length < 1500);
    const isPlain = short.every((json) => !/^\s*[[{]/.test(json));
    const shown = isPlain ? short[0] : short.reduce((a, b) => (b.length > a.length ? b : a), '');
    return shown === undefined || shown === '' ? '' : block(JSON.parse(shown));
  };
  return { read, example, block };
}

function writePages(all: readonly Page[]): void {
  mkdirSync(out, { recursive: true });
  rmSync(join(out, 'assets'), { recursive: true, force: true });
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader(join(here, 'templates')),
    { autoescape: true },
  );
  const listed = all.filter((page) => page.listedOn === undefined);
  const navigation = groups.map((name) => ({
    name,
    pages: listed.filter((page) => page.group === name),
  }));
  for (const page of all) {
    const up = '../'.repeat(page.path.split('/').length - 1);
    const { before, after } = neighboursOf(page, listed);
    const html = environment.render('layout.njk', {
      page,
      navigation,
      up,
      before,
      after,
      version: protocolVersion,
    });
    mkdirSync(dirname(join(out, page.path)), { recursive: true });
    writeFileSync(join(out, page.path), unbroken(html));
  }
  cpSync(join(here, 'assets'), join(out, 'assets'), { recursive: true });
  for (const folder of ['openapi', 'asyncapi', 'schemas'])
    cpSync(join(root, 'packages/spec', folder), join(out, folder), { recursive: true });
  cpSync(
    fileURLToPath(import.meta.resolve('@voicepay/conformance/style/tokens.css')),
    join(out, 'assets/tokens.css'),
  );
  writeSearchIndex(join(out, 'assets/search-index.js'), all);
  writeFileSync(join(out, 'llms.txt'), llmsText(all));
}

/** A short piece of code is not broken at its hyphens: `--complete 1` stays on one line. */
function unbroken(html: string): string {
  return html.replaceAll(/<code>([^<]{1,20})<\/code>/g, '<code class="whole">$1</code>');
}

/** As llmstxt.org has it: what this is, then a list of links for each group of pages. */
function llmsText(all: readonly Page[]): string {
  const about =
    'The open protocol of card payments taken by telephone keypad, with a reference implementation and a conformance suite.';
  const sections = groups.map((name) => {
    const lines = all
      .filter(({ group }) => group === name)
      .map((page) => `- [${page.title}](${page.path}): ${page.summary}`);
    return `## ${name}\n\n${lines.join('\n')}`;
  });
  const documents = ['openapi', 'asyncapi'].flatMap((folder) =>
    readdirSync(join(root, 'packages/spec', folder)).map(
      (file) => `- [${file}](${folder}/${file})`,
    ),
  );
  const contracts = `## Documents\n\n${documents.join('\n')}\n- [JSON Schemas](reference/schemas.html), each in schemas/`;
  return `# Voice payment collection\n\n> ${about}\n\n${[...sections, contracts].join('\n\n')}\n`;
}

/** Tutorials and chapters are read one after the other. */
function neighboursOf(page: Page, listed: readonly Page[]): { before?: Page; after?: Page } {
  if (page.group !== 'Tutorials' && page.group !== 'Specification') return {};
  const row = listed.filter(({ group }) => group === page.group);
  const at = row.findIndex(({ path }) => path === page.path);
  const [before, after] = [row[at - 1], row[at + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}
