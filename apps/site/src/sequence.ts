import { escapeHtml } from './site.ts';

/** A sequence diagram as data: who takes part, and what passes between them in order. */
export interface Sequence {
  readonly title: string;
  readonly parts: readonly string[];
  /** From, to, what; a step without `to` is said to oneself. */
  readonly steps: readonly (readonly [from: string, to: string, what: string])[];
}

const column = 170;
const line = 34;
const top = 56;

/** SVG, drawn by hand: text stays text, so that it is found, read aloud and copied. */
export function drawSequence(sequence: Sequence): string {
  const x = (part: string) => 80 + sequence.parts.indexOf(part) * column;
  const width = 160 + (sequence.parts.length - 1) * column;
  const height = top + sequence.steps.length * line + 20;
  const lifelines = sequence.parts.map(
    (part) =>
      `<line class="life" x1="${x(part)}" y1="40" x2="${x(part)}" y2="${height - 10}"/>` +
      `<rect class="part" x="${x(part) - 70}" y="10" width="140" height="30" rx="6"/>` +
      `<text class="part-name" x="${x(part)}" y="30" text-anchor="middle">${escapeHtml(part)}</text>`,
  );
  const steps = sequence.steps.map(([from, to, what], index) => {
    const y = top + (index + 1) * line - 8;
    if (from === to) {
      return `<text class="note" x="${x(from) + 8}" y="${y}">${escapeHtml(what)}</text>`;
    }
    const direction = x(to) > x(from) ? -6 : 6;
    const middle = (x(from) + x(to)) / 2;
    return (
      `<line class="arrow" x1="${x(from)}" y1="${y}" x2="${x(to) + direction}" y2="${y}" /><path class="head" d="M${x(to)} ${y} l${direction > 0 ? 8 : -8} -4 v8z"/>` +
      `<text class="label" x="${middle}" y="${y - 6}" text-anchor="middle">${escapeHtml(what)}</text>`
    );
  });
  const svg = `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(sequence.title)}">${lifelines.join('')}${steps.join('')}</svg>`;
  return `<h3>${escapeHtml(sequence.title)}</h3><figure class="sequence"><div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(sequence.title)}">${svg}</div></figure>`;
}

const parts = ['caller', 'agent', 'engine', 'zone', 'connections', 'processor'];

export const sequences: readonly Sequence[] = [
  {
    title: 'A payment from its first word to its last',
    parts,
    steps: [
      ['agent', 'engine', 'open session'],
      ['engine', 'connections', 'start: set variables'],
      ['connections', 'engine', 'amount, currency, fields'],
      ['engine', 'caller', 'disclaimer, amount'],
      ['agent', 'engine', 'proceed'],
      ['engine', 'zone', 'collect 1, card number'],
      ['caller', 'zone', 'keys'],
      ['zone', 'engine', 'accepted: brand, last four'],
      ['engine', 'zone', 'collect 2, 3, 4'],
      ['engine', 'caller', 'masked summary'],
      ['agent', 'engine', 'confirm, summary id'],
      ['engine', 'zone', 'process, idempotency key'],
      ['zone', 'processor', 'charge'],
      ['processor', 'zone', 'approved'],
      ['zone', 'engine', 'processed: approved'],
      ['engine', 'caller', 'payment_success'],
      ['engine', 'connections', 'success'],
    ],
  },
  {
    title: 'The caller asks a question, and collection goes on',
    parts: ['caller', 'agent', 'engine', 'zone'],
    steps: [
      ['engine', 'zone', 'collect 3, security code'],
      ['caller', 'agent', '“What is that?”'],
      ['agent', 'engine', 'ask'],
      ['engine', 'zone', 'pause: entry wiped, timers off'],
      ['agent', 'caller', 'an answer'],
      ['agent', 'engine', 'resume'],
      ['engine', 'caller', 'security_code, same attempt'],
      ['engine', 'zone', 'collect 4, security code'],
    ],
  },
  {
    title: 'No answer from the processor',
    parts: ['engine', 'zone', 'processor', 'connections', 'caller'],
    steps: [
      ['engine', 'zone', 'process, key k'],
      ['zone', 'processor', 'charge, key k'],
      ['zone', 'processor', 'look up k'],
      ['zone', 'processor', 'charge, key k, same bytes'],
      ['engine', 'zone', 'wipe, at the processing limit'],
      ['engine', 'caller', 'outcome_unknown'],
      ['engine', 'connections', 'failure: outcome_unknown'],
    ],
  },
];
