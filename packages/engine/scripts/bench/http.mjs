// Whole sessions over HTTP, 64 at a time, beside as many bare round trips with bodies of their size:
// all from here to a bare server through one undici Pool, and shared out as the sessions' are, where
// both processes serve and call.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { answer, drive, inParallel, post, readText } from './traffic.mjs';

const atOnce = 64;
/** A session takes milliseconds; one that has not ended by now never will. */
const patienceMs = 60_000;
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

function serve(program, ...args) {
  const child = spawn(program, args, {
    // The engine logs as it does in service; nobody reads it here.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stop = () => child.kill('SIGTERM');
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`${program} ended with ${code}; run it by hand`)),
    );
    child.stdout.once('data', (text) => resolve({ stop, url: /http:\S+/.exec(String(text))[0] }));
  });
}

const listen = async (server) => {
  // Longer than a round: a connection that closes just as it is used again fails its session.
  server.keepAliveTimeout = 120_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
};

/** Zone and connections in this process; sessions end when their outcome arrives. */
export async function openHttpBench() {
  const ends = new Map();
  const seen = { in: 0, out: 0, bytes: 0 };
  const world = createServer(async (request, response) => {
    const text = await readText(request);
    const start = request.url === '/start' ? '{"amount":4200,"currency":"USD"}' : null;
    seen.in += 1;
    seen.bytes += text.length + (start?.length ?? 0);
    if (start === null) response.writeHead(202, { 'content-length': 0 }).end();
    else answer(response, start);
    if (request.url.startsWith('/captures')) obey(request.url.split('/')[2], JSON.parse(text));
    if (request.url === '/success') ends.get(JSON.parse(text).session_reference_id)?.();
  });
  const worldUrl = await listen(world);
  const mirror = createServer(async (request, response) =>
    answer(response, await readText(request)),
  );
  const mirrorUrl = await listen(mirror);
  const folder = mkdtempSync(join(tmpdir(), 'voicepay-bench-'));
  writeFileSync(join(folder, 'function.json'), JSON.stringify(configurationFor(worldUrl)));
  const args = ['--function', join(folder, 'function.json'), '--zone', worldUrl];
  const inMemory = ['--store', 'memory', '--port', '0'];
  const engine = await serve(path('../../bin/voicepay-engine.js'), ...args, ...inMemory);
  rmSync(folder, { recursive: true });
  const bare = await serve(process.execPath, path('bare-server.mjs'));
  const pool = new Pool(engine.url, { connections: atOnce });
  const barePool = new Pool(bare.url, { connections: atOnce });
  const ask = async (to, body, headers) => {
    const text = JSON.stringify(body);
    const came = await post(pool, to, text, headers);
    seen.out += 1;
    seen.bytes += text.length + came.text.length;
    return came;
  };

  async function tell(id, command, fact) {
    const to = `/sessions/${id}/facts`;
    const { status } = await ask(to, fact, { authorization: `Bearer ${command.facts.token}` });
    if (status !== 204) throw new Error(`a fact of ${id} was answered with ${status}`);
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

  async function snapshot(id) {
    const came = await pool.request({ path: `/sessions/${id}`, method: 'GET' });
    const text = await came.body.text();
    seen.out += 1;
    seen.bytes += text.length;
    return JSON.parse(text);
  }

  async function confirm(id) {
    const { summary_id } = await snapshot(id);
    await ask(`/sessions/${id}/signals`, { type: 'confirm', summary_id });
  }

  async function giveUp(id) {
    throw new Error(`a session does not come to its end: ${JSON.stringify(await snapshot(id))}`);
  }

  async function oneSession(number) {
    const { text } = await ask('/sessions', {
      conversation_id: `bench-${number}`,
      channel: 'voice',
      function: 'bench',
      params: { order_id: `A-${number}` },
    });
    const id = JSON.parse(text).session_reference_id;
    const ended = new Promise((resolve) => ends.set(id, resolve));
    const alarm = setTimeout(giveUp, patienceMs, id);
    for (;;) {
      const { status, text } = await ask(`/sessions/${id}/signals`, { type: 'proceed' });
      if (status === 200) break;
      if (JSON.parse(text).state !== 'starting') await giveUp(id);
    }
    await ended;
    clearTimeout(alarm);
    ends.delete(id);
  }

  let opened = 0;

  const secondsOf = async (run) => {
    const started = performance.now();
    await run();
    return (performance.now() - started) / 1000;
  };
  return {
    /** Seconds, and the traffic: exchanges in and out of this process, mean bytes of a body. */
    async sessions(count) {
      Object.assign(seen, { in: 0, out: 0, bytes: 0 });
      const seconds = await secondsOf(() => inParallel(count, atOnce, () => oneSession(opened++)));
      const exchanges = seen.in + seen.out;
      const body = bodyOf(seen.bytes / exchanges / 2);
      return { seconds, exchanges, traffic: { in: seen.in, out: seen.out, body } };
    },
    /** The same number of exchanges, all from here. */
    bare: ({ in: inwards, out, body }) =>
      secondsOf(() => drive(barePool, inwards + out, atOnce, body)),
    /** The same number of exchanges in the same directions. */
    mirrored: ({ in: inwards, out, body }) =>
      secondsOf(() => {
        const order = { url: mirrorUrl, count: inwards, atOnce: atOnce / 2, body };
        return Promise.all([
          drive(barePool, out, atOnce / 2, body),
          post(barePool, '/drive', JSON.stringify(order)),
        ]);
      }),
    async close() {
      await Promise.all([pool.destroy(), barePool.destroy()]);
      for (const server of [world, mirror]) {
        server.closeAllConnections();
        server.close();
      }
      for (const party of [engine, bare]) party.stop();
    },
  };
}

const bodyOf = (bytes) => JSON.stringify({ body: 'x'.repeat(Math.max(0, Math.round(bytes) - 11)) });

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
