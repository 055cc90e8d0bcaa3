// What the traffic of sessions costs at least: this process serves, and on `/drive` calls as well,
// and does nothing else.
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { answer, drive, readText } from './traffic.mjs';

const pools = new Map();
const server = createServer(async (request, response) => {
  const text = await readText(request);
  if (request.url !== '/drive') return answer(response, text);
  const { url, count, atOnce, body } = JSON.parse(text);
  if (!pools.has(url)) pools.set(url, new Pool(url, { connections: atOnce }));
  await drive(pools.get(url), count, atOnce, body);
  answer(response, '{}');
});
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`),
);
