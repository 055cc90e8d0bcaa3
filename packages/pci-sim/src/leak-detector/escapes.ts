/**
 * Undoes one level of the escapes that text formats use: URL, JSON and JavaScript, HTML and XML,
 * quoted-printable and octal. Only ASCII matters here, so text is one character per byte.
 */
const escapes =
  /%u00([0-9a-f]{2})|%([0-9a-f]{2})|\\+u00([0-9a-f]{2})|\\+u\{0*([0-9a-f]{2})\}|\\+x([0-9a-f]{2})|&#x0*([0-9a-f]{2});?|&#0*([0-9]{2,3});?|=([0-9a-f]{2})(?![0-9a-z])|\\+0?([0-7]{2})(?=\\|\s|["']|$)|(&nbsp;|&thinsp;|&ensp;|&zwnj;|&shy;)|\\+([bfnrt"'/])/gi;

const shortEscapes: Record<string, string> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

export function unescapeText(text: string): string {
  if (!/[%\\&=]/.test(text)) return text;
  return text.replace(escapes, (whole: string, ...groups: (string | undefined)[]) => {
    const [percentU, percent, json, braces, hex, entityHex, entity, quoted, octal] = groups;
    const [blank, short] = groups.slice(9);
    if (blank !== undefined) return ' ';
    if (short !== undefined) return shortEscapes[short.toLowerCase()] ?? short;
    if (entity !== undefined) return characterOr(whole, Number.parseInt(entity, 10));
    if (octal !== undefined) return characterOr(whole, Number.parseInt(octal, 8));
    const code = percentU ?? percent ?? json ?? braces ?? hex ?? entityHex ?? quoted ?? '';
    return characterOr(whole, Number.parseInt(code, 16));
  });
}

/** Undoes one level of JSON strings exactly; `unescapeText` takes any number of backslashes. */
export function unescapeJson(text: string): string {
  if (!text.includes('\\\\')) return text;
  return text.replace(
    /\\(?:u00([0-9a-f]{2})|(["\\/bfnrt]))/gi,
    (_, hex?: string, short?: string) =>
      hex !== undefined
        ? String.fromCharCode(Number.parseInt(hex, 16))
        : (shortEscapes[short!] ?? short!),
  );
}

/** Mark-up between digits hides a number from a search and not from a reader. */
export function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(/<[^<>]{0,200}>/g, '') : text;
}

function characterOr(whole: string, code: number): string {
  return code < 256 ? String.fromCharCode(code) : whole;
}
