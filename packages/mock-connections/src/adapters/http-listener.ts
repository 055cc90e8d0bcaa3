/** A node:http or node:https server that can be closed at once, whatever its clients hold open. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface ListenOptions {
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: a free one. */
  readonly port?: number;
  /** PEM texts. With a client authority, certificates are asked for and judged by the mock. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly clientCa?: string };
}

export interface Listener {
  /** Answers the base URL, without a slash at the end. */
  start(): Promise<string>;
  close(): Promise<void>;
}

export type Handle = (message: IncomingMessage, response: ServerResponse) => void;

export function createListener(options: ListenOptions, handle: Handle): Listener {
  const { tls } = options;
  const limits = { requestTimeout: 30_000, headersTimeout: 15_000, maxHeaderSize: 32_768 };
  const server =
    tls === undefined
      ? createServer(limits, handle)
      : createTlsServer(
          {
            ...limits,
            key: tls.key,
            cert: tls.cert,
            ...(tls.clientCa === undefined
              ? {}
              : { ca: tls.clientCa, requestCert: true, rejectUnauthorized: false }),
          },
          handle,
        );
  server.keepAliveTimeout = 5000;
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
    else socket.destroy();
  });
  return {
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port ?? 0, options.host ?? '127.0.0.1', () => {
          server.off('error', reject);
          const { address, port, family } = server.address() as AddressInfo;
          const host = family === 'IPv6' ? `[${address}]` : address;
          resolve(`${tls === undefined ? 'http' : 'https'}://${host}:${port}`);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
