import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const cli = path('../bin/voicepay.js');
const folder = mkdtempSync(join(tmpdir(), 'voicepay-roles-'));
afterAll(() => rmSync(folder, { recursive: true }));
const started: ChildProcess[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
});

function serve(file: string, pattern: RegExp, ...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [path(file), ...args]);
  started.push(child);
  return new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      const found = pattern.exec(String(chunk))?.[1];
      if (found !== undefined) resolve(found);
    });
  });
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

interface Verified {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function verify(...args: readonly string[]): Promise<Verified> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'verify', ...args]);
    let out = '';
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('voicepay verify zone and voicepay verify processor', () => {
  it('say of what they were kept from that they were interrupted', async () => {
    let interrupt = () => {};
    let requests = 0;
    const server = createHttpServer((_, response) => {
      requests += 1;
      if (requests === 30) interrupt();
      response.writeHead(404).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const zone = ['verify', 'zone', '--zone', `http://127.0.0.1:${port}`];
    const child = spawn(process.execPath, [cli, ...zone]);
    interrupt = () => child.kill('SIGINT');
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    expect(code).toBe(130);
    expect(out).toMatch(/not run +MUST +card-data:sessions-never-mix +interrupted/);
    expect(out).not.toContain('the harness is not the processor');
  });
  it.each(
    [
      ['a web page', 200, () => '<p>Hello'],
      ['404 to everything', 404, () => '<p>Hello'],
      ['200 {} to everything', 200, () => '{}'],
      ['202 to everything', 202, () => ''],
      ['an echo', 200, (received: string) => received],
      ['500 to everything', 500, () => ''],
    ].flatMap(([what, status, body]) =>
      ['zone', 'processor'].map((role) => [what, role, status, body] as const),
    ) as readonly (readonly [string, string, number, (received: string) => string])[],
  )('give nothing to %s as a %s', async (_, role, status, body) => {
    const server = createHttpServer(async (request, response) => {
      const received = Buffer.concat(await request.toArray()).toString();
      response.writeHead(status, { 'content-type': 'application/json' }).end(body(received));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const { code, out, err } = await verify(role, `--${role}`, `http://127.0.0.1:${port}`);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    expect(err).toBe('');
    expect(out).not.toMatch(/✓|[0-9] passed/);
    expect(out).toContain(`voicepay 1.0 ${role}: does not conform`);
    expect(code).toBe(1);
  });
  it('blame the environment for a port that is taken', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const flags = ['--zone', 'http://127.0.0.1:1', '--processor-port', String(port)];
    const { code, err } = await verify('zone', ...flags);
    await new Promise((closed) => server.close(closed));
    expect(err).toMatch(/^voicepay: --processor-port: .*EADDRINUSE.*; give another one\n$/);
    expect(code).toBe(3);
  });
  it.each([
    ['zone --zone nowhere', '--zone: expected an http(s) URL, came nowhere'],
    ['processor --processor nowhere', '--processor: expected an http(s) URL, came nowhere'],
    ['zone --zone http://127.0.0.1:1 --processor-port 99999', 'from 1 to 65535, came 99999'],
  ])('answer wrong usage "%s" in one clear line', async (line, said) => {
    const { code, err } = await verify(...line.split(' '));
    expect(err).toMatch(/^voicepay: [^\n]*\n$/);
    expect(err).toContain(said);
    expect(code).toBe(2);
  });
  it('say that the simulator is a zone', async () => {
    const port = await freePort();
    const processor = `http://127.0.0.1:${port}/s1/processor`;
    const args = ['--processor', processor, '--clock', 'virtual', '--look-up'];
    const zone = await serve('../../pci-sim/bin/voicepay-zone.js', /(http:\S+)/, ...args);
    const flags = ['--processor-port', String(port), '--look-up', '--seed', '1'];
    const { code, out } = await verify('zone', '--zone', zone, ...flags);
    expect(out).toContain('process:lookup-comes-first');
    expect(out).toContain('13 of 18 faults; not processor: nobody listens');
    expect(out).not.toContain('✗');
    expect(code).toBe(0);
  }, 120_000);
  it('say what has not been tried of a zone whose processor is another', async () => {
    const args = ['--processor', 'http://127.0.0.1:9/', '--clock', 'virtual'];
    const zone = await serve('../../pci-sim/bin/voicepay-zone.js', /(http:\S+)/, ...args);
    const { code, out } = await verify('zone', '--zone', zone);
    expect(out).toContain('--processor-port 8051');
    expect(code).toBe(4);
  }, 60_000);
  it('ask for a look-up only where one is missing', async () => {
    const server = createHttpServer((request, response) => {
      request.resume();
      response.writeHead(202, { 'content-type': 'application/json' }).end('{"held":[]}');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const flags = ['--processor-port', String(await freePort())];
    const { code, out } = await verify('zone', '--zone', `http://127.0.0.1:${port}`, ...flags);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    expect(out).toMatch(/not run +MUST +process:lookup-comes-first +start the zone with --look-up/);
    expect(out).toMatch(/not run +MUST +collect:error-vocabulary +the zone came to no case/);
    expect(code).toBe(1);
  }, 120_000);
  it('say that the mock processor is a processor', async () => {
    const args = ['--port', '0', '--processor-port', '0', '--json'];
    const mock = '../../mock-connections/bin/voicepay-mock.js';
    const processor = await serve(mock, /"processor_url":"([^"]+)"/, ...args);
    const page = join(folder, 'processor.html');
    const at = ['--processor', `${processor}/payments`, '--html', page];
    const { code, out } = await verify('processor', ...at);
    expect(out).not.toContain('✗');
    expect(out).toContain('voicepay 1.0 processor: conforms');
    expect(code).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('conformance report: processor');
  }, 60_000);
});
