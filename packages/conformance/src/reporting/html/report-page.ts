import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CheckResult, Run } from '../../verdict/result.ts';
import { verdictSentence } from '../verdict-sentence.ts';
import { failureStory } from './failure-story.ts';
import { machineHeat } from './machine-heat.ts';
import { html, type Markup, nothing, ours } from './markup.ts';
import { notShown } from './not-shown.ts';
import { requirementGrid, requirementList } from './requirement-grid.ts';
import { timings } from './timings.ts';
import { toneOf, verdictBanner } from './verdict-banner.ts';

/**
 * The page stays under 500 kB whatever failed: after so many characters of stories, they leave out
 * their exchanges; after so many more, the list of requirements tells the rest.
 */
const storiesInFull = 100_000;
const storiesAtMost = 170_000;

const asset = (name: string) =>
  readFileSync(new URL(`../../../style/${name}`, import.meta.url), 'utf8');

/**
 * One self-contained page. Its policy lets nothing be fetched and no script run but ours, told by
 * its hash; every value passes through `html`, which escapes it.
 */
export function renderHtml(run: Run): string {
  const style = `${asset('tokens.css')}${asset('report.css')}`;
  const script = asset('report.js');
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${verdictSentence(run)}</title><style>${ours(style)}</style></head>
<body class="${toneOf(run.verdict)}"><main>
${verdictBanner(run)}
${failuresOf(run)}
${isDecided(run) ? html`${requirementGrid(run)}${notShown(run)}` : html`${notShown(run)}${requirementGrid(run)}`}
${machineHeat(run)}
${timings(run)}
${requirementList(run)}
</main><script>${ours(script)}</script></body></html>
`;
  return page.markup;
}

/** Where nothing was decided, the reasons come before the grid. */
function isDecided({ verdict }: Run): boolean {
  return !['incomplete', 'not_decidable', 'environment'].includes(verdict);
}

function failuresOf(run: Run): Markup {
  const told = run.results.filter(({ status }) => status === 'failed' || status === 'warned');
  if (told.length === 0) return nothing;
  const ordered = [...told].sort((a, b) => rank(a) - rank(b));
  const stories: Markup[] = [];
  let size = 0;
  for (const result of ordered) {
    if (size > storiesAtMost) break;
    const story = failureStory(result, { role: run.role, inFull: size < storiesInFull });
    size += story.markup.length;
    stories.push(story);
  }
  const left = ordered.length - stories.length;
  const more = left > 0 ? html`<p class="quiet">${left} more are in the list below.</p>` : nothing;
  return html`<section id="failures"><h2>What failed</h2>${stories}${more}</section>`;
}

function rank({ status, known }: CheckResult): number {
  return status === 'warned' ? 2 : known === undefined ? 0 : 1;
}
