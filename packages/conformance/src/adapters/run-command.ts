import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

export type CommandResult =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly reason: string };

const outputLimit = 65_536;

/** Runs a program without a shell, ends it at its time, and keeps at most 64 KiB of its output. */
export function runCommand(
  command: readonly string[],
  options: { readonly timeoutMs: number; readonly environment?: Readonly<Record<string, string>> },
): Promise<CommandResult> {
  const [program, ...args] = command as readonly [string, ...string[]];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.environment },
    });
    let output = '';
    let complaint = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), options.timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => {
      if (output.length < outputLimit) output += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (complaint.length < outputLimit) complaint += chunk.toString('utf8');
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ ok: false, reason: `${program}: ${error.message}` });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const last = complaint.trim().split('\n').at(-1) ?? '';
      const how = signal === null ? `exit code ${code}` : `ended by ${signal}`;
      if (code === 0) resolve({ ok: true, output });
      else resolve({ ok: false, reason: `${program}: ${how}${last === '' ? '' : `, ${last}`}` });
    });
  });
}

/** Runs the command of a package installed beside ours, in our place: its exit code, if it is there. */
export function runSiblingCommand(
  command: readonly [string, ...string[]],
): Promise<number | undefined> {
  const [program, ...args] = command;
  const PATH = [dirname(process.argv[1] ?? '.'), process.env['PATH']].join(delimiter);
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, PATH } });
  return new Promise((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
