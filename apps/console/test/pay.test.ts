import { decliningTestCards } from '@voicepay/pci-sim/test-cards';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { type Caller, callerAt, visa } from './caller.ts';
import { type ConsoleProcess, holdClock, startConsole } from './console-process.ts';

// A browser beside four processes on a busy machine: slow is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let running: ConsoleProcess;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let caller: Caller;
const troubles: string[] = [];

beforeAll(async () => {
  running = await startConsole();
  await holdClock(running);
  browser = await launchChromium();
});

afterAll(async () => {
  await Promise.all([browser?.close(), running?.close()]);
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  troubles.length = 0;
  page.on('console', (message) => {
    // A 409 that the test provokes is no trouble of the page.
    const isRefusal = message.text().includes('409');
    if (message.type() === 'error' && !isRefusal) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${running.url}/`) && !request.url().startsWith('data:')) {
      troubles.push(`asked ${request.url()}`);
    }
  });
  await page.goto(running.url);
  caller = callerAt(page);
  await caller.opens();
});

afterEach(async () => {
  await context.close();
  expect(troubles).toEqual([]);
});

const zone = () => page.locator('.panel.zone');
const agent = () => page.locator('.panel.agent');
const attemptIs = (attempt: number) =>
  agent()
    .locator('.facts > div', { hasText: `attempt${attempt}` })
    .waitFor();

describe('a caller at the console', () => {
  test('pays: keypad to success, one charge, the success connection acknowledges', async () => {
    await caller.says('Proceed');
    await caller.keysInCard();
    await caller.isAt('confirming');
    expect(await zone().textContent()).toContain(visa.number);
    expect(await agent().textContent()).not.toContain(visa.number);
    await caller.says('Confirm');
    await caller.isAt('succeeded');
    await caller.hears('success connection: acknowledged');
    await zone().getByText('took effect once').waitFor();
    expect(await zone().textContent()).not.toContain(visa.number);
    expect(await zone().getByText('wiped').count()).toBe(4);
    const exchange = page.getByRole('article', { name: 'Call of success' });
    expect(await exchange.textContent()).toContain(`"card_last4": "${visa.number.slice(-4)}"`);
    await page.locator('#place-succeeded.here').waitFor();
    expect(await page.locator('.arrow.taken').count()).toBe(8);
  });

  test('is declined: the failure connection is told, the agent may offer another try', async () => {
    const [declining] = decliningTestCards;
    await caller.says('Proceed');
    await page
      .getByLabel('Published test card')
      .selectOption({ label: `visa 0002, ${declining?.declineCode}` });
    await caller.keysInAll();
    await caller.isAt('confirming');
    await caller.says('Confirm');
    await caller.isAt('failed');
    await caller.hears(`processor: declined, ${declining?.declineCode}`);
    await agent().getByText('"retry_safe": true').waitFor();
    const exchange = page.getByRole('article', { name: 'Call of failure' });
    await exchange.getByText('"failed_reason": "declined"').waitFor();
  });

  test('asks a question: the entry is wiped, the keypad rests, resume costs no attempt', async () => {
    await caller.says('Proceed');
    await caller.isAskedFor('card number');
    await caller.press('41');
    await caller.says('Ask');
    await caller.isAskedFor('paused');
    await zone().getByText('discarded').waitFor();
    await caller.press('7');
    await zone().getByText('1 key dropped').waitFor();
    await caller.says('Resume');
    await caller.isAskedFor('card number');
    await attemptIs(1);
    await caller.says('Key in card number');
    await caller.isAskedFor('expiration date');
  });

  test('cancels: nothing is charged, and a signal after the end is refused with its reason', async () => {
    await caller.says('Proceed');
    await caller.isAskedFor('card number');
    await caller.says('Cancel');
    await caller.isAt('failed');
    await agent().getByText('cancelled by caller').waitFor();
    expect(await zone().getByText('processor').count()).toBe(0);
    const proceed = page.getByRole('button', { name: 'Proceed', exact: true });
    expect(await proceed.isDisabled()).toBe(true);
    await page.getByLabel('also where the machine refuses them').check();
    await proceed.click();
    await page.getByRole('alert').getByText('409 proceed refused').waitFor();
    await page.getByRole('alert').getByText('supervise:').waitFor();
  });

  test('reaches the retry limit: the third wrong card number ends the session', async () => {
    await caller.says('Proceed');
    for (const attempt of [1, 2, 3]) {
      await attemptIs(attempt);
      await caller.isAskedFor('card number');
      await caller.press('1234#');
    }
    await caller.isAt('failed');
    await agent().getByText('retry limit exceeded').waitFor();
    await agent().getByText('"last_error": "invalid_card_number"').waitFor();
  });

  test('switches the card: what was captured is wiped and the card number is asked again', async () => {
    await caller.says('Proceed');
    await caller.says('Key in card number');
    await caller.isAskedFor('expiration date');
    expect(await zone().textContent()).toContain(visa.number);
    await caller.says('Switch card');
    await caller.isAskedFor('card number');
    expect(await zone().textContent()).not.toContain(visa.number);
    await caller.hears('takes another card (switch 1)');
    // The last digit of this brand ends the entry: the pound key must not reach the next field.
    await page.getByLabel('Published test card').selectOption({ label: 'mastercard 4444, Stripe' });
    await caller.keysInAll();
    await caller.isAt('confirming');
    expect(await page.locator('.transcript').textContent()).not.toContain('left');
  });

  test('hangs up', async () => {
    await caller.says('Hang up');
    await caller.isAt('failed');
    await agent().getByText('caller hung up').waitFor();
  });
});

describe('time', () => {
  test('stands still when it is held, and a digit timer runs out when it is moved', async () => {
    await caller.says('Proceed');
    await caller.isAskedFor('card number');
    await caller.says('Run');
    await page.locator('.time', { hasNotText: '00:00.0' }).waitFor();
    await caller.says('Hold');
    const time = page.getByLabel('Elapsed');
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
    const held = await time.textContent();
    await page.waitForTimeout(600);
    expect(await time.textContent()).toBe(held);
    await page.getByRole('button', { name: '+30 s' }).click();
    await caller.hears('card number: input timeout, 2 attempts left');
    await page.getByRole('button', { name: /to the timer in/ }).click();
    await caller.hears('card number: input timeout, one attempt left');
  });
});

describe('faults', () => {
  test('a start that is refused ends the session before any card is asked for', async () => {
    await page.getByLabel('Fault').selectOption('already-paid');
    await page.getByRole('button', { name: 'Open anew' }).click();
    await caller.isAt('failed');
    await caller.hears('start failed: already_paid');
    await page.getByRole('article', { name: 'Call of start' }).getByText('← 409').waitFor();
    await page.getByLabel('Fault').selectOption('approve');
    await page.locator('#fault-about', { hasText: 'by the book' }).waitFor();
  });
});
