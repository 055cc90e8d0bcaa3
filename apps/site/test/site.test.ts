import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requirements } from '@voicepay/spec';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../tests/browser/chromium.ts';

const site = fileURLToPath(new URL('..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let out: string;
let paths: readonly string[];
let tookMs: number;
let browser: Browser;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'voicepay-site-'));
  const startedMs = performance.now();
  execFileSync(process.execPath, [join(site, 'dist/build-site.js'), out], { stdio: 'pipe' });
  tookMs = performance.now() - startedMs;
  paths = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  rmSync(out, { recursive: true, force: true });
});

const html = (path: string) => readFileSync(join(out, path), 'utf8');
const idsIn = (text: string) => new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

test('builds in less than 30 seconds', () => {
  expect(tookMs).toBeLessThan(30_000);
});

test('every internal link and anchor resolves', () => {
  const broken: string[] = [];
  const ids = new Map(paths.map((path) => [path, idsIn(html(path))]));
  for (const path of paths) {
    for (const [, href] of html(path).matchAll(/ (?:xlink:)?href="([^"]+)"/g)) {
      if (href === undefined || /^(https?:|data:|mailto:)/.test(href)) continue;
      const target = new URL(href.replaceAll('&amp;', '&'), `file:///${path}`);
      const file = decodeURIComponent(target.pathname.slice(1));
      if (file.startsWith('assets/') || file === 'llms.txt') continue;
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (ids.get(file) === undefined) broken.push(`${path} -> ${href}`);
      else if (anchor !== '' && !ids.get(file)?.has(anchor)) broken.push(`${path} -> ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

test('no page loads anything from elsewhere', () => {
  const remote = paths.filter((path) =>
    /(?:src|href)="https?:\/\/[^"]*\.(?:js|css|png|svg|woff2?)"/.test(html(path)),
  );
  expect(remote).toEqual([]);
});

test('every requirement has its anchor in its chapter, with its level and source', () => {
  const missing = requirements.filter((row) => {
    const page = html(`spec/${row.clause.split('#')[0]?.replace('.md', '.html')}`);
    return !page.includes(`id="${row.id}" class="requirement ${row.level.toLowerCase()}"`);
  });
  expect(missing.map((row) => row.id)).toEqual([]);
});

test('every row of the machine is shown with all its requirements', () => {
  const page = html('machine.html');
  const rows = [...page.matchAll(/<tr id="row-([^"]+)">/g)].map(([, row]) => row);
  expect(new Set(rows).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(60);
  for (const arrow of page.matchAll(/ href="#((?:session|delivery)-[a-z_]+--[a-z_]+)"/g)) {
    expect(page).toContain(`<tr id="${arrow[1]}">`);
  }
});

describe('in a browser, from a folder', () => {
  const views = [
    { name: 'desktop, light', width: 1280, height: 900, colorScheme: 'light' },
    { name: 'desktop, dark', width: 1280, height: 900, colorScheme: 'dark' },
    { name: 'phone, light', width: 390, height: 844, colorScheme: 'light' },
    { name: 'phone, dark', width: 390, height: 844, colorScheme: 'dark' },
  ] as const;

  test.each(views)(
    'every page is quiet, fits and is accessible: $name',
    async (view) => {
      const { width, height, colorScheme } = view;
      const context = await browser.newContext({ viewport: { width, height }, colorScheme });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) faults.push(`asks for ${request.url()}`);
      });
      for (const path of paths) faults.push(...(await faultsOf(page, path, width)));
      await context.close();
      expect(faults).toEqual([]);
    },
    120_000,
  );

  async function faultsOf(page: Page, path: string, width: number): Promise<string[]> {
    await page.goto(`file://${join(out, path)}`);
    const overflow = await page.evaluate('document.documentElement.scrollWidth');
    const faults = Number(overflow) > width ? [`${path} is ${overflow} px wide`] : [];
    await page.evaluate(axe);
    const violations = (await page.evaluate(
      `axe.run(document, { resultTypes: ['violations'], preload: false }).then((r) => r.violations
        .filter((v) => v.impact === 'serious' || v.impact === 'critical')
        .map((v) => v.id + ' ' + v.nodes.length + ' ' + v.nodes[0].html.slice(0, 120)))`,
    )) as string[];
    return [...faults, ...violations.map((violation) => `${path}: ${violation}`)];
  }

  test('the search finds a requirement and leads to it', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${join(out, 'index.html')}`);
    await page.keyboard.press('/');
    await page.keyboard.type('retry limit ends');
    await page.locator('#found a').first().waitFor();
    expect(await page.locator('#found a').first().textContent()).toContain(
      'collect:retry-limit-ends-session',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/03-collect\.html#collect:retry-limit-ends-session$/);
    expect(await page.locator('[id="collect:retry-limit-ends-session"]').isVisible()).toBe(true);
    await page.close();
  });
});
