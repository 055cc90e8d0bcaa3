import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startReference } from '../scripts/reference-engine.mjs';

let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  reference = await startReference();
});
const folder = mkdtempSync(join(tmpdir(), 'voicepay-engine-'));
afterAll(async () => {
  await reference.stop();
  rmSync(folder, { recursive: true });
});

const open: { close: () => Promise<unknown> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

async function serveNull(status: number, body: (received: string) => string): Promise<string> {
  const server = createServer((request, response) => {
    let received = '';
    request.on('data', (chunk) => {
      received += String(chunk);
    });
    request.on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body(received));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  open.push({
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const cli = fileURLToPath(new URL('../bin/voicepay.js', import.meta.url));

function voicepay(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'verify', 'engine', '--no-save', ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}

function descendantsOf(pid: number): readonly number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  const children = text === '' ? [] : text.split(' ').map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

describe('voicepay verify engine', () => {
  it('says that the reference engine conforms, what was run, and what a pass means', async () => {
    const page = join(folder, 'engine.html');
    const flags = ['--seed', '7', '--quick', '--html', page];
    const { code, out } = await voicepay('--engine', reference.url, ...flags);
    expect(readFileSync(page, 'utf8')).toContain('conformance report: engine');
    expect(out).toContain('52 states, transition cover');
    expect(out).toMatch(
      /52 of 52 states, 1048 of 1048 transitions, \d+ of \d+ pairs, 9 of 9 guards/,
    );
    expect(out).toMatch(
      /delivery to success, reliable: .*\n +21 of 21 states, 103 of 103 transitions/,
    );
    expect(out).toMatch(/\d+ of \d+ requirements/);
    expect(out).toMatch(/1 of 5 configurations; not card_number/);
    expect(out).toMatch(/34 of 34 faults\n {4}start: nobody listens, .*, more than 1 MiB\n/);
    expect(out).toMatch(/\n {4}success, failure, zone: nobody listens, .*, silence\n/);
    expect(out).toMatch(/suites say nothing of: what a message carries.*; restarts, which nobody/);
    expect(out).toMatch(/voicepay 1\.0 engine \(core.*\): conforms/);
    expect(code).toBe(0);
  }, 240_000);
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'ends at once, and its zone with it, at %s',
    async (signal) => {
      const child = spawn(process.execPath, [cli, 'verify', 'engine', '--engine', reference.url]);
      let err = '';
      child.stderr.on('data', (chunk) => {
        err += String(chunk);
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      const zone = descendantsOf(child.pid as number);
      expect(zone.length).toBeGreaterThanOrEqual(2);
      const asked = performance.now();
      child.kill(signal);
      const code = await new Promise((resolve) => child.on('close', resolve));
      if (signal !== 'SIGKILL') {
        expect(err).toContain('the rest is not run');
        expect(code).toBe(130);
        expect(performance.now() - asked).toBeLessThan(5_000);
      }
      await vi.waitFor(() => expect(zone.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]), {
        timeout: 10_000,
      });
    },
    240_000,
  );
  it.each([
    ['200 {} to everything', 200, () => '{}'],
    ['an echo', 200, (received: string) => received],
    ['500 to everything', 500, () => ''],
  ] as const)('gives nothing to a target that answers %s', async (_, status, body) => {
    const { code, out } = await voicepay('--engine', await serveNull(status, body));
    expect(out).not.toContain('passed');
    expect(code).toBe(1);
  });
  it('judges no engine that is not in a test set-up, and says what it wants', async () => {
    const told = {
      ...{ protocol_version: '1.0', implementation: { name: 'x', version: '1' } },
      ...{ levels: ['core'], clock: 'real', zone: 'own' },
    };
    const url = await serveNull(200, () => JSON.stringify(told));
    const { code, out, err } = await voicepay('--engine', url);
    expect(err).toMatch(/declares inline_functions false, zone own, clock real: start it as for/);
    expect(out).toBe('');
    expect(code).toBe(4);
  });
  it('blames the environment for a closed port', async () => {
    const { code, err } = await voicepay('--engine', 'http://127.0.0.1:1');
    expect(err).toMatch(/cannot reach http:\/\/127\.0\.0\.1:1: ECONNREFUSED/);
    expect(code).toBe(3);
  });
  it('blames the environment for a restart hook that fails', async () => {
    const durable = await startReference({ journal: true });
    open.push({ close: () => durable.stop() });
    const hook = ['--restart', 'exit 3'];
    const { code, err } = await voicepay('--engine', durable.url, '--quick', ...hook);
    expect(err).toBe('voicepay: --restart exit 3: /bin/sh: exit code 3\n');
    expect(code).toBe(3);
  }, 60_000);
  it.each([
    [['--engine', 'nowhere'], /--engine: expected an http\(s\) URL, came nowhere/],
    [
      ['--engine', 'http://127.0.0.1:1', '--seed', 'x'],
      /--seed: expected a whole number from .* came x/,
    ],
    [
      ['--engine', 'http://127.0.0.1:1', '--only', 'a hole call'],
      /--only: expected what a report has behind "walk: " .* such as "a whole call"; came "a hole/,
    ],
  ])('answers wrong usage %j in one clear line', async (args, line) => {
    const { code, err } = await voicepay(...args);
    expect(err).toMatch(line);
    expect(err).not.toMatch(/ at .*\.js:/);
    expect(code).toBe(2);
  });
});
