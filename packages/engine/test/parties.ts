/** The engine's counterparts on loopback: one server that is connections and zone, and remembers. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  readonly json: any;
}

export type Answer = (request: Received, response: ServerResponse) => void;

export interface Parties {
  readonly url: string;
  readonly received: Received[];
  /** Answers by path prefix; the longest wins. */
  readonly answers: Map<string, Answer>;
  to(prefix: string): Received[];
  commands(sessionId: string): Received['json'][];
  close(): Promise<void>;
}

export async function startParties(): Promise<Parties> {
  const received: Received[] = [];
  const answers = new Map<string, Answer>([
    ['/start', (_, response) => json(response, 200, defaultTerms)],
    ['/success', (_, response) => json(response, 200, {})],
    ['/failure', (_, response) => json(response, 200, {})],
    ['/captures', (_, response) => response.writeHead(202).end()],
  ]);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const entry = {
        path: request.url ?? '',
        headers: request.headers,
        body,
        json: /json/.test(request.headers['content-type'] ?? '') ? JSON.parse(body) : null,
      };
      received.push(entry);
      const prefix = [...answers.keys()]
        .filter((p) => entry.path.startsWith(p))
        .sort((a, b) => b.length - a.length)[0];
      answers.get(prefix ?? '')?.(entry, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answers,
    to: (prefix) => received.filter((r) => r.path.startsWith(prefix)),
    commands: (id) =>
      received.filter((r) => r.path === `/captures/${id}/commands`).map((r) => r.json),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

export const defaultTerms = {
  amount: 4200,
  currency: 'USD',
  processor_parameters: {
    invoice_id: 'INV-1',
    is_security_code_required: false,
    is_postal_code_required: false,
  },
};

export function functionFor(parties: Parties, over: object = {}): Record<string, unknown> {
  return {
    name: 'collect_payment',
    purpose: 'Collect a payment.',
    set_variables: { order_id: '{{ params.order_id }}', source: 'phone' },
    connections: [
      { name: 'begin', application: 'payment_session_start', url: `${parties.url}/start` },
      { name: 'paid', application: 'payment_session_success', url: `${parties.url}/success` },
      { name: 'unpaid', application: 'payment_session_failure', url: `${parties.url}/failure` },
    ],
    slots: { start: 'begin', success: 'paid', failure: 'unpaid' },
    ...over,
  };
}
