/** A caller and an agent at the console's page: presses keys, says what the buttons say. */
import { testCardOf } from '@voicepay/pci-sim/test-cards';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const visa = testCardOf('visa');
export const expiry = '1239';
export const postalCode = '60614';

const names: Readonly<Record<string, string>> = { '*': 'star, clear', '#': 'pound, send' };
const patienceMs = 10_000;

export interface Caller {
  /** One press of a key of the page's keypad for each character. */
  press(keys: string): Promise<void>;
  /** Waits until the zone listens for this field. */
  isAskedFor(field: string): Promise<void>;
  says(button: string): Promise<void>;
  /** Waits until the page says that the session is there. */
  isAt(state: string): Promise<void>;
  hears(text: string | RegExp): Promise<void>;
  opens(): Promise<void>;
  /** Everything up to the summary, key by key. */
  keysInCard(): Promise<void>;
  /** The same by the button that keys in what is asked for. */
  keysInAll(): Promise<void>;
}

export function callerAt(page: Page): Caller {
  page.setDefaultTimeout(patienceMs);
  const key = (name: string) =>
    page.locator('.phone').getByRole('button', { name: names[name] ?? name, exact: true });
  const caller: Caller = {
    async press(keys) {
      for (const name of keys) await key(name).click();
    },
    isAskedFor: (field) =>
      page.locator('.display .asked', { hasText: field }).waitFor({ state: 'visible' }),
    says: (button) => page.getByRole('button', { name: button, exact: true }).click(),
    isAt: (state) => page.locator('.chip', { hasText: state }).waitFor(),
    hears: (text) => page.locator('.transcript', { hasText: text }).waitFor(),
    async opens() {
      const session = await page.locator('.facts .whole dd').allTextContents();
      await page.getByRole('button', { name: /^Open / }).click();
      await expect
        .poll(() => page.locator('.facts .whole dd').allTextContents(), { timeout: patienceMs })
        .not.toEqual(session);
      await caller.isAt('announcing');
    },
    async keysInCard() {
      await caller.isAskedFor('card number');
      await caller.press(`${visa.number}#`);
      await caller.isAskedFor('expiration date');
      await caller.press(expiry);
      await caller.isAskedFor('security code');
      await caller.press(visa.securityCode);
      await caller.isAskedFor('postal code');
      await caller.press(`${postalCode}#`);
    },
    async keysInAll() {
      for (const field of ['card number', 'expiration date', 'security code', 'postal code']) {
        await caller.says(`Key in ${field}`);
      }
    },
  };
  return caller;
}
