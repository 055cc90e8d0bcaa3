import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { callerAt, expiry, visa } from './caller.ts';
import { type ConsoleProcess, holdClock, startConsole } from './console-process.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const runFile = fileURLToPath(new URL('engine-run.json', import.meta.url));

// A browser beside four processes on a busy machine: slow is no failure.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let running: ConsoleProcess;
let replaying: ConsoleProcess;
let browser: Browser;

beforeAll(async () => {
  [running, replaying] = await Promise.all([startConsole(), startConsole('--replay', runFile)]);
  await holdClock(running);
  browser = await launchChromium();
});

afterAll(async () => {
  await Promise.all([browser?.close(), running?.close(), replaying?.close()]);
});

const views = [
  { name: 'a desktop', width: 1280, height: 900 },
  { name: 'a phone', width: 390, height: 844 },
] as const;

/** Serious and critical ones, in both colour schemes. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await violationsNow(page)).map((line) => `${colorScheme}, ${line}`));
  }
  return found;
}

async function violationsNow(page: Page): Promise<readonly string[]> {
  // Through the debugger: the page's own policy lets no foreign script in, and must not.
  await page.evaluate(axe);
  const result = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<unknown> } };
    return axe.run({ resultTypes: ['violations'] });
  });
  const { violations } = result as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(views)('on $name', ({ width, height }) => {
  const view = { viewport: { width, height } };

  test('the page is accessible and fits: as it opens, in a call with everything open, at the end', async () => {
    const page = await browser.newPage(view);
    await page.goto(running.url);
    await page.getByText('can be opened').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const caller = callerAt(page);
    await caller.opens();
    await caller.says('Proceed');
    await caller.isAskedFor('card number');
    await caller.says('Key in card number');
    await caller.isAskedFor('expiration date');
    await caller.says('Ask');
    await caller.isAskedFor('paused');
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await caller.says('Cancel');
    await caller.isAt('failed');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('a replay is accessible and fits', async () => {
    const page = await browser.newPage(view);
    await page.goto(replaying.url);
    await page.getByRole('heading', { name: 'Story' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});

test('a call can be worked by keyboard alone', async () => {
  const page = await browser.newPage();
  await page.goto(running.url);
  const caller = callerAt(page);
  await page.getByRole('button', { name: /^Open / }).focus();
  await page.keyboard.press('Enter');
  await caller.isAt('announcing');
  await page.locator('.signal.proceed:enabled').focus();
  await page.keyboard.press('Space');
  await caller.isAskedFor('card number');
  await page.getByRole('button', { name: '1', exact: true }).focus();
  await page.keyboard.type(`${visa.number}#`);
  await caller.isAskedFor('expiration date');
  await page.keyboard.type(expiry);
  await caller.isAskedFor('security code');
  await page.getByRole('combobox', { name: /^Arrow/ }).focus();
  await page.keyboard.type('proc');
  await page.getByText(/^processing → \w+: \d+ rows?$/).waitFor();
  await page.close();
});

test('typing digits into the function is no key press', async () => {
  const page = await browser.newPage();
  await page.goto(running.url);
  const caller = callerAt(page);
  await caller.opens();
  await caller.says('Proceed');
  await caller.isAskedFor('card number');
  await page.getByLabel('Input parameters (JSON)').focus();
  await page.keyboard.type('123');
  expect(await page.locator('.display .dots').textContent()).not.toContain('•');
  await page.close();
});

test('a function is linted as it is written, and one with errors is not opened', async () => {
  const page = await browser.newPage();
  await page.goto(running.url);
  const editor = page.getByLabel('Function configuration');
  await page.getByText('collect_payment can be opened').waitFor();
  const text = await editor.inputValue();
  await editor.fill(text.replace('success: invoice_paid', 'success: nobody'));
  await page.getByText('1 to correct').waitFor();
  const place = page.locator('.lint .error .place');
  expect(await place.textContent()).toMatch(/^\d+:\d+$/);
  await place.click();
  const selected = await editor.evaluate((area) => {
    const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toContain('slots:');
  await page.getByRole('button', { name: /^Open / }).click();
  await page.getByRole('alert').getByText('The function has errors').waitFor();
  await page.close();
});

test('a function file is loaded and named', async () => {
  const page = await browser.newPage();
  await page.goto(running.url);
  await page.getByText('can be opened').waitFor();
  const buffer = Buffer.from('name: 1\n');
  const file = { name: 'mine.yaml', mimeType: 'text/yaml', buffer };
  await page.getByLabel('Load a file').setInputFiles(file);
  await page.locator('.panel.function .source', { hasText: 'mine.yaml' }).waitFor();
  await page.getByText(/\d+ to correct/).waitFor();
  await page.close();
});

test('parameters that are missing refuse the call and say which', async () => {
  const page = await browser.newPage();
  await page.goto(running.url);
  await page.getByText('can be opened').waitFor();
  await page.getByLabel('Input parameters (JSON)').fill('{}');
  await page.getByRole('button', { name: /^Open / }).click();
  await page.getByRole('alert').getByText('/params/order_id').waitFor();
  await page.close();
});

test('a failure of a report is stepped through, exchange by exchange, with the state lit up', async () => {
  const page = await browser.newPage();
  await page.goto(replaying.url);
  await page.getByText('3 that did not hold').waitFor();
  await page.getByText('4 of 4').waitFor();
  await page.getByText('It shows here').waitFor();
  await page.locator('.story-lines .wrong', { hasText: '✗ here' }).waitFor();
  for (const left of [3, 2, 1]) {
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByText(`${left} of 4`).waitFor();
  }
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('2 of 4').waitFor();
  await page.locator('#place-announcing.here').waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('#place-card_number.here').waitFor();
  await page.locator('#arrow-announcing--card_number.taken').waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  expect(await page.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
  await page.locator('#place-card_number.here.paused').waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'To where it shows' }).click();
  await page.getByText('4 of 4').waitFor();
  await page.close();
});

test('what a hostile endpoint wrote into a report is text, not markup', async () => {
  const page = await browser.newPage();
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(replaying.url);
  await page.getByRole('button', { name: /<img src=x/ }).click();
  await page.getByText('<script>alert(3)</script>').waitFor();
  expect(await page.locator('img, .panel script').count()).toBe(0);
  expect(alerts).toEqual([]);
  await page.close();
});

describe('the end', () => {
  test('the console ends with everybody that it started', async () => {
    const console = await startConsole();
    const started = descendantsOf(console.child.pid);
    expect(started.length).toBeGreaterThanOrEqual(3);
    await console.close();
    expect(console.child.exitCode).toBe(0);
    await expect.poll(() => stillAlive(started), { timeout: 5_000 }).toEqual([]);
  });

  test('nobody outlives a console that was killed', async () => {
    const console = await startConsole();
    const started = descendantsOf(console.child.pid);
    console.child.kill('SIGKILL');
    await expect.poll(() => stillAlive(started), { timeout: 5_000 }).toEqual([]);
  });
});

/** Process ids, from the list of all processes. */
function descendantsOf(pid: number | undefined): readonly number[] {
  const processes = processList();
  const found: number[] = [];
  const visit = (parent: number | undefined) => {
    for (const [child, of] of processes) {
      if (of !== parent) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(pid);
  return found;
}

function stillAlive(pids: readonly number[]): readonly number[] {
  const alive = new Map(processList());
  return pids.filter((pid) => alive.has(pid));
}

function processList(): readonly (readonly [number, number])[] {
  const text = execFileSync('ps', ['-eo', 'pid=,ppid=,stat='], { encoding: 'utf8' });
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , status]) => status !== undefined && !status.startsWith('Z'))
    .map(([pid, parent]) => [Number(pid), Number(parent)] as const);
}
