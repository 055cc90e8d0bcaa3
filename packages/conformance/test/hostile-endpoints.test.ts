import { createServer, type RequestListener } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { realClock } from '../src/adapters/clock.ts';
import { createHttpClient } from '../src/adapters/http-client.ts';
import { runChecks } from '../src/properties/connections/run-checks.ts';
import { connectionsSuite } from '../src/properties/connections/suite.ts';
import { renderHtml } from '../src/reporting/html/report-page.ts';
import { renderJunit } from '../src/reporting/junit.ts';
import { renderMarkdown } from '../src/reporting/markdown.ts';
import { createTerminalReporter } from '../src/reporting/terminal.ts';
import { guessedVariables } from '../src/targets/connections/set-variables.ts';
import { type ConnectionsTarget, noCredentials } from '../src/targets/connections/target.ts';
import type { Run } from '../src/verdict/result.ts';
import { smallEffort } from './bench.ts';

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const deadlines = { startMs: 500, outcomeMs: 500 };

async function verifyUrl(url: string): Promise<{ run: Run; terminal: string }> {
  const http = createHttpClient({ concurrency: 8 });
  open.push(() => http.close());
  const target: ConnectionsTarget = {
    urls: { start: new URL(url), success: new URL(url), failure: new URL(url) },
    profile: 'reliable',
    headers: {},
    credentials: noCredentials,
    variables: guessedVariables(),
    signingKeys: [],
    hooks: {},
    deadlines,
    secrets: ['hush-hush-secret-value'],
  };
  let terminal = '';
  const write = (text: string) => {
    terminal += text;
  };
  const options = {
    seed: 3,
    nonce: 'hostile',
    level: 'default',
    effort: smallEffort,
    budgetMs: 10_000,
    lanes: 6,
    isSelected: () => true,
    filtered: false,
    knownFailures: new Map(),
  };
  const run = await runChecks(connectionsSuite, target, options, {
    http,
    clock: realClock,
    signal: new AbortController().signal,
    onEvent: createTerminalReporter({ write, colour: false }),
  });
  return { run, terminal };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/start`;
}

async function http(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return listen(server);
}

/** Answers every request with these bytes, whatever HTTP says about them. */
async function tcp(answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', () => answer(socket));
  });
  open.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return listen(server);
}

const json = { 'content-type': 'application/json' };
const good = '{"amount":4200,"currency":"USD"}';
const answering = (body: string | Buffer, headers: Record<string, string> = json) =>
  http((req, res) => {
    req.resume();
    res.writeHead(200, headers).end(body);
  });
const deep = (n: number) => `{"amount":1,"currency":"USD","x":${'['.repeat(n)}${']'.repeat(n)}}`;
const payload =
  '<script>alert(1)</script>\u001b[31m\u001b]0;owned\u0007 ]]> =cmd|calc [x](javascript:1) \u202e';

const hostile: Record<string, () => Promise<string>> = {
  'a gzip bomb': () =>
    answering(gzipSync(Buffer.alloc(60_000_000)), { ...json, 'content-encoding': 'gzip' }),
  'gzip inside of gzip': () =>
    answering(gzipSync(gzipSync(Buffer.from(good))), { ...json, 'content-encoding': 'gzip, gzip' }),
  'a body without end': () =>
    http((req, res) => {
      req.resume();
      const flood = () => {
        while (!res.destroyed && res.write(Buffer.alloc(65_536, 32))) {}
      };
      res.on('drain', flood);
      flood();
    }),
  'one byte at a time': () =>
    http((req, res) => {
      req.resume();
      const drip = setInterval(() => res.write(' '), 30);
      res.on('close', () => clearInterval(drip));
    }),
  'headers without end': () =>
    tcp((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(20_000)}`);
    }),
  'a redirect to metadata': () =>
    http((req, res) => {
      req.resume();
      res.writeHead(307, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
    }),
  'fewer bytes than promised': () =>
    tcp((socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n${good}`)),
  'two lengths': () =>
    tcp((socket) => {
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 7\r\n\r\nhello');
    }),
  'chunks that are none': () =>
    tcp((socket) => {
      socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZZ\r\nhello\r\n');
    }),
  'no HTTP at all': () => tcp((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')),
  silence: () => tcp(() => {}),
  'bytes that are no UTF-8': () => answering(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])),
  'a byte order mark': () => answering(`\ufeff${good}`),
  'equal keys': () => answering('{"amount":1,"amount":2,"currency":"USD"}'),
  'a number beyond numbers': () => answering('{"amount":1e400,"currency":"USD"}'),
  'a hundred thousand levels': () => answering(deep(100_000)),
  'keys of the prototype': () =>
    answering('{"amount":1,"currency":"USD","__proto__":{"polluted":true},"constructor":1}'),
  'strings for every sink': () => answering(JSON.stringify({ amount: payload, currency: payload })),
  'our secret told back': () => answering('{"amount":"hush-hush-secret-value","currency":"USD"}'),
};

describe('a hostile endpoint', () => {
  it.each(Object.keys(hostile))('(%s) is survived, named, and never conforms', async (name) => {
    const url = await (hostile[name] as () => Promise<string>)();
    const startedMs = performance.now();
    const before = process.cpuUsage();
    const { run, terminal } = await verifyUrl(url);
    // The work is bounded whatever else this machine does; the wait is, by the deadline.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2 * deadlines.outcomeMs + 2_500);
    expect(performance.now() - startedMs).toBeLessThan(15_000);
    expect(run.verdict).not.toBe('conforms');
    expect(run.results.filter((r) => r.status === 'passed' && r.level === 'MUST')).toEqual([]);
    expect(run.results.filter((r) => r.status === 'harness_error')).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    for (const output of [terminal, renderHtml(run), renderJunit(run), renderMarkdown(run)]) {
      expect(output).not.toContain('hush-hush');
      expect(output).not.toContain('\u001b');
      expect(output).not.toContain('\u202e');
      if (output !== terminal) expect(output).not.toContain('<script>alert(');
    }
  });
});
