import type { Run, Status, Verdict } from '../../verdict/result.ts';
import { groupsOf } from '../requirement-groups.ts';
import { html, type Markup, nothing } from './markup.ts';
import { statusOrder, statusWords } from './status-words.ts';

const verdicts: Readonly<
  Record<Verdict, { readonly title: string; readonly tone: string; readonly means: string }>
> = {
  conforms: {
    title: 'Conforms',
    tone: 'good',
    means: 'Every MUST that the target claims and that can be observed was shown to hold.',
  },
  only_known_failures: {
    title: 'Does not conform',
    tone: 'warn',
    means: 'Every failure is listed as known in the target’s own file; nothing is new.',
  },
  does_not_conform: {
    title: 'Does not conform',
    tone: 'bad',
    means: 'At least one MUST is broken. Each is told below, with what shows it.',
  },
  incomplete: {
    title: 'Not decided',
    tone: 'warn',
    means: 'The run was filtered or interrupted, so it cannot say that the target conforms.',
  },
  not_decidable: {
    title: 'Not decidable',
    tone: 'warn',
    means: 'Too little could be shown to say either. The reasons are below.',
  },
  environment: {
    title: 'Not decided',
    tone: 'warn',
    means:
      'The environment failed, not the target: nothing is said about it. Mend what stands below and run it again.',
  },
};

export function toneOf(verdict: Verdict): string {
  return verdicts[verdict].tone;
}

/** The verdict first, then who was judged and how the requirements came out. */
export function verdictBanner(run: Run): Markup {
  const { title, means } = verdicts[run.verdict];
  const seconds = (run.durationMs / 1000).toFixed(1);
  return html`<header class="verdict"><p class="kind">voicepay ${run.protocolVersion} conformance report: ${run.role}</p>
<h1>${title}</h1><p class="means">${means}</p>
<p class="target"><code>${run.target}</code>${run.profile === '' ? '' : ` claiming ${run.profile}`}</p>
${tallyOf(run)}
<dl class="facts"><div><dt>started</dt><dd>${run.startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}</dd></div><div><dt>took</dt><dd>${seconds} s</dd></div><div><dt>requests</dt><dd>${run.requests.toLocaleString('en-US')}</dd></div><div><dt>effort</dt><dd>${run.level}</dd></div><div><dt>seed</dt><dd>${run.seed}</dd></div></dl>
${staleOf(run)}</header>`;
}

function tallyOf(run: Run): Markup {
  const counts = new Map<Status, number>();
  for (const { status } of groupsOf(run)) counts.set(status, (counts.get(status) ?? 0) + 1);
  const told = statusOrder.filter((status) => counts.has(status));
  const items = told.map((status) => {
    const { tone, words } = statusWords[status];
    return html`<li class="${tone}"><b>${counts.get(status) ?? 0}</b> <span>${words}</span></li>`;
  });
  return html`<ul class="tally" aria-label="Requirements by status">${items}</ul>`;
}

function staleOf(run: Run): Markup {
  if (run.staleKnownFailures.length === 0) return nothing;
  const items = run.staleKnownFailures.map(
    (id) =>
      html`<li><code>${id}</code> is listed as a known failure and holds: remove the entry.</li>`,
  );
  return html`<ul class="stale">${items}</ul>`;
}
