// A capture zone as a process, with a caller who types well; a kill loses everything it holds.
import { createServer } from 'node:http';

const { port, processorUrl } = JSON.parse(process.argv[2]);
const captures = new Map();
const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function post(url, body, headers) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, json: await response.json().catch(() => null) };
}

async function tell({ url, token }, fact) {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      const { status } = await post(url, fact, { authorization: `Bearer ${token}` });
      if (status < 500) return;
    } catch {
      // The engine is dead, or not yet alive again.
    }
    await after(50);
  }
}

const resultOf = (json) => ({ status: 'approved', transaction_id: json.transaction_id });

async function ask(capture, command) {
  for (;;) {
    if (capture.stopped) return;
    try {
      const { idempotency_key: key, amount, currency } = command;
      const answer = await post(
        `${processorUrl}/payments`,
        { amount, currency },
        { 'idempotency-key': key },
      );
      if (answer.status === 200) {
        capture.result = resultOf(answer.json);
        await tell(command.facts, {
          fact: 'processed',
          idempotency_key: key,
          result: capture.result,
        });
        return;
      }
    } catch {
      // No answer: the same key again.
    }
    await after(50);
  }
}

async function process_(capture, command) {
  const { idempotency_key: key, facts } = command;
  if (capture.key === key) {
    if (capture.result)
      void tell(facts, { fact: 'processed', idempotency_key: key, result: capture.result });
    return 202;
  }
  if (capture.held.length < 4) {
    const known = await fetch(`${processorUrl}/payments/${key}`);
    if (known.status !== 200) return 409;
    Object.assign(capture, { key, result: resultOf(await known.json()) });
    void tell(facts, { fact: 'processed', idempotency_key: key, result: capture.result });
    return 202;
  }
  capture.key = key;
  void ask(capture, command);
  return 202;
}

async function obey(id, command) {
  const fresh = { held: [], collect: null, key: null, result: null, stopped: false };
  const capture = captures.get(id) ?? fresh;
  captures.set(id, capture);
  if (command.command === 'process') return process_(capture, command);
  if (command.command === 'wipe')
    Object.assign(capture, { held: [], collect: null, stopped: true });
  if (command.command === 'pause') capture.collect = null;
  if (command.command === 'collect') {
    Object.assign(capture, { collect: command.collect, stopped: false });
    void after(5).then(() => {
      if (capture.collect !== command.collect) return;
      capture.collect = null;
      capture.held.push(command.field);
      const card =
        command.field === 'card_number' ? { card: { brand: 'visa', last4: '1111' } } : {};
      void tell(command.facts, { fact: 'accepted', collect: command.collect, ...card });
    });
  }
  return 202;
}

createServer((request, response) => {
  const [, , id] = (request.url ?? '').split('/');
  const capture = captures.get(id);
  if (request.method === 'GET') {
    if (!capture) return response.writeHead(404).end();
    const status = capture.result ? 'approved' : 'asking';
    const processing = capture.key ? { idempotency_key: capture.key, status } : null;
    response.writeHead(200, { 'content-type': 'application/json' });
    return response.end(
      JSON.stringify({ held: capture.held, collect: capture.collect, processing }),
    );
  }
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', async () => response.writeHead(await obey(id, JSON.parse(body))).end());
}).listen(port, '127.0.0.1', () => process.stdout.write('listening\n'));
