/** node:http and nothing else: reads the body, answers a start response. The ceiling. */
import { createServer } from 'node:http';

const answer = JSON.stringify({
  amount: 4200,
  currency: 'USD',
  description: 'Order #10482',
  processor_parameters: { invoice_id: 'INV-10482', min_postal_code_length: 5 },
});
const headers = { 'content-type': 'application/json', 'content-length': answer.length };

createServer((message, response) => {
  const chunks = [];
  message.on('data', (chunk) => chunks.push(chunk));
  message.on('end', () => {
    JSON.parse(Buffer.concat(chunks).toString());
    response.writeHead(200, headers);
    response.end(answer);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
