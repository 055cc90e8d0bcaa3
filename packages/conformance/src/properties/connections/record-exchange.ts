import type { Redact } from '../../reporting/redact.ts';
import type { Exchange } from '../../verdict/result.ts';
import type { WireExchange } from './dialogue.ts';

const bodyLimit = 4_096;

/** An exchange as reports may show it: redacted, as text, cut. */
export function recordExchange(exchange: WireExchange, redact: Redact): Exchange {
  const { answer } = exchange;
  const base = {
    from: 'engine',
    to: exchange.connection,
    method: exchange.method,
    url: redact(exchange.url.href),
    requestHeaders: cleanHeaders(exchange.headers, redact),
    requestBody: cut(redact(textOf(exchange.body))),
    startedMs: Math.round(exchange.startedMs),
    durationMs: Math.round(answer.durationMs),
  };
  if (answer.kind === 'no_answer') return { ...base, error: `${answer.why}: ${answer.message}` };
  return {
    ...base,
    status: answer.status,
    responseHeaders: cleanHeaders(answer.headers, redact),
    responseBody: cut(redact(textOf(answer.body))),
  };
}

function textOf(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
}

function cut(text: string): string {
  return text.length <= bodyLimit ? text : `${text.slice(0, bodyLimit)}[cut]`;
}

function cleanHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  redact: Redact,
): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, cut(redact(String(value)))]));
}
