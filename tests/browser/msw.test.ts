/** The browser set-up of @voicepay/mock-connections, bundled as a front end would bundle it. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, defaultClientConditions, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { payAnOrder } from '../../packages/mock-connections/test/pay-an-order.ts';
import { launchChromium } from './chromium.ts';

const setUp = fileURLToPath(
  new URL('../../packages/mock-connections/test/setups/browser.ts', import.meta.url),
);
/** What `npx msw init public` copies. */
const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

const shopPage = '<!doctype html><title>Shop</title><script type="module" src="/shop.js"></script>';

let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [script, launched] = await Promise.all([bundle(), launchChromium()]);
  browser = launched;
  server = serve({
    '/': ['text/html', shopPage],
    '/shop.js': ['text/javascript', script],
    '/mockServiceWorker.js': ['text/javascript', readFileSync(worker, 'utf8')],
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  page = await browser.newPage();
  const mocking = page.waitForEvent('console', (line) => line.text().includes('Mocking enabled'));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await mocking;
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@voicepay/source', ...defaultClientConditions] },
    build: { write: false, minify: false, target: 'es2022', rolldownOptions: { input: setUp } },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  expect(output.length).toBe(1);
  return output[0].code;
}

function serve(files: Readonly<Record<string, readonly [type: string, text: string]>>): Server {
  return createServer((message, response) => {
    const [type, text] = files[message.url ?? ''] ?? ['text/plain', undefined];
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text);
  });
}

/** The page asks, and the test hears what the page heard. */
async function sendFromThePage(request: Request): Promise<Response> {
  const { url, method } = request;
  const headers = Object.fromEntries(request.headers);
  const body = method === 'GET' ? null : await request.text();
  const heard = await page.evaluate(
    async ([url, init]) => {
      const answer = await fetch(url, init);
      return { status: answer.status, text: await answer.text() };
    },
    [url, { method, headers, body }] as const,
  );
  return new Response(heard.text, { status: heard.status });
}

test('a page pays an order against the service worker, and no request leaves it', () =>
  payAnOrder(sendFromThePage));

test('what is refused is refused in the page too, with its requirement', async () => {
  const request = new Request('https://shop.example/success', { method: 'POST', body: '{' });
  request.headers.set('content-type', 'application/json');
  const answer = await sendFromThePage(request);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ requirement: 'report:refuses-malformed-json' });
});
