import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ProcessorProcess {
  readonly url: string;
  readonly pid: number;
  /** Resolves once the process has ended. */
  close(): Promise<void>;
}

const program = new URL('../../bin/voicepay-mock-processor.js', import.meta.url);

/** Starts the processor, which sees card numbers, as a process of its own that dies with us. */
export function startProcessorProcess(flags: readonly string[]): Promise<ProcessorProcess> {
  const child = fork(fileURLToPath(program), [...flags, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    env: {},
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      err = (err + chunk).slice(-2000);
    });
    child.once('error', reject);
    void ended.then(() => reject(new Error(err.trim() || 'the processor did not start')));
    child.stdout?.on('data', (chunk: Buffer) => {
      if (out.includes('\n')) return;
      out += chunk;
      if (!out.includes('\n')) return;
      const { url } = JSON.parse(out.slice(0, out.indexOf('\n'))) as { url: string };
      const close = () => {
        child.kill();
        return ended;
      };
      resolve({ url, pid: child.pid as number, close });
    });
  });
}
