import { requirementById } from '@voicepay/spec';
import type { CheckResult, Counterexample, Exchange, Role } from '../../verdict/result.ts';
import { oneLine } from '../plain-text.ts';
import { requirementUrl } from '../requirement-url.ts';
import { differenceOf } from './difference.ts';
import { html, type Markup, nothing, prose } from './markup.ts';
import { drawSequence } from './sequence-drawing.ts';
import { statusWords } from './status-words.ts';

const bodyAtMost = 1200;
const exchangesAtMost = 30;

export interface StoryOptions {
  readonly role: Role;
  /** Whether there is room for every exchange in full. */
  readonly inFull: boolean;
}

/** One failure: the sentence that was broken, what shows it, and how to see it again. */
export function failureStory(result: CheckResult, options: StoryOptions): Markup {
  const { counterexample: found, requirement, status, level, known } = result;
  const { mark, tone, words } = statusWords[status];
  const sentence = requirementById(requirement)?.text ?? result.reason;
  return html`<article class="failure ${tone}" id="failure-${requirement}">
<header><p class="which"><span class="badge ${tone}">${mark} ${words}</span> <span class="tag">${level}</span>
<a href="${requirementUrl(requirement)}"><code>${requirement}</code></a></p>
<h3>${prose(sentence)}</h3>
<p class="check">Seen by ${oneLine(result.check, 120)}${known === undefined ? '' : `. Known: ${known}`}</p></header>
${found === undefined ? html`<p>${result.reason}</p>${hintOf(result)}` : shownBy(found, result, options)}
</article>`;
}

function shownBy(found: Counterexample, result: CheckResult, options: StoryOptions): Markup {
  return html`<div class="shown"><div class="told">
${differenceOf(found.expected, found.actual)}${hintOf(result)}${stepsOf(found)}</div>
${drawSequence(found, options.role)}</div>
${againOf(found)}${options.inFull ? exchangesOf(found) : leftOut(found)}`;
}

function hintOf({ hint }: CheckResult): Markup {
  return hint === undefined ? nothing : html`<p class="hint"><b>Try</b> ${hint}</p>`;
}

function stepsOf({ story, wrongStep }: Counterexample): Markup {
  if (story.length <= 1)
    return story.length === 0 ? nothing : html`<p class="quiet">${story[0] ?? ''}</p>`;
  const lines = story.map((line, at) =>
    at === wrongStep
      ? html`<li class="wrong">${line} <span class="here">✗ here</span></li>`
      : html`<li>${line}</li>`,
  );
  return html`<ol class="steps">${lines}</ol>`;
}

function againOf({ reproduce, seed, path }: Counterexample): Markup {
  const drawn =
    seed === undefined
      ? nothing
      : html`<p class="quiet">Drawn with seed <code>${seed}</code>${path === undefined || path === '' ? '' : html`, path <code>${path}</code>`}.</p>`;
  if (reproduce.length === 0) return drawn;
  return html`<div class="again"><h4>See it again</h4>
<div class="copy"><pre tabindex="0"><code>${reproduce.join('\n')}</code></pre><button type="button" data-copy hidden>Copy</button></div>${drawn}</div>`;
}

function exchangesOf({ exchanges, wrongExchange }: Counterexample): Markup {
  if (exchanges.length === 0) return nothing;
  const last = Math.min(exchanges.length, (wrongExchange ?? exchanges.length) + 3);
  const first = Math.max(0, last - exchangesAtMost);
  const until = Math.max(last, Math.min(exchanges.length, exchangesAtMost));
  const shown = exchanges.slice(first, until);
  const rows = shown.map((exchange, at) => exchangeOf(exchange, first + at === wrongExchange));
  const all = exchanges.length;
  const what =
    all === 1
      ? 'The exchange'
      : `${shown.length === all ? 'All' : `${shown.length} of`} ${all} exchanges`;
  return html`<details class="exchanges"><summary>${what}, with bodies</summary>${rows}</details>`;
}

function leftOut({ exchanges }: Counterexample): Markup {
  return html`<p class="quiet">Its ${exchanges.length} exchanges are in the run’s JSON; this page stays small.</p>`;
}

function exchangeOf(exchange: Exchange, isWrong: boolean): Markup {
  const { from, to, method, url, status, error, durationMs } = exchange;
  const answer = status === undefined ? (error ?? 'no answer') : `${status}`;
  return html`<section class="exchange${isWrong ? ' wrong' : ''}"><h5>${from} → ${to} <code>${method} ${oneLine(url, 140)}</code></h5>
${bodyOf(exchange.requestBody)}<p class="answer">← ${answer} <span class="quiet">${Math.round(durationMs)} ms</span></p>${bodyOf(exchange.responseBody ?? '')}</section>`;
}

function bodyOf(body: string): Markup {
  if (body === '') return nothing;
  const shown = body.length > bodyAtMost ? `${body.slice(0, bodyAtMost)} …` : body;
  return html`<pre tabindex="0"><code>${shown}</code></pre>`;
}
