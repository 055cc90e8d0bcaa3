import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../in-process.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const cli = path('../../../packages/conformance/bin/voicepay.js');

let engine: Awaited<ReturnType<typeof createEngine>>;
let url = '';
beforeAll(async () => {
  engine = await createEngine();
  const opened = await engine.exchange({
    method: 'GET',
    path: '/capabilities',
    headers: {},
    body: '',
  });
  expect(opened.status).toBe(200);
  url = engine.url;
});
afterAll(() => engine.close());

function verify(...args: readonly string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [
      cli,
      'verify',
      'engine',
      '--no-save',
      ...args,
      '--runs',
      '5',
    ]);
    let out = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        out += String(chunk);
      });
    }
    child.on('close', (code) => resolve({ code, out }));
  });
}

describe.each([
  ['Python', `python3 '${path('../adapter.py')}'`],
  ['shell', `sh '${path('../adapter.sh')}'`],
])('the adapter in %s', (_, command) => {
  it('carries a verification between the harness and an engine', async () => {
    const only = ['--only', 'cancel while starting', '--strict-io'];
    const { code, out } = await verify('--command', `${command} ${url}`, ...only);
    expect(out).toContain('confirm:no-charge-without-confirm');
    expect(out).not.toContain('✗');
    expect(code).toBe(4);
  }, 120_000);
});

it.each(['adapter.py', 'adapter.sh', 'in-process.ts'])('%s has at most 60 lines', (name) => {
  expect(readFileSync(path(`../${name}`), 'utf8').split('\n').length).toBeLessThanOrEqual(61);
});
