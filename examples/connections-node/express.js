import express from 'express';
import { announce, readCommandLine } from './command-line.js';
import { checkSignature, createOrders, Refusal, readObject } from './orders.js';

const { port, journal, secret } = readCommandLine(8082);
const orders = createOrders({ journal });
const app = express();
app.disable('x-powered-by');
// The bytes as they came: signatures are verified over them, and JSON is read strictly.
app.use(express.raw({ type: () => true, limit: '256kb' }));

app.post('/start', (request, response) => {
  response.json(orders.start(request.get('idempotency-key'), readObject(bytesOf(request))));
});

for (const kind of ['success', 'failure']) {
  app.post(`/${kind}`, (request, response) => {
    const body = bytesOf(request);
    checkSignature(secret, body.toString(), request.headers);
    response.json(orders.outcome(kind, readObject(body)));
  });
}

app.all(['/start', '/success', '/failure'], (_request, response) => {
  response.set('allow', 'POST');
  throw new Refusal(405, 'method_not_allowed', 'Connections are called by POST.');
});

app.get('/observer/:session', (request, response) => {
  response.json({ count: orders.effects(request.params.session) });
});

app.use((error, _request, response, _next) => {
  const tooLarge = error.type === 'entity.too.large';
  const refusal = tooLarge ? new Refusal(413, 'too_large', 'The body is too large.') : error;
  const known = refusal instanceof Refusal;
  const problem = known ? refusal : new Refusal(500, 'internal', 'Something went wrong.');
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
});

/** Without a body express leaves an empty object. */
function bytesOf(request) {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

const server = app.listen(port, '127.0.0.1', () => announce(server.address().port));
