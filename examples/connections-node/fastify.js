import Fastify from 'fastify';
import { announce, readCommandLine } from './command-line.js';
import { checkSignature, createOrders, Refusal, readObject } from './orders.js';

const { port, journal, secret } = readCommandLine(8083);
const orders = createOrders({ journal });
// The observer's path carries a session's name, which may have 128 characters; fastify stops at 100.
const app = Fastify({ bodyLimit: 262_144, routerOptions: { maxParamLength: 200 } });

// The bytes as they came, for any content type: signatures are verified over them.
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

app.post('/start', (request) =>
  orders.start(request.headers['idempotency-key'], readObject(bytesOf(request))),
);

for (const kind of ['success', 'failure']) {
  app.post(`/${kind}`, (request) => {
    const body = bytesOf(request);
    checkSignature(secret, body.toString(), request.headers);
    return orders.outcome(kind, readObject(body));
  });
}

for (const url of ['/start', '/success', '/failure']) {
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url,
    handler: (_request, reply) => {
      reply.header('allow', 'POST');
      throw new Refusal(405, 'method_not_allowed', 'Connections are called by POST.');
    },
  });
}

app.get('/observer/:session', (request) => ({ count: orders.effects(request.params.session) }));

app.setErrorHandler((error, _request, reply) => {
  const tooLarge = error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
  const refusal = tooLarge ? new Refusal(413, 'too_large', 'The body is too large.') : error;
  const known = refusal instanceof Refusal;
  const problem = known ? refusal : new Refusal(500, 'internal', 'Something went wrong.');
  reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
});

function bytesOf(request) {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

await app.listen({ port, host: '127.0.0.1' });
announce(app.server.address().port);
