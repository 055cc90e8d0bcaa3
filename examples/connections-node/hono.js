import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { announce, readCommandLine } from './command-line.js';
import { checkSignature, createOrders, Refusal, readObject } from './orders.js';

const { port, journal, secret } = readCommandLine(8084);
const orders = createOrders({ journal });
const app = new Hono();

const tooLarge = () => {
  throw new Refusal(413, 'too_large', 'The body is too large.');
};
app.use(bodyLimit({ maxSize: 262_144, onError: tooLarge }));

app.post('/start', async (context) => {
  const variables = readObject(await context.req.arrayBuffer());
  return context.json(orders.start(context.req.header('idempotency-key'), variables));
});

for (const kind of ['success', 'failure']) {
  app.post(`/${kind}`, async (context) => {
    const body = Buffer.from(await context.req.arrayBuffer());
    checkSignature(secret, body.toString(), context.req.header());
    return context.json(orders.outcome(kind, readObject(body)));
  });
}

for (const path of ['/start', '/success', '/failure']) {
  app.all(path, (context) => {
    context.header('allow', 'POST');
    throw new Refusal(405, 'method_not_allowed', 'Connections are called by POST.');
  });
}

app.get('/observer/:session', (context) =>
  context.json({ count: orders.effects(context.req.param('session')) }),
);

app.onError((error, context) => {
  const known = error instanceof Refusal;
  const problem = known ? error : new Refusal(500, 'internal', 'Something went wrong.');
  const headers = { 'content-type': 'application/problem+json' };
  return context.body(JSON.stringify(problem), problem.status, headers);
});

serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address) => announce(address.port));
