import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createThrowawayCertificates } from '../auth/throwaway-certificates.ts';

export interface WrittenCertificates {
  /** Holds ca.pem, client.pem and client-key.pem, for whoever calls the mock, and expired ones. */
  readonly directory: string;
  readonly tls: { readonly key: string; readonly cert: string; readonly clientCa: string };
  /** Takes away what nobody asked to keep. */
  remove(): void;
}

/** Makes certificates for one run; a directory that was named is kept. */
export function writeCertificates(named: string | undefined): WrittenCertificates {
  const directory = named ?? mkdtempSync(join(tmpdir(), 'voicepay-mock-'));
  mkdirSync(directory, { recursive: true });
  const { ca, server, client, expired } = createThrowawayCertificates(Date.now());
  writeFileSync(join(directory, 'ca.pem'), ca);
  for (const [name, { cert, key }] of Object.entries({ client, expired })) {
    writeFileSync(join(directory, `${name}.pem`), cert);
    writeFileSync(join(directory, `${name}-key.pem`), key, { mode: 0o600 });
  }
  return {
    directory,
    tls: { key: server.key, cert: server.cert, clientCa: ca },
    remove: () => {
      if (named === undefined) rmSync(directory, { recursive: true, force: true });
    },
  };
}
