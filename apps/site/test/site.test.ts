import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadMachine, requirements } from '@voicepay/spec';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { faultsOf, watch } from './page-faults.ts';

const site = fileURLToPath(new URL('..', import.meta.url));
const pagesAtATime = 3;
let out: string;
let paths: readonly string[];
let tookMs: number;
let browser: Browser;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'voicepay-site-'));
  const begunMs = performance.now();
  execFileSync(process.execPath, [join(site, 'dist/build-site.js'), out]);
  tookMs = performance.now() - begunMs;
  paths = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
  browser = await launchChromium();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  rmSync(out, { recursive: true, force: true });
});

const html = (path: string) => readFileSync(join(out, path), 'utf8');
const urlOf = (path: string) => `file://${join(out, path)}`;
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
      if (!file.endsWith('.html')) {
        if (!existsSync(join(out, file))) broken.push(`${path} -> ${href}`);
        continue;
      }
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (ids.get(file) === undefined) broken.push(`${path} -> ${href}`);
      else if (anchor !== '' && !ids.get(file)?.has(anchor)) broken.push(`${path} -> ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

test('no page has an id twice', () => {
  const twice = paths.flatMap((path) => {
    const ids = [...html(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('no page names a folder of the machine that built it', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  expect(paths.filter((path) => html(path).includes(root))).toEqual([]);
});

test('llms.txt names every page', () => {
  const text = readFileSync(join(out, 'llms.txt'), 'utf8');
  expect(paths.filter((path) => !text.includes(`(${path})`))).toEqual([]);
});

describe('every requirement', () => {
  test('has its anchor in its chapter, with its level', () => {
    const missing = requirements.filter((row) => {
      const page = html(`spec/${row.clause.split('#')[0]?.replace('.md', '.html')}`);
      return !page.includes(`id="${row.id}" class="requirement ${row.level.toLowerCase()}"`);
    });
    expect(missing.map((row) => row.id)).toEqual([]);
  });

  test('has the anchor in the list of all that explain, SARIF and the report link to', () => {
    const bin = join(site, '../../packages/conformance/bin/voicepay.js');
    const told = execFileSync(process.execPath, [bin, 'explain', 'start:answer-is-valid']);
    const [, address] = /page +https:\/\/voicepay\.dev\/1\.0\/(\S+)/.exec(String(told)) ?? [];
    expect(address).toBe('requirements.html#start:answer-is-valid');
    const ids = idsIn(html('requirements.html'));
    expect(requirements.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('is shown with every row of the machine that cites it', () => {
    const { session, delivery } = loadMachine();
    const chapters = paths.filter((path) => path.startsWith('spec/'));
    const items = chapters.flatMap((path) => html(path).split('<li id="'));
    const itemOf = (id: string) => items.find((item) => item.startsWith(`${id}"`)) ?? '';
    const missing = [...session.rows, ...delivery.rows].flatMap((row) =>
      row.requirements.filter((id) => !itemOf(id).includes(`machine.html#row-${row.row}"`)),
    );
    expect(missing).toEqual([]);
  });
});

test('every row of the machine is shown with all its requirements, and every arrow leads to rows', () => {
  const page = html('machine.html');
  const { session, delivery } = loadMachine();
  for (const row of [...session.rows, ...delivery.rows]) {
    const [, shown = ''] = page.split(`<tr id="row-${row.row}">`);
    const [item = ''] = shown.split('</tr>');
    for (const id of row.requirements) expect(item, row.row).toContain(`#${id}"`);
  }
  const arrows = new Set(
    [...page.matchAll(/ href="#((?:session|delivery)-[a-z_]+--[a-z_]+)"/g)].map(([, id]) => id),
  );
  expect(arrows.size).toBeGreaterThan(30);
  for (const arrow of arrows) {
    const [, item = ''] = page.split(`<tr id="${arrow}">`);
    expect(item.split('</tr>')[0], arrow).toContain('href="#row-');
  }
});

describe('in a browser, from a folder', () => {
  test.each([
    { name: 'desktop', width: 1280, height: 900 },
    { name: 'phone', width: 390, height: 844 },
  ])(
    'every page is quiet, fits and is accessible, light and dark: $name',
    async ({ width, height }) => {
      const context = await browser.newContext({ viewport: { width, height } });
      const faults: string[] = [];
      watch(context, (fault) => faults.push(fault));
      await sideBySide(context, async (page, path) => {
        await page.goto(urlOf(path));
        faults.push(...(await faultsOf(page, width)).map((fault) => `${path}: ${fault}`));
      });
      await context.close();
      expect(faults).toEqual([]);
    },
    300_000,
  );

  async function sideBySide(
    context: BrowserContext,
    look: (page: Awaited<ReturnType<BrowserContext['newPage']>>, path: string) => Promise<void>,
  ): Promise<void> {
    const left = [...paths];
    const lane = async () => {
      const page = await context.newPage();
      for (let path = left.shift(); path !== undefined; path = left.shift()) await look(page, path);
    };
    await Promise.all(Array.from({ length: pagesAtATime }, lane));
  }

  test('the search finds a requirement and leads to it, by keyboard', async () => {
    const page = await browser.newPage();
    await page.goto(urlOf('index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('retry limit ends');
    const first = page.locator('#found a').first();
    await first.waitFor();
    expect(await first.textContent()).toContain('collect:retry-limit-ends-session');
    expect(await page.locator('#found-count').textContent()).toMatch(/found|first 30/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/03-collect\.html#collect:retry-limit-ends-session$/);
    expect(await page.locator('[id="collect:retry-limit-ends-session"]').isVisible()).toBe(true);
    await page.close();
  });

  test.each([
    { words: 'signature', first: /^report:.*signature/ },
    { words: 'send it to a colleague', first: /Verify my connections/ },
    { words: 'per field retry', first: /retry/ },
  ])('the search looks into the text, requirements before mutants: $words', async (search) => {
    const page = await browser.newPage();
    await page.goto(urlOf('index.html'));
    await page.getByRole('searchbox').fill(search.words);
    const first = page.locator('#found a').first();
    await first.waitFor();
    expect(await first.textContent()).toMatch(search.first);
    await page.close();
  });

  test('a search that finds nothing says so', async () => {
    const page = await browser.newPage();
    await page.goto(urlOf('index.html'));
    await page.getByRole('searchbox').fill('zzzzqqq');
    await page.getByText('Nothing is called “zzzzqqq”').waitFor();
    await page.close();
  });

  test('the requirements are filtered by whom they bind', async () => {
    const page = await browser.newPage();
    await page.goto(urlOf('requirements.html'));
    await page.getByLabel('Binds').selectOption('processor');
    const bound = requirements.filter(({ role }) => role === 'processor').length;
    await page.getByText(`${bound} shown`).waitFor();
    expect(await page.locator('.requirement:visible').count()).toBe(bound);
    await page.goto(urlOf('reference/processor-api.html'));
    await page.getByRole('link', { name: 'requirements that bind the processor' }).click();
    await page.getByText(`${bound} shown`).waitFor();
    await page.close();
  });
});
