// The reference engine with doors that this protocol does not have: several requests in one message, over
// HTTP at the second URL that it prints, and over stdio. For bench-batches.mjs only.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { startReference } from '../reference-engine.mjs';

const engine = await startReference();
const inOrder = async (requests) => {
  const answers = [];
  for (const request of requests) answers.push(await engine.answer(request));
  return answers;
};
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = JSON.stringify(await inOrder(JSON.parse(Buffer.concat(chunks).toString())));
  response.writeHead(200, { 'content-length': Buffer.byteLength(text) }).end(text);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const batches = `http://127.0.0.1:${server.address().port}`;
const tell = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
tell({ url: engine.url, batches });
for await (const line of createInterface({ input: process.stdin })) {
  const { id, request, requests } = JSON.parse(line);
  if (requests !== undefined) void inOrder(requests).then((answers) => tell({ id, answers }));
  else if (request !== undefined)
    void engine.answer(request).then((answer) => tell({ id, answer }));
  else tell({ id, cpu: process.cpuUsage() });
}
process.exit(0);
