/** The servers of this folder, by the book at every level: the same story told to each of them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

interface Example {
  readonly program: string;
  readonly args: readonly string[];
  /** The flag of the file that outlives a restart. */
  readonly keep: string;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const node = (file: string): Example => ({
  program: process.execPath,
  args: [here(`../connections-node/${file}`)],
  keep: '--journal',
});

const examples: Readonly<Record<string, Example>> = {
  express: node('express.js'),
  fastify: node('fastify.js'),
  hono: node('hono.js'),
  python: {
    program: 'python3',
    args: [here('../connections-python/server.py')],
    keep: '--database',
  },
  perl: { program: 'perl', args: [here('../connections-perl/server.pl')], keep: '--journal' },
};

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const children: ChildProcess[] = [];

afterEach(() => Promise.all(children.splice(0).map(stop)));

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.kill('SIGKILL');
  });
}

type Urls = Readonly<Record<string, string>>;

/** Starts an example on a free port; its first line says where it is. */
async function serve({ program, args }: Example, ...flags: readonly string[]): Promise<Urls> {
  const child = spawn(program, [...args, '--port', '0', ...flags]);
  children.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      if (out.includes('\n')) resolve(out);
    });
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${err}`)));
  });
  return JSON.parse(line) as Urls;
}

function post(url: string | undefined, body: unknown, headers: Record<string, string> = {}) {
  return fetch(url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function observed(urls: Urls, session: string): Promise<unknown> {
  const url = urls.observer_url?.replace('{session_reference_id}', session) ?? '';
  return ((await (await fetch(url)).json()) as { count: unknown }).count;
}

function outcome(session: string) {
  const echo = { invoice_id: 'INV-1', channel: 'voice' };
  return {
    session_reference_id: session,
    order_id: 'Zoë 😀',
    processor_parameters: echo,
    failed_reason: 'declined',
  };
}

function signature(text: string, key = secret, atSeconds = Math.floor(Date.now() / 1000)) {
  const id = 'vpo_1';
  const mac = createHmac('sha256', Buffer.from(key.slice(6), 'base64'));
  mac.update(`${id}.${atSeconds}.${text}`);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(atSeconds),
    'webhook-signature': `v1,AAAA v1,${mac.digest('base64')}`,
  };
}

describe.each(Object.entries(examples))('the connections on %s', (_name, example) => {
  test('answer the same key alike, and refuse what they should', async () => {
    const urls = await serve(example);
    const key = { 'idempotency-key': '"k1"', 'session-reference-id': 'ps_1', 'x-any': 'thing' };
    const first = await post(urls.start_url, { order_id: 'Zoë 😀', a: 1 }, key);
    const answer = (await first.json()) as Record<string, unknown>;
    expect(first.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer).toMatchObject({ amount: 4200, currency: 'USD' });
    const again = { 'idempotency-key': 'k1' };
    expect(await (await post(urls.start_url, { a: 1, order_id: 'Zoë 😀' }, again)).json()).toEqual(
      answer,
    );
    expect((await post(urls.start_url, { order_id: 'other' }, again)).status).toBe(422);
    const paid = await post(urls.start_url, { order_id: 'paid-1' });
    expect([paid.status, paid.headers.get('content-type')]).toEqual([
      409,
      expect.stringMatching(/^application\/problem\+json/),
    ]);
    expect((await post(urls.success_url, '{"half":')).status).toBe(400);
    expect((await post(urls.failure_url, { processor_parameters: {} })).status).toBe(422);
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const other = await fetch(urls.success_url ?? '', { method });
      expect([method, other.status]).toEqual([method, 405]);
    }
  });

  test('apply an outcome once, also when copies come together, and keep the first', async () => {
    const urls = await serve(example);
    const copies = await Promise.all(
      [1, 2, 3, 4].map(() => post(urls.success_url, outcome('ps_1'), { 'idempotency-key': 'k' })),
    );
    expect(copies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await post(urls.failure_url, outcome('ps_1'))).status).toBe(409);
    expect(await observed(urls, 'ps_1')).toBe(1);
    expect(await observed(urls, 'ps_2')).toBe(0);
  });

  test('know a repetition after a restart', async () => {
    const file = join(tmpdir(), `voicepay-example-${randomUUID()}`);
    try {
      const before = await serve(example, example.keep, file);
      const started = await post(before.start_url, { order_id: '1' }, { 'idempotency-key': 'k' });
      const answer = await started.json();
      await post(before.success_url, outcome('ps_1'));
      await Promise.all(children.splice(0).map(stop));
      const urls = await serve(example, example.keep, file);
      const again = await post(urls.start_url, { order_id: '1' }, { 'idempotency-key': '"k"' });
      expect(await again.json()).toEqual(answer);
      expect((await post(urls.success_url, outcome('ps_1'))).status).toBe(200);
      expect((await post(urls.failure_url, outcome('ps_1'))).status).toBe(409);
      expect(await observed(urls, 'ps_1')).toBe(1);
    } finally {
      await Promise.all(children.splice(0).map(stop));
      rmSync(file, { force: true });
    }
  });

  test('take signed outcomes over the bytes that came, and no others', async () => {
    const urls = await serve(example, '--secret', secret);
    const text = JSON.stringify(outcome('ps_1'), null, 2);
    const now = Math.floor(Date.now() / 1000);
    const refused = [
      {},
      signature(text, `whsec_${Buffer.from('another secret').toString('base64')}`),
      signature(`${text} `),
      signature(text, secret, now - 320),
      signature(text, secret, now + 320),
      { ...signature(text), 'webhook-signature': 'v1' },
    ];
    for (const headers of refused) {
      const { status } = await post(urls.success_url, text, headers as Record<string, string>);
      expect(status).toBe(401);
    }
    expect(await observed(urls, 'ps_1')).toBe(0);
    expect((await post(urls.success_url, text, signature(text))).status).toBe(200);
    expect((await post(urls.start_url, { order_id: '1' })).status).toBe(200);
  });
});

test('the Python server writes the amount as a string when it is asked to be wrong', async () => {
  const urls = await serve(examples.python as Example, '--bug', 'amount-as-string');
  const answer = await post(urls.start_url, { order_id: '1' });
  expect(await answer.json()).toMatchObject({ amount: '4200' });
});
