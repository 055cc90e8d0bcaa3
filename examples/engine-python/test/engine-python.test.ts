import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const cli = path('../../../packages/conformance/bin/voicepay.js');
const started: ChildProcess[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
});

function serve(file: string): Promise<string> {
  const child = spawn('python3', ['-B', path(file)]);
  started.push(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.on('data', (chunk) => {
      const url = /http:\S+/.exec(String(chunk))?.[0];
      if (url !== undefined) resolve(url);
    });
  });
}

function verify(...args: readonly string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'verify', 'engine', '--no-save', ...args]);
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    child.on('close', (code) => resolve({ code, out }));
  });
}

describe('the engine in Python', () => {
  it('conforms at the Core level', async () => {
    const { code, out } = await verify('--engine', await serve('../server.py'), '--quick');
    expect(out).toContain('1048 of 1048 transitions');
    expect(out).toContain('voicepay 1.0 engine (core): conforms');
    expect(code).toBe(0);
  }, 180_000);
  it('does not conform with one bug, and the requirement is named', async () => {
    const url = await serve('./forgets_the_limit.py');
    const { code, out } = await verify('--engine', url, '--only', 'retry limit');
    expect(out).toMatch(/✗ failed +MUST +collect:retry-limit-ends-session/);
    expect(code).toBe(1);
  }, 60_000);
});
