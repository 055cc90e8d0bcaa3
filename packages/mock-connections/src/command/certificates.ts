import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createThrowawayCertificates } from '../auth/throwaway-certificates.ts';

export interface WrittenCertificates {
  /** Holds ca.pem, client.pem and client-key.pem, for whoever calls the mock. */
  readonly directory: string;
  readonly tls: { readonly key: string; readonly cert: string; readonly clientCa: string };
  /** Takes away what nobody asked to keep. */
  remove(): void;
}

/** Makes certificates for one run; a directory that was named is kept. */
export function writeCertificates(named: string | undefined): WrittenCertificates {
  const directory = named ?? mkdtempSync(join(tmpdir(), 'voicepay-mock-'));
  mkdirSync(directory, { recursive: true });
  const { ca, server, client } = createThrowawayCertificates(Date.now());
  writeFileSync(join(directory, 'ca.pem'), ca);
  writeFileSync(join(directory, 'client.pem'), client.cert);
  writeFileSync(join(directory, 'client-key.pem'), client.key, { mode: 0o600 });
  return {
    directory,
    tls: { key: server.key, cert: server.cert, clientCa: ca },
    remove: () => {
      if (named === undefined) rmSync(directory, { recursive: true, force: true });
    },
  };
}
