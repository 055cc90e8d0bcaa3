import type { Run } from '../../verdict/result.ts';
import { oneLine } from '../plain-text.ts';
import { html, type Markup, nothing } from './markup.ts';

const shown = 10;

/** The checks that took longest, where the run timed its checks one by one. */
export function timings(run: Run): Markup {
  const timed = run.results.filter(({ durationMs }) => durationMs > 0);
  if (timed.length === 0) return nothing;
  const slowest = [...timed].sort((a, b) => b.durationMs - a.durationMs).slice(0, shown);
  const most = slowest[0]?.durationMs ?? 1;
  const rows = slowest.map(
    ({
      check,
      cases,
      durationMs,
    }) => html`<tr><th scope="row"><code>${oneLine(check, 90)}</code></th><td>${cases}</td>
<td class="bar"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.max(1, Math.round((100 * durationMs) / most))}" height="8" rx="1"/></svg></td><td>${Math.round(durationMs)} ms</td></tr>`,
  );
  return html`<section id="timings"><h2>Where the time went</h2><p class="lead">The ${slowest.length} slowest of ${timed.length} timed checks. They ran side by side, so the times overlap.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Timings"><table class="numbers"><thead><tr><th scope="col">check</th><th scope="col">cases</th><th scope="col"><span class="visually-hidden">share</span></th><th scope="col">time</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
