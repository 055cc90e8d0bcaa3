import type { Counterexample, Exchange, Role } from '../../verdict/result.ts';
import { oneLine } from '../plain-text.ts';
import { html, type Markup, nothing } from './markup.ts';

const order = ['caller', 'agent', 'harness', 'engine', 'zone', 'start', 'success', 'failure'];
const shownBefore = 9;
const shownAfter = 2;
const lineHeight = 34;
const noteHeight = 20;
const top = 62;

/** Half the box of a participant, and what is left of it to the edge. */
const margin = 64;
/** Few participants stand farther apart: their labels have the room. */
const distanceOf = (parts: number) => (parts <= 2 ? 300 : Math.max(160, 500 / (parts - 1)));
const charactersIn = (width: number) => Math.floor((width - 10) / 6.6);

/** One line of the drawing: an arrow with its label, red where it is the wrong one. */
interface Line {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly isAnswer: boolean;
  readonly isWrong: boolean;
  /** Written below the arrow: what should have been there. */
  readonly expected?: string;
}

/** The exchanges of a failure as a sequence diagram, the wrong arrow in red. */
export function drawSequence(found: Counterexample, role: Role): Markup {
  const { exchanges, wrongExchange } = found;
  if (exchanges.length === 0) return nothing;
  const until = wrongExchange ?? exchanges.length - 1;
  const first = Math.max(0, until - shownBefore);
  const shown = exchanges.slice(first, until + shownAfter + 1);
  const lines = shown.flatMap((exchange, at) =>
    linesOf(exchange, first + at === wrongExchange, role).map((line) =>
      line.isWrong ? { ...line, expected: found.expected } : line,
    ),
  );
  const later = exchanges.length - first - shown.length;
  const names = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const known = order.filter((name) => names.has(name));
  const parts = [...known, ...[...names].filter((name) => !order.includes(name))];
  const caption =
    wrongExchange === undefined
      ? 'No single arrow is wrong here: what came of the whole session is.'
      : 'The red arrow is where it shows.';
  return html`<figure class="sequence"><div class="scroll" tabindex="0" role="group" aria-label="Sequence of the exchanges">
${svgOf(parts, lines, first)}</div>
<figcaption>${caption}${later > 0 ? ` ${later} later exchange${later === 1 ? ' is' : 's are'} not drawn.` : ''}</figcaption></figure>`;
}

/** The request, and the answer too where it is what went wrong or is no 2xx. */
function linesOf(exchange: Exchange, isWrong: boolean, role: Role): readonly Line[] {
  const { from, to, status, error } = exchange;
  const isOwn = from === role;
  const told = status === undefined ? (error ?? 'no answer') : String(status);
  const isPlain = status !== undefined && status < 300;
  const request = { from, to, isAnswer: false, isWrong: isWrong && isOwn };
  if (isPlain && (!isWrong || isOwn)) {
    return [{ ...request, label: labelOf(exchange) }];
  }
  const answer = { from: to, to: from, isAnswer: true, isWrong: isWrong && !isOwn };
  const body = isWrong && !isOwn ? ` ${exchange.responseBody ?? ''}` : '';
  return [
    { ...request, label: labelOf(exchange) },
    { ...answer, label: `${told}${body}` },
  ];
}

/** What a request says, in a few words: its command, signal, fact or reason, else its path. */
function labelOf({ method, url, requestBody, to }: Exchange): string {
  const body = objectOf(requestBody);
  const word = body.command ?? body.type ?? body.fact ?? body.failed_reason;
  const path = /^(?:https?:\/\/[^/]+)?([^?]*)/.exec(url)?.[1] ?? url;
  if (typeof word !== 'string') return `${method} ${path.length > 1 ? path : to}`;
  const details = [body.collect, body.field].filter((v) => v !== undefined).map(String);
  return [word, ...details].join(' ');
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function svgOf(parts: readonly string[], lines: readonly Line[], earlier: number): Markup {
  const distance = distanceOf(parts.length);
  const x = (part: string) => margin + parts.indexOf(part) * distance;
  const width = 2 * margin + (parts.length - 1) * distance;
  const skipped = earlier > 0 ? lineHeight : 0;
  const noted = lines.some(({ expected }) => expected !== undefined) ? noteHeight : 0;
  const height = top + skipped + lines.length * lineHeight + noted;
  const heads = parts.map(
    (part) => html`<line class="life" x1="${x(part)}" y1="34" x2="${x(part)}" y2="${height}"/>
<rect class="part" x="${x(part) - 58}" y="6" width="116" height="28" rx="7"/>
<text class="part-name" x="${x(part)}" y="25" text-anchor="middle">${oneLine(part, 16)}</text>`,
  );
  const elided =
    earlier > 0
      ? html`<text class="elided" x="${width / 2}" y="${top - 2}" text-anchor="middle">… ${earlier} earlier exchange${earlier === 1 ? '' : 's'} …</text>`
      : nothing;
  let y = top + skipped;
  const drawn = lines.map((line) => {
    const here = y;
    y += lineHeight + (line.expected === undefined ? 0 : noteHeight);
    return lineOf(line, x, here);
  });
  return html`<svg class="${parts.length <= 2 ? 'small' : ''}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${altOf(lines)}">
${heads}${elided}${drawn}</svg>`;
}

function lineOf(line: Line, x: (part: string) => number, y: number): Markup {
  const [from, to] = [x(line.from), x(line.to)];
  const away = to > from ? 1 : -1;
  const kind = `arrow${line.isAnswer ? ' answer' : ''}${line.isWrong ? ' wrong' : ''}`;
  const middle = (from + to) / 2;
  const mark = line.isWrong ? '✗ ' : '';
  const room = charactersIn(Math.abs(to - from));
  const label = oneLine(`${mark}${line.label}`, room);
  const note =
    line.expected === undefined
      ? nothing
      : html`<text class="wanted" x="${middle}" y="${y + 19}" text-anchor="middle">${oneLine(`expected ${line.expected}`, room)}</text>`;
  return html`<g class="${kind}"><line x1="${from}" y1="${y}" x2="${to - away * 7}" y2="${y}"/>
<path d="M${to} ${y} l${-away * 8} -4 v8z"/>
<text x="${middle}" y="${y - 7}" text-anchor="middle">${label}</text>${note}</g>`;
}

function altOf(lines: readonly Line[]): string {
  const told = lines.map(
    ({ from, to, label, isWrong }) =>
      `${from} to ${to}: ${oneLine(label, 60)}${isWrong ? ' (wrong)' : ''}`,
  );
  return told.join('; ');
}
