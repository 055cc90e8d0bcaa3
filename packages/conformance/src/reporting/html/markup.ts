import { escapeMarkup } from '../escape.ts';

/** HTML that is safe to put into a page: made by `html` only, which escapes every value. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | undefined | Markup | readonly Markup[];

/** A template whose values are text, unless they are markup already. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const rest = values.map((value, at) => `${markupOf(value)}${parts[at + 1] ?? ''}`);
  return { markup: `${parts[0] ?? ''}${rest.join('')}` };
}

export const nothing: Markup = { markup: '' };

/** A drawing or a style of our own. Never anybody else's text. */
export function ours(markup: string): Markup {
  return { markup };
}

/** Text of the specification: code in backticks. */
export function prose(text: string): Markup {
  const parts = text.split('`');
  return join(parts.map((part, at) => (at % 2 === 0 ? html`${part}` : html`<code>${part}</code>`)));
}

export function join(parts: readonly Markup[]): Markup {
  return { markup: parts.map(({ markup }) => markup).join('') };
}

function markupOf(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeMarkup(value);
  return 'markup' in value ? value.markup : join(value).markup;
}
