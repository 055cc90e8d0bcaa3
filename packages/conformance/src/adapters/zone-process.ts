import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The capture zone simulator as a process of its own that ends with us, however we end. */
export interface ZoneProcess {
  readonly url: string;
  close(): Promise<void>;
}

/** Real milliseconds for the zone to say where it listens. */
const startsWithinMs = 10_000;

/** Undefined where it does not start: checks that need real keys are then not run. */
export function startZone(
  processorUrl: string,
  { looksUp = false }: { readonly looksUp?: boolean } = {},
): Promise<ZoneProcess | undefined> {
  const main = createRequire(import.meta.url).resolve('@voicepay/pci-sim');
  const bin = join(dirname(main), '../bin/voicepay-zone.js');
  const args = [bin, '--processor', processorUrl, '--clock', 'virtual'];
  if (looksUp) args.push('--look-up');
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore', 'ipc'] });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGTERM');
      resolve(undefined);
    }, startsWithinMs);
    const notStarted = () => {
      clearTimeout(timer);
      resolve(undefined);
    };
    child.once('exit', notStarted);
    child.once('error', notStarted);
    child.stdout?.on('data', (chunk: Buffer) => {
      const url = /http:\S+/.exec(chunk.toString())?.[0];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve({ url, close: () => end(child) });
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
