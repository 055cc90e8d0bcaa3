// The same requests by nothing but an undici Pool, eight at a time: node bare-loop.mjs URL REQUESTS.json
import { readFileSync } from 'node:fs';
import { Pool } from 'undici';

const [url, file] = process.argv.slice(2);
const requests = JSON.parse(readFileSync(file, 'utf8'));
const pool = new Pool(url, { connections: 8 });
const startedMs = performance.now();
let next = 0;
const lane = async () => {
  while (next < requests.length) {
    const request = requests[next];
    next += 1;
    const { body } = await pool.request(request);
    await body.text();
  }
};
await Promise.all(Array.from({ length: 8 }, lane));
process.stdout.write(`${JSON.stringify({ ms: performance.now() - startedMs, requests: next })}\n`);
await pool.close();
