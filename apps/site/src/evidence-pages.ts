import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenEndpoints } from '@voicepay/mock-connections';
import type { Highlight } from './highlight.ts';
import { escapeHtml, type Page, relativeLink, type SiteData } from './site.ts';
import { tableOf } from './tables.ts';

interface KillRow {
  readonly mutant: string;
  readonly requirement: string;
  readonly killed: boolean;
  readonly check: string;
  readonly also: readonly string[];
  readonly why?: string;
}

/** By broken endpoint: the requirements that did not hold, and how they were judged. */
type EndpointKills = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every deliberately broken implementation and what it failed, as the kill matrices record it. */
export function mutantsPage(root: string, data: SiteData): Page {
  const path = 'mutants.html';
  const read = <T>(file: string): T =>
    JSON.parse(readFileSync(join(root, 'packages/conformance/test', file), 'utf8'));
  const engines = read<readonly KillRow[]>('golden/kill-matrix.json');
  const endpoints = read<EndpointKills>('kill-matrix.json');
  const link = (id: string) =>
    `<a class="req-id" href="${relativeLink(path, data.pathOf(id))}"><code>${id}</code></a>`;
  const folded = (ids: readonly string[]) =>
    ids.length === 0
      ? ''
      : `<details><summary>${ids.length} more</summary>${ids.map(link).join('<br>')}</details>`;
  const engineRows = engines.map(
    ({ mutant, requirement, killed, check, also, why = '' }) =>
      `<tr id="${mutant}"><td>${escapeHtml(mutant.replaceAll('-', ' '))}</td><td>${link(requirement)}</td><td>${killed ? escapeHtml(check) : '<b>nothing</b>'}</td><td>${folded(also)} ${escapeHtml(why)}</td></tr>`,
  );
  const endpointRows = brokenEndpoints.map(({ name, defect, requirement }) => {
    const failed = Object.keys(endpoints[name] ?? {});
    const others = failed.filter((id) => id !== requirement);
    const own = failed.includes(requirement) ? link(requirement) : '<b>nothing</b>';
    return `<tr id="${name}"><td>${escapeHtml(defect)}<br><code>${name}</code></td><td>${own}</td><td>${folded(others)}</td></tr>`;
  });
  return {
    path,
    title: 'Broken implementations',
    group: 'Specification',
    wide: true,
    summary: 'Every implementation with a planted fault, and the check that catches it.',
    body:
      '<p class="lead">A check that cannot fail proves nothing. Each of these implementations has one planted fault, and each must fail the requirement that it breaks. The kill matrices are golden files; the tests run them again.</p>' +
      `<h2 id="engines">Engines <small>${engines.length}</small></h2><p><code>node packages/conformance/scripts/kill-matrix.mjs --check</code></p>${tableOf(['fault', 'fails', 'seen by', 'fails too'], engineRows)}` +
      `<h2 id="endpoints">Endpoints <small>${brokenEndpoints.length}</small></h2><p>Serve one: <code>npx voicepay-mock --broken NAME</code></p>${tableOf(['fault', 'fails', 'fails too'], endpointRows)}`,
    headings: [
      { id: 'engines', text: 'Engines', level: 2 },
      { id: 'endpoints', text: 'Endpoints', level: 2 },
    ],
    entries: [
      ...engines.map(({ mutant, requirement }) => ({
        anchor: mutant,
        title: mutant,
        text: `broken engine; fails ${requirement}`,
      })),
      ...brokenEndpoints.map(({ name, defect }) => ({ anchor: name, title: name, text: defect })),
    ],
  };
}

const measurements = [
  {
    name: 'engine',
    command: 'npm run bench:engine',
    about: 'The reference engine: its core against an actor library, memory, HTTP, the journal.',
  },
  {
    name: 'suites',
    command: 'npm run bench:suites',
    about:
      'Complete suites: their sizes, and how long the reference engine takes to pass them, in process and over HTTP.',
  },
  {
    name: 'connections',
    command: 'npm run bench:connections -- speed',
    about: 'The suite beside a bare loop of the same requests and beside Specmatic: speed, memory.',
  },
  {
    name: 'seeded-bugs',
    command: 'npm run bench:connections -- bugs',
    about: 'Planted faults by tool: which of them Specmatic, Dredd, a Pact verifier and ours find.',
  },
  {
    name: 'templates',
    command: 'npm run bench -w @voicepay/jinja',
    about:
      'The template interpreter beside nunjucks and @huggingface/jinja, on the same templates.',
  },
  {
    name: 'mocks',
    command: 'npm run bench -w @voicepay/mock-connections',
    about: 'The mock connections beside Prism on the same contract, and beside bare node:http.',
  },
] as const;

/** What the benchmarks printed when they were last recorded; how to see it on one’s own machine. */
export function measurementsPage(root: string, highlight: Highlight): Page {
  const folder = join(root, 'docs/measurements');
  const recorded = existsSync(folder) ? readdirSync(folder) : [];
  const sections = measurements.map(({ name, command, about }) => {
    const file = `${name}.txt`;
    const shown = recorded.includes(file)
      ? highlight(readFileSync(join(folder, file), 'utf8'), 'text')
      : '<p>No result is recorded here: the numbers of a busy machine mislead. Run it on yours.</p>';
    return `<h2 id="${name}">${about.split(/[:,]/)[0]}</h2><p>${escapeHtml(about)}</p>${highlight(command, 'sh')}${shown}`;
  });
  return {
    path: 'measurements.html',
    title: 'Measurements',
    group: 'About',
    summary: 'What the benchmarks measure, what they printed, and how to run them.',
    body: `<p class="lead">Ratios, measured side by side in one run, so that a slow machine slows both. Nothing here is a promise about yours.</p>${sections.join('')}`,
    headings: measurements.map(({ name, about }) => ({
      id: name,
      text: about.split(/[:,]/)[0] ?? name,
      level: 2,
    })),
    entries: [],
  };
}
