import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A server that was started for the test, and everything that it printed. */
export interface Running {
  readonly name: string;
  readonly url: string;
  /** The process that does the work, where the started one only launches it. */
  readonly pid: number;
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

const inPackages = (path: string) =>
  fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));
export const bins = {
  engine: inPackages('engine/bin/voicepay-engine.js'),
  zone: inPackages('pci-sim/bin/voicepay-zone.js'),
  processor: inPackages('mock-connections/bin/voicepay-mock-processor.js'),
};

/** Starts a node program and waits until it says where it listens. */
export async function start(name: string, args: readonly string[], cwd: string): Promise<Running> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /https?:\/\/[^\s"]+/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('exit', (code) => reject(new Error(`${name} ended with ${code}: ${printed}`)));
  });
  const stop = () => stopped(child);
  return { name, url, pid: workerOf(child.pid as number), printed: () => printed, stop };
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** The last descendant in a line of launchers. */
function workerOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === '' ? pid : workerOf(Number(children.split(' ')[0]));
}

/** Every writable region of a process, in pieces of at most 32 MiB that overlap a little. */
export function* memoryOf(pid: number): Generator<Buffer> {
  const piece = 32 * 1024 * 1024;
  const file = openSync(`/proc/${pid}/mem`, 'r');
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      if (from === undefined || to === undefined || line.includes('[vvar]')) continue;
      for (let at = Number.parseInt(from, 16); at < Number.parseInt(to, 16); at += piece - 64) {
        const bytes = Buffer.allocUnsafe(Math.min(piece, Number.parseInt(to, 16) - at));
        let size = 0;
        try {
          size = readSync(file, bytes, 0, bytes.length, at);
        } catch {
          // Not every region can be read (guard pages, device memory): nothing of ours is there.
        }
        if (size > 0) yield bytes.subarray(0, size);
      }
    }
  } finally {
    closeSync(file);
  }
}

/** What a process was started with, as everybody on the machine can read it. */
export function startedWith(pid: number): string {
  return (
    readFileSync(`/proc/${pid}/cmdline`, 'utf8') + readFileSync(`/proc/${pid}/environ`, 'utf8')
  );
}

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}
