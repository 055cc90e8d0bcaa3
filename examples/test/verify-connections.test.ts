/** The suite must not fail a correct server of another make: each of these conforms. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const bin = here('../../packages/conformance/bin/voicepay.js');
const servers: Readonly<Record<string, readonly [string, string]>> = {
  express: [process.execPath, here('../connections-node/express.js')],
  fastify: [process.execPath, here('../connections-node/fastify.js')],
  hono: [process.execPath, here('../connections-node/hono.js')],
  python: ['python3', here('../connections-python/server.py')],
  perl: ['perl', here('../connections-perl/server.pl')],
};
const secret = 'whsec_c3VpdGUgc2VjcmV0IG9mIHRoZSBleGFtcGxlcw==';

let running: ChildProcess | undefined;
afterEach(() => {
  running?.kill('SIGKILL');
});

function say(program: string, args: readonly string[], until: 'line' | 'end') {
  const child = spawn(program, args, { env: { ...process.env, EXAMPLE_SECRET: secret } });
  if (until === 'line') running = child;
  return new Promise<string>((resolve) => {
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (until === 'line' && out.includes('\n')) resolve(out);
    });
    child.stderr.on('data', (chunk) => {
      out += chunk;
    });
    child.on('close', (code) => resolve(`${out}\nexit code ${code}`));
  });
}

describe.each(Object.entries(servers))('connections on %s', (_name, [program, file]) => {
  it.each(['base', 'reliable', 'signed'])(
    'conform to %s',
    async (profile) => {
      const signed = profile === 'signed';
      const started = await say(
        program,
        [file, '--port', '0', ...(signed ? ['--secret', secret] : [])],
        'line',
      );
      const urls = JSON.parse(started) as Record<string, string>;
      const flags = ['start', 'success', 'failure'].flatMap((name) => [
        `--${name}`,
        `${urls[`${name}_url`]}`,
      ]);
      const quick = ['--quick', '--budget', '60', '--no-save'];
      const run = ['verify', 'connections', ...quick, '--profile', profile, ...flags];
      const observer = ['--observer', `${urls.observer_url}`];
      const key = signed ? ['--secret', 'env:EXAMPLE_SECRET'] : [];
      const out = await say(process.execPath, [bin, ...run, ...observer, ...key], 'end');
      expect(out.split('\n').filter((line) => /^[✗!‼⊘…] /.test(line))).toEqual([]);
      expect(out).toContain(`connections (${profile}): conforms`);
      expect(out).toContain('exit code 0');
    },
    90_000,
  );
});
