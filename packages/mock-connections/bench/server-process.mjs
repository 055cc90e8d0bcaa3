/** Starts a server as a process, says when it answers, and how much memory it has. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';

const children = new Set();

// Whatever goes wrong, no server outlives the script.
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** Answers { url, startUpMs, rssMiB(), cpuSeconds(), stop() } once a POST to `path` gets any answer. */
export async function startServer(argv, { port, path, body }) {
  const began = performance.now();
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'inherit'] });
  children.add(child);
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url + path, body))) {
    if (child.exitCode !== null) throw new Error(`${argv[0]} ended with ${child.exitCode}`);
    if (performance.now() - began > 60_000) throw new Error(`${argv[0]} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    url,
    startUpMs: performance.now() - began,
    rssMiB: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`))[1]) / 1024,
    cpuSeconds: () => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      return (Number(fields[11]) + Number(fields[12])) / 100;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        children.delete(child);
        child.kill('SIGKILL');
      }),
  };
}

function answers(url, body) {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const outgoing = request(url, { method: 'POST', headers, agent: false }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(true));
    });
    outgoing.on('error', () => resolve(false));
    outgoing.end(body);
  });
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
