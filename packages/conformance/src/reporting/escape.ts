import { plainText } from './plain-text.ts';

/** Text inside of an element or a double-quoted attribute, of HTML and of XML alike. */
export function escapeMarkup(text: string): string {
  return plainText(wellFormed(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** XML has no place for half a surrogate pair. */
function wellFormed(text: string): string {
  return text.replaceAll(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}

/** Text inside of a Markdown paragraph or table cell: nothing links, nothing is HTML. */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]()#+!|~$@:]/g, (c) => `\\${c}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A Markdown code block that nothing in it can end. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((m) => m[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${plainText(text)}\n${fence}`;
}
