import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server that was started for the test, and everything that it printed. */
export interface Running {
  readonly name: string;
  readonly url: string;
  /** The process that does the work, where the started one only launches it. */
  readonly pid: number;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly stop: () => Promise<void>;
}

const inPackages = (path: string) =>
  fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));
export const bins = {
  engine: inPackages('engine/bin/voicepay-engine.js'),
  zone: inPackages('pci-sim/bin/voicepay-zone.js'),
  processor: inPackages('mock-connections/bin/voicepay-mock-processor.js'),
  harness: inPackages('conformance/bin/voicepay.js'),
};

/** Starts a node program and waits until it says where it listens. */
export async function start(name: string, args: readonly string[], cwd: string): Promise<Running> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].on('data', (chunk: Buffer) => {
        printed[stream] += chunk.toString();
        const found = /https?:\/\/[^\s"]+/.exec(printed[stream])?.[0];
        if (found !== undefined) resolve(found);
      });
    }
    child.on('exit', (code) => {
      reject(new Error(`${name} ended with ${code}: ${printed.stdout}${printed.stderr}`));
    });
  });
  return {
    name,
    url,
    pid: workerOf(child.pid as number),
    stdout: () => printed.stdout,
    stderr: () => printed.stderr,
    stop: () => stopped(child),
  };
}

/** Runs a node program to its end; gives what it printed. */
export function run(args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  return new Promise((resolve) => child.once('close', () => resolve(printed)));
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

/** Every writable region of a process, copied at once. */
export function memoryOf(pid: number): Buffer[] {
  const file = openSync(`/proc/${pid}/mem`, 'r');
  const regions: Buffer[] = [];
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      if (from === undefined || to === undefined || line.includes('[vvar]')) continue;
      const start = Number.parseInt(from, 16);
      const bytes = Buffer.allocUnsafe(Number.parseInt(to, 16) - start);
      try {
        regions.push(bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start)));
      } catch {
        // Not every region can be read (guard pages, device memory): nothing of ours is there.
      }
    }
  } finally {
    closeSync(file);
  }
  return regions;
}

/** Paths of the files in a folder and below it, seen from it. */
export function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

const brands = [
  'visa',
  'mastercard',
  'amex',
  'discover',
  'diners-club',
  'jcb',
  'maestro',
  'unionpay',
];

/** Start, success and failure, which show what they were sent as it came. */
export async function startConnections(show: (sink: string, content: string) => void) {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    show('connection requests', `${request.url} ${JSON.stringify(request.headers)} ${body}`);
    const settings = { valid_card_types: brands };
    const answer = { amount: 4200, currency: 'USD', processor_parameters: settings };
    response.setHeader('content-type', 'application/json');
    response.end(request.url === '/start' ? JSON.stringify(answer) : '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  return { url, close };
}
