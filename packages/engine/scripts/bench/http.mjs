// Whole sessions over HTTP, 64 at a time, beside as many bare round trips.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';

const atOnce = 64;
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

function serve(script, args) {
  const child = spawn(process.execPath, [path(script), ...args], {
    // The engine logs as it does in service; nobody reads it here.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve) => {
    child.stdout.once('data', (text) => resolve({ child, url: /http:\S+/.exec(String(text))[0] }));
  });
}

const post = async (pool, to, body, headers = {}) => {
  const answer = await pool.request({
    path: to,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.statusCode, text: await answer.body.text() };
};

/** Zone and connections in this process; sessions end when their outcome arrives. */
export async function openHttpBench() {
  const ends = new Map();
  let exchanges = 0;
  const world = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      exchanges += 1;
      if (request.url === '/start') {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"amount":4200,"currency":"USD"}');
      } else response.writeHead(202).end();
      if (request.url.startsWith('/captures')) obey(request.url.split('/')[2], JSON.parse(text));
      if (request.url === '/success') ends.get(JSON.parse(text).session_reference_id)?.();
    });
  });
  await new Promise((resolve) => world.listen(0, '127.0.0.1', resolve));
  const worldUrl = `http://127.0.0.1:${world.address().port}`;
  const folder = mkdtempSync(join(tmpdir(), 'voicepay-bench-'));
  writeFileSync(join(folder, 'function.json'), JSON.stringify(configurationFor(worldUrl)));
  const args = ['--function', join(folder, 'function.json'), '--zone', worldUrl];
  const inMemory = ['--store', 'memory', '--port', '0'];
  const engine = await serve('../../bin/voicepay-engine.js', [...args, ...inMemory]);
  rmSync(folder, { recursive: true });
  const bare = await serve('bare-server.mjs', []);
  const pool = new Pool(engine.url, { connections: atOnce });
  const barePool = new Pool(bare.url, { connections: atOnce });

  async function tell(id, command, fact) {
    exchanges += 1;
    const to = `/sessions/${id}/facts`;
    await post(pool, to, fact, { authorization: `Bearer ${command.facts.token}` });
  }

  async function obey(id, command) {
    if (command.command === 'collect') {
      const card =
        command.field === 'card_number' ? { card: { brand: 'visa', last4: '1111' } } : {};
      await tell(id, command, { fact: 'accepted', collect: command.collect, ...card });
      if (command.field === 'postal_code') await confirm(id);
    } else if (command.command === 'process') {
      const { idempotency_key } = command;
      const result = { status: 'approved', transaction_id: 'ch_1' };
      await tell(id, command, { fact: 'processed', idempotency_key, result });
    }
  }

  async function confirm(id) {
    exchanges += 2;
    const answer = await pool.request({ path: `/sessions/${id}`, method: 'GET' });
    const { summary_id } = await answer.body.json();
    await post(pool, `/sessions/${id}/signals`, { type: 'confirm', summary_id });
  }

  async function oneSession(number) {
    exchanges += 1;
    const { text } = await post(pool, '/sessions', {
      conversation_id: `bench-${number}`,
      channel: 'voice',
      function: 'bench',
      params: { order_id: `A-${number}` },
    });
    const id = JSON.parse(text).session_reference_id;
    const ended = new Promise((resolve) => ends.set(id, resolve));
    for (;;) {
      exchanges += 1;
      const { status } = await post(pool, `/sessions/${id}/signals`, { type: 'proceed' });
      if (status === 200) break;
    }
    await ended;
    ends.delete(id);
  }

  let opened = 0;

  const inParallel = async (count, run) => {
    let left = count;
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        while (left-- > 0) await run();
      }),
    );
  };
  return {
    /** Seconds, and how many exchanges there were. */
    async sessions(count) {
      exchanges = 0;
      const started = performance.now();
      await inParallel(count, () => oneSession(opened++));
      return { seconds: (performance.now() - started) / 1000, exchanges };
    },
    async bare(count) {
      const body = { type: 'confirm', summary_id: 'summary-1' };
      const started = performance.now();
      await inParallel(count, () => post(barePool, '/', body));
      return (performance.now() - started) / 1000;
    },
    async close() {
      await Promise.all([pool.destroy(), barePool.destroy()]);
      world.closeAllConnections();
      world.close();
      for (const { child } of [engine, bare]) child.kill('SIGTERM');
    },
  };
}

function configurationFor(worldUrl) {
  return {
    name: 'bench',
    purpose: 'A payment.',
    input_parameters: {
      type: 'object',
      properties: { order_id: { type: 'string', pattern: '^[A-Z]-[0-9]{1,9}$' } },
      required: ['order_id'],
    },
    set_variables: { order_id: '{{ params.order_id }}' },
    connections: [
      { name: 'begin', application: 'payment_session_start', url: `${worldUrl}/start` },
      { name: 'paid', application: 'payment_session_success', url: `${worldUrl}/success` },
    ],
    slots: { start: 'begin', success: 'paid' },
  };
}
