import { type Dispatcher, Pool } from 'undici';
import { type EngineAnswer, type EngineRequest, exchangeLimits, type Target } from './target.ts';

/** An engine behind a URL. Redirects are not followed, no proxy is used, answers are cut off. */
export function httpTarget(url: string, connections = 16): Target {
  const base = new URL(url);
  const prefix = base.pathname.replace(/\/$/, '');
  const pool = new Pool(base.origin, {
    connections,
    headersTimeout: exchangeLimits.timeoutMs,
    bodyTimeout: exchangeLimits.timeoutMs,
    connectTimeout: 3000,
  });
  return {
    label: url,
    baseUrl: `${base.origin}${prefix}`,
    exchange: (request) => send(pool, prefix, request),
    close: () => pool.destroy(),
  };
}

async function send(pool: Pool, prefix: string, request: EngineRequest): Promise<EngineAnswer> {
  try {
    const answer = await pool.request({
      method: request.method,
      path: `${prefix}${request.path}` || '/',
      headers: request.headers,
      body: request.body === '' ? null : request.body,
    });
    const body = await readText(answer.body);
    if (body === undefined) return { kind: 'no_answer', reason: 'an answer of more than 1 MiB' };
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(answer.headers)) headers[name] = String(value);
    return { kind: 'answer', status: answer.statusCode, headers, body };
  } catch (error) {
    return { kind: 'no_answer', reason: reasonOf(error) };
  }
}

async function readText(body: Dispatcher.ResponseData['body']): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += (chunk as Buffer).length;
    if (size > exchangeLimits.maxBytes) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? 'unknown';
}
