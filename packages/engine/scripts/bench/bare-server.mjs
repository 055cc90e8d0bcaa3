// What a round trip costs at least: node:http, a small JSON body in and out.
import { createServer } from 'node:http';

const answer = JSON.stringify({ state: 'collecting', paused: false, switches_used: 0 });
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(answer);
  });
});
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`),
);
