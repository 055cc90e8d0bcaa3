// Start, success and failure with Fastify 5: node server.mjs --port 8080
import Fastify from 'fastify';
import { createShop, isObject, portOf, problems } from '../shop/shop.mjs';

const shop = createShop();
const app = Fastify({ bodyLimit: 262_144 });

function send(reply, { status, body }) {
  if (body === undefined) return reply.code(status).send();
  const type = status >= 400 ? 'application/problem+json' : 'application/json; charset=utf-8';
  return reply.code(status).type(type).send(JSON.stringify(body));
}

const answers = {
  '/start': (request) => shop.start(request.headers['idempotency-key'], request.body),
  '/success': (request) => shop.outcome('success', request.body),
  '/failure': (request) => shop.outcome('failure', request.body),
};
for (const [url, answer] of Object.entries(answers)) {
  app.post(url, (request, reply) =>
    send(reply, isObject(request.body) ? answer(request) : problems.malformed),
  );
  for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
    // Refused before the body is read, because no body makes the method right.
    const onRequest = (_, reply) => send(reply, problems.method);
    app.route({ method, url, onRequest, handler: onRequest });
  }
}
app.get('/observer/:session', (request, reply) => send(reply, shop.count(request.params.session)));
app.setNotFoundHandler((_, reply) => send(reply, problems.missing));
app.setErrorHandler((_error, _request, reply) => send(reply, problems.malformed));

console.log(await app.listen({ port: portOf(process.argv), host: '127.0.0.1' }));
