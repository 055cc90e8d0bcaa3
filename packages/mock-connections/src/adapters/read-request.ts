import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import type { ReceivedRequest } from '../exchange/exchange.ts';

/** Reads one request to its end; a body over the limit is drained to three times of it at most. */
export function readRequest(
  message: IncomingMessage,
  bytesAtMost: number,
): Promise<ReceivedRequest | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (body: Uint8Array | 'too_large') => resolve(describe(message, body));
    message.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= bytesAtMost) chunks.push(chunk);
      else {
        chunks.length = 0;
        if (size > bytesAtMost * 3) {
          message.pause();
          finish('too_large');
        }
      }
    });
    message.on('end', () => {
      const whole = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      finish(size > bytesAtMost ? 'too_large' : whole);
    });
    message.on('error', () => resolve(undefined));
    message.on('close', () => resolve(undefined));
  });
}

function describe(message: IncomingMessage, body: Uint8Array | 'too_large'): ReceivedRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return {
    method: message.method ?? '',
    path: pathOf(message.url ?? '/'),
    headers,
    body,
    peerCertified: (message.socket as TLSSocket).authorized === true,
  };
}

export function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}
