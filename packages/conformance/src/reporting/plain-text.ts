/** Texts of strangers must not colour, move or overwrite the terminal, nor turn lines around. */
export function plainText(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same on one line. */
export function oneLine(text: string, width = 400): string {
  const flat = plainText(text.replaceAll(/\s+/g, ' '));
  return flat.length <= width ? flat : `${flat.slice(0, width - 1)}…`;
}
