// Start, success and failure with Hono 4: node server.mjs --port 8080
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createShop, isObject, portOf, problems } from '../shop/shop.mjs';

const shop = createShop();
const app = new Hono();

function send(context, { status, body }) {
  if (body === undefined) return context.body(null, status);
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return context.body(JSON.stringify(body), status, { 'content-type': type });
}

const withBody = (answer) => async (context) => {
  const body = await context.req.json().catch(() => undefined);
  return send(context, isObject(body) ? answer(context, body) : problems.malformed);
};

app.post(
  '/start',
  withBody((context, body) => shop.start(context.req.header('idempotency-key'), body)),
);
app.post(
  '/success',
  withBody((_, body) => shop.outcome('success', body)),
);
app.post(
  '/failure',
  withBody((_, body) => shop.outcome('failure', body)),
);
for (const path of ['/start', '/success', '/failure']) {
  app.all(path, (context) => send(context, problems.method));
}
app.get('/observer/:session', (context) => send(context, shop.count(context.req.param('session'))));
app.notFound((context) => send(context, problems.missing));
app.onError((_error, context) => send(context, problems.malformed));

serve({ fetch: app.fetch, port: portOf(process.argv), hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
});
