import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run } from '@voicepay/conformance';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { faultsOf, watch } from './page-faults.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const failing: Run = JSON.parse(readFileSync(`${root}apps/console/test/engine-run.json`, 'utf8'));
const runs: Readonly<Record<string, Run>> = {
  failing,
  conforming: {
    ...failing,
    verdict: 'conforms',
    results: failing.results.map(({ counterexample: _, ...result }) => ({
      ...result,
      status: 'passed',
    })),
  },
  undecided: {
    ...failing,
    verdict: 'environment',
    uncovered: ['time:at-most-one-charge'],
    results: failing.results.map(({ counterexample: _, ...result }) => ({
      ...result,
      status: 'environment_error',
    })),
  },
};

let folder: string;
let browser: Browser;
const urlOf = (name: string) => `file://${join(folder, name)}.html`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'voicepay-report-'));
  for (const [name, run] of Object.entries(runs)) {
    const json = join(folder, `${name}.json`);
    writeFileSync(json, JSON.stringify(run));
    const bin = `${root}packages/conformance/bin/voicepay.js`;
    execFileSync(process.execPath, [bin, 'report', json, '--html', join(folder, `${name}.html`)]);
  }
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the report’s page', () => {
  test.each([1280, 390])(
    'is quiet, fits and is accessible: %i px',
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const faults: string[] = [];
      watch(context, (fault) => faults.push(fault));
      for (const name of Object.keys(runs)) {
        const page = await context.newPage();
        await page.goto(urlOf(name));
        for (const summary of await page.locator('summary').all()) await summary.click();
        faults.push(...(await faultsOf(page, width)).map((fault) => `${name}: ${fault}`));
        await page.close();
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    60_000,
  );

  test('shows what a hostile endpoint wrote as text', async () => {
    const context = await browser.newContext();
    const faults: string[] = [];
    watch(context, (fault) => faults.push(fault));
    const page = await context.newPage();
    await page.goto(urlOf('failing'));
    expect(await page.getByText('<img src=x').count()).toBeGreaterThan(0);
    expect(await page.locator('img').count()).toBe(0);
    await context.close();
    expect(faults).toEqual([]);
  });

  test('opens the row that a cell leads to, and copies the command', async () => {
    const context = await browser.newContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(urlOf('conforming'));
    const cell = page.locator('.cell').first();
    const box = await cell.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await cell.click();
    const row = page.locator('.rows li:target');
    await row.waitFor({ state: 'visible' });
    await page.goto(urlOf('failing'));
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    await context.close();
  });
});
