const SURROGATE = /[\ud800-\udfff]/;

/** Whether UTF-16 units and code points differ, so that indexes must be translated. */
export function hasAstral(text: string): boolean {
  return SURROGATE.test(text);
}

/** Units of work per character of a text, above scanning it: code points are taken one by one. */
export function walkCost(text: string): number {
  return hasAstral(text) ? text.length : 0;
}

/** Number of code points. */
export function length(text: string): number {
  if (!hasAstral(text)) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The text by code points: the string itself where units and code points are the same. */
export function characters(text: string): string | string[] {
  return hasAstral(text) ? Array.from(text) : text;
}

/** `text[start:end]` in code points; both must lie within the text. */
export function substring(text: string, start: number, end: number): string {
  if (!hasAstral(text)) return text.slice(start, end);
  return Array.from(text).slice(start, end).join('');
}

/** The number of code points in front of a UTF-16 index. */
export function codePointIndex(text: string, unit: number): number {
  return unit <= 0 ? unit : length(text.slice(0, unit));
}
