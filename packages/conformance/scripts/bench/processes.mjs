import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs a program to its end: code, output, wall time, and the most memory its tree of one had. */
export function run(program, args, { cwd, env, timeoutMs = 120_000 } = {}) {
  return new Promise((resolve) => {
    const startedMs = performance.now();
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, detached: true });
    let output = '';
    let peakKb = 0;
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    const probe = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
      } catch {
        // It has ended, or this is no Linux.
      }
    }, 10);
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      // The whole group of what was started here, and nothing else.
      process.kill(-child.pid, 'SIGKILL');
    }, timeoutMs);
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('close', (code) => {
      clearInterval(probe);
      clearTimeout(timer);
      const ms = performance.now() - startedMs;
      resolve({ code, output, ms, timedOut, peakMb: peakKb / 1024 });
    });
  });
}

/** A mock in a process of its own: its URLs, and how to end it. */
export function serveMock(profile, broken) {
  const script = fileURLToPath(new URL('./serve-mock.mjs', import.meta.url));
  const args = broken === undefined ? [script, profile] : [script, profile, broken];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the mock ended with ${code}`)));
    child.stdout.once('data', (line) => {
      child.removeAllListeners('exit');
      const close = () => new Promise((done) => child.once('exit', done) && child.stdin.end());
      resolve({ ...JSON.parse(line), close });
    });
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
