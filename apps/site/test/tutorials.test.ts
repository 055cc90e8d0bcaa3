import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = fileURLToPath(new URL('../content/tutorials/', import.meta.url));

/** A tutorial's commands, each with the words that must appear in what it prints. */
function stepsOf(text: string): { command: string; shows: string[] }[] {
  const steps: { command: string; shows: string[] }[] = [];
  for (const [, language, body = ''] of text.matchAll(/^```(bash|text)\n([\s\S]*?)^```$/gm)) {
    if (language === 'bash') steps.push({ command: body, shows: [] });
    else steps.at(-1)?.shows.push(...body.trim().split('\n'));
  }
  return steps;
}

const portsIn = (steps: readonly { command: string }[]): ReadonlySet<string> =>
  new Set(steps.flatMap(({ command }) => command.match(/\b80\d\d\b/g) ?? []));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs in a process group of its own, which ends with the tutorial. */
async function run(script: string, cwd: string): Promise<string> {
  const env = {
    ...process.env,
    PATH: `${root}node_modules/.bin:${process.env.PATH}`,
    NO_COLOR: '1',
  };
  const child = spawn('bash', ['-c', script], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  try {
    process.kill(-(child.pid as number), 'SIGTERM');
  } catch {
    // Nothing of the group is left.
  }
  expect(code, output).toBe(0);
  return output;
}

/** What stands beside the copy button on a page of 1280 pixels. */
const longestLine = 84;

test('no line of a command is so long that it runs under the button that copies it', () => {
  const lines = readdirSync(folder).flatMap((file) =>
    stepsOf(readFileSync(folder + file, 'utf8')).flatMap(({ command }) => command.split('\n')),
  );
  expect(lines.filter((line) => line.length > longestLine)).toEqual([]);
});

test('no tutorial uses a port of another, whose servers may still be running', () => {
  const used = readdirSync(folder).flatMap((file) => [
    ...portsIn(stepsOf(readFileSync(folder + file, 'utf8'))),
  ]);
  expect(used.filter((port, at) => used.indexOf(port) !== at)).toEqual([]);
});

test.each(readdirSync(folder))(
  'the commands of %s do what the text says',
  async (file) => {
    const cwd = mkdtempSync(join(tmpdir(), 'voicepay-tutorial-'));
    symlinkSync(join(root, 'examples'), join(cwd, 'examples'));
    const steps = stepsOf(readFileSync(folder + file, 'utf8'));
    const ports = new Map<string, number>();
    for (const port of portsIn(steps)) ports.set(port, await freePort());
    const marked = steps.map(
      ({ command }, step) =>
        `echo; echo "=== ${step}"\n${awaitServers(command.replaceAll('npx ', ''))}`,
    );
    const script = ['set -e', ...marked]
      .join('\n')
      .replaceAll(/\b80\d\d\b/g, (port) => String(ports.get(port)));
    try {
      const printed = (await run(script, cwd)).split(/^=== \d+$/m).slice(1);
      steps.forEach(({ shows }, step) => {
        for (const words of shows) expect(printed[step], `step ${step + 1}`).toContain(words);
      });
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  },
  240_000,
);

/** Nobody types faster than a server starts: a command waits until the one before it listens. */
function awaitServers(command: string): string {
  const waiting = 'until (exec 3<>/dev/tcp/127.0.0.1/$2) 2>/dev/null; do sleep 0.05; done';
  return command.replaceAll(/^(.*--port (\d+).*) &$/gm, `$1 &\n${waiting}`);
}
