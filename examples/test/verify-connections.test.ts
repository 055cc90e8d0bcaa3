import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../packages/conformance/bin/voicepay.js', import.meta.url));
const folder = (name: string) => fileURLToPath(new URL(`../${name}/`, import.meta.url));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

function serve(name: string, command: readonly string[]): Promise<string> {
  const [program, ...args] = command as [string, ...string[]];
  const child = spawn(program, [...args, '--port', '0'], { cwd: folder(name) });
  running.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('exit', (code) => reject(new Error(`${name} ended with ${code}: ${said}`)));
  });
}

function verify(url: string): Promise<{ code: number | null; out: string }> {
  const urls = ['start', 'success', 'failure'].flatMap((name) => [`--${name}`, `${url}/${name}`]);
  const observer = ['--observer', `${url}/observer/{session_reference_id}`];
  const args = [bin, 'verify', 'connections', '--quick', '--no-save', '--profile', 'reliable'];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args, ...urls, ...observer]);
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.on('close', (code) => resolve({ code, out }));
  });
}

const servers: Record<string, readonly [folder: string, ...command: string[]]> = {
  Express: ['connections-node', process.execPath, 'express.js'],
  Fastify: ['connections-node', process.execPath, 'fastify.js'],
  Hono: ['connections-node', process.execPath, 'hono.js'],
  Python: ['connections-python', 'python3', '-u', 'server.py'],
  Perl: ['connections-perl', 'perl', 'server.pl'],
};

describe('an example of connections', () => {
  it.each(Object.keys(servers))(
    '(%s) conforms to reliable',
    async (name) => {
      const [directory, ...command] = servers[name] as readonly [string, ...string[]];
      const url = await serve(directory, command);
      const { code, out } = await verify(url);
      const odd = out.split('\n').filter((line) => /^[✗!‼⊘…] /.test(line));
      expect(odd).toEqual([]);
      expect(out).toContain('connections (reliable): conforms');
      expect(code).toBe(0);
    },
    60_000,
  );
});
