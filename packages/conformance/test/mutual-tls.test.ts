import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type TlsOptions } from 'node:tls';
import { fileURLToPath } from 'node:url';
import {
  createMockConnections,
  createThrowawayCertificates,
  testCredentials,
} from '@voicepay/mock-connections';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../src/verdict/result.ts';

const bin = fileURLToPath(new URL('../bin/voicepay.js', import.meta.url));
const { ca, server, client, expired } = createThrowawayCertificates(Date.now());

let folder: string;
const open: { close(): unknown }[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voicepay-tls-'));
  const old = { old: expired.cert, 'old-key': expired.key };
  const pems = { ca, cert: client.cert, key: client.key, ...old };
  for (const [name, text] of Object.entries(pems)) {
    writeFileSync(join(folder, `${name}.pem`), text, { mode: 0o600 });
  }
});
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
  rmSync(folder, { recursive: true });
});

/** Runs `voicepay verify connections` with the harness's own client certificate. */
async function verify(origin: string, ...flags: readonly string[]): Promise<[Run, string]> {
  const urls = ['start', 'success', 'failure'].map((name) => `  ${name}: ${origin}/${name}`);
  const auth = 'auth: { type: mutual_tls, certificate: file:cert.pem, key: file:key.pem }';
  const more =
    'refused_credentials: [{ name: an expired one, certificate: file:old.pem, key: file:old-key.pem }]';
  const yaml = ['connections:', ...urls, auth, more, 'tls: { ca: file:ca.pem }', ''];
  writeFileSync(join(folder, 'voicepay.yaml'), yaml.join('\n'));
  const args = ['verify', 'connections', '--quick', '--json', 'run.json', ...flags];
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await new Promise((resolve) => child.once('close', resolve));
  return [JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as Run, said];
}

/** A gate that speaks TLS in front of a mock that does not. */
async function gate(options: TlsOptions): Promise<string> {
  const mock = createMockConnections({ profile: 'base' });
  open.push(mock);
  const { port } = new URL((await mock.start()).startUrl);
  const tls = createServer({ ...server, ca, ...options }, (socket) => {
    const inside = connect(Number(port), '127.0.0.1');
    socket.on('error', () => inside.destroy());
    inside.on('error', () => socket.destroy());
    socket.pipe(inside).pipe(socket);
  });
  tls.on('tlsClientError', () => {});
  tls.listen(0, '127.0.0.1');
  await new Promise((resolve) => tls.once('listening', resolve));
  open.push({ close: () => tls.close() });
  return `https://localhost:${(tls.address() as AddressInfo).port}`;
}

const lock = 'report:refuses-missing-credentials';
const shut =
  'passed: 401 or 403 to credentials that are missing (no client certificate), ' +
  'wrong (of another authority), an expired one';
const locks = (run: Run) =>
  run.results.filter((r) => r.requirement === lock).map((r) => [r.status, r.reason].join(': '));

describe('mutual TLS', () => {
  it('opens a server that asks for a certificate, and shows that it lets in no other', async () => {
    const mock = createMockConnections({
      profile: 'base',
      auth: testCredentials.mutual_tls,
      tls: { ...server, clientCa: ca },
    });
    open.push(mock);
    const { origin } = new URL((await mock.start()).startUrl);
    const [run, said] = await verify(origin);
    expect(locks(run)).toEqual(Array(3).fill(shut));
    expect(run.verdict, said).toBe('conforms');
    expect(said + JSON.stringify(run)).not.toContain('PRIVATE KEY');
  }, 60_000);

  it.each([
    ['start-takes-expired-certificates', 'start', 'an expired one'],
    ['success-takes-certificates-of-anybody', 'success', 'wrong (of another authority)'],
  ])(
    'finds %s',
    async (broken, name, what) => {
      const mock = createMockConnections({ broken, tls: { ...server, clientCa: ca } });
      open.push(mock);
      const { origin } = new URL((await mock.start()).startUrl);
      const [run, said] = await verify(origin, '--only', lock);
      const wrong = run.results.filter((r) => r.status === 'failed');
      expect(
        wrong.map((r) => r.check),
        said,
      ).toEqual([`${lock}/${name}`]);
      expect(wrong[0]?.reason).toContain(`credentials ${what}`);
    },
    60_000,
  );

  it('takes a handshake that fails as a refusal', async () => {
    const origin = await gate({ requestCert: true, rejectUnauthorized: true });
    const [run, said] = await verify(origin, '--only', lock);
    expect(locks(run), said).toEqual(Array(3).fill(shut));
  }, 60_000);

  it('finds the gate that asks for a certificate and looks at none', async () => {
    const origin = await gate({ requestCert: true, rejectUnauthorized: false });
    const [run] = await verify(origin, '--only', lock);
    for (const said of locks(run)) {
      expect(said).toMatch(/^failed: expected 401 or 403 \(credentials missing \(no client cert/);
    }
    expect(run.verdict).toBe('does_not_conform');
  }, 60_000);
});
