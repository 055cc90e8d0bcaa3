// Start, success and failure with Express 5: node server.mjs --port 8080
import express from 'express';
import { createShop, isObject, portOf, problems } from '../shop/shop.mjs';

const shop = createShop();
const app = express();
app.disable('x-powered-by');
app.use(express.json({ limit: '256kb', strict: false }));

function send(response, { status, body }) {
  response.status(status);
  if (body === undefined) response.end();
  else if (status >= 400) response.type('application/problem+json').send(JSON.stringify(body));
  else response.json(body);
}

const withBody = (answer) => (request, response) =>
  send(response, isObject(request.body) ? answer(request) : problems.malformed);

app.post(
  '/start',
  withBody((request) => shop.start(request.get('idempotency-key'), request.body)),
);
app.post(
  '/success',
  withBody((request) => shop.outcome('success', request.body)),
);
app.post(
  '/failure',
  withBody((request) => shop.outcome('failure', request.body)),
);
app.all(['/start', '/success', '/failure'], (_, response) => send(response, problems.method));
app.get('/observer/:session', (request, response) =>
  send(response, shop.count(request.params.session)),
);
app.use((_, response) => send(response, problems.missing));
// The reason stays here: an answer that told it would end up in the logs of others.
app.use((_error, _request, response, _next) => send(response, problems.malformed));

const server = app.listen(portOf(process.argv), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
