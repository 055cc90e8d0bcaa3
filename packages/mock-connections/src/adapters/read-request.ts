import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import type { ReceivedRequest } from '../exchange/exchange.ts';

/**
 * Reads one request to its end, and then calls back, once; never when the client went away. A body
 * over the limit is drained to three times of it at most.
 */
export function readRequest(
  message: IncomingMessage,
  bytesAtMost: number,
  done: (request: ReceivedRequest) => void,
): void {
  let chunks: Buffer[] = [];
  let size = 0;
  let finished = false;
  const finish = (body: Uint8Array | 'too_large') => {
    if (finished) return;
    finished = true;
    done(describe(message, body));
  };
  message.on('data', (chunk: Buffer) => {
    size += chunk.byteLength;
    if (size <= bytesAtMost) {
      chunks.push(chunk);
      return;
    }
    chunks = [];
    if (size <= bytesAtMost * 3) return;
    message.pause();
    finish('too_large');
  });
  message.on('end', () => {
    if (size > bytesAtMost) finish('too_large');
    else finish(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks));
  });
  message.on('error', ignore);
}

/** A client that goes away in the middle of a request gets no answer, and needs none. */
function ignore(): void {}

function describe(message: IncomingMessage, body: Uint8Array | 'too_large'): ReceivedRequest {
  return {
    method: message.method ?? '',
    path: pathOf(message.url ?? '/'),
    headers: headersOf(message),
    body,
    isGone: () => message.socket.destroyed,
    ...peerOf(message.socket as TLSSocket),
  };
}

/**
 * Node calls a resumed TLS 1.3 session authorized although its client showed no certificate when it
 * began: who was refused once would be let in on the second connection.
 */
function peerOf(socket: TLSSocket): Pick<ReceivedRequest, 'peerCertified' | 'peerFault'> {
  if (socket.authorized === undefined) return {};
  if (socket.getPeerX509Certificate() === undefined) return { peerCertified: false };
  if (socket.authorized) return { peerCertified: true };
  return { peerCertified: false, peerFault: String(socket.authorizationError) };
}

/** Node joins repeated headers itself, all but one that no request has business with. */
function headersOf(message: IncomingMessage): Readonly<Record<string, string>> {
  const { headers } = message;
  if (headers['set-cookie'] !== undefined) delete headers['set-cookie'];
  return headers as Record<string, string>;
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

/** The rest of a path, decoded; as it came where it cannot be. */
export function nameAfter(prefix: string, path: string): string {
  const name = path.slice(prefix.length);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
