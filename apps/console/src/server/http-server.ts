/** The doors of the console. What a page from elsewhere asks is refused: this machine's page only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { PageFile } from './page-files.ts';

export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The body as JSON; undefined when there is none. */
  readonly body: unknown;
}

/** By `METHOD /path`. */
export type Doors = ReadonlyMap<string, (visit: Visit) => unknown>;

const bodyBytesAtMost = 512 * 1024;
const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

export function createConsoleServer(doors: Doors, page: ReadonlyMap<string, PageFile>): Server {
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    void visit(request, response, doors, page).catch((error: Error) => {
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { title: 'internal', status: 500, detail: error.message });
    });
  });
}

async function visit(
  request: IncomingMessage,
  response: ServerResponse,
  doors: Doors,
  page: ReadonlyMap<string, PageFile>,
): Promise<void> {
  if (!isOurs(request)) {
    return refuse(response, 403, 'Expected a request of this console’s own page.');
  }
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const file = request.method === 'GET' ? page.get(path) : undefined;
  if (file !== undefined) {
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' });
    response.end(file.bytes);
    return;
  }
  const door = doors.get(`${request.method} ${path}`);
  if (door === undefined) return refuse(response, 404, `There is nothing at ${path}.`);
  if (request.method === 'GET') {
    await door({ request, response, body: undefined });
    return;
  }
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return refuse(response, 415, 'Expected a body of type application/json.');
  }
  const body = await readJson(request);
  if (body === undefined) return refuse(response, 400, 'Expected a JSON body of at most 512 KiB.');
  await door({ request, response, body });
}

/** A name that resolves to loopback, and another site's page, are both not ours. */
function isOurs(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  if (host === undefined || !/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host))
    return false;
  return origin === undefined || origin === `http://${host}`;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyBytesAtMost) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(value));
}

export function refuse(response: ServerResponse, status: number, detail: string): void {
  sendJson(response, status, { title: 'refused', status, detail });
}
