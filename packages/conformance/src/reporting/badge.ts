import type { Run, Verdict } from '../verdict/result.ts';
import { escapeMarkup } from './escape.ts';
import { judgedOf } from './verdict-sentence.ts';

const words: Record<Verdict, { readonly text: string; readonly colour: string }> = {
  conforms: { text: 'conforms', colour: '#2a7d2e' },
  only_known_failures: { text: 'known failures', colour: '#8a6d00' },
  does_not_conform: { text: 'does not conform', colour: '#b3261e' },
  incomplete: { text: 'incomplete', colour: '#6b6b6b' },
  not_decidable: { text: 'not decidable', colour: '#6b6b6b' },
  environment: { text: 'environment failed', colour: '#6b6b6b' },
};

/** An SVG badge, at home in any page: no font, no script and no address of others. */
export function renderBadge(run: Run): string {
  const left = escapeMarkup(judgedOf(run));
  const { text, colour } = words[run.verdict];
  const width = (label: string) => Math.round(label.length * 6.4) + 14;
  const [a, b] = [width(left), width(text)];
  const font = 'font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" fill="#fff"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${a + b}" height="20" role="img" aria-label="${left}: ${text}">
  <title>${left}: ${text}</title>
  <rect width="${a}" height="20" fill="#444"/><rect x="${a}" width="${b}" height="20" fill="${colour}"/>
  <text x="${a / 2}" y="14" text-anchor="middle" ${font}>${left}</text>
  <text x="${a + b / 2}" y="14" text-anchor="middle" ${font}>${text}</text>
</svg>
`;
}
