import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenEndpoints } from '@voicepay/mock-connections';
import type { Highlight } from './highlight.ts';
import { escapeHtml, type Page, relativeLink, type SearchEntry, type SiteData } from './site.ts';
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
  const zones = read<readonly KillRow[]>('golden/zone-kill-matrix.json');
  const link = (id: string) =>
    `<a class="req-id" href="${relativeLink(path, data.pathOf(id))}"><code>${id}</code></a>`;
  const killRows = (kind: string, rows: readonly KillRow[]) =>
    rows.map(
      ({ mutant, requirement, killed, check, also, why = '' }) =>
        `<tr id="${kind}-${mutant}"><td>${escapeHtml(mutant.replaceAll('-', ' '))}</td><td>${[requirement, ...also].map(link).join('<br>')} ${escapeHtml(why)}</td><td>${killed ? escapeHtml(check) : '<b>nothing</b>'}</td></tr>`,
    );
  const endpointRows = brokenEndpoints.map(({ name, defect }) => {
    const failed = Object.keys(endpoints[name] ?? {});
    const shown = failed.length === 0 ? '<b>nothing</b>' : failed.map(link).join('<br>');
    return `<tr id="${name}"><td>${escapeHtml(defect)}<br><code>${name}</code></td><td>${shown}</td></tr>`;
  });
  return {
    path,
    title: 'Broken implementations',
    group: 'Specification',
    wide: true,
    summary: 'Every implementation with a planted fault, and the check that catches it.',
    body:
      '<p class="lead">A check that cannot fail proves nothing. Each of these implementations, called mutants, has one planted fault and must fail the requirement that it breaks, and no other. What each of them failed is kept in golden files; the tests run them again.</p>' +
      '<p>Two kinds are made by rule and not listed: engines made from the rows of the <a href="machine.html">state machine</a>, each with one wrong next state or output, and engines that take a fault of a peer for a good answer.</p>' +
      `<h2 id="endpoints">Endpoints <small>${brokenEndpoints.length}</small></h2><p>Serve one: <code>npx voicepay-mock --broken NAME</code></p>${tableOf(['fault', 'fails'], endpointRows)}` +
      `<h2 id="engines">Engines <small>${engines.length}</small></h2><p>Try them: <code>node packages/conformance/scripts/kill-matrix.mjs --check</code></p>${tableOf(['fault', 'fails', 'seen by'], killRows('engine', engines))}` +
      `<h2 id="zones">Capture zones <small>${zones.length}</small></h2><p>Try them: <code>node packages/conformance/scripts/zone-kill-matrix.mjs --check</code></p>${tableOf(['fault', 'fails', 'seen by'], killRows('zone', zones))}`,
    headings: [
      { id: 'endpoints', text: 'Endpoints', level: 2 },
      { id: 'engines', text: 'Engines', level: 2 },
      { id: 'zones', text: 'Capture zones', level: 2 },
    ],
    entries: [
      ...killEntries('engine', engines),
      ...killEntries('zone', zones),
      ...brokenEndpoints.map(({ name, defect }) => ({ anchor: name, title: name, text: defect })),
    ],
  };
}

function killEntries(kind: string, rows: readonly KillRow[]): readonly SearchEntry[] {
  return rows.map(({ mutant, requirement }) => ({
    anchor: `${kind}-${mutant}`,
    title: mutant,
    text: `broken ${kind}; fails ${requirement}`,
  }));
}

const measurements = [
  {
    name: 'engine',
    command: 'npm run bench:engine',
    title: 'The reference engine',
    about:
      'Its core beside an actor library, the memory of a session, whole sessions over HTTP, and the journal. packages/engine/README.md says what exactly stands beside what.',
  },
  {
    name: 'suites',
    command: 'npm run bench:suites',
    title: 'Complete suites',
    about:
      'How large they are, and how long the reference engine takes to pass them. A configuration is named by its fields and by its limits of retries (r) and card switches (s). With k = 1 the suite is complete for engines of as many states as the specification, with k = 2 for one more; a pair is two transitions in a row.',
  },
  {
    name: 'connections',
    command: 'npm run bench:connections -- speed',
    title: 'The suite for connections',
    about:
      'Its speed and memory beside a bare loop of the same requests and beside Specmatic. The medians of seven rounds; docs/measurements/connections.txt has each round.',
  },
  {
    name: 'seeded-bugs',
    command: 'npm run bench:connections -- bugs',
    title: 'Planted faults by tool',
    about: 'Which of them Specmatic, Dredd, a Pact verifier and this suite find.',
  },
  {
    name: 'templates',
    command: 'npm run bench -w @voicepay/jinja',
    title: 'The template interpreter',
    about: 'Beside nunjucks and @huggingface/jinja, on the same templates.',
  },
  {
    name: 'mocks',
    command: 'npm run bench -w @voicepay/mock-connections',
    title: 'The mock connections',
    about: 'Beside Prism on the same contract, and beside bare node:http.',
  },
] as const;

/** What the benchmarks printed when they were last recorded; how to see it on one’s own machine. */
export function measurementsPage(root: string, highlight: Highlight): Page {
  const folder = join(root, 'docs/measurements');
  const recorded = existsSync(folder) ? readdirSync(folder) : [];
  const sections = measurements.map(({ name, command, title, about }) => {
    const file = `${name}.txt`;
    const shown = recorded.includes(file)
      ? `<div class="printed">${highlight(withoutRounds(readFileSync(join(folder, file), 'utf8')), 'text')}</div>`
      : '<p>No result is recorded here: the numbers of a busy machine mislead. Run it on yours.</p>';
    return `<h2 id="${name}">${title}</h2><p>${escapeHtml(about)}</p>${highlight(command, 'sh')}${shown}`;
  });
  return {
    path: 'measurements.html',
    title: 'Measurements',
    group: 'About',
    wide: true,
    summary: 'What the benchmarks measure, what they printed, and how to run them.',
    body: `<p class="lead">What the benchmarks printed when they were last recorded. Peers are measured beside ours in one run, so that a slow machine slows both. Nothing here is a promise about your machine.</p>${sections.join('')}`,
    headings: measurements.map(({ name, title }) => ({ id: name, text: title, level: 2 })),
    entries: [],
  };
}

/** Single rounds are printed as JSON, for machines. */
function withoutRounds(printed: string): string {
  return printed.replaceAll(/^\{.*\}\n/gm, '');
}
