/** The console as `npm run console` runs it, from its build, on a free port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/server/main.js', import.meta.url));

export interface ConsoleProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Ends it, and waits until it has ended. */
  close(): Promise<void>;
}

export async function startConsole(...flags: readonly string[]): Promise<ConsoleProcess> {
  if (!existsSync(program)) throw new Error(`expected a build at ${program}; run npm run build`);
  const child = spawn(process.execPath, [program, '--port', '0', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    void ended.then(() => reject(new Error(`the console ended with ${child.exitCode}`)));
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /console on (http:\S+)\n/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    url,
    child,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Holds the clocks of all calls to come, so that no digit timer runs out on a busy machine. */
export async function holdClock({ url }: ConsoleProcess): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ is_running: false });
  const { status } = await fetch(`${url}/clock`, { method: 'POST', headers, body });
  if (status !== 200) throw new Error(`expected 200, came ${status}`);
}

export interface Listener {
  /** Every byte of the answer so far, headers too. */
  text(): string;
  stop(): void;
}

/** Listens to a stream as bytes, as anybody on the wire would. */
export function listenTo(url: string): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const request = get(url, (response) => {
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => undefined);
      const headers = response.rawHeaders.join('\n');
      const text = () => `${headers}\n\n${Buffer.concat(chunks).toString('latin1')}`;
      resolve({ text, stop: () => request.destroy() });
    });
    request.on('error', reject);
  });
}
