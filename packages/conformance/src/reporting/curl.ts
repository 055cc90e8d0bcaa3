import type { Exchange } from '../verdict/result.ts';

/** A command line that sends the request again; it reads secrets from the shell, not from here. */
export function curlOf(exchange: Exchange): string {
  const parts = ['curl', '-sS', '-i', '-X', exchange.method, quote(exchange.url)];
  for (const [name, value] of Object.entries(exchange.requestHeaders)) {
    parts.push('-H', quote(`${name}: ${value}`));
  }
  if (exchange.requestBody !== '') parts.push('--data-binary', quote(exchange.requestBody));
  return parts.join(' ');
}

const plain = /^[A-Za-z0-9_@%+=:,./-]+$/;

/** One word of a POSIX shell, whatever is in it. */
function quote(text: string): string {
  if (plain.test(text)) return text;
  if (!/[\u0000-\u001f\u007f]/.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`;
  const escaped = text.replaceAll(/[\u0000-\u001f\u007f'\\]/g, (c) => {
    const code = c.charCodeAt(0).toString(16).padStart(2, '0');
    return c === "'" || c === '\\' ? `\\${c}` : `\\x${code}`;
  });
  return `$'${escaped}'`;
}
