import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that a colour scheme can change; all others hold in both or in none. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** Tells of everything that a page should not do: errors of its console, requests to elsewhere. */
export function watch(context: BrowserContext, tell: (fault: string) => void): void {
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') tell(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => tell(`${page.url()}: ${error.message}`));
    page.on('dialog', (dialog) => {
      tell(`${page.url()} opens a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) tell(`${page.url()} asks for ${request.url()}`);
    });
  });
}

/** Too wide, or a serious or critical violation in either colour scheme. */
export async function faultsOf(page: Page, width: number): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const wide = Number(await page.evaluate('document.documentElement.scrollWidth'));
  await page.evaluate(axe);
  const light = await violationsOf(page, '');
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await violationsOf(page, `runOnly: ${JSON.stringify(rulesOfColour)},`);
  return [
    ...(wide > width ? [`${wide} px wide`] : []),
    ...light.map((violation) => `light: ${violation}`),
    ...dark.map((violation) => `dark: ${violation}`),
  ];
}

async function violationsOf(page: Page, options: string): Promise<readonly string[]> {
  return (await page.evaluate(
    `axe.run(document, { ${options} resultTypes: ['violations'], preload: false }).then((r) => r.violations
      .filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .map((v) => v.id + ' ' + v.nodes.length + ' ' + v.nodes[0].html.slice(0, 160)))`,
  )) as string[];
}
